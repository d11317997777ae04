package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.InForce;

/**
 * What some words contribute to a question: under these conditions, these outcomes are allowed. Norms of one id are
 * variants of one another, each for other options of readings.
 *
 * @param id its name among all norms of a question, in every instrument
 * @param given the options of readings under which this variant is meant; empty for all
 * @param conditions what must hold, all of it; empty for always
 * @param allows the outcomes that it leaves, at least one
 * @param modality how it binds; promotions and principles are reported and leave everything allowed
 * @param citation the words that it carries out
 * @param rank how high it stands; its instrument's, unless that is open to reading
 * @param inForce on which law days it is in force
 * @param exceptionTo the ids of the norms that it displaces wherever it applies
 * @param permittedBy the superior words that allow a lower instrument to make this exception
 * @param retroactiveBy the words that put it in force before its instrument was published
 */
@Value.Builder
@BuilderStyle
public record Norm<O extends Symbol>(
        String id,
        List<Given> given,
        List<Condition> conditions,
        List<O> allows,
        Modality modality,
        Citation citation,
        Instrument instrument,
        Rank rank,
        InForce inForce,
        Set<String> exceptionTo,
        Optional<Citation> permittedBy,
        Optional<Citation> retroactiveBy) {

    public Norm {
        given = List.copyOf(given);
        conditions = List.copyOf(conditions);
        allows = List.copyOf(allows);
        exceptionTo = Set.copyOf(exceptionTo);
        if (allows.isEmpty()) {
            throw new IllegalArgumentException("A norm allows at least one outcome, got none in " + id);
        }
        if (modality == Modality.NONE) {
            throw new IllegalArgumentException("Words that do not bind make no norm, got " + id);
        }
    }

    public static <O extends Symbol> Builder<O> builder() {
        return new Builder<>();
    }

    /** Builds a norm; lists and options may be left out. */
    public static final class Builder<O extends Symbol> extends NormBuilder<O> {
        Builder() {}
    }

    /** What it says, in words: under which conditions which outcomes, and how it binds. */
    public Bilingual words() {
        Bilingual when = conditions.isEmpty()
                ? new Bilingual("一律", "always")
                : Bilingual.joined(conditions.stream().map(Condition::words).toList(), " 且 ", " and ");
        return when.then(" → ", " → ")
                .then(Bilingual.joined(allows.stream().map(Symbol::label).toList(), "或", " or "))
                .then("（", " (")
                .then(modality.label())
                .then("）", ")");
    }

    /** Whether it prevails over another: by rank, or as the later word of the same issuer at the same rank. */
    public boolean prevailsOver(Norm<?> other) {
        int byRank = rank.compareTo(other.rank);
        boolean sameIssuer = instrument.issuer().equals(other.instrument.issuer());
        boolean later = instrument.publishedOn().isAfter(other.instrument.publishedOn());
        return byRank > 0 || (byRank == 0 && sameIssuer && later);
    }
}
