package org.tuoyu.embedding;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.parties.Parties;
import org.tuoyu.policy.parties.PartiesFile;
import org.tuoyu.policy.parties.WorkingDays;
import org.tuoyu.policy.parties.WorkingDaysFile;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.Store;

/** A host that has every port: policies, units and working days from a folder, and a line of log for what was done. */
final class OurPorts {

    private OurPorts() {}

    static Tuoyu opened(Path folder, Store store, Clock clock, Consumer<String> log) {
        // <sample>
        PolicySource files = PolicyFiles.inFolder(folder); // or onClassPath(loader, root), or your own
        DirectorySource units = () -> parties(files).match(read -> valid(read.directory()), Checked.Rejected::new);
        CalendarSource days = () -> workingDays(files).match(read -> valid(read.calendar()), Checked.Rejected::new);
        return Tuoyu.builder()
                .policies(files, "stack.md")
                .directory(units)
                .calendar(days)
                .store(store)
                .codec(JsonCodec.standard())
                .clock(clock)
                .observer(done -> log.accept(done.act() + " " + done.outcome() + " " + done.count()))
                .build();
        // </sample>
    }

    private static <T> Checked<T> valid(T value) {
        return new Checked.Valid<>(value);
    }

    private static Checked<Parties> parties(PolicySource files) {
        return PartiesFile.read(files.text("units.md").orElse(""));
    }

    private static Checked<WorkingDays> workingDays(PolicySource files) {
        return WorkingDaysFile.read(files.text("working-days.md").orElse(""));
    }
}
