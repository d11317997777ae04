package org.tuoyu.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CareClass;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.Ownership;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;

/**
 * Values of the domain, drawn for properties: near the seams, where things go wrong. Everything random comes from the
 * generator, so that a failure shrinks and replays. {@link DomainValues} gives them by type.
 */
public final class Drawn {

    /** Days on which something changes in the documents that are shipped: published, moved, due, doubted, a leap day. */
    private static final List<LocalDate> SEAMS = List.of(
            LocalDate.of(2019, 12, 19),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 12, 18),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 11, 6),
            LocalDate.of(2025, 12, 19),
            LocalDate.of(2025, 12, 31));

    /** Midnight in China is this hour of the day before in Greenwich. */
    private static final int MIDNIGHT_IN_CHINA = 16;

    private Drawn() {}

    /** Days around the seams of what is shipped. */
    public static Arbitrary<LocalDate> days() {
        return daysAround(SEAMS);
    }

    /** Days up to three before or after seams of the host's own. */
    public static Arbitrary<LocalDate> daysAround(List<LocalDate> seams) {
        return Combinators.combine(Arbitraries.of(seams), Arbitraries.integers().between(-3, 3))
                .as(LocalDate::plusDays);
    }

    /** The law mostly of the day of the facts; all known, or what was published by about midnight in China. */
    public static Arbitrary<AsOf> moments() {
        Arbitrary<Instant> midnights = Combinators.combine(
                        days(), Arbitraries.integers().between(-1, 1))
                .as((day, nanos) -> day.minusDays(1)
                        .atTime(MIDNIGHT_IN_CHINA, 0)
                        .toInstant(ZoneOffset.UTC)
                        .plusNanos(nanos));
        return Combinators.combine(days(), days().optional(0.2), midnights.optional(0.3))
                .as((day, law, known) -> new AsOf(day, law.orElse(day), known.orElse(Instant.MAX)));
    }

    /** Names of streets and towns, of any day, and their aliases. */
    public static Arbitrary<String> streets(Directory directory) {
        return DrawnForms.streets(directory);
    }

    /** One or more, each once, in their order. */
    public static Arbitrary<List<ServiceMode>> modes() {
        return DrawnForms.modes();
    }

    /** Valid, which does not mean that their facts agree; streets are those of a directory. */
    public static Arbitrary<Application> applications(Directory directory) {
        return validForms(directory).map(form -> form.check(directory).orElseThrow());
    }

    /** Forms without a fault. */
    public static Arbitrary<ApplicationForm> validForms(Directory directory) {
        return DrawnForms.valid(directory, days());
    }

    /** Forms with a fault or several. */
    public static Arbitrary<ApplicationForm> brokenForms(Directory directory) {
        return DrawnForms.broken(validForms(directory));
    }

    /** Credit codes of no organisation, conforming and not. */
    public static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.oneOf(conformingCreditCodes(), nonConformingCreditCodes());
    }

    /** Credit codes whose last character agrees with the others. */
    public static Arbitrary<CreditCode> conformingCreditCodes() {
        return DrawnForms.conforming();
    }

    /** Credit codes whose last character does not, as some genuine early ones. */
    public static Arbitrary<CreditCode> nonConformingCreditCodes() {
        return DrawnForms.notConforming();
    }

    /** Numbers of nobody that pass: of a county whose code no county has. */
    public static Arbitrary<ResidentNumber> residentNumbers() {
        return DrawnForms.residentNumbers();
    }

    /** Institutions of which more or less is known. */
    public static Arbitrary<Institution> institutions() {
        Arbitrary<CareClass> classes = Combinators.combine(
                        Arbitraries.of(AgeBand.class), Arbitraries.integers().between(1, 20))
                .as(CareClass::new);
        return Combinators.combine(
                        Arbitraries.of(InstitutionKind.class),
                        Arbitraries.of(Ownership.class).optional(),
                        classes.list().ofMaxSize(4).optional(),
                        Arbitraries.integers().between(0, 2).optional(),
                        Arbitraries.of(true, false).optional())
                .as((kind, ownership, of, spare, inclusive) -> new Institution(
                        "I-1",
                        kind,
                        ownership,
                        spare.map(more -> capacity(of, more)).orElse(OptionalInt.empty()),
                        of,
                        inclusive));
    }

    private static OptionalInt capacity(Optional<List<CareClass>> classes, int spare) {
        int inClasses = classes.stream()
                .flatMap(List::stream)
                .mapToInt(CareClass::places)
                .sum();
        return OptionalInt.of(Math.max(1, inClasses + spare));
    }

    /** Statements about the targets that count something, with all qualities or none. */
    public static Arbitrary<Evidence> evidence(Targets targets, Arbitrary<LocalDate> days) {
        List<Target> counting = targets.all().stream()
                .filter(target -> target.aim() instanceof Aim.Count)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(counting),
                        days,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((target, day, count, all) -> {
                    Set<String> qualities = new HashSet<>();
                    target.qualities().stream().filter(any -> all).forEach(each -> qualities.add(each.id()));
                    return new Evidence(target.id(), day, count, qualities, "drawn", day);
                });
    }

    /** Events of a register of bans, in no order; corrections of what was told, or of nothing. */
    public static Arbitrary<List<Event<BanEvent>>> banEvents() {
        return DrawnEvents.bans();
    }

    /** Events of inspections, in no order; they speak of one another, or of nothing that was told. */
    public static Arbitrary<List<Event<InspectionEvent>>> inspectionEvents() {
        return DrawnEvents.inspections();
    }

    /** A question with few facts and outcomes, norms of several instruments around one seam, and readings. */
    static Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
    }

    /** Moments around the seam of the rule sets. */
    static Arbitrary<AsOf> momentsOfRuleSets() {
        return DrawnRules.moment();
    }

    /** Policies of a made-up county with a text, rows and norms that quote it; every one can be verified. */
    public static Arbitrary<Policy> policies() {
        return Draws.any(260).map(draws -> new DrawnPolicy(draws).policy());
    }

    /** States of knowledge of a question under the thresholds of its impossible combinations. */
    public static Arbitrary<Knowledge> knowledge(Question<?> question) {
        return Arbitraries.of(States.of(question, List.of()).all()).map(States::knowledge);
    }

    /** Norms, each of some rule set. */
    public static Arbitrary<Norm<DrawnOutcome>> norms() {
        return ruleSets().filter(rules -> !rules.norms().isEmpty()).flatMap(rules -> Arbitraries.of(rules.norms()));
    }

    /** Readings with two options or three. */
    public static Arbitrary<Reading> readings() {
        return Draws.any(1).map(draws -> DrawnRules.reading(draws, 0));
    }

    /** What norms cite: articles of texts that are not held, and words of one that is. */
    public static Arbitrary<Citation> citations() {
        return Arbitraries.oneOf(
                norms().map(Norm::citation),
                policies()
                        .filter(policy -> !norms(policy).isEmpty())
                        .flatMap(policy -> Arbitraries.of(norms(policy)))
                        .map(Norm::citation));
    }

    private static List<? extends Norm<?>> norms(Policy policy) {
        return policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .toList();
    }
}
