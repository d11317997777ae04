package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.shipped.beibei.BeibeiReadings;

final class WaysTest {

    private static final List<Reading> OPEN =
            List.of(BeibeiReadings.CHAINS, BeibeiReadings.LIABILITY_OF, BeibeiReadings.ALLOCATION);

    private static final Comparison<List<Given>> ALL = Comparison.of(OPEN, way -> way);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void someWaysAreToldEachOnceAndNoOther(int many) {
        Random random = new Random(many);
        List<List<Given>> shuffled = new ArrayList<>(ALL.answers().keySet());
        IntStream.range(0, 20).forEach(time -> {
            Collections.shuffle(shuffled, random);
            Set<List<Given>> some = new HashSet<>(shuffled.subList(0, many));
            List<List<Reading.Option>> told = Ways.of(ALL, some::contains).stream()
                    .flatMap(ways -> product(ways.options()).stream())
                    .toList();
            assertThat(told).doesNotHaveDuplicates().hasSize(many);
            assertThat(some)
                    .allMatch(
                            way -> told.contains(way.stream().map(Given::option).toList()));
        });
    }

    @Test
    void allWaysAreOneAndNoReadingOfThemIsNarrowed() {
        assertThat(Ways.of(ALL, way -> true))
                .singleElement()
                .satisfies(ways -> assertThat(ways.narrowed(OPEN)).isEmpty());
    }

    @Test
    void aReadingThatDoesNotMatterIsNotTold() {
        Reading.Option everyone = BeibeiReadings.LIABILITY_OF.options().get(2);
        assertThat(Ways.of(ALL, way -> way.get(1).option().equals(everyone)))
                .singleElement()
                .satisfies(ways -> assertThat(ways.narrowed(OPEN)).containsExactly(List.of(everyone)));
    }

    private static List<List<Reading.Option>> product(List<List<Reading.Option>> options) {
        List<List<Reading.Option>> made = List.of(List.of());
        for (List<Reading.Option> each : options) {
            List<List<Reading.Option>> more = new ArrayList<>();
            for (List<Reading.Option> one : made) {
                for (Reading.Option option : each) {
                    List<Reading.Option> longer = new ArrayList<>(one);
                    longer.add(option);
                    more.add(longer);
                }
            }
            made = more;
        }
        return made;
    }
}
