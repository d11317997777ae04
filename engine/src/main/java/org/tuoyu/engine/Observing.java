package org.tuoyu.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.spi.Observation;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observation.Outcome;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.Overtaken;

/** What is told to an observer of the host's, where there is one. */
record Observing(Optional<Observer> observer, Clock clock) {

    Submitted submitting(Supplier<Submitted> taking) {
        return told(Act.SUBMIT, taking, submitted -> Map.of(outcome(submitted), 1L));
    }

    List<Submitted> submittingAll(Supplier<List<Submitted>> taking) {
        return told(Act.SUBMIT_ALL, taking, all -> {
            Map<Outcome, Long> counts = new TreeMap<>();
            all.forEach(each -> counts.merge(outcome(each), 1L, Long::sum));
            return counts;
        });
    }

    <T> T looking(Act act, Supplier<T> looking, Function<T, Long> count) {
        return told(act, looking, found -> {
            long number = count.apply(found);
            return Map.of(number == 0 ? Outcome.ABSENT : Outcome.DONE, number);
        });
    }

    List<Damage> upkeep(Act act, Supplier<List<Damage>> upkeep) {
        return told(
                act,
                upkeep,
                damages -> Map.of(damages.isEmpty() ? Outcome.DONE : Outcome.DAMAGED, (long) damages.size()));
    }

    private static Outcome outcome(Submitted submitted) {
        return submitted.match(
                accepted -> Outcome.ACCEPTED, known -> Outcome.ALREADY_KNOWN, rejected -> Outcome.REJECTED);
    }

    private <T> T told(Act act, Supplier<T> doing, Function<T, Map<Outcome, Long>> counts) {
        if (observer.isEmpty()) {
            return doing.get();
        }
        Instant from = clock.instant();
        try {
            T done = doing.get();
            counts.apply(done).forEach((outcome, count) -> tell(act, outcome, count, from));
            return done;
        } catch (RuntimeException failure) {
            tell(act, failed(failure), 0, from);
            throw failure;
        }
    }

    private static Outcome failed(RuntimeException failure) {
        if (failure instanceof Overtaken) {
            return Outcome.OVERTAKEN;
        }
        return failure instanceof CaseDamaged ? Outcome.DAMAGED : Outcome.FAILED;
    }

    /** A clock that was set back meanwhile took no less than no time. What the observer throws its thread's handler gets. */
    private void tell(Act act, Outcome outcome, long count, Instant from) {
        Duration took = Duration.between(from, clock.instant());
        Observation observation = new Observation(act, outcome, count, took.isNegative() ? Duration.ZERO : took);
        try {
            observer.ifPresent(each -> each.observed(observation));
        } catch (RuntimeException thrown) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        }
    }
}
