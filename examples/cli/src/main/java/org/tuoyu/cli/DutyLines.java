package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.national.ChinaCalendar;

/** The events of the duties of all documents, and how these stand by them. */
final class DutyLines {

    private DutyLines() {}

    static ReadLines<Event<DutyEvent>> read(InputStream in, PolicyStack policies) throws IOException {
        List<Duty> duties = policies.policies().stream()
                .flatMap(each -> each.duties().all().stream())
                .toList();
        return LineReader.ofDuties(duties).all(in);
    }

    static List<DutyStatus> statuses(List<Event<DutyEvent>> events, Held held, AsOf asOf) {
        return held.policies().statuses(events, ChinaCalendar.calendar(), asOf, held.place());
    }
}
