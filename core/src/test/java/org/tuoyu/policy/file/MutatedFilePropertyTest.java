package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tuoyu.kernel.problem.Problem;

/** A shipped file with a slip is read, or its first problem is told where the slip is. */
class MutatedFilePropertyTest {

    private static final Pattern NAME = Pattern.compile("`[^`]+`|〔[^〕]+〕");
    private static final Pattern LABEL = Pattern.compile("(?<=[：、＝])[^：、＝`〔〕 ]+(?= `)");
    private static final Pattern MARK = Pattern.compile("(?<=[ ：；、，`〔〕“”])|(?=[ ：；、，`〔〕“”])");
    private static final List<String> PIECES = List.of(
            " 且 ",
            " 或 ",
            " 为 ",
            "，若 ",
            "，否则 ",
            "，或若 ",
            "，例外于 ",
            " 不超过 ",
            " 至少 ",
            " 至 ",
            "；",
            "：",
            "`",
            "〔",
            "〕",
            "｜",
            "- ",
            "> ",
            "# ",
            "## ",
            "#### ",
            "义务 ",
            "目标 ",
            "亦定 ",
            "分工 ",
            "机关 ",
            "按 ",
            "无规则：",
            "注：",
            "前提：",
            "一律",
            "从不",
            "持续",
            "及时",
            "依附件",
            "未载明",
            "（承前句）",
            "个月",
            "天",
            "人",
            "2020-12-18",
            "2021-02-30",
            "0",
            "36",
            "。",
            "“",
            "”",
            " ",
            "/",
            "x",
            "是",
            "否",
            "牵头",
            "等",
            "未收录",
            "|",
            ":",
            ";",
            ",",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\u0000",
            "\uD800",
            "\t");

    /** A file with a slip, and the lines in which it is. */
    record Mutant(List<String> before, List<String> after, Set<Integer> lines) {
        String source() {
            return String.join("\n", after);
        }
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void isReadOrToldWhereTheSlipIs(@ForAll("names") String name, @ForAll Random random) {
        Mutant mutant = mutant(List.of(ShippedSources.source(name).split("\n", -1)), random);
        List<Problem> problems = ShippedSources.read(mutant.source()).match(read -> List.of(), found -> found);
        for (Problem each : problems) {
            assertThat(each.code()).matches("[A-Z_]+");
            assertThat(each.pointer()).matches(each.code().equals("MORE_PROBLEMS") ? "" : "/\\d+/\\d+");
            assertThat(each.message().zh()).isNotBlank();
            assertThat(each.message().en()).isNotBlank();
        }
        if (!problems.isEmpty()) {
            int first = Integer.parseInt(problems.get(0).pointer().split("/", -1)[1]);
            assertThat(concerned(mutant))
                    .as(problems.get(0) + "\n"
                            + mutant.lines().stream()
                                    .map(line ->
                                            line + " " + at(mutant.before(), line) + " -> " + at(mutant.after(), line))
                                    .toList())
                    .contains(first);
        }
    }

