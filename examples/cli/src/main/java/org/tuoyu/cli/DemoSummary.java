package org.tuoyu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuoyu.decision.Answer;
import org.tuoyu.institution.Application;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.language.Symbol;
import org.tuoyu.problem.Problem;
import org.tuoyu.registration.AuthorityKind;

/** What came of a stream of applications, as a person likes to read it. */
final class DemoSummary {

    private static final String BAR = "█";

    private final Desk desk;
    private final Languages languages;
    private final Map<String, Integer> determined = new TreeMap<>();
    private final Map<String, Integer> undetermined = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private int all;
    private int unanswered;

    DemoSummary(Desk desk, Languages languages) {
        this.desk = desk;
        this.languages = languages;
    }

    void add(ApplicationLine line) {
        all++;
        String id = line.id().orElse(languages.say("第 " + line.line() + " 行", "line " + line.line()));
        line.application().match(application -> answered(id, application), problems -> rejected(id, problems));
    }

    private boolean rejected(String id, List<Problem> problems) {
        unanswered++;
        problems.forEach(problem -> invalid.add(told(id, problem)));
        return true;
    }

    private boolean answered(String id, Application application) {
        Answer<AuthorityKind> answer = desk.answer(application);
        desk.ofPlace(application).forEach(problem -> elsewhere.add(told(id, problem)));
        desk.ofCreditCode(application, answer).forEach(problem -> codes.add(told(id, problem)));
        return answer.match(
                settled -> count(determined, desk.shown(settled.outcome(), application)),
                open -> count(undetermined, possible(open, application)),
                none -> silent.add(id + " (" + application.submittedOn() + ")"),
                conflict -> silent.add(id),
                contradiction -> rejected(id, List.of(contradiction.problem())));
    }

    private static boolean count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
        return true;
    }

    private String possible(Answer.Undetermined<AuthorityKind> open, Application application) {
        String candidates = open.candidates().stream()
                .map(kind -> desk.shown(kind, application))
                .collect(Collectors.joining(languages.say(" 或 ", " or ")));
        String missing = open.missingFacts().stream()
                .map(Symbol::label)
                .map(languages::say)
                .collect(Collectors.joining(languages.say("、", ", ")));
        return candidates + (missing.isEmpty() ? "" : languages.say("，缺：", ", missing: ") + missing);
    }

    private String told(String id, Problem problem) {
        return id + "  " + languages.tell(problem);
    }

    void print(PrintStream out) {
        out.println(languages.say(
                "北碚区演示：" + all + " 家虚构机构向哪个机关登记", "Beibei, demo: where " + all + " made-up institutions register"));
        out.println();
        counts(out, languages.say("已确定", "Determined"), determined);
        counts(out, languages.say("尚不确定", "Not settled"), undetermined);
        list(out, languages.say("文件没有规定", "The documents do not say"), silent.size(), silent);
        list(
                out,
                languages.say("其中不在本区，只按国家办法答复", "Of these elsewhere, answered by the national measures alone"),
                elsewhere.size(),
                elsewhere);
        list(out, languages.say("统一社会信用代码须核对", "Credit codes to be looked into"), codes.size(), codes);
        list(out, languages.say("输入有误，未答复", "Not answered, the input has problems"), unanswered, invalid);
        out.println(languages.say(
                "依据：北碚府办发〔2020〕105号 三(三)8（逐字核对）；国卫办人口发〔2019〕25号 第4条（未收录原文）",
                "Rests on 北碚府办发〔2020〕105号 三(三)8 (checked word by word) and 国卫办人口发〔2019〕25号 art. 4 (text not held)"));
        out.println(languages.say(
                "接着试：./tuoyu matrix --unit 区卫生健康委 · ./tuoyu explain --help",
                "Try next: ./tuoyu matrix --unit 区卫生健康委 · ./tuoyu explain --help"));
    }

    private static void counts(PrintStream out, String heading, Map<String, Integer> counts) {
        out.println(heading + " "
                + counts.values().stream().mapToInt(Integer::intValue).sum());
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each ->
                        out.println("  " + BAR.repeat(each.getValue()) + " " + each.getValue() + "  " + each.getKey()));
        out.println();
    }

    private static void list(PrintStream out, String heading, int count, List<String> items) {
        if (!items.isEmpty()) {
            out.println(heading + " " + count);
            items.forEach(item -> out.println("  " + item));
            out.println();
        }
    }
}
