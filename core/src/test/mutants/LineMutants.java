package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tuoyu.childcare.Domain;
import org.tuoyu.kernel.decision.Question;

/** What a line of a policy file can be made to say instead, one thing at a time. */
final class LineMutants {

    /**
     * A line as it would stand; empty where it is dropped.
     *
     * @param domain whose tests are most likely to tell
     */
    record Mutant(int line, String kind, String text, String domain) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=不超过 |至少 |： ?|满月龄 |，|；| 至 |＝ )\\d+(?= (?:人|个月|天|个|所|处|个工作日内|至)|；|$)");
    private static final Pattern ANSWER = Pattern.compile("- (?!义务 |目标 |亦定 |分工 |机关 |按 |无规则|注：|前提：).+`");
    private static final String END = "(?=，否则| `| ｜|；|$)";
    private static final List<String> MODALITIES =
            List.of("禁止", "义务", "职权", "权益", "倡导", "构成", "原则");

    private final List<String> lines;
    private final List<String> bearers;
    private final List<Question<?>> questions = new ArrayList<>();
    private final AnswerMutants answers = new AnswerMutants(questions, this::add);
    private final Set<Mutant> mutants = new LinkedHashSet<>();

    /** @param bearers names of parties or roles that duties of the file could have */
    private LineMutants(List<String> lines, List<String> bearers) {
        this.lines = lines;
        this.bearers = bearers;
        for (Domain domain : Domain.values()) {
            questions.addAll(domain.questions());
        }
    }

    static List<Mutant> of(List<String> lines, List<String> bearers) {
        LineMutants all = new LineMutants(lines, bearers);
        for (int i = 0; i < lines.size(); i++) {
            all.line(i, lines.get(i));
        }
        return List.copyOf(all.mutants);
    }

    private void line(int at, String line) {
        Consumer<String> other = text -> add(at, "altered", text);
        if (!line.startsWith("- ") && !line.startsWith("  - ")
                || line.startsWith("- 注：")
                || line.startsWith("- 无规则")
                || line.startsWith("- 标题")
                || line.startsWith("- 原文：text.txt")) {
            return;
        }
        drop(at, line);
        each(line, DAY, day -> {
            LocalDate date = LocalDate.parse(day);
            return List.of(date.plusDays(1).toString(), date.minusDays(1).toString());
        }, text -> add(at, "day", text));
        each(line.replaceAll(" ｜.*", ""), NUMBER, n -> {
            int number = Integer.parseInt(n);
            return List.of("" + (number + 1), "" + (number - 1));
        }, text -> add(at, "number", text + line.substring(line.replaceAll(" ｜.*", "").length())));
        if (ANSWER.matcher(line).matches()) {
            answer(at, line);
        } else if (line.startsWith("- 义务 ")) {
            duty(at, line);
        } else if (line.startsWith("- 目标 ")) {
            without(line, "，只计 [^；]+|；至 [^ ]+", other);
            each(line, Pattern.compile("(?<=“)[^”]+(?=”)"), words -> List.of(words.substring(1)), other);
        } else if (line.startsWith("- 亦定 ")) {
            without(line, "：同时见.*", other);
        } else if (line.startsWith("- 分工 ")) {
            without(line, " 等$", other);
            each(line, Pattern.compile("牵头|责任"), role -> List.of(role.equals("牵头") ? "责任" : "牵头"), other);
        } else if (line.startsWith("- 机关 ")) {
            without(line, "；.*", other);
            each(line, Pattern.compile("(?<= 即 )[^；]+"), party -> List.of("区教委"), other);
        } else if (line.startsWith("- 按 ")) {
            each(line, Pattern.compile("(?<=^- 按 )..(?= 论)"), LineMutants::others, text -> add(at, "modality", text));
        } else if (line.startsWith("- 前提：")) {
            answers.conditions(at, line, line.substring("- 前提：".length()));
        } else if (line.startsWith("  - ")) {
            meanings(at, line);
        } else {
            header(line, other);
        }
    }

    /** Where nothing else tells what its quote says, the quote is said to have no rule. */
    private void drop(int at, String line) {
        int first = at;
        while (first > 0 && lines.get(first - 1).startsWith("- ")) {
            first--;
        }
        boolean isRule = first > 1 && lines.get(first - 2).startsWith("> ");
        int rules = 0;
        for (int i = first; i < lines.size() && lines.get(i).startsWith("- "); i++) {
            rules += lines.get(i).startsWith("- 按 ") || lines.get(i).startsWith("- 注：") ? 0 : 1;
        }
        boolean isAlone = isRule && rules == 1 && !line.startsWith("- 按 ");
        add(at, "dropped", isAlone ? "- 无规则：略去" : "");
    }

    private void answer(int at, String line) {
        without(line, "，否则 .+? `[^`]+`", text -> add(at, "otherwise", text));
        without(line, "，或若 .+? `[^`]+`", text -> add(at, "branch", text));
        each(line, Pattern.compile("，若 .+? `[^`]+`，或(?=若 )"), branch -> List.of("，"), text -> add(at, "branch", text));
        Pattern under = Pattern.compile("(?<=，若 |，或若 ).+?(?= `)");
        under.matcher(line)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(each -> answers.conditions(at, line, each));
        questions.stream()
                .filter(each -> NormLine.answers(each, new Words(at + 1, 3, line.substring(2))))
                .forEach(each -> answers.outcomes(at, line, each));
    }

    private String domain(String line) {
        if (ANSWER.matcher(line).matches()) {
            return questions.stream()
                    .filter(each -> NormLine.answers(each, new Words(1, 3, line.substring(2))))
                    .map(Question::domain)
                    .findFirst()
                    .orElse("");
        }
        return line.startsWith("- 义务 ") ? "duty" : line.startsWith("- 目标 ") ? "beibei" : "";
    }

    private void duty(int at, String line) {
        Consumer<String> other = text -> add(at, "duty", text);
        without(line, "（承前句）|；起于 [^；]+?" + END + "|；持续|；违反则 [^ ]+|，若 〔[^〕]+〕|；与 .+ 同步", other);
        each(line, Pattern.compile("；(?:\\d+ 个工作日内|及时|限期|定期)"), term -> List.of("", "；1 个工作日内", "；每年"), other);
        if (!line.contains("持续")) {
            each(line, Pattern.compile("(?= ｜)"), end -> List.of("；持续"), other);
        }
        Pattern written = Pattern.compile("(?<=：承担 )[^；（]+?(?=；|（| ｜)");
        each(line, written, those -> {
            List<String> others = new ArrayList<>(bearers);
            others.addAll(List.of("依附件", "未载明"));
            List<String> parties = List.of(those.split("、"));
            parties.stream().filter(each -> parties.size() > 1).forEach(others::add);
            return others;
        }, text -> add(at, "bearer", text));
        each(line, Pattern.compile("(?<=违反则 `?)[a-z-]+"), id -> List.of("safety-system", "liability"), other);
    }

    private void meanings(int at, String line) {
        Consumer<String> other = text -> add(at, "meaning", text);
        each(line, Pattern.compile("一律|从不"), word -> List.of(word.equals("一律") ? "从不" : "一律"), other);
        each(line, Pattern.compile("\\S+ 至 \\S+ 间的某日"), word -> List.of("2020-12-25"), other);
        each(line, Pattern.compile("国务院部门规范性文件|区县规范性文件"), rank -> List.of("地方性法规", "区县规范性文件"), other);
        each(line, Pattern.compile("(?<=＝ )[^；〔]+?(?=；〔|$)"), all -> List.of("一律", "从不"), other);
        Pattern.compile("(?<=＝ )[^；]+?(?=；|$| `)").matcher(line).results().map(MatchResult::group).distinct()
                .forEach(each -> answers.conditions(at, line, each));
        without(line, " 且 [^；]+", other);
    }

    private static List<String> others(String modality) {
        return MODALITIES.stream().filter(each -> !each.equals(modality)).limit(2).toList();
    }

    private static void header(String line, Consumer<String> other) {
        without(line, "，至 \\S+ 止|；自 \\S+ 起是否有效不详|（本库采用）", other);
        each(line, Pattern.compile("(?<=^- 位阶：).+"), rank -> List.of("地方性法规", "区县规范性文件"), other);
        each(line, Pattern.compile("(?<=^- 适用地域：).+"), place -> List.of("500112"), other);
        each(line, Pattern.compile("(?<=可信度 )."), sure -> List.of(sure.equals("高") ? "低" : "高"), other);
        each(line, Pattern.compile("(?<=^- 制发机关：).+"), issuer -> List.of("某机关"), other);
        each(line, Pattern.compile("(?<=^- 决定：)[^ ]+"), who -> List.of("某机关"), other);
        each(line, Pattern.compile("^(- \\S+ `[a-z0-9-]+`)(?=：)"), option -> List.of(option + "（本库采用）"), other);
    }

    private static void without(String line, String part, Consumer<String> each) {
        each(line, Pattern.compile(part), found -> List.of(""), each);
    }

    private static void each(
            String line,
            Pattern part,
            Function<String, List<String>> others,
            Consumer<String> each) {
        part.matcher(line).results().forEach(found -> others.apply(found.group())
                .forEach(other -> each.accept(line.substring(0, found.start()) + other + line.substring(found.end()))));
    }

    private void add(int at, String kind, String text) {
        if (!text.equals(lines.get(at))) {
            mutants.add(new Mutant(at + 1, kind, text, domain(lines.get(at))));
        }
    }
}
