package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.National;

/** A file gives itself back, whatever blank lines and line ends it was read with. */
class CanonicalTextTest {

    @Property
    void everyShippedFileIsCanonical(@ForAll("names") String name) {
        String source = ShippedSources.source(name);
        assertThat(text(source)).isEqualTo(source);
    }

    @Example
    void filesReadByLineGiveThemselvesBackAsWell() {
        assertThat(Beibei.file().text()).isEqualTo(ShippedSources.source(ShippedSources.BEIBEI));
        assertThat(National.files().get(0).text()).isEqualTo(ShippedSources.source("national/registration-measures"));
        assertThat(National.files().stream().skip(1).map(PolicyFile::text))
                .containsExactlyInAnyOrderElementsOf(ShippedSources.NAMES.stream()
                        .filter(each -> each.startsWith("national/") && !each.endsWith("measures"))
                        .map(ShippedSources::source)
                        .toList());
    }

    @Property(tries = 60)
    void blankLinesAndLineEndsMakeNoDifference(@ForAll("names") String name, @ForAll Random random) {
        String source = ShippedSources.source(name);
        String spaced = source.lines()
                .filter(line -> !line.isEmpty() || random.nextBoolean())
                .map(line -> line + (random.nextBoolean() ? "\r\n" : "\n") + "\n".repeat(random.nextInt(3)))
                .collect(Collectors.joining());
        assertThat(text((random.nextBoolean() ? "\uFEFF" : "") + "\n".repeat(random.nextInt(3)) + spaced))
                .isEqualTo(source);
    }

    @Example
    void severalInstrumentsOfAFileGiveAFileEach() {
        List<String> two = List.of(
                ShippedSources.source("national/home-points"), ShippedSources.source("national/building-code-2019"));
        assertThat(ShippedSources.read(String.join("", two)).orElseThrow().stream()
                        .map(PolicyFile::text))
                .isEqualTo(two);
    }

    private static String text(String source) {
        List<PolicyFile> read = ShippedSources.read(source).orElseThrow();
        assertThat(read).hasSize(1);
        return read.get(0).text();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(ShippedSources.NAMES);
    }
}
