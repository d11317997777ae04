package org.tuoyu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** The facts that are stated for a question: an object with the ids of facts, and of each the id of a value or a number. */
final class StatedFacts {

    private final Question<?> question;
    private final FactsBody stated;
    private final List<Problem> problems = new ArrayList<>();

    StatedFacts(Question<?> question, FactsBody stated) {
        this.question = question;
        this.stated = stated;
    }

    /** What is known; what is stated wrongly is refused with every problem of it. */
    Knowledge knowledge() {
        Knowledge known = Knowledge.none();
        for (Map.Entry<String, @Nullable Object> each : stated.facts().entrySet()) {
            if (stated.repeated().contains(each.getKey())) {
                tell(each.getKey(), "FIELD_REPEATED", "此项写了不止一次", "this stands here more than once", List.of());
            } else {
                known = with(known, each.getKey(), each.getValue());
            }
        }
        return problems.isEmpty() ? known : Refusal.<Knowledge>of(problems).orElseThrow();
    }

    private Knowledge with(Knowledge known, String name, @Nullable Object value) {
        Optional<Fact> fact =
                question.facts().stream().filter(each -> each.id().equals(name)).findFirst();
        if (fact.isEmpty()) {
            List<String> names = question.facts().stream().map(Fact::id).toList();
            tell(
                    name,
                    "FACT_NOT_ASKED",
                    "这个问题没有这项事实",
                    "the question asks for no such fact",
                    DidYouMean.of(name, names));
            return known;
        }
        return fact.get() instanceof Fact.Quantity number
                ? number(known, number, value)
                : choice(known, (Fact.Choice) fact.get(), value);
    }

    private Knowledge number(Knowledge known, Fact.Quantity fact, @Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            if (number >= 0) {
                return known.with(fact, number);
            }
        }
        tell(fact.id(), "TYPE_WRONG", "应为不小于 0 的整数", "expected a whole number, 0 or more", List.of());
        return known;
    }

    private Knowledge choice(Knowledge known, Fact.Choice fact, @Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            tell(fact.id(), "TYPE_WRONG", "应为一个取值的编号", "expected the id of one value", List.of());
            return known;
        }
        String id = String.valueOf(value);
        List<String> ids = fact.values().stream().map(each -> each.id()).toList();
        if (ids.contains(id)) {
            return known.with(fact, id);
        }
        tell(
                fact.id(),
                "VALUE_NOT_KNOWN",
                "应为 " + String.join("、", ids) + " 之一，所写为“" + Shown.of(id) + "”",
                "expected one of " + String.join(", ", ids) + ", got \"" + Shown.of(id) + "\"",
                DidYouMean.of(id, ids));
        return known;
    }

    private void tell(String name, String code, String zh, String en, List<String> perhaps) {
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        problems.add(Problem.at(pointer, code, zh, en).suggesting(perhaps));
    }
}
