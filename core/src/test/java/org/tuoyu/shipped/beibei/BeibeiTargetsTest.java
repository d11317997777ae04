package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.shipped.beibei.Assessing.DEMONSTRATION;
import static org.tuoyu.shipped.beibei.Assessing.HOUSES;
import static org.tuoyu.shipped.beibei.Assessing.SITES;
import static org.tuoyu.shipped.beibei.Assessing.TARGETS;
import static org.tuoyu.shipped.beibei.Assessing.assess;
import static org.tuoyu.shipped.beibei.Assessing.assessment;
import static org.tuoyu.shipped.beibei.Assessing.before;
import static org.tuoyu.shipped.beibei.Assessing.endOf2025;
import static org.tuoyu.shipped.beibei.Assessing.outcome;
import static org.tuoyu.shipped.beibei.Assessing.says;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** What the targets of the document are, and by when. */
final class BeibeiTargetsTest {

    @Test
    void threeTargetsHaveNumbersAndSixOnlyWords() {
        assertThat(TARGETS.all()).hasSize(9);
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
        assertThat(TARGETS.all().stream().flatMap(each -> each.citations().stream()))
                .hasSize(13)
                .allSatisfy(cited ->
                        assertThat(BeibeiText.text().verify(cited).valid()).isPresent());
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
        assertThat(TARGETS.citing("A16.2")).extracting(Target::id).containsExactly(HOUSES);
        assertThat(TARGETS.citing("2")).hasSize(5);
        assertThat(TARGETS.citing("3.3.8")).isEmpty();
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
    void whetherThereAreTargetsDependsOnHowTheDayOfIssueIsRead() {
        Readings signed = Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "day-of-signing");
        Readings later = Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "later-day");
        assertThat(assess(List.of(), signed, "2023-01-01")).hasSize(9).allSatisfy(each -> {
            assertThat(each.basis().readings())
                    .extracting(given -> given.option().id())
                    .contains("day-of-signing");
            assertThat(each.basis().notes()).isEmpty();
        });
        assertThat(assess(List.of(), later, "2020-12-18")).isEmpty();
        assertThat(assess(List.of(), later, "2020-12-30"))
                .hasSize(9)
                .allSatisfy(each -> assertThat(each.basis().notes())
                        .extracting(Problem::code)
                        .containsExactly("VALIDITY_NOT_KNOWN"));
        assertThat(assess(List.of(), later, "2023-01-01"))
                .hasSize(9)
                .allSatisfy(each -> assertThat(each.basis().notes()).isEmpty());
        assertThat(assess(List.of(), Readings.none(), "2020-12-18")).hasSize(9).allSatisfy(each -> {
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
        return TARGETS.find(id).orElseThrow().leads(Beibei.policy().matrix().orElseThrow()).stream()
                .map(Assigned::asWritten)
                .toList();
    }
}
