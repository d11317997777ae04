package org.tuoyu.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.text.Reading;

/** Answers under several ways to read the text, side by side. */
final class WaysText {

    private final Terminal terminal;
    private final Languages languages;

    WaysText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    /** Each answer after the ways of reading that it holds under; how it is shown may take several lines. */
    <A> void table(Comparison<A> compared, Function<? super A, String> shown) {
        Set<String> same = new LinkedHashSet<>();
        compared.answers().values().forEach(answer -> same.add(shown.apply(answer)));
        same.forEach(said -> Ways.of(compared, answer -> shown.apply(answer).equals(said))
                .forEach(ways -> terminal.out().print("    " + described(compared, ways) + " → " + said + "\n")));
    }

    private String described(Comparison<?> compared, Ways ways) {
        String narrowed = ways.narrowed(compared.open())
                .map(options -> joined(options, this::described))
                .collect(Collectors.joining(languages.say("，且", ", and ")));
        return narrowed.isEmpty()
                ? languages.say("无论如何理解", "whichever way it is read")
                : languages.say("如理解为：", "if read as: ") + narrowed;
    }

    private String described(Reading.Option option) {
        return languages.say(option.label()) + " " + id(option);
    }

    /** Under which ways alone something is so: ids of options; nothing where it is so however the text is read. */
    <A> String only(Comparison<A> compared, Predicate<? super A> isSo) {
        String said = Ways.of(compared, isSo).stream()
                .map(ways -> ways.narrowed(compared.open())
                        .map(options -> joined(options, WaysText::id))
                        .collect(Collectors.joining(languages.say("且", " and "))))
                .collect(Collectors.joining(languages.say("；或 ", "; or ")));
        return said.isEmpty() ? said : languages.say("（仅按 ", " (only under ") + said + languages.say("）", ")");
    }

    private String joined(List<Reading.Option> options, Function<Reading.Option, String> written) {
        return options.stream().map(written).collect(Collectors.joining(languages.say("或", " or ")));
    }

    private static String id(Reading.Option option) {
        return "[" + option.id() + "]";
    }
}
