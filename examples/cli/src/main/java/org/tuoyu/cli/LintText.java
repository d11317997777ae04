package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.ListedFinding;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.policy.lint.LintCheck;
import org.tuoyu.policy.lint.Severity;

/** Findings, written out: those that say the same of several places or words are one line. */
final class LintText {

    private static final String SEPARATOR = "｜";
    private static final int MOST_PLACES = 14;

    private static final Set<Constant> ALONE = Set.of(LintCheck.SEVERAL_NAMES);
    private static final Set<Constant> BY_MESSAGE =
            Set.of(LintCheck.MISSING_IN_ANNEX, LintCheck.OPEN_WORD, LintCheck.READING, LintCheck.SAME_ACT);
    private static final Set<Constant> COMPARED = Set.of(LintCheck.Section.BODY, LintCheck.Section.NAMES);

    private final Terminal terminal;
    private final Languages languages;

    LintText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    /** @param each whether each finding is a line of its own */
    void table(List<ListedFinding> lines, boolean each) {
        rows(lines, each).forEach(this::row);
        terminal.out()
                .println(languages.say("共 ", "") + lines.size() + languages.say(" 处：", " findings: ") + counts(lines));
    }

    /** The findings that stand on one line each, or that are one line each by themselves. */
    static Collection<List<ListedFinding>> rows(List<ListedFinding> lines, boolean each) {
        Map<Object, List<ListedFinding>> rows = new LinkedHashMap<>();
        lines.forEach(line -> rows.computeIfAbsent(each ? line : line(line), key -> new ArrayList<>())
                .add(line));
        return rows.values();
    }

    /** What makes findings one line: a party, an act; a message; the check. */
    private static List<Object> line(ListedFinding line) {
        return ALONE.contains(line.kind())
                ? List.of(line)
                : BY_MESSAGE.contains(line.kind()) ? List.of(line.kind(), line.message()) : List.of(line.kind());
    }

    private void row(List<ListedFinding> same) {
        ListedFinding first = same.get(0);
        Map<Bilingual, List<ListedFinding>> messages = same.stream()
                .collect(Collectors.groupingBy(ListedFinding::message, LinkedHashMap::new, Collectors.toList()));
        String items = messages.entrySet().stream()
                .map(each -> message(first, each.getKey())
                        + each.getValue().stream().map(this::item).collect(joining("；", "; ")))
                .collect(joining("；", "; "));
        terminal.out()
                .println(languages.say(first.section().label())
                        + SEPARATOR
                        + languages.say(first.kind().label())
                        + SEPARATOR
                        + items);
    }

    private String message(ListedFinding line, Bilingual message) {
        return message.equals(line.kind().label()) ? "" : languages.say(message) + languages.say("：", ": ");
    }

    private Collector<CharSequence, ?, String> joining(String zh, String en) {
        return Collectors.joining(languages.say(zh, en));
    }

    /** The subject and its places; the quotes too, where they are what is compared. */
    private String item(ListedFinding line) {
        String subject = languages.say(line.subject());
        if (!subject.isEmpty() && !isCompared(line)) {
            return subject + languages.say("（", " (") + labels(line.places()) + languages.say("）", ")");
        }
        Map<String, List<ListedFinding.Words>> byQuote = line.places().stream()
                .collect(Collectors.groupingBy(ListedFinding.Words::quote, LinkedHashMap::new, Collectors.toList()));
        String places = byQuote.entrySet().stream()
                .map(each -> labels(each.getValue()) + languages.say("“", " “") + each.getKey() + "”")
                .collect(joining("，", ", "));
        return subject.isEmpty() ? places : subject + " " + places;
    }

    /** Where the wordings of the places are what is compared. */
    private static boolean isCompared(ListedFinding line) {
        return COMPARED.contains(line.section()) || line.kind() == LintCheck.NARROWED;
    }

    /** Clauses as people cite them; in English by the ids that stand for them, as in the other verbs. */
    private String labels(List<ListedFinding.Words> places) {
        List<String> labels = places.stream()
                .map(place -> languages.say(place.label(), place.clause()))
                .distinct()
                .toList();
        return labels.size() <= MOST_PLACES
                ? String.join(languages.say("、", ", "), labels)
                : String.join(languages.say("、", ", "), labels.subList(0, MOST_PLACES))
                        + languages.say("等" + labels.size() + "处", " and more, " + labels.size() + " places");
    }

    private String counts(List<ListedFinding> lines) {
        return Arrays.stream(Severity.values())
                .map(severity -> languages.say(severity.label()) + " "
                        + lines.stream()
                                .filter(line -> line.severity() == severity)
                                .count())
                .collect(Collectors.joining(languages.say("，", ", ")));
    }

    void csv(List<ListedFinding> lines) {
        terminal.out().print(Csv.line(List.of("section", "kind", "severity", "subject", "clause", "quote", "message")));
        for (ListedFinding line : lines) {
            for (ListedFinding.Words place : line.places()) {
                terminal.out()
                        .print(Csv.line(List.of(
                                line.section().id(),
                                line.kind().id(),
                                line.severity().id(),
                                languages.say(line.subject()),
                                place.clause(),
                                place.quote(),
                                languages.say(line.message()))));
            }
        }
    }

    void json(List<ListedFinding> lines) throws IOException {
        new JsonOutput(terminal.out()).array(lines, new Documents(languages.language())::write);
    }
}
