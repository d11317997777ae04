package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.national.ChinaCalendar;

/**
 * Seven ways in which the past is learned or changed. Each line says the day of the facts, that of the law, the day at
 * whose end something is known ({@code ALL} for everything), and the whole answer.
 */
final class HistoriesTest {

    private static final String OPEN = "LEFT_OPEN_BY_LAW [STAFFING_OFFICE, CIVIL_AFFAIRS] |  | 北碚府办3.3.8“举办非营利性”";
    private static final String SITES = "beibei/3.3.9/stand-alone-sites";
    private static final Readings BEFORE_2025 =
            BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, "before-2025-01-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-01-15; 2025-02-28; UNPROVEN | EVIDENCE_MISSING | ",
                "2025-01-15; 2025-03-01; MET |  | 2024-11-30=1 stated 2025-03-01",
                "2025-01-15; ALL; MET |  | 2024-11-30=1 stated 2025-03-01",
                "2024-12-01; 2025-02-28; NOT_YET_DUE |  | ",
                "2024-12-01; ALL; MET |  | 2024-11-30=1 stated 2025-03-01",
                "2024-11-29; ALL; NOT_YET_DUE |  | ",
            })
    void aFactThatArrivesLateCountsFromTheDayItSpeaksOfOnceItIsKnown(LocalDate day, String known, String told) {
        Evidence late = Evidence.of(SITES, LocalDate.of(2024, 11, 30), 1, "补报").saidOn(LocalDate.of(2025, 3, 1));
        assertThat(site(List.of(late), asOf(day, day, known))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-01-15; 2025-02-28; MET |  | 2024-12-31=1 stated 2024-12-31",
                "2025-01-15; 2025-03-01; MISSED |  | 2024-12-31=0 stated 2025-03-01",
                "2025-01-15; ALL; MISSED |  | 2024-12-31=0 stated 2025-03-01",
                "2024-12-31; 2025-02-28; MET |  | 2024-12-31=1 stated 2024-12-31",
                "2024-12-31; ALL; NOT_YET_DUE |  | 2024-12-31=0 stated 2025-03-01",
            })
    void aCorrectionOfEvidenceChangesWhatIsSaidOfTheSameDay(LocalDate day, String known, String told) {
        Evidence wrong = Evidence.of(SITES, LocalDate.of(2024, 12, 31), 1, "年度统计");
        Evidence corrected =
                Evidence.of(SITES, LocalDate.of(2024, 12, 31), 0, "更正").saidOn(LocalDate.of(2025, 3, 1));
        assertThat(site(List.of(wrong, corrected), asOf(day, day, known))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-03-31; 2022-03-31; ALL; OPEN",
                "2022-04-01; 2022-04-01; ALL; AMENDED",
                "2022-03-31; 2022-04-01; ALL; AMENDED",
                "2022-04-01; 2022-03-31; ALL; OPEN",
                "2022-04-01; 2022-04-01; 2022-02-28; OPEN",
                "2022-04-01; 2022-04-01; 2022-03-01; AMENDED",
            })
    void anAmendmentCountsFromItsDayOnceItIsPublished(LocalDate facts, LocalDate law, String known, String told) {
        assertThat(told(Histories.amended(), facts, law, known)).isEqualTo(meant(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-12-31; 2020-12-31; ALL; OPEN",
                "2021-01-01; 2021-01-01; ALL; AMENDED",
                "2021-06-01; 2021-06-01; ALL; AMENDED",
                "2021-06-01; 2021-06-01; 2022-02-28; OPEN",
                "2021-06-01; 2021-06-01; 2022-03-01; AMENDED",
                "2021-06-01; 2020-12-31; 2022-03-01; OPEN",
            })
    void aRetroactiveAmendmentChangesThePastButNotWhatWasKnownOfIt(
            LocalDate facts, LocalDate law, String known, String told) {
        assertThat(told(Histories.amendedRetroactively(), facts, law, known)).isEqualTo(meant(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-05-31; 2023-05-31; ALL; OPEN",
                "2023-06-01; 2023-06-01; ALL; NOT_APPLICABLE |  | ",
                "2023-06-01; 2023-06-01; 2023-04-30; OPEN",
                "2023-06-01; 2023-06-01; 2023-05-01; NOT_APPLICABLE |  | ",
                "2023-06-01; 2023-05-31; ALL; OPEN",
                "2026-01-01; 2026-01-01; 2023-04-30; DOUBTED",
                "2026-01-01; 2026-01-01; ALL; NOT_APPLICABLE |  | ",
            })
    void aRepealEndsTheLawFromItsDayForWhoeverKnowsOfIt(LocalDate facts, LocalDate law, String known, String told) {
        PolicyStack repealed = Histories.repealed();
        assertThat(told(repealed, facts, law, known)).isEqualTo(meant(told));
        boolean stands = !told.startsWith("NOT_APPLICABLE");
        AsOf asOf = asOf(facts, law, known);
        assertThat(repealed.policies().get(0).targets().areSet(asOf, BeibeiReadings.CHOSEN))
                .isEqualTo(stands);
        assertThat(repealed.policies()
                        .get(0)
                        .matrix()
                        .orElseThrow()
                        .involving(BeibeiDirectory.directory().unit("health"), Set.of(Role.LEAD), asOf)
                        .isEmpty())
                .isNotEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-26, 2020-02-01",
        "2020-01-27, 2020-02-04",
        "ALL, 2020-02-04",
    })
    void aCalendarThatWasAmendedMovesATermForWhoeverKnowsOfIt(String known, LocalDate end) {
        LocalDate day = LocalDate.of(2020, 1, 20);
        assertThat(ChinaCalendar.calendar()
                        .asKnown(asOf(day, day, known))
                        .add(day, 5)
                        .<LocalDate>match(found -> found, problems -> {
                            throw new AssertionError(problems.toString());
                        }))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "水土街道; 2025-11-05; ALL; MARKET_REGULATION |  | 北碚府办3.3.8“举办营利性婴”; 8",
                "水土街道; 2025-11-06; ALL; NOT_APPLICABLE |  | ; 0",
                "水土街道; 2025-12-01; 2025-11-05; MARKET_REGULATION |  | 北碚府办3.3.8“举办营利性婴”; 8",
                "水土街道; 2025-12-01; 2025-11-06; NOT_APPLICABLE |  | ; 0",
                "大湾镇; 2025-11-05; ALL; NOT_APPLICABLE |  | ; 0",
                "大湾镇; 2025-11-06; ALL; MARKET_REGULATION |  | 北碚府办3.3.8“举办营利性婴”; 8",
                "大湾镇; 2025-12-01; 2025-11-05; NOT_APPLICABLE |  | ; 0",
            })
    void aTerritoryThatChangedMovesTheLawAndTheTasksOfItsStreets(
            String street, LocalDate day, String known, String told, int tasks) {
        AsOf asOf = asOf(day, day, known);
        Knowledge forProfit = Knowledge.none()
                .with(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.FOR_PROFIT)
                .with(RegistrationAuthority.LEGAL_FORM, LegalForm.ENTERPRISE);
        assertThat(Histories.told(Beibei.localOnly(), forProfit, asOf, street)).isEqualTo(told);
        assertThat(BeibeiDirectory.directory()
                        .find(street)
                        .orElseThrow()
                        .<Integer>match(
                                unit -> Beibei.policy()
                                        .matrix()
                                        .orElseThrow()
                                        .involving(unit, Set.of(Role.values()), asOf)
                                        .size(),
                                group -> -1))
                .isEqualTo(tasks);
    }

    @Test
    void knowledgeEarlierThanEveryRecordIsNoKnowledge() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        assertThat(Histories.told(
                        Beibei.policies(), Histories.NON_PROFIT, AsOf.day(day).knownAt(Instant.MIN), "天生街道"))
                .startsWith("NOT_APPLICABLE");
    }

    private static String meant(String told) {
        return switch (told) {
            case "OPEN" -> OPEN;
            case "DOUBTED" -> OPEN.replace("|  |", "| VALIDITY_NOT_KNOWN |");
            case "AMENDED" -> "CIVIL_AFFAIRS | TEXT_NOT_HELD | 虚构修改1“非营利性的在” 北碚府办3.3.8“举办非营利性”";
            default -> told;
        };
    }

    private static String told(PolicyStack policies, LocalDate facts, LocalDate law, String known) {
        return Histories.told(policies, Histories.NON_PROFIT, asOf(facts, law, known), "天生街道");
    }

    private static String site(List<Evidence> evidence, AsOf asOf) {
        return Beibei.policy().targets().assess(evidence, BEFORE_2025, asOf).stream()
                .filter(each -> each.target().id().equals(SITES))
                .map(Histories::told)
                .findFirst()
                .orElseThrow();
    }

    private static AsOf asOf(LocalDate facts, LocalDate law, String known) {
        AsOf asOf = AsOf.day(facts).underLawOf(law);
        return known.equals("ALL") ? asOf : asOf.knownAt(Instant.parse(known + "T15:59:59Z"));
    }
}
