package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A made-up document with numbered clauses of four levels, and how it is printed: with which marks, how wide, with which headers. */
record PrintedOutline(List<Drawn> drawn, List<Boolean> runsOn, int columns, boolean hasPages) {

    static final String HEADER = "某县人民政府公报";
    static final String PAGE = "— %s —";

    private static final List<String> FRONT = List.of("关于照护服务的意见", "为照护好婴幼儿，提出意见。");

    /** One clause as drawn: the level is that of 一、, （一）, 1. or （1）; the mark says which form of it is printed. */
    record Drawn(int level, int mark, boolean isHeadingALine, List<String> sentences) {}

    /** One clause as it must be read. */
    record Numbered(String id, int level, int number, int highest, Drawn drawn) {
        String heading() {
            return "加强建设" + (level == 0 || drawn.isHeadingALine ? "" : "。");
        }

        String words() {
            return heading() + String.join("", drawn.sentences);
        }
    }

    static Arbitrary<PrintedOutline> any() {
        Arbitrary<Drawn> clause = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false),
                        sentence().list().ofMinSize(1).ofMaxSize(3))
                .as(Drawn::new);
        return Combinators.combine(
                        clause.list().ofMinSize(1).ofMaxSize(40),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.of(26, 31, 44, 60, 100_000),
                        Arbitraries.of(true, false))
                .as(PrintedOutline::new);
    }

    /** Words with numbers in them that look like marks where a line begins with them. */
    private static Arbitrary<String> sentence() {
        Arbitrary<String> words = Arbitraries.of(
                "县教育局应当建设托育机构",
                "加强管理",
                "在",
                "2025年",
                "61、62号地块",
                "（六十一）项所列",
                "3.5万元",
                "71．",
                "第三条",
                "共20所",
                "(72)款",
                "和",
                "，");
        return words.list().ofMinSize(1).ofMaxSize(9).map(each -> "各部门" + String.join("", each) + "办理。");
    }

    List<Numbered> numbered() {
        List<Numbered> numbered = new ArrayList<>();
        int[] last = new int[4];
        int[] highest = new int[4];
        boolean[] isOpen = new boolean[4];
        for (Drawn each : drawn) {
            int level = numbered.isEmpty() ? 0 : each.level;
            last[level] = isOpen[level] || level == 0 || runsOn.get(level) ? last[level] + 1 : 1;
            int before = highest[level];
            highest[level] = last[level];
            isOpen[level] = true;
            StringBuilder id = new StringBuilder();
            for (int above = 0; above <= level; above++) {
                id.append(above == 0 ? "" : ".").append(isOpen[above] ? last[above] : 0);
            }
            for (int below = level + 1; below < 4; below++) {
                isOpen[below] = false;
            }
            numbered.add(new Numbered(id.toString(), level, last[level], before, each));
        }
        return numbered;
    }

    /** The source; clause {@code altered} has another number, if there is one so. */
    Source source(int altered, int number) {
        List<String> lines = new ArrayList<>(FRONT);
        List<Integer> starts = new ArrayList<>();
        int page = 0;
        List<Numbered> clauses = numbered();
        for (int i = 0; i < clauses.size(); i++) {
            if (hasPages && i % 3 == 0) {
                lines.add("  " + PAGE.formatted(++page));
                lines.add(HEADER.replace("政府", "政\u200B府"));
            }
            Numbered each = clauses.get(i);
            starts.add(lines.size() + 1);
            String mark = mark(each.level, i == altered ? number : each.number, each.drawn.mark);
            String rest = String.join("", each.drawn.sentences);
            if (each.level == 0 || each.drawn.isHeadingALine) {
                lines.add(mark + each.heading());
                lines.addAll(wrapped(rest));
            } else {
                lines.addAll(wrapped(mark + each.heading() + rest));
            }
        }
        return new Source(String.join("\n", lines) + "\n", starts);
    }

    /** The text and the line in which each clause begins. */
    record Source(String text, List<Integer> starts) {}

    private List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            boolean mayNotBegin = "。，、．；".indexOf(paragraph.charAt(i)) >= 0;
            if (width >= columns - 1 && !mayNotBegin) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(paragraph.charAt(i));
            width += paragraph.charAt(i) < 0x2E80 ? 1 : 2;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String mark(int level, int number, int form) {
        String chinese = number > ClauseLabel.MOST ? "" : ClauseLabel.numeral(number);
        return switch (level) {
            case 0 ->
                chinese
                        + List.of("、", "．", ".", "、 ", " 、", "\u00AD、", "、\u200B")
                                .get(form);
            case 1 ->
                List.of(
                                "（" + chinese + "）",
                                "(" + chinese + ")",
                                "（" + chinese + ")",
                                "（ " + chinese.replace('一', 'ー') + " ）",
                                "（" + chinese.replace('一', '—').replace('二', 'ニ') + "）",
                                "﹙" + chinese.replace('一', '⼀') + "﹚",
                                number > 10 ? chinese + "）" : Character.toString('㈠' + number - 1))
                        .get(form);
            case 2 ->
                List.of(
                                number + ".",
                                number + "．",
                                number + "、",
                                wide(number) + "、",
                                wide(number) + " ．",
                                String.valueOf(number).replace('1', 'l').replace('0', 'O') + ".",
                                number > 20 ? number + "." : Character.toString('⒈' + number - 1))
                        .get(form);
            default ->
                List.of(
                                "（" + number + "）",
                                "(" + number + ")",
                                "（" + number + ")",
                                "（" + wide(number) + "）",
                                number + "）",
                                "（ " + number + " ）",
                                number > 20 ? "(" + number + ")" : Character.toString('⑴' + number - 1))
                        .get(form);
        };
    }

    private static String wide(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .reduce("", String::concat);
    }
}
