package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.duty.Duties;
import org.tuoyu.duty.DutyEvent;
import org.tuoyu.event.Event;
import org.tuoyu.json.DutyEventLine;
import org.tuoyu.json.DutyEventReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.problem.Checked;

/** The events of duties of a file that can be used, and its lines that cannot. */
record DutyEventsFile(List<Event<DutyEvent>> events, List<DutyEventLine> rejected) {

    DutyEventsFile {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    static DutyEventsFile read(InputStream in, List<Duties> documents) throws IOException {
        List<Event<DutyEvent>> events = new ArrayList<>();
        List<DutyEventLine> rejected = new ArrayList<>();
        DutyEventReader reader = new DutyEventReader(
                documents.stream().flatMap(each -> each.all().stream()).toList());
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            DutyEventLine read = reader.read(line.get());
            if (read.event() instanceof Checked.Valid<Event<DutyEvent>> valid) {
                events.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new DutyEventsFile(events, rejected);
    }
}
