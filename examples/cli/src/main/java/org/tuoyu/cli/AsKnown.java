package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import org.tuoyu.kernel.time.AsOf;
import picocli.CommandLine.Option;

/** The options that say as of which day and as known when a register is asked. */
final class AsKnown {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "截至哪一天，默认今天；其后之日的事件不计 as of which day, as 2021-03-01; default today; later events do not count")
    private LocalDate asOf = Day.today();

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description =
                    "只依据此时已记录的事件 what was recorded later is not known, as 2021-03-01T00:00:00+08:00; default everything")
    private Instant knownAt = Instant.MAX;

    AsOf asOf() {
        return AsOf.day(asOf).knownAt(knownAt);
    }
}
