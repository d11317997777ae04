package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import picocli.CommandLine.TypeConversionException;

/**
 * A reading as it is chosen on the command line: an option's id, alone or as READING=OPTION.
 *
 * @param given empty for {@code all}: whatever is not chosen besides is compared
 */
record ReadingChoice(Optional<Given> given) {

    private static final String ALL = "all";

    static ReadingChoice of(String written) {
        return new ReadingChoice(written.equals(ALL) ? Optional.empty() : Optional.of(one(written)));
    }

    /** One option of one reading. */
    static Given one(String written) {
        List<Given> meant =
                all().stream().filter(each -> isMeant(each, written)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        List<String> known = all().stream().map(ReadingChoice::name).toList();
        throw new TypeConversionException(
                "没有这种理解 expected one of " + String.join(", ", known) + ", got " + written + near(written, known));
    }

    private static List<Given> all() {
        List<Given> all = new ArrayList<>();
        for (Reading reading : BeibeiReadings.all()) {
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

    private static String near(String written, List<String> known) {
        List<String> options = new ArrayList<>(known);
        all().forEach(each -> options.add(each.option().id()));
        List<String> near = DidYouMean.of(written, options);
        return near.isEmpty() ? "" : "; 是否为 did you mean " + String.join(", ", near) + "?";
    }
}
