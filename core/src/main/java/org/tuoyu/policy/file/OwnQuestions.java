package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.lines.Words;

/** The questions that a file declares beside those of the library, with facts and outcomes of their own. */
final class OwnQuestions {

    static final String FACT = "- 事实：";
    static final String OUTCOME = "- 结果：";
    static final String NUMBER = "数量 ";

    /** An outcome that a file declares. */
    private record Outcome(String id, Bilingual label) implements Symbol {}

    private final String code;
    private final Map<String, Fact> facts;
    private final List<Question<?>> questions;
    private final List<Question<?>> own = new ArrayList<>();

    /** @param library the questions whose facts may be asked for again, and whose names are taken */
    OwnQuestions(String code, List<Question<?>> library) {
        this.code = code;
        this.questions = library;
        this.facts = facts(library);
    }

    /** The facts that questions ask for, by each of their names. */
    static Map<String, Fact> facts(List<Question<?>> questions) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Question<?> question : questions) {
            for (Fact fact : question.facts()) {
                Names.of(fact).forEach(name -> facts.putIfAbsent(name, fact));
            }
        }
        return facts;
    }

    /** All that can be asked: the questions of the library, then those read. */
    List<Question<?>> withLibrary() {
        List<Question<?>> all = new ArrayList<>(questions);
        all.addAll(own);
        return List.copyOf(all);
    }

    /** Reads {@code 问题：…} with the lines below it. */
    void read(Outline.Heading heading) {
        Words zh = heading.title().before(" ｜ ");
        Words en = heading.title().english();
        List<Fact> asked = new ArrayList<>();
        List<Symbol> outcomes = new ArrayList<>();
        Set<String> factIds = new HashSet<>();
        Set<String> outcomeIds = new HashSet<>();
        for (Words line : heading.lines()) {
            Optional<Words> outcome = line.after(OUTCOME);
            if (outcome.isPresent()) {
                outcomes.addAll(outcomes(outcome.get(), outcomeIds));
            } else {
                Words said = line.after(FACT)
                        .orElseThrow(() -> line.misread(
                                "LINE_KIND_UNKNOWN",
                                "问题之下只写“- 事实：”和“- 结果：”",
                                "below a question only - 事实： and - 结果： stand"));
                Fact fact = fact(said);
                requireNewId(fact.id(), factIds, said);
                asked.add(fact);
            }
        }
        String id = code + "/" + zh.requireId().text();
        Bilingual label = new Bilingual(zh.named().requireWords().text(), en.text());
        requireNew(zh.named(), label, id);
        own.add(
                outcomes.isEmpty()
                        ? new Question<>(id, label, asked, List.of(YesNo.values()), List.of())
                        : new Question<>(id, label, asked, outcomes, List.of()));
    }

    private void requireNew(Words name, Bilingual label, String id) {
        for (Question<?> each : withLibrary()) {
            if (each.id().equals(id) || Names.of(each).stream().anyMatch(Names.of(new Outcome(id, label))::contains)) {
                throw name.misread(
                        "QUESTION_TWICE", "已有同名或同编号的问题：" + each.id(), "a question is called so already: " + each.id());
            }
        }
    }

    /** A fact of the library by its name, or one that is declared here: yes or no, a list of values, a number. */
    private Fact fact(Words line) {
        if (!line.contains(" `")) {
            Fact known = facts.get(line.text());
            if (known == null) {
                throw Names.unknown(line, facts.keySet(), "事实", "fact");
            }
            return known;
        }
        Words zh = line.before(" ｜ ");
        List<Words> english = line.englishParts();
        Words head = zh.contains("`：")
                ? new Words(zh.line(), zh.column(), zh.before("`：").text() + "`")
                : zh;
        Optional<Words> values = zh.behind("`：");
        String id = head.requireId().text();
        Bilingual label =
                new Bilingual(head.named().requireWords().text(), english.get(0).text());
        Fact declared = values.isEmpty()
                ? Fact.Choice.yesOrNo(id, label.zh(), label.en())
                : values.get().startsWith(NUMBER)
                        ? Fact.Quantity.of(
                                id,
                                label,
                                new Bilingual(
                                        values.get()
                                                .from(NUMBER.length())
                                                .requireWords()
                                                .text(),
                                        part(english, 1, line)))
                        : choice(id, label, values.get(), english, line);
        Fact other = facts.putIfAbsent(head.named().text(), declared);
        if (other != null && !other.equals(declared)) {
            throw head.misread("FACT_TWICE", "已有同名的事实：" + other.id(), "a fact is called so already: " + other.id());
        }
        return declared;
    }

    private static Fact choice(String id, Bilingual label, Words values, List<Words> english, Words line) {
        List<Value.Named> named = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Words each : values.split("、")) {
            String value = each.requireId().text();
            requireNewId(value, ids, each);
            named.add(new Value.Named(
                    value, new Bilingual(each.named().requireWords().text(), part(english, named.size() + 1, line))));
        }
        return new Fact.Choice(id, label, named, true);
    }

    private static List<Symbol> outcomes(Words line, Set<String> ids) {
        List<Words> english = line.englishParts();
        List<Symbol> outcomes = new ArrayList<>();
        for (Words each : line.before(" ｜ ").split("、")) {
            String id = each.requireId().text();
            requireNewId(id, ids, each);
            if (ids.size() > Question.MOST_OUTCOMES) {
                throw each.misread(
                        "OUTCOMES_TOO_MANY",
                        "一个问题至多 " + Question.MOST_OUTCOMES + " 个结果",
                        "a question has at most " + Question.MOST_OUTCOMES + " outcomes");
            }
            outcomes.add(new Outcome(
                    id, new Bilingual(each.named().requireWords().text(), part(english, outcomes.size(), line))));
        }
        return outcomes;
    }

    private static void requireNewId(String id, Set<String> ids, Words at) {
        if (!ids.add(id)) {
            throw at.misread("ID_TWICE", "编号重复：" + id, "two of the list have the id " + id);
        }
    }

    private static String part(List<Words> english, int at, Words line) {
        if (at >= english.size()) {
            throw line.misread("EN_PARTS", "英文部分少于中文部分", "the English has fewer parts than the Chinese");
        }
        return english.get(at).text();
    }
}
