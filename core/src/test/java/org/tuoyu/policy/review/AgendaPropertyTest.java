package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.shipped.beibei.Beibei;

/** What a meeting has before it is what was handed in and what the documents leave open, whatever happened. */
final class AgendaPropertyTest {

    private static final Set<String> LOOKED_AT =
            Set.of("BREACHED", "UNPROVEN", "FULFILLED_LATE", "OPEN_TERM", "CALENDAR_NOT_PUBLISHED", "UNDETERMINED");
    private static final Map<String, Integer> SEEN = new HashMap<>();

    @AfterContainer
    static void everyKindOfDutyAndTargetWasSeen() {
        System.out.println("[oracle] items seen: " + SEEN);
        assertThat(SEEN)
                .containsKeys(
                        "BREACHED",
                        "FULFILLED_LATE",
                        "OPEN_TERM",
                        "CALENDAR_NOT_PUBLISHED",
                        "MISSED",
                        "UNPROVEN",
                        "NOT_ASSESSABLE");
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void everyDutyThatIsOverdueOrWhoseTermNobodyKnowsAndEveryTargetThatIsDueIsOnItAndNoOther(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        List<DutyStatus> owed = handed.statuses().stream()
                .filter(each -> LOOKED_AT.contains(each.state().id()))
                .toList();
        List<Assessment> due = handed.assessments().stream()
                .filter(each -> isDue(each, handed))
                .toList();
        Agenda agenda = handed.agenda();
        assertThat(Handed.owed(agenda)).containsExactlyInAnyOrderElementsOf(owed);
        assertThat(Handed.aimed(agenda)).containsExactlyElementsOf(due);
        owed.forEach(each -> SEEN.merge(each.state().id(), 1, Integer::sum));
        due.forEach(each -> SEEN.merge(each.outcome().id(), 1, Integer::sum));
    }

    /** Not known to be reached, and the first of its last days has come. */
    private static boolean isDue(Assessment assessment, Handed handed) {
        LocalDate day = handed.asOf().factDay();
        boolean hasCome = assessment.basis().lastDays().stream()
                .min(LocalDate::compareTo)
                .filter(last -> last.compareTo(day) <= 0)
                .isPresent();
        return switch (assessment.outcome()) {
            case MISSED, UNPROVEN -> true;
            case MET, EXCEEDED -> false;
            case NOT_YET_DUE, UNDETERMINED, NOT_ASSESSABLE -> hasCome;
        };
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theOrderOfWhatIsHandedInMakesNoDifferenceNorDoesWhatIsSaidTwice(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        Agenda agenda = handed.agenda();
        assertThat(handed.shuffled(random).agenda()).isEqualTo(agenda);
        assertThat(handed.agenda(random)).isEqualTo(agenda);
        assertThat(agenda.items()).doesNotHaveDuplicates();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whoLeadsIsWhomTheAnnexNamesAndNobodyElse(@ForAll Random random) {
        for (Matter item : Handed.drawn(random).agenda().items()) {
            assertThat(Beibei.policy().matrix().orElseThrow().rows()).containsAll(item.rows());
            List<String> annex = item.citations().stream()
                    .map(Citation::clause)
                    .filter(clause -> clause.startsWith("A"))
                    .toList();
            assertThat(item.rows()).extracting(Assignment::clause).containsAll(annex);
            item.match(
                    point -> item,
                    owed -> item,
                    aimed -> assertThat(item.rows().stream()
                                    .flatMap(row -> row.leads().stream())
                                    .toList())
                            .isEqualTo(aimed.assessment()
                                    .target()
                                    .leads(Beibei.policy().matrix().orElseThrow())));
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void beforeTheDocumentNothingOfItIsOnIt(@ForAll Random random) {
        Handed drawn = Handed.drawn(random);
        Handed before = new Handed(Handed.on(Handed.BEFORE).asOf(), drawn.events(), drawn.evidence());
        assertThat(before.agenda().leaders()).isEmpty();
        assertThat(before.agenda().items())
                .noneMatch(item -> Handed.cites(item, Beibei.INSTRUMENT.number()::equals)
                        || item.about().startsWith("beibei/")
                        || item.about().equals(Beibei.INSTRUMENT.number())
                        || !item.rows().isEmpty());
    }
}
