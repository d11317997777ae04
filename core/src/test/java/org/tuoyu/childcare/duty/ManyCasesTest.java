package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import org.tuoyu.shipped.national.ChinaCalendar;

/** The effort for many cases grows as their number does: told as a ratio, in the time that the processor spent. */
class ManyCasesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final int SOME = 2_000;
    private static final int TIMES = 8;

    /** Squared it would be 64 times as much. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightTimesAsManyCasesTakeFarLessThanSixtyFourTimesAsLong(boolean areTermsRead) {
        List<Event<DutyEvent>> some = events(SOME, areTermsRead);
        List<Event<DutyEvent>> many = events(SOME * TIMES, areTermsRead);
        least(some);
        assertThat((double) least(many) / least(some)).isLessThan(24);
    }

    private static List<Event<DutyEvent>> events(int cases, boolean areTermsRead) {
        List<Event<DutyEvent>> events = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            events.add(event("t" + i, new Step(What.TRIGGERED, DutyCases.FILING, "A-" + i)));
            events.add(event(
                    "f" + i,
                    areTermsRead
                            ? new TermRead(DutyCases.FILING, 20, false, "区卫生健康委")
                            : new Step(What.FULFILLED, DutyCases.FILING, "A-" + i)));
        }
        return events;
    }

    private static Event<DutyEvent> event(String id, DutyEvent happening) {
        return new Event<>(id, DAY, Instant.parse("2021-03-02T01:00:00Z"), happening);
    }

    /** The least of a few runs, as others use the processor's caches too. */
    private static long least(List<Event<DutyEvent>> events) {
        return IntStream.range(0, 3)
                .mapToLong(run -> processorTime(events))
                .min()
                .orElseThrow();
    }

    private static long processorTime(List<Event<DutyEvent>> events) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<DutyStatus> statuses = DutyCases.BEIBEI.statuses(
                events, BeibeiReadings.CHOSEN, ChinaCalendar.calendar(), AsOf.day(DAY.plusDays(5)));
        assertThat(statuses).hasSizeGreaterThan(SOME);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
