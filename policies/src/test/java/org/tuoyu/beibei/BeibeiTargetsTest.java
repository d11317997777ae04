package org.tuoyu.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.milestone.Assessment;
import org.tuoyu.milestone.Evidence;
import org.tuoyu.milestone.Outcome;
import org.tuoyu.milestone.Target;
import org.tuoyu.milestone.Targets;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;
import org.tuoyu.text.QuoteCheck;
import org.tuoyu.text.Reading;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;

final class BeibeiTargetsTest {

    private static final String DEMONSTRATION = "beibei/2/demonstration-institutions";
    private static final String SITES = "beibei/3.3.9/stand-alone-sites";
    private static final String HOUSES = "beibei/3.6.16/idle-houses";
    private static final Set<String> INDUSTRIAL = Set.of("in-industrial-area");

    private final Targets targets = Beibei.targets();

    @Test
    void threeTargetsHaveNumbersAndSixOnlyWords() {
        assertThat(targets.all()).hasSize(9);
        assertThat(assess(List.of(), BeibeiReadings.CHOSEN, "2019-01-01")).isEmpty();
        assertThat(assess(List.of(), BeibeiReadings.CHOSEN, "2026-06-01"))
                .filteredOn(each -> each instanceof Assessment.NotAssessable)
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.basis().missing())
                        .extracting(Problem::code)
                        .containsExactly("NUMBER_NOT_SET"));
    }

    @Test
    void everyQuoteStandsInItsClauseOnce() {
        assertThat(targets.all().stream().flatMap(each -> each.citations().stream()))
                .hasSize(13)
                .allSatisfy(cited -> assertThat(BeibeiText.text().verify(cited)).isInstanceOf(QuoteCheck.Found.class));
    }

    @Test
    void theRowsOfTheAnnexSayWhoLeadsAndNobodyLeadsTheGoals() {
        assertThat(leads(DEMONSTRATION)).isEmpty();
        assertThat(leads(SITES)).containsExactly("区规划自然资源局");
        assertThat(leads(HOUSES)).containsExactly("区国资委");
        assertThat(leads("beibei/3.3.9/demonstration-units")).containsExactly("区卫生健康委");
    }

    @Test
    void aTargetIsFoundByTheClauseWhoseWordsSetIt() {
        assertThat(targets.citing("A16.2")).extracting(Target::id).containsExactly(HOUSES);
        assertThat(targets.citing("2")).hasSize(5);
        assertThat(targets.citing("3.3.8")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-17, NONE",
        "2020-12-18, NOT_YET_DUE",
        "2020-12-31, NOT_YET_DUE",
        "2021-01-01, UNPROVEN",
    })
    void theYear2020EndsWithItsLastDay(String asOf, String outcome) {
        assertThat(outcome(DEMONSTRATION, List.of(), BeibeiReadings.CHOSEN, asOf))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_YET_DUE, NOT_YET_DUE, NOT_YET_DUE",
        "2025-01-01, MISSED, NOT_YET_DUE, UNDETERMINED",
        "2025-12-31, MISSED, NOT_YET_DUE, UNDETERMINED",
        "2026-01-01, MISSED, MISSED, MISSED",
    })
    void theWayToRead2025MattersOnlyBetweenItsTwoLastDays(String asOf, String before, String by, String open) {
        List<Evidence> none = List.of(says(SITES, "2024-12-31", 0), says(SITES, "2025-12-31", 0));
        assertThat(outcome(SITES, none, before(), asOf)).isEqualTo(before);
        assertThat(outcome(SITES, none, endOf2025(), asOf)).isEqualTo(by);
        assertThat(outcome(SITES, none, BeibeiReadings.CHOSEN, asOf)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, MET, MET", "2025-01-01, UNDETERMINED, UNPROVEN", "2025-12-31, UNDETERMINED, UNPROVEN"})
    void aSitePlannedOnADayIsInTimeOrNot(String day, String open, String before) {
        List<Evidence> planned = List.of(says(SITES, day, 1));
        assertThat(outcome(SITES, planned, BeibeiReadings.CHOSEN, "2026-01-01")).isEqualTo(open);
        assertThat(outcome(SITES, planned, before(), "2026-01-01")).isEqualTo(before);
        assertThat(outcome(SITES, planned, endOf2025(), "2026-01-01")).isEqualTo("MET");
    }

    @ParameterizedTest
    @CsvSource({"0, MISSED", "1, MET", "2, MET", "3, EXCEEDED"})
    void countsAgainstOneToTwo(int count, String outcome) {
        List<Evidence> evidence = List.of(says(SITES, "2024-12-31", count));
        assertThat(outcome(SITES, evidence, before(), "2025-01-01")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, MISSED", "1, MISSED", "2, MET", "3, EXCEEDED"})
    void countsAgainstTwo(int count, String outcome) {
        List<Evidence> evidence = List.of(says(DEMONSTRATION, "2020-12-31", count));
        assertThat(outcome(DEMONSTRATION, evidence, before(), "2021-01-01")).isEqualTo(outcome);
    }

    @Test
    void aTargetMetBeforeItIsDueIsMet() {
        assertThat(outcome(SITES, List.of(says(SITES, "2022-05-01", 1)), BeibeiReadings.CHOSEN, "2022-05-01"))
                .isEqualTo("MET");
        assertThat(outcome(SITES, List.of(says(SITES, "2022-05-01", 1)), BeibeiReadings.CHOSEN, "2022-04-30"))
                .isEqualTo("NOT_YET_DUE");
    }

    @Test
    void aHouseElsewhereSatisfiesTheBodyButNotTheAnnex() {
        List<Evidence> elsewhere = List.of(
                says(HOUSES, "2024-12-31", 1), says(HOUSES, "2024-12-31", 0).having(INDUSTRIAL));
        Assessment open = assessment(HOUSES, elsewhere, before(), "2025-01-01");
        assertThat(open).isInstanceOfSatisfying(Assessment.Undetermined.class, undetermined -> {
            assertThat(undetermined.missingReadings()).containsExactly(BeibeiReadings.IDLE_HOUSES);
            assertThat(undetermined.answers())
                    .extracting(under -> under.answer().outcome())
                    .containsExactly(Outcome.MET, Outcome.MISSED);
        });
        assertThat(open.basis().citations())
                .extracting(Citation.Verbatim::clause)
                .containsExactly("3.6.16", "A16.2");
    }

    @Test
    void whereAHouseLiesIsNotKnownUntilItIsSaid() {
        List<Evidence> somewhere = List.of(says(HOUSES, "2024-12-31", 1));
        Readings annex = before().choosing(BeibeiReadings.IDLE_HOUSES, "industrial-area");
        assertThat(outcome(HOUSES, somewhere, annex, "2025-01-01")).isEqualTo("UNPROVEN");
        assertThat(outcome(HOUSES, List.of(says(HOUSES, "2024-12-31", 0)), annex, "2025-01-01"))
                .isEqualTo("MISSED");
    }

    @Test
    void aHouseInAnIndustrialAreaSatisfiesBoth() {
        List<Evidence> there = List.of(says(HOUSES, "2024-06-30", 1).having(INDUSTRIAL));
        assertThat(outcome(HOUSES, there, BeibeiReadings.CHOSEN, "2026-01-01")).isEqualTo("MET");
    }

    @Test
    void aStatementMadeLaterAboutTheSameCorrectsTheEarlierOne() {
        Evidence wrong = says(SITES, "2024-12-31", 1);
        Evidence correction = says(SITES, "2024-12-31", 0).saidOn(LocalDate.of(2025, 3, 1));
        assertThat(outcome(SITES, List.of(correction, wrong), before(), "2025-01-01"))
                .isEqualTo("MISSED");
        AsOf earlier = AsOf.day(LocalDate.of(2025, 1, 1)).knownAt(Instant.parse("2025-02-28T15:59:59Z"));
        assertThat(targets.assess(List.of(correction, wrong), before(), earlier))
                .filteredOn(each -> each.target().id().equals(SITES))
                .extracting(Assessment::outcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    void statementsThatContradictEachOtherAreSaidTo() {
        List<Evidence> sameDay = List.of(says(SITES, "2024-12-31", 1), says(SITES, "2024-12-31", 0));
        Assessment unproven = assessment(SITES, sameDay, before(), "2025-01-01");
        assertThat(unproven.outcome()).isEqualTo(Outcome.UNPROVEN);
        assertThat(unproven.basis().missing())
                .extracting(Problem::code)
                .containsExactly("EVIDENCE_CONTRADICTS", "EVIDENCE_MISSING");
        List<Evidence> falling = List.of(says(SITES, "2024-01-01", 1), says(SITES, "2025-01-01", 0));
        Assessment disputed = assessment(SITES, falling, before(), "2025-01-01");
        assertThat(disputed.outcome()).isEqualTo(Outcome.UNPROVEN);
        assertThat(disputed.basis().missing())
                .extracting(Problem::code)
                .containsExactly("EVIDENCE_CONTRADICTS", "EVIDENCE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 3, 2024-06-30, 0, UNPROVEN",
        "2024-01-01, 3, 2025-01-01, 0, UNPROVEN",
        "2024-01-01, 3, 2025-01-01, 1, MET",
        "2024-01-01, 3, 2025-01-01, 2, MET",
        "2024-01-01, 4, 2025-01-01, 3, EXCEEDED",
    })
    void aFigureThatALaterStatementTakesBackIsReachedOnlyAsFarAsBothLeaveIt(
            String day, int count, String later, int left, String outcome) {
        Assessment answer =
                assessment(SITES, List.of(says(SITES, day, count), says(SITES, later, left)), before(), "2025-01-01");
        assertThat(answer.outcome().id()).isEqualTo(outcome);
        assertThat(answer.basis().missing()).extracting(Problem::code).contains("EVIDENCE_CONTRADICTS");
    }

    @Test
    void aPartThatIsMoreThanTheWholeIsAContradiction() {
        List<Evidence> evidence =
                List.of(says(HOUSES, "2024-12-31", 2).having(INDUSTRIAL), says(HOUSES, "2024-12-31", 0));
        Assessment answer = assessment(HOUSES, evidence, before(), "2025-01-01");
        assertThat(answer.outcome()).isEqualTo(Outcome.UNPROVEN);
        assertThat(answer.basis().missing()).extracting(Problem::code).contains("EVIDENCE_CONTRADICTS");
    }

    @Test
    void whetherThereAreTargetsDependsOnHowTheDayOfIssueIsRead() {
        Readings signed = Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "day-of-signing");
        Readings later = Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "later-day");
        assertThat(assess(List.of(), signed, "2023-01-01")).hasSize(9).allSatisfy(each -> {
            assertThat(each.basis().readings())
                    .extracting(given -> given.option().id())
                    .contains("day-of-signing");
            assertThat(each.basis().notes()).isEmpty();
        });
        assertThat(assess(List.of(), later, "2023-01-01")).isEmpty();
        assertThat(assess(List.of(), Readings.none(), "2023-01-01")).hasSize(9).allSatisfy(each -> {
            assertThat(each.basis().open()).contains(BeibeiReadings.DAY_OF_ISSUE);
            assertThat(each.basis().notes()).extracting(Problem::code).containsExactly("VALIDITY_OPEN");
        });
    }

    @Test
    void fromTheDayOnWhichValidityIsDoubtedAnswersSaySo() {
        assertThat(assessment(SITES, List.of(), before(), "2025-12-18").basis().notes())
                .isEmpty();
        assertThat(assessment(SITES, List.of(), before(), "2025-12-19").basis().notes())
                .extracting(Problem::code)
                .containsExactly("VALIDITY_NOT_KNOWN");
    }

    @Test
    void readingsThatMakeNoDifferenceAreNamedAsOpenAllTheSame() {
        Assessment due = assessment(HOUSES, List.of(), BeibeiReadings.CHOSEN, "2023-01-01");
        assertThat(due.basis().open())
                .extracting(Reading::id)
                .containsExactly("beibei/before-2025", "beibei/idle-houses");
        assertThat(due.basis().lastDays()).containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31));
    }

    private List<String> leads(String id) {
        return targets.find(id).orElseThrow().leads(Beibei.matrix()).stream()
                .map(Assigned::asWritten)
                .toList();
    }

    private static Evidence says(String target, String day, int count) {
        return Evidence.of(target, LocalDate.parse(day), count, "年度统计");
    }

    private static Readings before() {
        return BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, "before-2025-01-01");
    }

    private static Readings endOf2025() {
        return BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, "by-2025-12-31");
    }

    private List<Assessment> assess(List<Evidence> evidence, Readings readings, String asOf) {
        return targets.assess(evidence, readings, AsOf.day(LocalDate.parse(asOf)));
    }

    private Assessment assessment(String id, List<Evidence> evidence, Readings readings, String asOf) {
        return assess(evidence, readings, asOf).stream()
                .filter(each -> each.target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String outcome(String id, List<Evidence> evidence, Readings readings, String asOf) {
        return assess(evidence, readings, asOf).stream()
                .filter(each -> each.target().id().equals(id))
                .map(each -> each.outcome().id())
                .findFirst()
                .orElse("NONE");
    }
}
