package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** What norms of one question depend on, as files write it: statements, values and numbers joined by 且. */
final class Conditions {

    private static final String AND = " 且 ";
    private static final String IS = " 为 ";
    private static final String OR = " 或 ";
    private static final String AT_MOST = " 不超过 ";
    private static final String AT_LEAST = " 至少 ";

    private final Question<?> question;
    private final Interpretations readings;
    private final Supplier<List<Question<?>>> all;

    Conditions(Question<?> question, ClauseContext context) {
        this.question = question;
        this.readings = context.readings();
        this.all = context.questions();
    }

    /** What some words ask where the text is read in some ways; empty where they are never meant then. */
    Optional<List<Condition>> under(List<Words> asked, List<Given> way) {
        List<Condition> conditions = new ArrayList<>();
        for (Words words : asked) {
            for (Words each : words.split(AND)) {
                Words meaning = readings.meaning(each, way);
                boolean isShort = Interpretations.isShort(each);
                if (isShort && meaning.is(Interpretations.NEVER)) {
                    return Optional.empty();
                }
                if (!isShort || !meaning.is(Interpretations.ALWAYS)) {
                    add(each, meaning, way, conditions);
                }
            }
        }
        return Optional.of(conditions);
    }

    /** Adds what some words mean, which are a condition or a shorthand for conditions. */
    private void add(Words written, Words meaning, List<Given> way, List<Condition> conditions) {
        for (Words each : meaning.split(AND)) {
            Condition condition = one(each, way);
            String fact = condition.fact().id();
            if (conditions.stream().anyMatch(other -> other.fact().id().equals(fact))) {
                throw written.misread(
                        "CONDITION_TWICE",
                        "同一事项只能有一个条件（前提和简称计算在内）：" + condition.fact().label().zh(),
                        "one condition asks of a fact, those of 前提 and shorthands included: " + fact);
            }
            conditions.add(condition);
        }
    }

    private Condition one(Words words, List<Given> way) {
        if (words.contains(AT_MOST)) {
            return between(words, words.before(AT_MOST), Optional.empty(), words.behind(AT_MOST), way);
        }
        if (words.contains(AT_LEAST)) {
            return between(words, words.before(AT_LEAST), words.behind(AT_LEAST), Optional.empty(), way);
        }
        Optional<Words> values = words.behind(IS);
        if (values.isPresent()) {
            return values(words.before(IS), values.get());
        }
        Optional<Fact.Quantity> number = quantity(words);
        return number.isPresent() ? within(words, number.get(), way) : statement(words);
    }

    private Condition values(Words fact, Words values) {
        Fact.Choice choice = choice(fact);
        List<Value.Named> those = new ArrayList<>();
        for (Words value : values.split(OR)) {
            Value.Named named = Names.require(value, choice.values(), "取值", "value of that fact");
            if (those.contains(named)) {
                throw value.misread("CONDITION_TWICE", "该取值已写过，删去", "this value stands there already: leave it out");
            }
            those.add(named);
        }
        return new Condition.OneOf(choice, those);
    }

    private Fact.Choice choice(Words name) {
        Optional<Fact> found = Names.find(name.text(), question.facts());
        if (found.isPresent() && found.get() instanceof Fact.Choice choice) {
            return choice;
        }
        throw foreign(name);
    }

    /** A name that none of the facts has: of another question, or of nothing. */
    private Misread foreign(Words name) {
        List<String> known = names(question);
        if (all.get().stream().noneMatch(each -> names(each).contains(name.text()))) {
            return Names.unknown(name, known, "事项", "fact");
        }
        return name.misread(
                "FACT_NOT_OF_QUESTION",
                "问题“" + question.label().zh() + "”不取决于此；它取决于：" + String.join("、", Names.shortest(question.facts())),
                "the question " + question.id() + " does not depend on this; it depends on "
                        + question.facts().stream().map(Fact::id).toList(),
                DidYouMean.of(name.text(), known));
    }

    /** What the facts of a question are called, as names and as statements. */
    private static List<String> names(Question<?> question) {
        List<String> names = new ArrayList<>();
        for (Fact fact : question.facts()) {
            names.addAll(Names.of(fact));
            names.addAll(Names.statements(fact));
        }
        return names;
    }

