package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** On the sheet of a unit stands what the annex, duties and targets say of it, and nothing else. */
final class SheetPropertyTest {

    private static final Directory DIRECTORY = Handed.POLICIES.directory();

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void everyRowIsOnTheSheetsOfExactlyItsUnits(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        LocalDate day = handed.asOf().factDay();
        for (Unit unit : DIRECTORY.units()) {
            Sheet sheet = handed.sheet(unit);
            for (Role role : Role.values()) {
                assertThat(sheet.tasks().stream()
                                .filter(each -> each.isCertain() && each.role() == role)
                                .map(Involvement::assignment))
                        .as(unit.id() + " " + role + " " + day)
                        .containsExactlyElementsOf(rows(unit, role, day));
            }
        }
    }

    private static List<Assignment> rows(Unit unit, Role role, LocalDate day) {
        return Beibei.policy().matrix().orElseThrow().rows().stream()
                .filter(row -> day.isAfter(Handed.BEFORE))
                .filter(row -> row.in(role).stream().map(Assigned::party).anyMatch(party -> means(party, unit, day)))
                .toList();
    }

    private static boolean means(Party party, Unit unit, LocalDate day) {
        return party.<Stream<Unit>>match(
                        Stream::of,
                        group -> DIRECTORY
                                .members(group, day)
                                .match(
                                        known -> known.units().stream(),
                                        open -> open.named().stream(),
                                        notRecorded -> Stream.of()))
                .anyMatch(unit::equals);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void everyDutyIsOnTheSheetsOfItsBearersAndOfWhoIsInItsRowAndOnNoOther(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        LocalDate day = handed.asOf().factDay();
        for (Unit unit : DIRECTORY.units()) {
            List<Assignment> its = Stream.of(Role.values())
                    .flatMap(role -> rows(unit, role, day).stream())
                    .toList();
            assertThat(handed.sheet(unit).duties().stream()
                            .filter(Sheet.Bound::isCertain)
                            .map(each -> each.owed().status()))
                    .as(unit.id() + " " + day)
                    .containsExactlyInAnyOrderElementsOf(handed.statuses().stream()
                            .filter(each -> bears(unit, each.duty(), day) || stands(each.duty(), its))
                            .toList());
        }
    }

    /** Whether it is meant for certain: how the words are read is chosen, where that decides. */
    private static boolean bears(Unit unit, Duty duty, LocalDate day) {
        boolean isSettled = duty.borneUnder()
                .map(given -> BeibeiReadings.CHOSEN.chosen(given.reading()).equals(Optional.of(given.option())))
                .orElse(true);
        return isSettled
                && duty.bearers().stream()
                        .map(each -> each instanceof Bearer.Named named
                                ? party(named.party())
                                : Beibei.policy().party((Bearer.Role) each).orElseThrow())
                        .anyMatch(party -> means(party, unit, day));
    }

    private static Party party(String name) {
        return DIRECTORY.find(name).orElseThrow(() -> new AssertionError(name));
    }

    /** Whether words of a duty are words of one of the rows. */
    private static boolean stands(Duty duty, List<Assignment> rows) {
        return duty.citations().stream()
                .map(Citation::clause)
                .anyMatch(clause -> rows.stream().map(Assignment::clause).anyMatch(clause::equals));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void everyTargetIsOnTheSheetsOfTheUnitsOfItsRowsOrIsLedByNobody(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        for (Unit unit : DIRECTORY.units()) {
            Sheet sheet = handed.sheet(unit);
            List<Assignment> rows =
                    sheet.tasks().stream().map(Involvement::assignment).toList();
            assertThat(sheet.targets().stream().map(Matter.Aimed::assessment))
                    .containsExactlyElementsOf(handed.assessments().stream()
                            .filter(each -> each.target().citations().stream()
                                    .anyMatch(cited -> rows.stream()
                                            .anyMatch(row -> row.clause().equals(cited.clause()))))
                            .toList());
            assertThat(sheet.ledByNobody().stream().map(Matter.Aimed::assessment))
                    .containsExactlyElementsOf(handed.assessments().stream()
                            .filter(each -> each.target()
                                    .leads(Beibei.policy().matrix().orElseThrow())
                                    .isEmpty())
                            .toList());
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void theOrderOfWhatIsHandedInMakesNoDifference(@ForAll Random random) {
        Handed handed = Handed.drawn(random);
        Unit unit = DIRECTORY.units().get(random.nextInt(DIRECTORY.units().size()));
        assertThat(handed.shuffled(random).sheet(unit)).isEqualTo(handed.sheet(unit));
        assertThat(handed.sheet(unit, random)).isEqualTo(handed.sheet(unit));
    }
}
