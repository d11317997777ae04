package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.tck.ConcurrentTasks.CONTENDERS;
import static org.tuoyu.tck.ConcurrentTasks.race;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Observation;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observation.Outcome;
import org.tuoyu.spi.Observer;

/** What every {@link Observer} does: clauses O1 to O3. */
public abstract class ObserverContract {

    private static final int TOLD = 2_000;
    private static final Duration SOON = Duration.ofSeconds(30);

    protected ObserverContract() {}

    /** An observer that was told nothing. */
    protected abstract Observer observer();

    /** How many cases the observer that was given last has counted of an act with an outcome. */
    protected abstract long counted(Act act, Outcome outcome);

    @Test
    @DisplayName("O1 It returns soon: it can be told of thousands of things one after the other")
    final void itReturnsSoon() {
        Observer observer = observer();
        long from = System.nanoTime();
        IntStream.range(0, TOLD).forEach(number -> observer.observed(of(Act.SUBMIT, Outcome.ACCEPTED, 1)));
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(SOON);
        assertThat(counted(Act.SUBMIT, Outcome.ACCEPTED)).isEqualTo(TOLD);
    }

    @Test
    @DisplayName("O2 What four threads tell is counted once each, and apart by act and outcome")
    final void nothingIsLostOrCountedTwice() {
        Observer observer = observer();
        race(number -> {
            IntStream.range(0, TOLD).forEach(each -> observer.observed(of(Act.SUBMIT_ALL, Outcome.REJECTED, 3)));
            observer.observed(of(Act.SUBMIT_ALL, Outcome.ACCEPTED, 1));
            return number;
        });
        assertThat(counted(Act.SUBMIT_ALL, Outcome.REJECTED)).isEqualTo(3L * CONTENDERS * TOLD);
        assertThat(counted(Act.SUBMIT_ALL, Outcome.ACCEPTED)).isEqualTo(CONTENDERS);
        assertThat(counted(Act.SUBMIT, Outcome.REJECTED)).isZero();
    }

    @Test
    @DisplayName("O3 It takes every act and every outcome, with no case and with many, in no time and in a long one")
    final void itTakesEverything() {
        Observer observer = observer();
        for (Act act : Act.values()) {
            for (Outcome outcome : Outcome.values()) {
                observer.observed(new Observation(act, outcome, 0, Duration.ZERO));
                observer.observed(new Observation(act, outcome, 1L << 40, Duration.ofDays(400)));
                assertThat(counted(act, outcome)).isEqualTo(1L << 40);
            }
        }
    }

    private static Observation of(Act act, Outcome outcome, long count) {
        return new Observation(act, outcome, count, Duration.ofMillis(1));
    }
}
