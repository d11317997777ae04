package org.tuoyu.childcare.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import org.tuoyu.shipped.national.ChinaCalendar;

/** Cases of a few events, told in a line each, and what becomes of the duties of the shipped documents. */
final class DutyCases {

    static final Duties BEIBEI = Beibei.policies().policies().get(0).duties();
    static final Duties NATIONAL = Beibei.policies().policies().get(1).duties();
    static final String RECEIPT = "national/9/receipt";
    static final String FILING = "beibei/3.3.8/filing";
    static final String SAFETY = "beibei/3.3.11/safety";

    private DutyCases() {}

    static List<DutyStatus> all(String day) {
        return BEIBEI.statuses(
                List.of(), BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), AsOf.day(LocalDate.parse(day)));
    }

    @SafeVarargs
    static DutyStatus national(String day, Event<DutyEvent>... events) {
        List<Event<DutyEvent>> all = new ArrayList<>();
        for (Event<DutyEvent> each : events) {
            all.add(each);
        }
        return status(NATIONAL, RECEIPT, AsOf.day(LocalDate.parse(day)), all);
    }

    @SafeVarargs
    static DutyStatus beibei(String day, String duty, Event<DutyEvent>... events) {
        List<Event<DutyEvent>> all = new ArrayList<>();
        for (Event<DutyEvent> each : events) {
            all.add(each);
        }
        return status(BEIBEI, duty, AsOf.day(LocalDate.parse(day)), all);
    }

    static DutyStatus status(Duties duties, String duty, AsOf asOf, List<Event<DutyEvent>> events) {
        return one(duties.statuses(events, BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), asOf), duty);
    }

    static DutyStatus one(List<DutyStatus> statuses, String duty) {
        Optional<DutyStatus> found =
                statuses.stream().filter(each -> each.duty().id().equals(duty)).findFirst();
        return found.orElseThrow();
    }

    static Event<DutyEvent> told(String id, String day, What what, String duty) {
        return new Event<>(id, LocalDate.parse(day), Instant.parse(day + "T01:00:00Z"), new Step(what, duty, "A-1"));
    }

    static Event<DutyEvent> read(String id, String day, boolean isRetroactive) {
        return new Event<>(
                id,
                LocalDate.parse(day),
                Instant.parse(day + "T01:00:00Z"),
                new TermRead(FILING, 20, isRetroactive, "区卫生健康委"));
    }

    static List<String> codes(DutyStatus status) {
        return status.notes().stream().map(Problem::code).toList();
    }
}
