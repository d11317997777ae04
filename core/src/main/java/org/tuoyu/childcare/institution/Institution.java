package org.tuoyu.childcare.institution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Limits;

/**
 * What there is to know of an institution (托育机构) beside its application. What is empty is not known, which is not no:
 * an institution of which nobody said whether it is inclusive (普惠) may be.
 *
 * @param id what the host calls it, {@link Limits#ID} characters at most
 * @param capacity for how many children it has places, at least one
 * @param classes its classes; an empty list is an institution without classes
 * @param inclusive whether it offers inclusive care (普惠), a word that the text does not define: the host says so
 */
@Value.Builder
@BuilderStyle
public record Institution(
        String id,
        InstitutionKind kind,
        Optional<Ownership> ownership,
        OptionalInt capacity,
        Optional<List<CareClass>> classes,
        Optional<Boolean> inclusive) {

    /** How many classes it can be said to have. */
    public static final int MOST_CLASSES = 1_000;

    /** 机构类型. */
    public static final Fact.Choice KIND =
            Fact.Choice.of("kind", new Bilingual("机构类型", "kind of institution"), InstitutionKind.class);

    /** 举办形式. */
    public static final Fact.Choice OWNERSHIP =
            Fact.Choice.of("ownership", new Bilingual("举办形式", "form of ownership"), Ownership.class);

    /** 托位数. */
    public static final Fact.Quantity CAPACITY =
            Fact.Quantity.of("capacity", new Bilingual("托位数", "capacity"), new Bilingual("个", "places"));

    /** 班级数. */
    public static final Fact.Quantity CLASSES =
            Fact.Quantity.of("classes", new Bilingual("班级数", "number of classes"), new Bilingual("个", "classes"));

    /** 是否普惠. */
    public static final Fact.Choice INCLUSIVE = Fact.Choice.yesOrNo("inclusive", "是否提供普惠性服务", "affordable (普惠) care");

    public Institution {
        classes = classes.map(List::copyOf);
        if (classes.isPresent() && classes.get().size() > MOST_CLASSES) {
            throw new IllegalArgumentException("An institution has " + MOST_CLASSES + " classes at most, got "
                    + classes.get().size());
        }
        long inClasses = classes.stream()
                .flatMap(List::stream)
                .mapToLong(CareClass::places)
                .sum();
        if (id.isBlank() || id.length() > Limits.ID) {
            throw new IllegalArgumentException("An institution has an id that is not blank, of up to " + Limits.ID
                    + " characters, got " + id.length());
        }
        if (capacity.isPresent() && (capacity.getAsInt() < 1 || inClasses > capacity.getAsInt())) {
            throw new IllegalArgumentException("An institution has places for one child or more and for all of its"
                    + " classes, got " + capacity.getAsInt() + " with " + inClasses + " in classes");
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an institution; id and kind are needed, the rest is not known unless it is said. */
    public static final class Builder extends InstitutionBuilder {
        Builder() {}
    }

    /** What is known of it, for questions that depend on these facts. */
    public Knowledge knowledge() {
        Knowledge known = Knowledge.none().with(KIND, kind);
        known = ownership.isPresent() ? known.with(OWNERSHIP, ownership.get().id()) : known;
        known = capacity.isPresent() ? known.with(CAPACITY, capacity.getAsInt()) : known;
        known = classes.isPresent() ? known.with(CLASSES, classes.get().size()) : known;
        return inclusive.isPresent() ? known.with(INCLUSIVE, inclusive.get().toString()) : known;
    }

    /** Not the id, which the host chose. */
    @Override
    public String toString() {
        return "Institution[" + kind + ", " + ownership.map(Enum::name).orElse("ownership not known") + "]";
    }
}
