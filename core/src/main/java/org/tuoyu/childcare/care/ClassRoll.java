package org.tuoyu.childcare.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.childcare.institution.CareClass;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.form.BuilderStyle;

/**
 * Who is in a class (班级人员): children, their ages, carers. What is empty is not known.
 *
 * @param ages the age of each child in completed months; with them the number of children is known
 */
@Value.Builder
@BuilderStyle
public record ClassRoll(
        Optional<Setting> setting,
        Optional<AgeBand> band,
        Optional<List<Integer>> ages,
        OptionalInt children,
        OptionalInt carers) {

    /** How many children it can be said to have by their ages. */
    public static final int MOST_AGES = 1_000;

    public ClassRoll {
        ages = ages.map(List::copyOf);
        if (ages.isPresent() && ages.get().size() > MOST_AGES) {
            throw new IllegalArgumentException("A class has " + MOST_AGES + " children at most, got "
                    + ages.get().size());
        }
        children = ages.isPresent() && children.isEmpty()
                ? OptionalInt.of(ages.get().size())
                : children;
        requireCount("children", children);
        requireCount("carers", carers);
        if (ages.isPresent() && (ages.get().size() != children.getAsInt() || isAnyNegative(ages.get()))) {
            throw new IllegalArgumentException("Each child has an age of no month or more, got " + children.getAsInt()
                    + " children with " + ages.get().size() + " ages");
        }
    }

    private static boolean isAnyNegative(List<Integer> ages) {
        return ages.stream().anyMatch(age -> age < 0);
    }

    private static void requireCount(String of, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 0) {
            throw new IllegalArgumentException("There are no " + of + " or more, got " + number.getAsInt());
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roll; what is not said is not known. */
    public static final class Builder extends ClassRollBuilder {
        Builder() {}
    }

    /**
     * The classes of an institution, each with a child on every place; empty where its classes are not known. Whether any
     * kind but the institution in the narrow sense counts as one is not known.
     */
    public static Optional<List<ClassRoll>> full(Institution institution) {
        return institution
                .classes()
                .map(classes -> classes.stream()
                        .map(each -> full(institution.kind(), each))
                        .toList());
    }

    private static ClassRoll full(InstitutionKind kind, CareClass of) {
        Builder roll = builder();
        roll.band(of.band()).children(of.places());
        if (kind == InstitutionKind.INSTITUTION) {
            roll.setting(Setting.INSTITUTION);
        }
        return roll.build();
    }

    /** What is known of the class as a whole. */
    Knowledge knowledge() {
        Knowledge known = inSetting();
        known = band.isPresent() ? known.with(Care.BAND, band.get().id()) : known;
        return children.isPresent() ? known.with(Care.CHILDREN, children.getAsInt()) : known;
    }

    /** What is known of each child, once for each age; of a child of unknown age where no age is known. */
    List<Knowledge> each() {
        Knowledge known = inSetting();
        return ages.map(all -> all.stream()
                        .distinct()
                        .map(age -> known.with(Care.AGE, age))
                        .toList())
                .orElse(List.of(known));
    }

    private Knowledge inSetting() {
        return setting.isPresent()
                ? Knowledge.none().with(Care.SETTING, setting.get().id())
                : Knowledge.none();
    }
}
