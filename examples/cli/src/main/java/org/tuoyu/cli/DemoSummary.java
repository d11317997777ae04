package org.tuoyu.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.cli.Handled.Standing;

/** What came of many applications, as a person likes to read it. */
final class DemoSummary {

    private static final String BAR = "█";

    private final Languages languages;
    private final PrintStream out;
    private final Reported reported;
    private final List<Handled> all;

    DemoSummary(Reported reported, Languages languages, PrintStream out) {
        this.reported = reported;
        this.all = reported.handled();
        this.languages = languages;
        this.out = out;
    }

    void print() {
        out.println(languages.say(
                "北碚区演示：" + all.size() + " 家虚构机构向哪个机关登记",
                "Beibei, demo: where " + all.size() + " made-up institutions register"));
        out.println();
        counts(Standing.DETERMINED);
        counts(Standing.UNDETERMINED);
        listed(Standing.NOT_APPLICABLE);
        listed(Standing.CONFLICT);
        elsewhere();
        problems();
        targets();
        domains();
        duties();
        out.println(languages.say(
                "依据：北碚府办发〔2020〕105号 三(三)8（逐字核对）；国卫办人口发〔2019〕25号 第4条（未收录原文）",
                "Rests on 北碚府办发〔2020〕105号 三(三)8 (checked word by word) and 国卫办人口发〔2019〕25号 art. 4 (text not held)"));
        out.println(languages.say("接着试：", "Try next: ") + "./tuoyu matrix --unit 区卫生健康委 · ./tuoyu explain --help");
    }

    private List<Handled> those(Standing standing) {
        return all.stream().filter(each -> each.standing() == standing).toList();
    }

    private void heading(Standing standing, int count) {
        out.println(languages.say(standing.label()) + " " + count);
    }

    private void counts(Standing standing) {
        Map<String, Integer> counts = new TreeMap<>();
        those(standing).forEach(each -> counts.merge(languages.say(each.answer()), 1, Integer::sum));
        heading(standing, those(standing).size());
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each ->
                        out.println("  " + BAR.repeat(each.getValue()) + " " + each.getValue() + "  " + each.getKey()));
        out.println();
    }

    private void listed(Standing standing) {
        if (!those(standing).isEmpty()) {
            heading(standing, those(standing).size());
            those(standing).forEach(each -> out.println("  " + languages.say(each.id())));
            out.println();
        }
    }

    private void elsewhere() {
        List<Handled> remarked = all.stream()
                .filter(each ->
                        each.standing() != Standing.INVALID && !each.problems().isEmpty())
                .toList();
        if (!remarked.isEmpty()) {
            out.println(languages.say("其中须注意 ", "Of these to be looked at ") + remarked.size());
            tell(remarked);
        }
    }

    private void problems() {
        heading(Standing.INVALID, those(Standing.INVALID).size());
        tell(those(Standing.INVALID));
    }

    private void targets() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        reported.assessments().forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        out.println(languages.say("目标，截至 ", "Targets as of ")
                + reported.assessedOn()
                + (counts.isEmpty() ? languages.say("：文件尚未施行", ": the document is not in force") : ""));
        counts.forEach((outcome, count) -> out.println("  " + count + "  " + languages.say(outcome.label())));
        out.println();
    }

    private void domains() {
        out.println(languages.say("各领域的答复，截至 ", "Answers in each domain as of ") + reported.assessedOn());
        reported.domains()
                .forEach(each -> out.println("  " + languages.say(each.label()) + "  "
                        + each.questions().size() + languages.say(" 问 × ", " questions × ") + each.subjects()
                        + languages.say("：", ": ")
                        + Stream.of(Standing.values())
                                .filter(standing -> each.count(standing) > 0)
                                .map(standing -> languages.say(standing.label()) + " " + each.count(standing))
                                .collect(Collectors.joining(languages.say("，", ", ")))));
        out.println();
    }

    private void duties() {
        Map<DutyStatus.State, Integer> counts = new EnumMap<>(DutyStatus.State.class);
        reported.duties().stream()
                .filter(each -> !each.of().isEmpty())
                .forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            out.println(languages.say("义务，截至 ", "Duties as of ") + reported.assessedOn());
            counts.forEach((state, count) -> out.println("  " + count + "  " + languages.say(state.label())));
            out.println();
        }
    }

    private void tell(Collection<Handled> those) {
        those.forEach(each -> each.problems()
                .forEach(problem -> out.println("  " + languages.say(each.id()) + "  " + languages.tell(problem))));
        out.println();
    }
}
