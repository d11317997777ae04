package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers that a generator drew, handed out one after the other. All that is random in what it draws comes from here, so it
 * shrinks towards 0 and replays; past the end everything is 0.
 */
final class Draws {

    private final List<Integer> drawn;
    private int used;

    private Draws(List<Integer> drawn) {
        this.drawn = drawn;
    }

    static Arbitrary<Draws> any(int most) {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(most)
                .withoutEdgeCases()
                .map(Draws::new);
    }

    /** From 0 inclusive to a bound exclusive. */
    int below(int bound) {
        return used < drawn.size() ? drawn.get(used++) % bound : 0;
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean inPercent(int percent) {
        return below(100) >= 100 - percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Some of several, at least one. */
    <T> List<T> some(List<T> choices) {
        List<T> some = new ArrayList<>(choices);
        some.removeIf(each -> inPercent(50));
        return some.isEmpty() ? List.of(oneOf(choices)) : some;
    }

    <T> List<T> listOf(int size, IntFunction<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(each.apply(i));
        }
        return list;
    }
}
