package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.duty.Duties;
import org.tuoyu.duty.DutyEvent;
import org.tuoyu.event.Event;
import org.tuoyu.event.Happening;
import org.tuoyu.json.EventLine;
import org.tuoyu.json.EventReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.problem.Checked;

/** The events of a file that can be used, and its lines that cannot. */
record EventFile<H extends Happening>(List<Event<H>> events, List<EventLine<H>> rejected) {

    EventFile {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    static EventFile<DutyEvent> ofDuties(InputStream in, List<Duties> documents) throws IOException {
        return read(
                in,
                EventReader.ofDuties(
                        documents.stream().flatMap(each -> each.all().stream()).toList()));
    }

    static <H extends Happening> EventFile<H> read(InputStream in, EventReader<H> reader) throws IOException {
        List<Event<H>> events = new ArrayList<>();
        List<EventLine<H>> rejected = new ArrayList<>();
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            EventLine<H> read = reader.read(line.get());
            if (read.event() instanceof Checked.Valid<Event<H>> valid) {
                events.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new EventFile<>(events, rejected);
    }
}
