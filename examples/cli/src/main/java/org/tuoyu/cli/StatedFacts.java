package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Facts as they are stated on the command line: NAME=VALUE, a value by its id or its Chinese name; each fact once. */
final class StatedFacts {

    private final Map<String, Fact> known = new LinkedHashMap<>();
    private final Languages languages;
    private final CommandLine command;

    StatedFacts(List<Question<?>> questions, Languages languages, CommandLine command) {
        questions.forEach(question -> question.facts().forEach(fact -> known.putIfAbsent(fact.id(), fact)));
        this.languages = languages;
        this.command = command;
    }

    Knowledge knowledge(List<String> stated) {
        Knowledge knowledge = Knowledge.none();
        Set<String> told = new HashSet<>();
        for (String each : stated) {
            Fact fact = fact(each);
            if (!told.add(fact.id())) {
                throw wrong("同一事实只能写一次：", "a fact is stated once only: ", fact.id());
            }
            String value = each.substring(each.indexOf('=') + 1);
            knowledge = fact instanceof Fact.Quantity number
                    ? knowledge.with(number, number(each, value))
                    : knowledge.with((Fact.Choice) fact, value((Fact.Choice) fact, each, value));
        }
        return knowledge;
    }

    private Fact fact(String stated) {
        int end = stated.indexOf('=');
        if (end < 0) {
            throw wrong("事实写作 NAME=VALUE：", "a fact is written NAME=VALUE, got ", stated);
        }
        String name = stated.substring(0, end);
        Fact fact = known.get(name);
        if (fact == null) {
            throw wrong("所问的问题没有这项事实：", "no such fact counts for what is asked: ", name + rather(name));
        }
        return fact;
    }

    /** The facts near a name, or all that there are. */
    private String rather(String name) {
        String perhaps = languages.perhaps(name, known.keySet());
        return perhaps.isEmpty() && !known.isEmpty() ? thereAre(List.copyOf(known.keySet())) : perhaps;
    }

    private String thereAre(List<String> all) {
        return languages.say("；可写 ", "; there are ") + languages.listed(all);
    }

    private long number(String stated, String written) {
        if (!written.matches("[0-9]{1,18}")) {
            throw wrong("应为非负整数：", "expected a whole number, 0 or more: ", stated);
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
                        "没有这个取值：",
                        "there is no such value: ",
                        stated
                                + thereAre(fact.values().stream().map(Value::id).toList())
                                + languages.perhaps(written, names(fact))));
    }

    private static List<String> names(Fact.Choice fact) {
        List<String> names = new ArrayList<>();
        fact.values()
                .forEach(value -> names.addAll(List.of(value.id(), value.label().zh())));
        return names;
    }

    private ParameterException wrong(String zh, String en, String what) {
        return new ParameterException(command, languages.say(zh, en) + what);
    }
}
