package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.time.AsOf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say for which day, under the law of which day and as known when something is asked. */
final class Moment {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--as-of", paramLabel = "DAY", description = "事实所在之日 the day of the facts, as 2021-03-01")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--law-day",
            paramLabel = "DAY",
            description = "适用哪一天的规定，默认为事实所在之日 the day whose law applies; default that of the facts")
    private @Nullable LocalDate lawDay;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "按何时所知回答，默认为本库所知的全部 as known at, such as 2021-03-01T00:00:00Z; default all that is known")
    private @Nullable Instant knownAt;

    /** An error of usage where no day is stated: nothing is answered for a day that nobody named. */
    AsOf asOf() {
        if (asOf == null) {
            throw new ParameterException(spec.commandLine(), "须写明 --as-of DAY is needed");
        }
        return AsOf.day(asOf)
                .underLawOf(Optional.ofNullable(lawDay).orElse(asOf))
                .knownAt(Optional.ofNullable(knownAt).orElse(Instant.MAX));
    }
}
