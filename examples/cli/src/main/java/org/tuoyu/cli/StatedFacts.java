package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.decision.Fact;
import org.tuoyu.decision.Knowledge;
import org.tuoyu.decision.Question;
import org.tuoyu.decision.Value;
import org.tuoyu.problem.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Facts as they are stated on the command line: NAME=VALUE, a value by its id or its Chinese name. */
final class StatedFacts {

    private final Map<String, Fact> known = new LinkedHashMap<>();
    private final CommandLine command;

    StatedFacts(List<Question<?>> questions, CommandLine command) {
        questions.forEach(question -> question.facts().forEach(fact -> known.putIfAbsent(fact.id(), fact)));
        this.command = command;
    }

    Knowledge knowledge(List<String> stated) {
        Knowledge knowledge = Knowledge.none();
        for (String each : stated) {
            String[] parts = each.split("=", 2);
            Fact fact = known.get(parts[0]);
            if (fact == null || parts.length < 2) {
                throw wrong("事实写作 NAME=VALUE a fact is written NAME=VALUE", each, known.keySet());
            }
            knowledge = fact instanceof Fact.Quantity number
                    ? knowledge.with(number, number(each, parts[1]))
                    : knowledge.with((Fact.Choice) fact, value((Fact.Choice) fact, each, parts[1]));
        }
        return knowledge;
    }

    private long number(String stated, String written) {
        if (!written.matches("[0-9]{1,18}")) {
            throw wrong("应为非负整数 expected a whole number, 0 or more", stated, List.of());
        }
        return Long.parseLong(written);
    }

    private String value(Fact.Choice fact, String stated, String written) {
        return fact.values().stream()
                .filter(value -> value.id().equalsIgnoreCase(written)
                        || value.label().zh().equals(written))
                .map(Value.Named::id)
                .findFirst()
                .orElseThrow(() -> wrong(
                        "没有这个取值 there is no such value",
                        stated,
                        fact.values().stream().map(Value::id).toList()));
    }

    private ParameterException wrong(String expected, String got, Iterable<String> known) {
        List<String> all = new ArrayList<>();
        known.forEach(all::add);
        List<String> near = DidYouMean.of(got.substring(got.indexOf('=') + 1), all);
        return new ParameterException(
                command,
                expected + ": " + got + (all.isEmpty() ? "" : "; " + String.join(", ", near.isEmpty() ? all : near)));
    }
}
