package org.tuoyu.kernel.event;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.kernel.problem.Problem;

/** The outcome of a command in a state: it makes something happen, changes nothing, or is refused. */
public sealed interface Ruling<H extends Happening> {

    default <R> R match(
            Function<? super List<Event<H>>, ? extends R> happens,
            Supplier<? extends R> unchanged,
            Function<? super List<Problem>, ? extends R> refused) {
        if (this instanceof Happens<H> it) {
            return happens.apply(it.events());
        }
        if (this instanceof Unchanged) {
            return unchanged.get();
        }
        return refused.apply(((Refused<H>) this).problems());
    }

    /** These events happen, all of them or none; there is at least one. */
    record Happens<H extends Happening>(List<Event<H>> events) implements Ruling<H> {
        public Happens {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("What happens is one event or more; say Unchanged for none");
            }
        }
    }

    /** The same command was carried out before. */
    record Unchanged<H extends Happening>() implements Ruling<H> {}

    /** It cannot be carried out; there is at least one problem. */
    record Refused<H extends Happening>(List<Problem> problems) implements Ruling<H> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal has at least one problem");
            }
        }
    }
}
