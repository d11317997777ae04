package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Readings as they are chosen on the command line: an option's id, alone or as READING=OPTION. */
final class ReadingChoice {

    private ReadingChoice() {}

    /** The readings of the policies, and over them those that are chosen. */
    static Readings readings(Held held, List<String> chosen, CommandSpec spec) {
        return over(held.policies().readings(), held, chosen, spec);
    }

    /** Some readings, and over them those that are chosen. */
    static Readings over(Readings from, Held held, List<String> chosen, CommandSpec spec) {
        Readings readings = from;
        for (String each : chosen) {
            Given given = one(each, held, spec);
            readings = readings.choosing(given.reading(), given.option().id());
        }
        return readings;
    }

    /** One option of one reading. */
    static Given one(String written, Held held, CommandSpec spec) {
        List<Given> all = all(held);
        List<Given> meant = all.stream().filter(each -> isMeant(each, written)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new ParameterException(
                spec.commandLine(),
                "--reading 没有“" + written + "”这种理解，全部见 open-points；there is no reading " + written
                        + ", open-points lists all" + near(written, all));
    }

    private static List<Given> all(Held held) {
        List<Given> all = new ArrayList<>();
        for (Reading reading : held.readings()) {
            reading.options().forEach(option -> all.add(new Given(reading, option)));
        }
        return all;
    }

    private static boolean isMeant(Given given, String written) {
        return given.option().id().equals(written) || name(given).equals(written);
    }

    private static String name(Given given) {
        return given.reading().id() + "=" + given.option().id();
    }

    /** The options of the reading that is meant; where none is, those that look like it. */
    private static String near(String written, List<Given> all) {
        List<String> near = all.stream()
                .filter(each -> each.reading().id().equals(written))
                .map(ReadingChoice::name)
                .toList();
        if (near.isEmpty()) {
            List<String> options = new ArrayList<>();
            all.forEach(each -> options.addAll(List.of(name(each), each.option().id())));
            near = DidYouMean.of(written, options);
        }
        return near.isEmpty() ? "" : "; 是否为 did you mean " + String.join(", ", near) + "?";
    }
}
