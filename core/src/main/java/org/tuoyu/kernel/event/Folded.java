package org.tuoyu.kernel.event;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The state that events add up to.
 *
 * @param version how many events there are
 */
public record Folded<S>(S state, long version) {

    /** Takes up events one after the other, the first first. */
    public static <S, H extends Happening> Folded<S> of(
            S start, List<Event<H>> events, BiFunction<? super S, ? super Event<H>, ? extends S> evolve) {
        return new Folded<>(start, 0).and(events, evolve);
    }

    /** This and the events that follow. */
    public <H extends Happening> Folded<S> and(
            List<Event<H>> events, BiFunction<? super S, ? super Event<H>, ? extends S> evolve) {
        S reached = state;
        for (Event<H> event : events) {
            reached = evolve.apply(reached, event);
        }
        return new Folded<>(reached, version + events.size());
    }
}
