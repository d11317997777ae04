package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Sheets and agendas of days on which something changes. */
final class SheetTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate MOVED = LocalDate.of(2025, 11, 6);

    @Test
    void theOfficeThatTheAnnexCallsByAnotherNameHasItsRow() {
        Sheet sheet = sheet("staffing-office", MARCH_2021);
        assertThat(sheet.tasks()).singleElement().satisfies(task -> {
            assertThat(task.assignment().clause()).isEqualTo("A8.1");
            assertThat(task.through().asWritten()).isEqualTo("区编办");
        });
        assertThat(certain(sheet))
                .containsExactly(
                        "beibei/3.3.8/registration", "beibei/3.3.8/filing", "beibei/3.3.8/push", "national/6/push");
    }

    @Test
    void whoLeadsARowHasTheDutyOfOthersThatStandsInIt() {
        Sheet sheet = sheet("emergency", MARCH_2021);
        assertThat(sheet.duties())
                .filteredOn(bound -> !bound.led().isEmpty())
                .singleElement()
                .satisfies(bound -> {
                    assertThat(bound.owed().about()).isEqualTo("beibei/3.3.11/safety");
                    assertThat(bound.isCertain()).isTrue();
                    assertThat(bound.bearing()).isEqualTo(Belonging.NO);
                    assertThat(bound.led())
                            .extracting(each -> each.assignment().clause())
                            .containsExactly("A11.1");
                });
    }

    @Test
    void aStreetHasTheTasksOfItsGroupUntilTheDayOnWhichItLeaves() {
        Sheet last = sheet("shuitu", MOVED.minusDays(1));
        assertThat(last.tasks()).hasSize(8).allMatch(Involvement::isThroughGroup);
        assertThat(certain(last))
                .containsExactly(
                        "beibei/notice/carry-out",
                        "beibei/3.2.6/rural",
                        "beibei/3.2.7/functions",
                        "beibei/3.2.7/into-communities",
                        "beibei/3.6.17/land-spatial-plan",
                        "beibei/3.6.17/land-annual-plan",
                        "beibei/3.6.17/land-priority",
                        "beibei/3.6.17/land-quotas",
                        "beibei/3.6.20/publicity",
                        "beibei/4.2/streets-and-towns",
                        "beibei/4.3/levels",
                        "beibei/4.3/daily-management");
        Sheet after = sheet("shuitu", MOVED);
        assertThat(after.isEmpty()).isTrue();
        assertThat(after.duties()).isEmpty();
        assertThat(sheet("dawan", MOVED.minusDays(1)).isEmpty()).isTrue();
        assertThat(sheet("dawan", MOVED).tasks()).hasSize(8);
    }

    @Test
    void aPlaceThatLeftJoinedOrIsNoMoreIsToldSo() {
        assertThat(notes("shuitu", MOVED.minusDays(1))).isEmpty();
        assertThat(notes("dawan", MOVED.minusDays(1)))
                .containsExactly(
                        "PLACE_IN_OTHER_DISTRICT 大湾镇 在 2025-11-05 属于渝北区，北碚府办发〔2020〕105号 在该地不适用（2020年12月18日的行政区划）");
        assertThat(notes("shuitu", MOVED))
                .singleElement()
                .asString()
                .startsWith("PLACE_IN_OTHER_DISTRICT 水土街道 在 2025-11-06 属于两江新区，");
        assertThat(notes("dawan", MOVED))
                .singleElement()
                .asString()
                .startsWith("PLACE_JOINED 大湾镇 自 2025-11-06 起属于北碚区，");
        assertThat(notes("yubei", MOVED)).containsExactly("PLACE_ABOLISHED 渝北区 在 2025-11-06 已撤销；未适用 北碚府办发〔2020〕105号");
        assertThat(notes("science-city", MOVED)).singleElement().asString().startsWith("PLACE_NOT_RECORDED ");
        assertThat(notes("health", MOVED)).isEmpty();
        assertThat(notes("beibei", MOVED)).isEmpty();
        assertThat(Beibei.policies().reach(unit("shuitu"), AsOf.day(LocalDate.of(2020, 12, 1))))
                .isEmpty();
    }

    private static List<String> notes(String unit, LocalDate day) {
        return sheet(unit, day).notes().stream()
                .filter(each -> !each.code().equals("VALIDITY_NOT_KNOWN"))
                .map(each -> each.code() + " " + each.message().zh())
                .toList();
    }

    @Test
    void whoseMembersAreNotListedIsSaidAndCountsForNothingCertain() {
        Sheet sheet = sheet("land-reserve", MARCH_2021);
        assertThat(sheet.duties())
                .filteredOn(bound -> bound.owed().about().startsWith("beibei/4.1/"))
                .hasSize(3)
                .allSatisfy(bound -> assertThat(bound.bearing()).isEqualTo(Belonging.NOT_LISTED));
        Sheet uncertain = sheet("district-government-office", MARCH_2021);
        assertThat(uncertain.duties()).hasSize(3).noneMatch(Sheet.Bound::isCertain);
        assertThat(uncertain.isEmpty()).isTrue();
    }

    @Test
    void whereNobodyKnowsWhereAStreetLayItsTasksAreNotCertain() {
        AsOf beforeTheRecord = AsOf.day(Handed.BEFORE).underLawOf(LocalDate.of(2020, 12, 18));
        Sheet sheet = new Handed(beforeTheRecord, List.of(), List.of()).sheet(unit("shuitu"));
        assertThat(sheet.tasks()).hasSize(8).allMatch(task -> task.belonging() == Belonging.NOT_RECORDED);
        assertThat(sheet.isEmpty()).isTrue();
    }

    @Test
    void unitsWithoutATaskHaveAnEmptySheet() {
        assertThat(sheet("coordination-group", MARCH_2021).isEmpty()).isTrue();
        assertThat(sheet("health", Handed.BEFORE.plusDays(1)).isEmpty()).isFalse();
        Sheet before = sheet("education", Handed.BEFORE);
        assertThat(before.isEmpty()).isTrue();
        assertThat(before.ledByNobody()).isEmpty();
    }

    @Test
    void aBreachAndATargetStandWithWhatTheyRestOn() {
        Event<DutyEvent> violated =
                new Event<>("v", MARCH_2021, Instant.EPOCH, new Step(What.VIOLATED, "beibei/3.3.11/safety", "A-1"));
        Evidence none = Evidence.of("beibei/3.6.16/idle-houses", LocalDate.of(2026, 1, 1), 0, "虚构的清点");
        Handed handed = new Handed(AsOf.day(LocalDate.of(2026, 1, 5)), List.of(violated), List.of(none));
        assertThat(handed.sheet(unit("emergency")).duties())
                .filteredOn(each -> each.owed().kind() == State.BREACHED)
                .singleElement()
                .satisfies(each -> assertThat(each.owed().status().events())
                        .extracting(Event::id)
                        .containsExactly("v"));
        Sheet assets = handed.sheet(unit("state-assets"));
        assertThat(assets.targets()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Outcome.MISSED);
            assertThat(each.assessment().basis().evidence()).containsExactly(none);
        });
        assertThat(assets.notes()).extracting(Problem::code).containsExactly("VALIDITY_NOT_KNOWN");
        assertThat(sheet("state-assets", MARCH_2021).notes()).isEmpty();
    }

    @Test
    void anAgendaHasDutiesThenTargetsThenWhatIsOpenWithWhoDecides() {
        Agenda agenda = Handed.on(LocalDate.of(2026, 1, 5)).agenda();
        List<String> kinds = agenda.items().stream()
                .map(item -> item.match(point -> "point", owed -> "owed", aimed -> "aimed"))
                .distinct()
                .toList();
        assertThat(kinds).containsExactly("owed", "aimed", "point");
        assertThat(agenda.items())
                .filteredOn(item -> item.kind() == OpenPoint.Kind.READING)
                .hasSize(27)
                .allSatisfy(item -> assertThat(item.deciders()).isNotEmpty());
        assertThat(agenda.items())
                .filteredOn(item -> item.about().equals("beibei/before-2025"))
                .singleElement()
                .satisfies(item -> assertThat(item.rows())
                        .extracting(row -> row.clause())
                        .containsExactlyInAnyOrder("A9.1", "A16.2"));
        assertThat(agenda.items())
                .filteredOn(item -> item.about().equals("限期"))
                .singleElement()
                .satisfies(item -> assertThat(item.rows()).isEmpty());
        assertThat(agenda.leaders()).extracting(Meeting.Leader::meeting).containsExactly(Meeting.values());
    }

    @Test
    void aTargetIsOnTheAgendaFromItsLastDayOn() {
        LocalDate last = LocalDate.of(2020, 12, 31);
        assertThat(Handed.aimed(Handed.on(last.minusDays(1)).agenda())).isEmpty();
        assertThat(Handed.aimed(Handed.on(last).agenda()))
                .extracting(assessment -> assessment.outcome())
                .containsExactly(Outcome.NOT_YET_DUE, Outcome.NOT_ASSESSABLE);
    }

    private static List<String> certain(Sheet sheet) {
        return sheet.duties().stream()
                .filter(Sheet.Bound::isCertain)
                .map(each -> each.owed().about())
                .toList();
    }

    private static Sheet sheet(String id, LocalDate day) {
        return Handed.on(day).sheet(unit(id));
    }

    private static Unit unit(String id) {
        return Beibei.policies().directory().unit(id);
    }
}
