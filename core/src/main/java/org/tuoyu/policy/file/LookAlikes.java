package org.tuoyu.policy.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** Characters that stand in a line for a mark that they only look like: why the line is not understood. */
final class LookAlikes {

    private static final Map<Pattern, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(Pattern.compile(" [|│︱丨] "), " ｜ ");
        MARKS.put(Pattern.compile("[´‘’ˋ｀]"), "`");
        MARKS.put(Pattern.compile(",(?=若 |或若 |否则 |例外于 |至 |只计 )"), "，");
        MARKS.put(Pattern.compile("(?<![0-9]):(?![0-9/])"), "：");
        MARKS.put(Pattern.compile(";"), "；");
        MARKS.put(Pattern.compile("\\((?=承前句|本库采用)|[\\[【［]"), "（ 或 〔");
        MARKS.put(Pattern.compile("(?<=承前句|本库采用)\\)|[\\]】］]"), "） 或 〕");
        MARKS.put(Pattern.compile("(?<=〕)=|="), "＝");
        MARKS.put(Pattern.compile("\""), "“ 或 ”");
        MARKS.put(Pattern.compile("[０-９]"), "0 至 9");
    }

    /** What a look-alike is told instead of. */
    private static final Set<String> EXPLAINED = Set.of(
            "LINE_KIND_UNKNOWN",
            "KEY_UNKNOWN",
            "NAME_UNKNOWN",
            "FACT_NOT_OF_QUESTION",
            "ID_MISSING",
            "ID_MALFORMED",
            "SHORT_UNDEFINED",
            "SHORT_PARTLY",
            "NUMBER_MALFORMED",
            "NUMBER_FORM",
            "UNIT_DIFFERS",
            "DAY_MALFORMED",
            "TITLE_MISSING",
            "CHOSEN_TWICE");

    private LookAlikes() {}

    /** Problems as they are told: of a line that has a look-alike, that. */
    static List<Problem> told(List<Problem> problems, String source) {
        String[] lines = source.split("\n", -1);
        return problems.stream()
                .map(each -> EXPLAINED.contains(each.code()) ? told(each, lines) : each)
                .distinct()
                .toList();
    }

    private static Problem told(Problem problem, String[] lines) {
        int line = Findings.line(problem);
        return line < 1 || line > lines.length || lines[line - 1].startsWith("> ")
                ? problem
                : find(new Words(line, 1, lines[line - 1])).orElse(problem);
    }

    /** That no look-alike stands in a line whose free words would take it. */
    static void requireNone(Words line) {
        find(line).ifPresent(problem -> {
            throw new Misread(problem);
        });
    }

    private static Optional<Problem> find(Words line) {
        Words chinese = line.before(" ｜ ");
        for (Map.Entry<Pattern, String> each : MARKS.entrySet()) {
            Matcher found = each.getKey().matcher(chinese.text());
            if (found.find()) {
                return Optional.of(chinese.from(found.start())
                        .problem(
                                "CHARACTER",
                                "此处的字符形似而不同：写“" + each.getValue().strip() + "”",
                                "a character that only looks like the mark that belongs here: write "
                                        + each.getValue().strip())
                        .suggesting(List.of(each.getValue().strip())));
            }
        }
        return Optional.empty();
    }
}
