package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What fails for some of many, each failure in a line that begins with the name of what it fails for. */
final class Failures {

    private static final int LONGEST = 300;

    private Failures() {}

    static <T> void requireNone(
            Collection<? extends T> all, Function<? super T, String> name, Consumer<? super T> requirement) {
        List<String> lines = new ArrayList<>();
        for (T each : all) {
            try {
                requirement.accept(each);
            } catch (AssertionError failure) {
                lines.add(name.apply(each) + ": " + line(String.valueOf(failure.getMessage())));
            }
        }
        if (!lines.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), lines));
        }
    }

    private static String line(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
