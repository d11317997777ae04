package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.json.JsonLine;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.json.LineReader;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.national.ChinaCalendar;

/** The events of a file that can be used, and its lines that cannot. */
record EventFile<H extends Happening>(List<Event<H>> events, List<JsonLine<Event<H>>> rejected) {

    EventFile {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    /** Events of the duties of all documents. */
    static EventFile<DutyEvent> ofDuties(InputStream in, PolicyStack policies) throws IOException {
        List<Duty> duties = policies.policies().stream()
                .flatMap(each -> each.duties().all().stream())
                .toList();
        return read(in, LineReader.ofDuties(duties));
    }

    static <H extends Happening> EventFile<H> read(InputStream in, LineReader<Event<H>> reader) throws IOException {
        List<Event<H>> events = new ArrayList<>();
        List<JsonLine<Event<H>>> rejected = new ArrayList<>();
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            JsonLine<Event<H>> read = reader.read(line.get());
            if (read.content() instanceof Checked.Valid<Event<H>> valid) {
                events.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new EventFile<>(events, rejected);
    }

    /** How the duties of all documents stand by events. */
    static List<DutyStatus> statuses(List<Event<DutyEvent>> events, Held held, AsOf asOf) {
        return held.policies().statuses(events, ChinaCalendar.calendar(), asOf, held.place());
    }
}