    private Condition statement(Words words) {
        Optional<Fact.Choice> stated = stated(words.text(), question.facts());
        if (stated.isEmpty()) {
            NumberForm.requirePlain(words);
            throw foreign(words);
        }
        return Condition.is(stated.get(), true);
    }

    /** The yes or no among some facts of which a statement says that it is so. */
    static Optional<Fact.Choice> stated(String statement, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.Choice choice
                    && choice.values().get(0).id().equals("true")
                    && Names.statements(fact).contains(statement)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** The number that some words begin with. */
    private Optional<Fact.Quantity> quantity(Words words) {
        for (Fact fact : question.facts()) {
            if (fact instanceof Fact.Quantity quantity) {
                for (String name : Names.of(quantity)) {
                    if (words.startsWith(name + " ")) {
                        return Optional.of(quantity);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 满月龄 18 至 24 个月}. */
    private Condition within(Words words, Fact.Quantity fact, List<Given> way) {
        Words bounds = words.from(words.text().indexOf(' ') + 1);
        Optional<Words> upper = bounds.behind(" 至 ");
        if (upper.isEmpty()) {
            NumberForm.requirePlain(words);
            throw words.misread("NUMBER_FORM", "数量写作“不超过 n”“至少 n”或“a 至 b”", "a number is written 不超过 n, 至少 n or a 至 b");
        }
        Words to = upper.get();
        NumberForm.requireUnit(fact, to);
        return bounded(
                words,
                fact,
                OptionalLong.of(number(bounds.before(" 至 "), way)),
                OptionalLong.of(number(to.before(" "), way) + 1));
    }

    private Condition between(Words words, Words name, Optional<Words> least, Optional<Words> most, List<Given> way) {
        Optional<Fact> found = Names.find(name.text(), question.facts());
        if (found.isEmpty() || !(found.get() instanceof Fact.Quantity fact)) {
            throw foreign(name);
        }
        NumberForm.requireUnit(fact, least.or(() -> most).orElseThrow());
        return bounded(
                words,
                fact,
                least.isPresent() ? OptionalLong.of(number(least.get().before(" "), way)) : OptionalLong.empty(),
                most.isPresent() ? OptionalLong.of(number(most.get().before(" "), way) + 1) : OptionalLong.empty());
    }

    private static Condition bounded(Words words, Fact.Quantity fact, OptionalLong from, OptionalLong to) {
        if (from.isPresent() && to.isPresent() && from.getAsLong() >= to.getAsLong()) {
            throw words.from(Math.max(0, words.text().indexOf(" 至 ") + 1))
                    .misread(
                            "CONDITION_IMPOSSIBLE",
                            "前数大于后数：调换",
                            "the first number is greater than the second: swap them");
        }
        return new Condition.Between(fact, from, to);
    }

    private long number(Words written, List<Given> way) {
        return Days.requireNumber(readings.meaning(written, way));
    }

    /** The conditions with the last one turned round: what is left where all others hold and it does not. */
    static List<Condition> otherwise(List<Condition> conditions, Words where) {
        List<Condition> turned = new ArrayList<>(conditions);
        int last = turned.size() - 1;
        if (last < 0) {
            throw notBinary(where);
        }
        turned.set(
                last,
                turned.get(last)
                        .<Condition>match(
                                oneOf -> {
                                    List<Value.Named> others =
                                            new ArrayList<>(oneOf.fact().values());
                                    others.removeAll(oneOf.values());
                                    if (oneOf.fact().values().size() != 2 || others.size() != 1) {
                                        throw notBinary(where);
                                    }
                                    return new Condition.OneOf(oneOf.fact(), others);
                                },
                                between -> {
                                    if (between.fromInclusive().isPresent()
                                            && between.toExclusive().isPresent()) {
                                        throw notBinary(where);
                                    }
                                    OptionalLong from = between.toExclusive();
                                    OptionalLong to = between.fromInclusive();
                                    return new Condition.Between(between.fact(), from, to);
                                }));
        return turned;
    }

    private static Misread notBinary(Words where) {
        return where.misread(
                "OTHERWISE_NOT_BINARY",
                "“否则”之前的最后一个条件须为一个数量界限或是非事项；另写一行，写明其条件",
                "the last condition before 否则 is one bound of a number, or a yes or no; write a line of its own");
    }
}
