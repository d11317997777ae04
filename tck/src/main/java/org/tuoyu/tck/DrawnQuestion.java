package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;

/** Draws a question: few facts and outcomes, numbers with thresholds near each other, combinations that leave a world. */
final class DrawnQuestion {

    private static final int MOST_STATES = 150;

    private final Draws draws;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Long>> thresholds = new HashMap<>();
    private final Map<String, Symbol> aWorld = new HashMap<>();

    DrawnQuestion(Draws draws) {
        this.draws = draws;
    }

    Question<DrawnOutcome> question() {
        int wanted = draws.between(1, 4);
        int states = 1;
        for (int i = 0; i < wanted && states * 3 <= MOST_STATES; i++) {
            int size = states * 5 <= MOST_STATES ? draws.between(2, 4) : 2;
            add("f" + i, size);
            states *= size + 1;
        }
        List<DrawnOutcome> outcomes = draws.listOf(draws.between(1, 4), i -> new DrawnOutcome("o" + i));
        List<Impossible> impossible = new ArrayList<>();
        for (int i = draws.between(0, 3); i > 0; i--) {
            List<Condition> combination = conditions(2, 3);
            if (!combination.isEmpty() && !States.areMet(combination, aWorld)) {
                impossible.add(new Impossible(combination, cited("impossible " + i)));
            }
        }
        return new Question<>("q", new Bilingual("问题", "question"), facts, outcomes, impossible);
    }

    static Citation cited(String gist) {
        return new Citation.Referenced("law", "1", Bilingual.same(gist));
    }

    private void add(String id, int size) {
        Fact fact = draws.inPercent(40) ? number(id, size - 1) : choice(id, size);
        facts.add(draws.inPercent(20) ? fact.fixed() : fact);
    }

    private Fact number(String id, int cuts) {
        thresholds.put(id, draws.listOf(cuts, i -> (long) draws.between(0, 6)));
        aWorld.put(id, new Value.Amount(draws.between(0, 6)));
        return Fact.Quantity.of(id, Bilingual.same(id), Bilingual.same("places"));
    }

    private Fact choice(String id, int size) {
        List<Value.Named> values = draws.listOf(size, i -> new Value.Named("v" + i, Bilingual.same(id + "v" + i)));
        aWorld.put(id, draws.oneOf(values));
        return new Fact.Choice(id, Bilingual.same(id), values, true);
    }

    /** Conditions on different facts, from a least number up to a most, as far as there are facts. */
    List<Condition> conditions(int least, int most) {
        List<Condition> conditions = new ArrayList<>();
        Set<Fact> used = new HashSet<>();
        for (int i = draws.between(least, most); i > 0; i--) {
            Fact fact = draws.oneOf(facts);
            if (used.add(fact) || draws.inPercent(10)) {
                conditions.add(condition(fact));
            }
        }
        return conditions;
    }

    private Condition condition(Fact fact) {
        if (fact instanceof Fact.Choice choice) {
            return new Condition.OneOf(choice, draws.some(choice.values()));
        }
        Fact.Quantity number = (Fact.Quantity) fact;
        long one = draws.oneOf(thresholds.getOrDefault(fact.id(), List.of(0L)));
        long other = draws.oneOf(thresholds.getOrDefault(fact.id(), List.of(0L)));
        if (one < other) {
            return new Condition.Between(number, OptionalLong.of(one), OptionalLong.of(other));
        }
        return draws.inPercent(50) ? Condition.atLeast(number, one) : Condition.lessThan(number, one);
    }
}
