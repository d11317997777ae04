package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.cli.Handled.Standing;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;

/**
 * What came of one question, asked about several.
 *
 * @param bars how many answers say the same, the settled ones first
 * @param missing what is not known of some of whom the answer is not settled, facts and readings, and of how many
 * @param cited the words that the answers rest on, then those that only encourage
 */
record AskedQuestion(Bilingual label, List<Bar> bars, Map<Bilingual, Integer> missing, List<Citation> cited) {

    /** So many answers that say the same. */
    record Bar(Standing standing, Bilingual says, int count) {}

    AskedQuestion {
        bars = List.copyOf(bars);
        cited = List.copyOf(cited);
    }

    static AskedQuestion of(Question<?> question, List<Answer<?>> answers) {
        Map<Bar, Integer> counts = new LinkedHashMap<>();
        Map<Bilingual, Integer> missing = new LinkedHashMap<>();
        Set<Citation> cited = new LinkedHashSet<>();
        for (Answer<?> answer : answers) {
            counts.merge(alike(answer), 1, Integer::sum);
            missing(answer).forEach(each -> missing.merge(each, 1, Integer::sum));
            cited.addAll(answer.grounds().citations());
        }
        for (Answer<?> answer : answers) {
            answer.grounds().explanation().reported().stream()
                    .map(Norm::citation)
                    .forEach(cited::add);
        }
        List<Bar> bars = new ArrayList<>();
        counts.forEach((bar, count) -> bars.add(new Bar(bar.standing(), bar.says(), count)));
        bars.sort(Comparator.comparing(Bar::standing).thenComparing(bar -> -bar.count()));
        return new AskedQuestion(question.label(), bars, missing, List.copyOf(cited));
    }

    int count(Standing standing) {
        return bars.stream()
                .filter(each -> each.standing() == standing)
                .mapToInt(Bar::count)
                .sum();
    }

    private static <O extends Symbol> Bar alike(Answer<O> answer) {
        return answer.match(
                determined -> new Bar(Standing.DETERMINED, determined.outcome().label(), 0),
                open -> bar(Standing.UNDETERMINED),
                silent -> bar(
                        silent.grounds().explanation().reported().isEmpty()
                                ? Standing.NOT_APPLICABLE
                                : Standing.ENCOURAGED),
                conflict -> bar(Standing.CONFLICT),
                invalid -> bar(Standing.INVALID));
    }

    private static Bar bar(Standing standing) {
        return new Bar(standing, standing.label(), 0);
    }

    private static List<Bilingual> missing(Answer<?> answer) {
        return answer instanceof Answer.Undetermined<?> open
                ? Stream.of(open.missingFacts(), open.missingReadings())
                        .<Symbol>flatMap(List::stream)
                        .map(Symbol::label)
                        .toList()
                : List.of();
    }
}
