package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.policy.lines.Days;

/** What a norm depends on, in the words of a file. */
final class WrittenConditions {

    private final String norm;
    private final Question<?> question;
    private final CannotSay cannot;

    WrittenConditions(String norm, Question<?> question, CannotSay cannot) {
        this.norm = norm;
        this.question = question;
        this.cannot = cannot;
    }

    List<String> of(List<Condition> conditions) {
        List<String> said = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Condition each : conditions) {
            if (facts.contains(each.fact())) {
                throw cannot.because(
                        norm,
                        "同一事项有两个条件：" + each.fact().label().zh(),
                        "two conditions ask of the fact " + each.fact().id());
            }
            facts.add(each.fact());
            said.add(each.match(this::values, this::bounds));
        }
        return said;
    }

    private String values(Condition.OneOf condition) {
        Fact.Choice fact = condition.fact();
        if (condition.equals(yes(fact))) {
            for (String statement : Names.statements(fact)) {
                if (Conditions.stated(statement, question.facts())
                        .filter(fact::equals)
                        .isPresent()) {
                    return cannot.name(norm, statement);
                }
            }
        }
        List<String> values = new ArrayList<>();
        for (Value.Named value : condition.values()) {
            values.add(cannot.name(
                    norm,
                    Names.unique(value, fact.values())
                            .orElseThrow(() -> cannot.because(
                                    norm, "取值的名称不唯一：" + value.id(), "the value " + value.id() + " shares its name"))));
        }
        return name(fact) + " 为 " + String.join(" 或 ", values);
    }

    private static Condition yes(Fact.Choice fact) {
        return new Condition.OneOf(
                fact,
                fact.values().stream()
                        .filter(each -> each.id().equals("true"))
                        .findFirst()
                        .map(List::of)
                        .orElse(fact.values()));
    }

    private String bounds(Condition.Between condition) {
        String fact = name(condition.fact());
        String unit = " " + cannot.name(norm, condition.fact().unit().zh());
        if (condition.fromInclusive().isEmpty()) {
            return fact + " 不超过 " + number(condition.toExclusive().orElseThrow() - 1) + unit;
        }
        String from = number(condition.fromInclusive().orElseThrow());
        return condition.toExclusive().isEmpty()
                ? fact + " 至少 " + from + unit
                : fact + " " + from + " 至 " + number(condition.toExclusive().orElseThrow() - 1) + unit;
    }

    private String number(long number) {
        String written = Long.toString(number);
        if (Days.number(written).isEmpty()) {
            throw cannot.because(
                    norm, "数须为 0 至 999999999 的整数：" + number, "a number is from 0 to 999,999,999, got " + number);
        }
        return written;
    }

    private String name(Fact fact) {
        return cannot.name(
                norm,
                Names.unique(fact, question.facts())
                        .orElseThrow(() -> cannot.because(
                                norm,
                                "问题没有此事项，或其名称不唯一：" + fact.label().zh(),
                                "the question has no such fact, or it shares its name: " + fact.id())));
    }
}
