package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What holds of every assessment, with days drawn around the seams. */
final class AssessmentPropertyTest {

    private static final Targets TARGETS = Beibei.policy().targets();
    private static final Set<Outcome> REACHED = Set.of(Outcome.MET, Outcome.EXCEEDED);
    private static final List<LocalDate> SEAMS =
            List.of(LocalDate.of(2020, 12, 31), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31));

    @Property
    void neitherOrderNorRepetitionOfEvidenceMakesADifference(
            @ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        List<Evidence> twice = new ArrayList<>(evidence);
        for (Evidence each : evidence) {
            twice.add(0, each);
        }
        assertThat(assess(twice, Readings.none(), day)).isEqualTo(assess(evidence, Readings.none(), day));
    }

    @Property
    void moreEvidenceNeverTurnsMetIntoMissed(
            @ForAll("statements") List<Evidence> evidence,
            @ForAll("statement") Evidence more,
            @ForAll("days") LocalDate day) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        List<Assessment> before = assess(evidence, allChosen(), day);
        List<Assessment> after = assess(all, allChosen(), day);
        for (int i = 0; i < before.size(); i++) {
            if (REACHED.contains(before.get(i).outcome())) {
                assertThat(after.get(i).outcome()).isNotEqualTo(Outcome.MISSED);
            }
        }
    }

    @Property
    void aLaterDayNeverMakesATargetLessDue(
            @ForAll("statements") List<Evidence> evidence,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        List<Assessment> before = assess(evidence, allChosen(), earlier);
        List<Assessment> after = assess(evidence, allChosen(), later);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).outcome() != Outcome.NOT_YET_DUE && !contradicts(after.get(i))) {
                assertThat(after.get(i).outcome()).isNotEqualTo(Outcome.NOT_YET_DUE);
            }
            if (REACHED.contains(before.get(i).outcome()) && !contradicts(after.get(i))) {
                assertThat(REACHED).contains(after.get(i).outcome());
            }
        }
    }

    /** A second reckoning, statement by statement, of what is beyond dispute. */
    @Property
    void whatIsReachedIsDisputedByNobody(@ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        for (Assessment each : assess(evidence, allChosen(), day)) {
            if (REACHED.contains(each.outcome())) {
                int reached = each.match(Assessment.Counted::number, no -> 0, no -> 0);
                LocalDate lastDay = each.basis().lastDays().get(0);
                assertThat(each.basis().evidence())
                        .anySatisfy(claim -> assertThat(claim)
                                .matches(said -> !said.day().isAfter(lastDay) && said.count() >= reached)
                                .matches(said -> each.basis().evidence().stream()
                                        .filter(other -> !other.day().isBefore(said.day()))
                                        .filter(other -> said.qualities().containsAll(other.qualities()))
                                        .allMatch(other -> other.count() >= reached)));
            }
        }
    }

    @Property
    void statementsThatCannotBothBeAreNamed(
            @ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        for (Assessment each : assess(evidence, allChosen(), day)) {
            List<Evidence> counting = each.basis().evidence();
            boolean falls = counting.stream()
                    .anyMatch(one -> counting.stream()
                            .anyMatch(other -> !other.day().isBefore(one.day())
                                    && one.qualities().containsAll(other.qualities())
                                    && other.count() < one.count()));
            assertThat(contradicts(each)).isEqualTo(falls);
        }
    }

    @Property
    void eachWayToReadAgreesWithTheAnswerListedForIt(
            @ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        for (Assessment open : assess(evidence, Readings.none(), day)) {
            for (Readings way : ways(open.target())) {
                Outcome chosen = of(open.target(), assess(evidence, way, day)).outcome();
                assertThat(expected(open, way)).contains(chosen);
            }
        }
    }

    @Property
    void itIsUndeterminedOnlyWhereReadingsDifferAndNamesThoseThatDo(
            @ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        for (Assessment each : assess(evidence, Readings.none(), day)) {
            if (each instanceof Assessment.Undetermined open) {
                assertThat(open.answers().stream().map(under -> under.answer().outcome()))
                        .doesNotContain(Outcome.UNDETERMINED);
                assertThat(open.answers().stream()
                                .map(under -> under.answer().outcome())
                                .distinct())
                        .hasSizeGreaterThan(1);
                assertThat(open.missingReadings()).isNotEmpty();
                assertThat(open.basis().open()).containsAll(open.missingReadings());
            }
        }
    }

    @Property
    void evidenceOfLaterDaysDoesNotCount(@ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        List<Evidence> known =
                evidence.stream().filter(each -> !each.day().isAfter(day)).toList();
        assertThat(assess(evidence, Readings.none(), day)).isEqualTo(assess(known, Readings.none(), day));
    }

    @Property
    void wordsAreNeverMetByThemselves(@ForAll("statements") List<Evidence> evidence, @ForAll("days") LocalDate day) {
        List<Evidence> claims = new ArrayList<>(evidence);
        TARGETS.all().forEach(target -> claims.add(Evidence.of(target.id(), day, 9, "claim")));
        assertThat(assess(claims, Readings.none(), day))
                .filteredOn(each -> each.target().aim() instanceof Aim.Words)
                .hasSize(6)
                .allMatch(each -> each instanceof Assessment.NotAssessable);
    }

    @Property
    void withoutEvidenceNothingIsMetOrMissed(@ForAll("days") LocalDate day) {
        assertThat(assess(List.of(), allChosen(), day))
                .extracting(Assessment::outcome)
                .doesNotContain(Outcome.MET, Outcome.EXCEEDED, Outcome.MISSED);
    }

    private static boolean contradicts(Assessment assessment) {
        return assessment.basis().missing().stream()
                .anyMatch(each -> each.code().equals("EVIDENCE_CONTRADICTS"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Drawn.daysAround(SEAMS);
    }

    @Provide
    Arbitrary<Evidence> statement() {
        return Drawn.evidence(TARGETS, days());
    }

    @Provide
    Arbitrary<List<Evidence>> statements() {
        return statement().list().ofMaxSize(6);
    }

    private static List<Assessment> assess(List<Evidence> evidence, Readings readings, LocalDate day) {
        return TARGETS.assess(evidence, readings, AsOf.day(day));
    }

    private static Assessment of(Target target, List<Assessment> all) {
        return all.stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static List<Outcome> expected(Assessment open, Readings way) {
        return open instanceof Assessment.Undetermined undetermined
                ? undetermined.answers().stream()
                        .filter(under -> under.given().stream().allMatch(given -> isChosen(given, way)))
                        .map(under -> under.answer().outcome())
                        .toList()
                : List.of(open.outcome());
    }

    private static boolean isChosen(Given given, Readings way) {
        return way.chosen(given.reading()).filter(given.option()::equals).isPresent();
    }

    private static List<Readings> ways(Target target) {
        List<Readings> ways = List.of(Readings.none());
        for (Reading reading : target.readings()) {
            ways = ways.stream()
                    .flatMap(way -> reading.options().stream().map(option -> way.choosing(reading, option.id())))
                    .toList();
        }
        return ways;
    }

    private static Readings allChosen() {
        Readings chosen = Readings.none();
        for (Target target : TARGETS.all()) {
            for (Reading reading : target.readings()) {
                chosen = chosen.choosing(reading, reading.options().get(0).id());
            }
        }
        return chosen;
    }
}
