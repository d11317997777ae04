package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

/**
 * Whatever becomes of a line, each reader gives a value or problems with a code and a place, at a bounded cost. The runs
 * are the same every time: {@code -Dmutants=1 -Dmutants.first=4711 -Dmutants.seed=…} makes a mutant again.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedLinesTest {

    private static final PolicyStack POLICIES = Beibei.policies();
    private static final List<Duty> DUTIES = duties();
    private static final long SEED = Long.getLong("tuoyu.mutants.seed", 20_210_301);
    private static final long FIRST = Long.getLong("tuoyu.mutants.first", 0);
    private static final long MUTANTS = Long.getLong("tuoyu.mutants", 20_000);
    private static final int BATCH = 500;
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    /** What a line may cost: its problems have to be told, but no line of 64 KiB is worth more. */
    private static final long MOST_ALLOCATED = 128L << 20;

    /** The five readers, and lines that they take. */
    enum Reader {
        APPLICATIONS(() -> line -> ApplicationReader.read(line, Lines.DIRECTORY).application(), Lines.COMPLETE),
        EVIDENCE(
                () -> line -> LineReader.ofEvidence(Beibei.policy().targets())
                        .read(line)
                        .content(),
                "{\"target\":\"beibei/3.6.16/idle-houses\",\"day\":\"2024-12-31\",\"count\":1,"
                        + "\"qualities\":[\"in-industrial-area\"],\"source\":\"区国资委台账\",\"statedOn\":\"2025-01-10\"}"),
        DUTY_EVENTS(
                () -> events(LineReader.ofDuties(DUTIES)),
                "{\"id\":\"e-1\",\"type\":\"duty-fulfilled\",\"duty\":\"national/9/receipt\",\"of\":\"A-1\","
                        + "\"occurredOn\":\"2021-02-10\",\"recordedAt\":\"2021-04-01T01:00:00Z\"}",
                "{\"id\":\"e-2\",\"type\":\"term-read\",\"duty\":\"beibei/3.3.8/filing\",\"workingDays\":20,"
                        + "\"source\":\"虚构的通知\",\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-01T01:00:00Z\"}",
                "{\"id\":\"e-6\",\"type\":\"event-withdrawn\",\"event\":\"e-5\",\"occurredOn\":\"2021-02-08\","
                        + "\"recordedAt\":\"2021-02-08T01:00:00Z\"}"),
        BANS(
                () -> events(LineReader.ofBans(POLICIES, Lines.DIRECTORY)),
                "{\"id\":\"b-1\",\"type\":\"ban-recorded\",\"person\":\"" + "ab".repeat(32)
                        + "\",\"keyFingerprint\":\"0123456789abcdef\",\"incident\":\"ABUSE\",\"concernedAs\":\"PERSON\","
                        + "\"place\":\"天生街道\",\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-02T01:00:00Z\"}",
                "{\"id\":\"b-3\",\"type\":\"ban-corrected\",\"event\":\"b-2\",\"reason\":\"张冠李戴（虚构）\","
                        + "\"occurredOn\":\"2021-04-01\",\"recordedAt\":\"2021-04-01T01:00:00Z\"}"),
        INSPECTIONS(
                () -> events(LineReader.ofInspections(POLICIES, Lines.DIRECTORY)),
                "{\"id\":\"i-1\",\"type\":\"inspection-made\",\"institution\":\"A-1\",\"level\":\"DEPARTMENT\","
                        + "\"by\":\"区卫生健康委\",\"occurredOn\":\"2021-03-10\",\"recordedAt\":\"2021-03-10T08:00:00Z\"}",
                "{\"id\":\"f\",\"type\":\"inspection-finding\",\"inspection\":\"i\","
                        + "\"requirement\":\"supervision/guards\",\"kind\":\"INSTITUTION\",\"place\":\"天生街道\","
                        + "\"occurredOn\":\"2021-03-10\",\"recordedAt\":\"2021-03-10T08:00:00Z\"}",
                "{\"id\":\"u\",\"type\":\"inspection-follow-up\",\"finding\":\"f\",\"result\":\"PUT_RIGHT\","
                        + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}",
                "{\"id\":\"w\",\"type\":\"inspection-event-withdrawn\",\"event\":\"u\",\"reason\":\"未到现场（虚构）\","
                        + "\"occurredOn\":\"2021-04-08\",\"recordedAt\":\"2021-04-08T08:00:00Z\"}");

        private final Supplier<Function<Line, Checked<?>>> made;
        final List<String> lines;

        Reader(Supplier<Function<Line, Checked<?>>> made, String... lines) {
            this.made = made;
            this.lines = List.of(lines);
        }

        Function<Line, Checked<?>> reads() {
            return made.get();
        }

        private static Function<Line, Checked<?>> events(LineReader<?> reader) {
            return line -> reader.read(line).content();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLinesToStartFromAreTaken(Reader reader) {
        Function<Line, Checked<?>> reads = reader.reads();
        reader.lines.forEach(line -> assertThat(reads.apply(new Line(1, line, Line.End.WHOLE)))
                .as(line)
                .isInstanceOf(Checked.Valid.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyMutantIsAnsweredAtABoundedCost(Reader reader) {
        long each = Math.max(1, MUTANTS / Reader.values().length);
        AtomicLong current = new AtomicLong(FIRST);
        while (current.get() < FIRST + each) {
            long end = Math.min(FIRST + each, current.get() + BATCH);
            assertTimeoutPreemptively(
                    DEADLINE,
                    () -> answered(reader, current, end),
                    () -> "No answer in " + DEADLINE + ": " + name(reader, current.get()));
        }
    }

    private static void answered(Reader reader, AtomicLong current, long end) {
        for (; current.get() < end; current.incrementAndGet()) {
            byte[] mutant = new LineMutator(SEED, current.get()).of(reader.lines);
            try {
                long before = allocated();
                answered(reader, mutant);
                assertThat(allocated() - before).as("bytes allocated").isLessThan(MOST_ALLOCATED);
            } catch (RuntimeException | Error thrown) {
                throw new AssertionError(name(reader, current.get()) + ": " + thrown, thrown);
            }
        }
    }

    /** An intact line goes before each mutant: a reader of events remembers it. */
    private static void answered(Reader reader, byte[] mutant) {
        Function<Line, Checked<?>> reads = reader.reads();
        assertThat(reads.apply(new Line(1, reader.lines.get(0), Line.End.WHOLE)))
                .isInstanceOf(Checked.Valid.class);
        for (Line line : Lines.of(mutant)) {
            Checked<?> answer = reads.apply(line);
            List<Problem> problems = answer.<List<Problem>>match(value -> List.of(), List::copyOf);
            assertThat(problems.isEmpty()).isEqualTo(answer instanceof Checked.Valid);
            assertThat(problems)
                    .allMatch(each -> !each.message().zh().isBlank()
                            && !each.message().en().isBlank()
                            && (each.pointer().isEmpty() || each.pointer().startsWith("/")));
        }
    }

    private static String name(Reader reader, long number) {
        return reader + ", seed " + SEED + ", mutant " + number;
    }

    private static List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        POLICIES.policies().forEach(each -> duties.addAll(each.duties().all()));
        return duties;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
