package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;

/** The coverage of a document, written out. */
final class CoverageText {

    private final Terminal terminal;
    private final Languages languages;

    CoverageText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    void csv(Coverage coverage) {
        terminal.out()
                .print(Csv.line(List.of(
                        "clause",
                        "no",
                        "text",
                        "modality",
                        "parties",
                        "terms",
                        "carried_by",
                        "unsaid",
                        "left",
                        "unborne",
                        "reason")));
        coverage.provisions().forEach(each -> terminal.out().print(Csv.line(fields(each))));
    }

    private List<String> fields(Covered covered) {
        Provision provision = covered.provision();
        return List.of(
                provision.clause(),
                String.valueOf(provision.number()),
                provision.quote(),
                covered.modality().map(Modality::id).orElse(""),
                String.join("、", covered.parties()),
                String.join("、", covered.terms()),
                String.join("; ", names(covered)),
                String.join("、", covered.unsaid()),
                String.join("、", covered.left()),
                String.join("、", covered.unborne()),
                reason(covered));
    }

    private static List<String> names(Covered covered) {
        return covered.carriers().stream().map(Carrier::name).distinct().toList();
    }

    private String reason(Covered covered) {
        return covered.reason().map(languages::say).orElse("");
    }

    void json(Coverage coverage) throws IOException {
        new JsonOutput(terminal.out()).array(coverage.provisions(), new Documents(languages.language())::write);
    }

    void table(Coverage coverage) {
        for (Covered covered : coverage.provisions()) {
            Provision provision = covered.provision();
            line(provision.clause() + "  " + provision.number() + "  " + provision.quote());
            line("        "
                    + Stream.of(
                                    covered.modality()
                                            .map(Modality::label)
                                            .map(languages::say)
                                            .orElse(""),
                                    listed("点名 ", "names ", covered.parties()),
                                    String.join("、", covered.terms()),
                                    carriers(covered),
                                    unsaid(covered),
                                    listed("没有执行的文字 ", "carried out by nothing ", covered.left()),
                                    listed("没有义务的单位 ", "bound without a duty ", covered.unborne()),
                                    reason(covered))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
        summary(coverage);
    }

    private String carriers(Covered covered) {
        String names = covered.carriers().stream()
                .map(carrier -> languages.say(carrier.kind().label()) + " " + carrier.id())
                .distinct()
                .collect(Collectors.joining(languages.say("、", ", ")));
        return names.isEmpty() ? "" : "← " + names;
    }

    private String unsaid(Covered covered) {
        return listed("未见规则的词语 ", "no rule takes up ", covered.unsaid());
    }

    private String listed(String zh, String en, List<String> words) {
        return words.isEmpty() ? "" : languages.say(zh, en) + String.join("、", words);
    }

    private void summary(Coverage coverage) {
        int unclassed = coverage.notClassed().size();
        line("");
        line(coverage.provisions().size()
                + languages.say(" 项规定，", " provisions, ")
                + (unclassed == 0
                        ? languages.say("全部已分类", "all classed")
                        : unclassed + languages.say(" 项未分类", " not classed"))
                + counts(coverage.byModality()));
        line(coverage.carriedOut().size() + languages.say(" 项有执行", " carried out") + counts(kinds(coverage)));
        line(coverage.notCarriedOut().size()
                + languages.say(" 项有约束力或可享受的文字没有执行", " with words that bind, or grant, and nothing carries out"));
        line(coverage.withoutDuty().size()
                + languages.say(" 项约束具名单位而没有它的义务", " that bind a party by name and set no duty of it"));
        line(coverage.partlyUnsaid().size() + languages.say(" 项有未见规则的词语", " with words that no rule takes up"));
    }

    /** How many provisions each kind carries out; some are carried out by two. */
    private static Map<Carrier.Kind, Integer> kinds(Coverage coverage) {
        return coverage.carriedOut().stream()
                .flatMap(each -> each.carriers().stream().map(Carrier::kind).distinct())
                .collect(Collectors.toMap(kind -> kind, kind -> 1, Integer::sum, TreeMap::new));
    }

    private String counts(Map<? extends Symbol, Integer> counts) {
        String each = counts.entrySet().stream()
                .map(entry -> languages.say(entry.getKey().label()) + " " + entry.getValue())
                .collect(Collectors.joining(languages.say("、", ", ")));
        return each.isEmpty() ? "" : languages.say("：", ": ") + each;
    }

    private void line(String line) {
        terminal.out().println(line);
    }
}
