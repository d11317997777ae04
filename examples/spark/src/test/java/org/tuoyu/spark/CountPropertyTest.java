package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.childcare.statistics.Summary;

/** Counts of parts are the count of the whole, wherever the lines are cut and in whatever order they are put together. */
final class CountPropertyTest {

    private static final StackName STACK = NamedStack.load("beibei").name();

    @Property(tries = 200)
    void partsMakeTheWhole(@ForAll long seed, @ForAll @IntRange(max = 60) int number) throws IOException {
        List<byte[]> lines = MadeUp.lines(seed, number);
        List<Count> parts = parts(lines, new Random(seed));
        Collections.shuffle(parts, new Random(seed));
        Count together = parts.stream().reduce(Count.empty(), Count::and);
        assertThat(together).isEqualTo(MadeUp.inOneProcess(MadeUp.file(behindABlankLine(lines))));
    }

    /** What the first line of a file loses, a byte order mark, a line of the middle keeps; so none is first. */
    private static List<byte[]> behindABlankLine(List<byte[]> lines) {
        List<byte[]> all = new ArrayList<>(List.of(new byte[0]));
        all.addAll(lines);
        return all;
    }

    private static List<Count> parts(List<byte[]> lines, Random random) throws IOException {
        List<Count> parts = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + random.nextInt(lines.size() - from + 1);
            new CountPartition(STACK, null)
                    .call(lines.subList(from, to).iterator())
                    .forEachRemaining(parts::add);
            from = to;
        }
        return parts;
    }

    @Example
    void everyKindOfLineIsAmongThoseMadeUp() {
        Count count = MadeUp.inOneProcess(MadeUp.file(MadeUp.lines(105, 2000)));
        assertThat(count.answers())
                .containsKeys("CIVIL_AFFAIRS", "MARKET_REGULATION", "STAFFING_OFFICE", "UNDETERMINED");
        assertThat(count.refused())
                .containsKeys("LINE_TOO_LONG", "WRONG_ENCODING", "NOT_JSON", "FIELD_NOT_KNOWN", "STREET_NOT_KNOWN");
        assertThat(count.summary().districts().known()).hasSizeGreaterThan(1);
    }

    @Example
    void aLineThatIsLostShows() {
        assertThatThrownBy(() -> new Count(1, new TreeMap<>(), new TreeMap<>(), Summary.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 lines, 0 answers");
    }
}