    @Example
    void aHeadingOfNoClauseIsTold() {
        List<String> before = List.of(ShippedSources.source("beibei/105").split("\n", -1));
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at).startsWith("#### ")) {
                List<String> after = new ArrayList<>(before);
                after.set(at, before.get(at).replaceFirst("\\d+", "$05"));
                List<Problem> problems =
                        ShippedSources.read(String.join("\n", after)).match(read -> List.of(), found -> found);
                assertThat(problems)
                        .as(after.get(at))
                        .extracting(Problem::code, each -> each.pointer().split("/", -1)[1])
                        .contains(tuple("CLAUSE_UNKNOWN", Integer.toString(at + 1)));
            }
        }
    }

    /**
     * The lines that a slip concerns: its own; the heading and the quote that it stands below, and the next ones, since
     * words left out are told there; the conditions that its clause and its document set for each norm; what stands below a quote, heading or line of modality that is not what it was;
     * a heading of the same clause, and what names something below a heading; all where it makes two documents of one; lines with an id, word or shorthand that it has or had; the number of the document, its text, its day and, of a slip in
     * a heading or the header, whatever follows from these.
     */
    private static Set<Integer> concerned(Mutant mutant) {
        List<String> lines = mutant.after();
        Set<Integer> concerned = new HashSet<>(mutant.lines());
        for (int line : mutant.lines()) {
            for (int step : List.of(-1, 1)) {
                concerned.add(next(lines, line, step, ">"));
                concerned.add(next(lines, line, step, "#"));
            }
            int quote = next(lines, line, -1, ">");
            IntStream.rangeClosed(Math.max(1, quote), next(lines, line, 1, ">")).forEach(concerned::add);
            boolean isHeading =
                    at(lines, line).startsWith("#") || at(mutant.before(), line).startsWith("#");
            List<String> renamed = new ArrayList<>(List.of(at(mutant.before(), line), at(lines, line)));
            if (isHeading) {
                renamed.addAll(lines.subList(line - 1, next(lines, line, 1, "#")));
            }
            Set<String> names = new HashSet<>();
            for (String each : renamed) {
                NAME.matcher(each)
                        .results()
                        .forEach(found -> names.add(
                                found.group().substring(1, found.group().length() - 1)));
                LABEL.matcher(each).results().forEach(found -> names.add(found.group()));
            }
            boolean isHeader = line < next(lines, 2, 1, "#");
            for (int other = 1; other <= lines.size(); other++) {
                String text = at(lines, other);
                boolean shares = names.stream().anyMatch(text::contains);
                boolean isWhole = text.startsWith("# ") || text.startsWith("- 原文：") || text.startsWith("- 施行：");
                boolean isPremise = text.startsWith("- 前提：")
                        && (other < next(lines, 2, 1, "#")
                                || next(lines, other, -1, "#") == next(lines, line, -1, "#"));
                boolean isBelow = isHeading && next(lines, other, -1, "#") == line;
                boolean isCutInTwo = at(lines, line).startsWith("# ")
                        || at(mutant.before(), line).startsWith("# ");
                boolean isSameClause =
                        isHeading && text.startsWith("#") && place(text).equals(place(at(lines, line)));
                if (shares || isWhole || isHeader || isPremise || isBelow || isSameClause || isCutInTwo) {
                    concerned.add(other);
                }
            }
        }
        return concerned;
    }

    /** The place that a heading names. */
    private static String place(String heading) {
        return (heading + "  ").split(" ", -1)[1];
    }

    private static String at(List<String> lines, int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The nearest line above or below that begins with a mark; the first or last line where there is none. */
    private static int next(List<String> lines, int from, int step, String mark) {
        int line = from + step;
        while (line > 1 && line < lines.size() && !at(lines, line).startsWith(mark)) {
            line += step;
        }
        return Math.max(1, Math.min(lines.size(), line));
    }

    private static Mutant mutant(List<String> before, Random random) {
        List<Integer> full = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).isEmpty())
                .boxed()
                .toList();
        int at = full.get(random.nextInt(full.size()));
        int other = full.get(random.nextInt(full.size()));
        List<String> after = new ArrayList<>(before);
        Set<Integer> lines = new HashSet<>(Set.of(at + 1));
        switch (random.nextInt(6)) {
            case 0 -> after.remove(at);
            case 1 -> {
                after.add(at, before.get(at));
                lines.add(at + 2);
            }
            case 2 -> {
                after.set(at, before.get(other));
                after.set(other, before.get(at));
                lines.add(other + 1);
            }
            case 3 -> after.set(at, swapped(before.get(at), before.get(other), random));
            default -> after.set(at, edited(before.get(at), random));
        }
        return new Mutant(before, after, lines);
    }

    /** A line with a word, id, number or quote of another one for one of its own. */
    private static String swapped(String line, String other, Random random) {
        String[] words = MARK.split(line, -1);
        String[] others = MARK.split(other, -1);
        words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
        return String.join("", words);
    }

    /** A line with a character left out, put in or changed, or with a number or a piece of the form changed. */
    private static String edited(String line, Random random) {
        int at = random.nextInt(line.length());
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, at) + line.substring(at + 1);
            case 1 -> line.substring(0, at) + piece + line.substring(at);
            case 2 -> line.substring(0, at) + piece + line.substring(at + 1);
            default -> line.replaceFirst("\\d+", Integer.toString(random.nextInt(100)));
        };
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(ShippedSources.NAMES);
    }
}
