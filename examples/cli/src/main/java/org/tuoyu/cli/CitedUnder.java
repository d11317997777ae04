package org.tuoyu.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** The options of open readings without which words that are cited say nothing on a question. */
final class CitedUnder {

    private final Readings readings;

    CitedUnder(Readings readings) {
        this.readings = readings;
    }

    /** A remark in brackets; nothing where the words count however they are read. */
    Bilingual remark(Answer<?> answer, Citation words) {
        Set<Set<Given>> ways = answer.grounds().explanation().standing().stream()
                .filter(norm -> norm.citation().equals(words))
                .map(norm -> open(norm.given()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Reading> all = ways.stream()
                .flatMap(Set::stream)
                .map(Given::reading)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Reading each : all) {
            ways = without(each, ways);
        }
        return ways.isEmpty() || ways.contains(Set.of())
                ? Bilingual.same("")
                : new Bilingual("（仅按 " + joined(ways, " 或 ") + "）", " (only under " + joined(ways, " or ") + ")");
    }

    private Set<Given> open(List<Given> given) {
        return given.stream()
                .filter(each -> readings.chosen(each.reading()).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same ways, those without a reading that are ways under each of its options. */
    private static Set<Set<Given>> without(Reading reading, Set<Set<Given>> ways) {
        Set<Set<Given>> left = new LinkedHashSet<>();
        for (Set<Given> way : ways) {
            Set<Given> rest = way.stream()
                    .filter(each -> !each.reading().equals(reading))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean isAnyOption = reading.options().stream().allMatch(option -> {
                Set<Given> with = new HashSet<>(rest);
                with.add(new Given(reading, option));
                return ways.contains(with);
            });
            left.add(isAnyOption ? rest : way);
        }
        return left;
    }

    private static String joined(Set<Set<Given>> ways, String or) {
        return ways.stream()
                .map(way -> way.stream()
                        .map(given -> "[" + given.option().id() + "]")
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(or));
    }
}
