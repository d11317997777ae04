package org.tuoyu.kernel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.RulesNotValid;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.decision.solving.Layout;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** What makes norms unusable together; all of it at once. */
final class RuleCheck {

    private final Question<?> question;
    private final List<? extends Norm<?>> norms;
    private final List<Problem> problems = new ArrayList<>();

    private RuleCheck(Question<?> question, List<? extends Norm<?>> norms) {
        this.question = question;
        this.norms = norms;
    }

    static void require(Question<?> question, List<? extends Norm<?>> norms, Readings readings) {
        RuleCheck check = new RuleCheck(question, norms);
        check.names();
        for (Norm<?> norm : norms) {
            check.parts(norm);
            check.exceptions(norm);
        }
        if (check.hasExceptions()) {
            check.cycles();
        }
        if (check.readings()) {
            check.width(readings);
        }
        if (!check.problems.isEmpty()) {
            throw new RulesNotValid("Question " + question.id(), check.problems);
        }
    }

    private void names() {
        Set<List<String>> seen = new HashSet<>();
        for (Norm<?> norm : norms) {
            if (!seen.add(List.of(norm.id(), givenIds(norm)))) {
                String name = norm.id() + givenIds(norm);
                problem("NORM_TWICE", "规则重复：" + name, "two norms are called " + name);
            }
        }
    }

    private boolean readings() {
        Set<String> disputed = disputedReadings(norms);
        for (String id : disputed) {
            problem("READING_TWICE", "同一编号的理解内容不同：" + id, "two readings with different content are called " + id);
        }
        return disputed.isEmpty();
    }

    private void parts(Norm<?> norm) {
        for (Symbol outcome : norm.allows()) {
            if (!question.outcomes().contains(outcome)) {
                problem(
                        "OUTCOME_NOT_IN_QUESTION",
                        "规则 " + norm.id() + " 的结果不属于该问题：" + outcome.id(),
                        "norm " + norm.id() + " allows " + outcome.id() + ", which is no outcome of the question");
            }
        }
        for (Condition condition : norm.conditions()) {
            if (question.place(condition.fact()) < 0) {
                problem(
                        "FACT_NOT_IN_QUESTION",
                        "规则 " + norm.id() + " 的条件不属于该问题：" + condition.fact().id(),
                        "norm " + norm.id() + " depends on " + condition.fact().id()
                                + ", which is no fact of the question");
            }
        }
    }

    private void exceptions(Norm<?> norm) {
        if (norm.exceptionTo().isEmpty()) {
            return;
        }
        for (String general : new TreeSet<>(norm.exceptionTo())) {
            List<? extends Norm<?>> generals =
                    norms.stream().filter(other -> other.id().equals(general)).toList();
            if (generals.isEmpty()) {
                problem(
                        "EXCEPTION_TO_UNKNOWN_NORM",
                        "规则 " + norm.id() + " 所例外的规则不存在：" + general,
                        "norm " + norm.id() + " is an exception to " + general + ", which is no norm of the question");
            }
            if (norm.permittedBy().isEmpty() && generals.stream().anyMatch(other -> isHigher(other, norm))) {
                problem(
                        "EXCEPTION_NOT_PERMITTED",
                        "下位规则 " + norm.id() + " 未援引允许其例外的上位规定：" + general,
                        "norm " + norm.id() + " ranks below " + general
                                + " and cites no superior text that permits the exception");
            }
        }
        if (!norm.modality().constrains()) {
            problem(
                    "EXCEPTION_DOES_NOT_BIND",
                    "倡导性或原则性规则不能构成例外：" + norm.id(),
                    "norm " + norm.id() + " does not bind and so displaces nothing");
        }
    }

    private static boolean isHigher(Norm<?> general, Norm<?> exception) {
        return general.rank().compareTo(exception.rank()) > 0;
    }

    private boolean hasExceptions() {
        for (Norm<?> norm : norms) {
            if (!norm.exceptionTo().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Takes away, again and again, what is an exception to nothing that is left, or has none; the rest is circles. */
    private void cycles() {
        Map<String, Set<String>> left = new HashMap<>();
        norms.forEach(
                norm -> left.computeIfAbsent(norm.id(), id -> new TreeSet<>()).addAll(norm.exceptionTo()));
        int before;
        do {
            before = left.size();
            left.values().forEach(generals -> generals.retainAll(left.keySet()));
            left.values().removeIf(Set::isEmpty);
            left.keySet().removeIf(id -> left.values().stream().noneMatch(generals -> generals.contains(id)));
        } while (left.size() < before);
        if (!left.isEmpty()) {
            Set<String> ids = new TreeSet<>(left.keySet());
            problem("EXCEPTIONS_IN_A_CIRCLE", "例外规则循环：" + ids, "exceptions go in a circle: " + ids);
        }
    }

    private void width(Readings readings) {
        List<Norm<?>> usable = new ArrayList<>();
        for (Norm<?> norm : norms) {
            if (RuleBook.isMeantUnder(norm, readings)) {
                usable.add(norm);
            }
        }
        List<Given> chosen = RuleBook.chosen(usable, readings);
        long cells = Layout.width(Compilation.axes(question, Compilation.requirements(usable, chosen)));
        if (cells > Layout.MOST_CELLS) {
            problem(
                    "QUESTION_TOO_WIDE",
                    "问题过宽，须拆分：" + question.id(),
                    "question " + question.id() + " spans more than " + Layout.MOST_CELLS
                            + " states of knowledge; split it");
        } else if (!hasWorld(question)) {
            problem(
                    "QUESTION_WITHOUT_WORLD",
                    "不可能的组合排除了一切情形：" + question.id(),
                    "the impossible combinations of question " + question.id() + " leave no world");
        }
    }

    private static <O extends Symbol> boolean hasWorld(Question<O> question) {
        return Compilation.of(question, List.<Norm<O>>of(), List.of(), List.of(), Optional.empty())
                .table()
                .hasWorld(0);
    }

    /** The ids under which norms mean different readings. */
    static Set<String> disputedReadings(List<? extends Norm<?>> norms) {
        Map<String, Reading> meant = new TreeMap<>();
        Set<String> disputed = new TreeSet<>();
        for (Norm<?> norm : norms) {
            for (Given given : norm.given()) {
                Reading other = meant.putIfAbsent(given.reading().id(), given.reading());
                if (other != null && !Objects.equals(other, given.reading())) {
                    disputed.add(other.id());
                }
            }
        }
        return disputed;
    }

    /** The options under which a norm is meant, in one order. */
    static String givenIds(Norm<?> norm) {
        Set<String> ids = new TreeSet<>();
        for (Given each : norm.given()) {
            ids.add(String.join("=", each.reading().id(), each.option().id()));
        }
        return ids.toString();
    }

    private void problem(String code, String zh, String en) {
        problems.add(Problem.at("", code, zh, en));
    }
}
