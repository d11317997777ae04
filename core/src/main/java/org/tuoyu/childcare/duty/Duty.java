package org.tuoyu.childcare.duty;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.kernel.time.Until;

/**
 * What some words want somebody to do, or to leave (义务).
 *
 * @param bearers who has to; empty where the words name nobody
 * @param borneUnder the option of a reading under which those have to, and otherwise nobody in particular; empty where the
 *     words name them outright
 * @param modality how the words bind, at most where that depends on a reading; only duties and prohibitions can be breached
 * @param modalities how they bind under each option of the reading on which that depends; empty where it depends on none
 * @param trigger what sets it off; empty where it holds from the first day that its document is in force
 * @param term by when; what is done again and again has a year or the word 定期 as its term
 * @param lastDays by which day, under each option of the reading on which that depends; empty where the term says it
 * @param until the last day on which it holds at all; empty where nothing bounds it but its document
 * @param citations the words, those of the annex after those of the body
 * @param consequence what the text attaches to a breach; empty where it states none
 */
@Value.Builder
@BuilderStyle
public record Duty(
        String id,
        Bilingual label,
        List<Bearer> bearers,
        Optional<Given> borneUnder,
        Kind kind,
        Modality modality,
        List<Variant<Modality>> modalities,
        Optional<Bilingual> trigger,
        Term term,
        List<Variant<LocalDate>> lastDays,
        Optional<Until> until,
        List<Citation> citations,
        Optional<Consequence> consequence)
        implements Symbol {

    /** When it is satisfied. */
    public enum Kind implements Constant {
        /** 完成型: done once, it is fulfilled. */
        ACHIEVEMENT("一次完成", "to be done once"),
        /** 反复型: done once, it is to be done again in the next round. */
        RECURRING("反复履行", "to be done again and again"),
        /** 维持型: kept all the time, and breached by the first violation. */
        MAINTENANCE("持续遵守", "to be kept all the time");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public Duty {
        bearers = List.copyOf(bearers);
        lastDays = List.copyOf(lastDays);
        modalities = List.copyOf(modalities);
        citations = List.copyOf(citations);
        if (borneUnder.isPresent() && bearers.isEmpty()) {
            throw new IllegalArgumentException("A reading says who bears a duty, none is given for " + id);
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A duty cites the words that set it, none are given for " + id);
        }
        if (kind == Kind.MAINTENANCE && !(term instanceof Term.None)) {
            throw new IllegalArgumentException("What is kept all the time has no term, got " + term + " for " + id);
        }
        if (kind != Kind.MAINTENANCE && modality == Modality.PROHIBITION) {
            throw new IllegalArgumentException("A prohibition is kept all the time, not done once, got " + id);
        }
        if (!modalities.isEmpty()) {
            Variant.check(modalities);
            if (Variant.values(modalities).noneMatch(modality::equals)
                    || Variant.values(modalities).count() == 1
                    || Variant.values(modalities).anyMatch(each -> each.compareTo(modality) < 0)) {
                throw new IllegalArgumentException(
                        "The modality is the strongest of several as the words are read, got " + modality + " for "
                                + id);
            }
        }
        if (modality == Modality.ENTITLEMENT || Variant.values(modalities).anyMatch(Modality.ENTITLEMENT::equals)) {
            throw new IllegalArgumentException(
                    "What one may have another owes as a duty, got an entitlement for " + id);
        }
        if (isRecurring(term) != (kind == Kind.RECURRING)) {
            throw new IllegalArgumentException("What is done again and again has a year or 定期 as its term, and nothing"
                    + " else has, got " + kind + " with " + term + " for " + id);
        }
        if (!lastDays.isEmpty()) {
            Variant.check(lastDays);
            if (!(term instanceof Term.None) || kind != Kind.ACHIEVEMENT) {
                throw new IllegalArgumentException(
                        "What is done by a day is done once and has no other term, got " + id);
            }
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a duty; bearers, trigger, modalities, last days, until and consequence may be left out. */
    public static final class Builder extends DutyBuilder {
        Builder() {}

        /** How the words bind: one variant however they are read, or one for each option of a reading. */
        public Builder binding(List<Variant<Modality>> variants) {
            modality(Variant.values(variants).min(Comparator.naturalOrder()).orElseThrow());
            return modalities(Variant.values(variants).count() == 1 ? List.of() : variants);
        }
    }

    /** The reading on which it depends by when it is to be done, or how its words bind; empty where on none. */
    Optional<Reading> reading() {
        return Stream.concat(lastDays.stream(), modalities.stream())
                .flatMap(each -> each.given().stream())
                .map(Given::reading)
                .findFirst();
    }

    /** What it is under an option of that reading. */
    Duty under(Given given) {
        Builder read = builder().from(this);
        Variant.of(given, lastDays).ifPresent(day -> read.term(new Term.By(day)).lastDays(List.of()));
        Variant.of(given, modalities).ifPresent(how -> read.modality(how).modalities(List.of()));
        return read.build();
    }

    /** Who has to under the readings that are chosen: nobody where the words are read otherwise. */
    public List<Bearer> bearers(Readings readings) {
        return borneUnder.stream().allMatch(given -> given.isOpenUnder(readings)) ? bearers : List.of();
    }

    /** The option under which they have to, where nobody has chosen how that is read. */
    public Optional<Given> openBearing(Readings readings) {
        return borneUnder.filter(given -> readings.chosen(given.reading()).isEmpty());
    }

    private static boolean isRecurring(Term term) {
        return term instanceof Term.EachYear || (term instanceof Term.Open open && open.word() == OpenWord.REGULARLY);
    }

    /** By when, in words; where that depends on a reading, each of the days. */
    public Bilingual when() {
        if (kind == Kind.MAINTENANCE) {
            return until.map(each -> new Bilingual("持续，", "at all times, ").then(each.label()))
                    .orElse(new Bilingual("持续，无期限", "at all times, without a term"));
        }
        if (lastDays.isEmpty()) {
            return term.label();
        }
        String days = lastDays.stream()
                .map(each -> each.value().toString())
                .distinct()
                .sorted()
                .collect(joining("、"));
        return new Bilingual(
                "至" + days.replace("、", " 或 ") + "，取决于如何理解",
                "by " + days.replace("、", " or ") + ", as the words are read");
    }

    /** Whether it can be breached: what is only encouraged or allowed cannot. */
    public boolean isBinding() {
        return modality == Modality.DUTY || modality == Modality.PROHIBITION;
    }

    /** What an open word leaves unsaid, where nobody has read it as a number. */
    Bilingual without(Term.Open open) {
        String zh = "“" + open.label().zh() + "”";
        String en = "“" + open.label().en() + "”";
        return kind == Kind.RECURRING
                ? new Bilingual(zh + "未定间隔，履行一次之后仍须再次履行", en + " sets no interval; once done, it is to be done again")
                : new Bilingual(zh + "未定期限", en + " sets no number of days");
    }

    /** Only a document whose text is held can be said to state none. */
    Problem noConsequence() {
        return citations.stream().anyMatch(Citation.Verbatim.class::isInstance)
                ? Problem.at(
                        "", "CONSEQUENCE_NOT_STATED", "文件未规定违反的后果", "the document states no consequence of the breach")
                : Problem.at(
                        "",
                        "CONSEQUENCE_NOT_KNOWN",
                        "正式文本未收录，是否规定违反的后果不详",
                        "the official text is not held: whether it states a consequence of the breach is not known");
    }
}
