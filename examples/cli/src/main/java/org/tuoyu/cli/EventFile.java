package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.duty.Duty;
import org.tuoyu.duty.DutyEvent;
import org.tuoyu.duty.DutyStatus;
import org.tuoyu.event.Event;
import org.tuoyu.json.DutyEventLine;
import org.tuoyu.json.DutyEventReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.national.ChinaCalendar;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.problem.Checked;
import org.tuoyu.time.AsOf;

/** The events of a file that can be used, and its lines that cannot. */
record EventFile(List<Event<DutyEvent>> events, List<DutyEventLine> rejected) {

    EventFile {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    static EventFile read(InputStream in, PolicyStack policies) throws IOException {
        List<Duty> duties = policies.policies().stream()
                .flatMap(each -> each.duties().all().stream())
                .toList();
        List<Event<DutyEvent>> events = new ArrayList<>();
        List<DutyEventLine> rejected = new ArrayList<>();
        DutyEventReader reader = new DutyEventReader(duties);
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            DutyEventLine read = reader.read(line.get());
            if (read.event() instanceof Checked.Valid<Event<DutyEvent>> valid) {
                events.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new EventFile(events, rejected);
    }

    /** How the duties of all documents stand by these events. */
    List<DutyStatus> statuses(PolicyStack policies, AsOf asOf) {
        return policies.policies().stream()
                .flatMap(each ->
                        each.duties().statuses(events, policies.readings(), ChinaCalendar.calendar(), asOf).stream())
                .toList();
    }
}
