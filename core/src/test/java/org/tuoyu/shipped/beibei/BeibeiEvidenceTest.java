package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.shipped.beibei.Assessing.HOUSES;
import static org.tuoyu.shipped.beibei.Assessing.INDUSTRIAL;
import static org.tuoyu.shipped.beibei.Assessing.SITES;
import static org.tuoyu.shipped.beibei.Assessing.TARGETS;
import static org.tuoyu.shipped.beibei.Assessing.assessment;
import static org.tuoyu.shipped.beibei.Assessing.before;
import static org.tuoyu.shipped.beibei.Assessing.outcome;
import static org.tuoyu.shipped.beibei.Assessing.says;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** What evidence proves of the targets of the document, and what it leaves unproven. */
final class BeibeiEvidenceTest {

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
        assertThat(TARGETS.assess(List.of(correction, wrong), before(), earlier))
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
}
