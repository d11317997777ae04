package org.tuoyu.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;

/** Answers under several ways to read the text, side by side. */
final class WaysText {

    private final Terminal terminal;
    private final Languages languages;

    WaysText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    /** Each answer after the way of reading that it holds under; how it is shown may take several lines. */
    <A> void table(Comparison<A> compared, Function<? super A, String> shown) {
        compared.answers()
                .forEach((way, answer) -> terminal.out().print("    " + way(way) + " → " + shown.apply(answer) + "\n"));
    }

    private String way(List<Given> way) {
        return way.isEmpty()
                ? languages.say("无论如何理解", "whichever way it is read")
                : languages.say("如理解为：", "if read as: ")
                        + way.stream()
                                .map(given -> languages.say(given.option().label()) + " ["
                                        + given.option().id() + "]")
                                .collect(Collectors.joining(languages.say("，且", ", and ")));
    }
}
