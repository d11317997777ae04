package org.tuoyu.childcare.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.time.AsOf;

/** The effort for many statements grows as their number does: told as a ratio, in the time that the processor spent. */
class ManyStatementsTest {

    private static final int SOME = 2_000;
    private static final int TIMES = 8;

    /** Squared it would be 64 times as much. */
    @Test
    void eightTimesAsManyStatementsTakeFarLessThanSixtyFourTimesAsLong() {
        List<Evidence> some = statements(SOME);
        List<Evidence> many = statements(SOME * TIMES);
        least(some);
        assertThat((double) least(many) / least(some)).isLessThan(24);
    }

    private static List<Evidence> statements(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Evidence.of(
                        StatementsPropertyTest.TARGET.id(),
                        StatementsPropertyTest.DAY.minusDays(i % 2_000),
                        i % 5,
                        "某处" + i))
                .toList();
    }

    /** The least of a few runs, as others use the processor's caches too. */
    private static long least(List<Evidence> evidence) {
        return IntStream.range(0, 3)
                .mapToLong(run -> processorTime(evidence))
                .min()
                .orElseThrow();
    }

    private static long processorTime(List<Evidence> evidence) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Statements said =
                Statements.about(StatementsPropertyTest.TARGET, evidence, AsOf.day(StatementsPropertyTest.DAY));
        assertThat(said.contradictThemselves()).isTrue();
        assertThat(said.atLeast(StatementsPropertyTest.DAY, Set.of())).isZero();
        assertThat(said.atMost(StatementsPropertyTest.DAY, Set.of())).isPresent();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
