package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;

/** What a line that answers a question can be made to say instead: another outcome, or other conditions. */
final class AnswerMutants {

    /** Takes a line as altered. */
    interface Mutants {
        void add(int at, String kind, String text);
    }

    private final List<Question<?>> questions;
    private final Mutants mutants;

    AnswerMutants(List<Question<?>> questions, Mutants mutants) {
        this.questions = questions;
        this.mutants = mutants;
    }

    /** Each outcome dropped, and another of the question in its place. */
    void outcomes(int at, String line, Question<?> question) {
        String end = line.replaceFirst("^.+?(?=，若 | `)", "");
        String answer = line.substring(2, line.length() - end.length());
        String name = Names.of(question).get(0);
        List<String> known = Names.shortest(question.outcomes());
        Set<String> others = new LinkedHashSet<>();
        List<String> written = answer.contains("：") && !Names.statements(question).contains(answer)
                ? List.of(answer.substring(answer.indexOf('：') + 1).split(" 或 "))
                : List.of(Names.of(YesNo.YES).get(0));
        for (String each : written) {
            List<String> rest = new ArrayList<>(written);
            rest.remove(each);
            if (!rest.isEmpty()) {
                others.add(String.join(" 或 ", rest));
            }
            known.stream().filter(one -> !written.contains(one)).limit(2).forEach(one -> {
                List<String> swapped = new ArrayList<>(rest);
                swapped.add(one);
                others.add(String.join(" 或 ", swapped));
            });
        }
        others.forEach(each -> mutants.add(at, "outcome", "- " + name + "：" + each + end));
        if (line.contains("，否则 否 ")) {
            mutants.add(at, "outcome", line.replace("，否则 否 ", "，否则 是 "));
        }
    }

    /** Each condition dropped, each turned round or with another value. */
    void conditions(int at, String line, String written) {
        List<String> all = List.of(written.split(" 且 "));
        for (int i = 0; i < all.size(); i++) {
            List<String> rest = new ArrayList<>(all);
            rest.remove(i);
            mutants.add(at, "condition dropped", rest.isEmpty()
                    ? line.replaceFirst("，若 " + Pattern.quote(written), "")
                    : line.replace(written, String.join(" 且 ", rest)));
            for (String other : turned(all.get(i))) {
                List<String> changed = new ArrayList<>(all);
                changed.set(i, other);
                mutants.add(at, "condition", line.replace(written, String.join(" 且 ", changed)));
            }
        }
    }

    private List<String> turned(String condition) {
        List<String> turned = new ArrayList<>();
        int is = condition.indexOf(" 为 ");
        String name = is < 0 ? condition : condition.substring(0, is);
        for (Question<?> question : questions) {
            Optional<Fact.Choice> stated = Conditions.stated(condition, question.facts());
            if (stated.isPresent()) {
                return List.of(Names.of(stated.get()).get(0) + " 为 否");
            }
            Optional<Fact> found = Names.find(name, question.facts());
            if (is > 0 && found.isPresent() && found.get() instanceof Fact.Choice choice) {
                List<String> values = List.of(condition.substring(is + 3).split(" 或 "));
                List<String> others = new ArrayList<>(Names.shortest(choice.values()));
                others.removeAll(values);
                values.stream().filter(each -> values.size() > 1).forEach(each -> {
                    List<String> fewer = new ArrayList<>(values);
                    fewer.remove(each);
                    turned.add(name + " 为 " + String.join(" 或 ", fewer));
                });
                others.stream().limit(2).forEach(each -> turned.add(name + " 为 " + each));
                if (others.size() > 1) {
                    turned.add(condition + " 或 " + others.get(0));
                }
                return turned;
            }
        }
        return turned;
    }
}
