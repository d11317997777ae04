package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.policy.PlaceNotKnown;

/** What a newcomer asks is answered, in a program that is short. */
final class NewcomerTest {

    @Test
    void theSevenCallsAreAnswered() {
        List<Object> told = Newcomer.asks("天生街道");
        assertThat(told).hasSize(7);
        assertThat(told.get(0)).isInstanceOf(Answer.Undetermined.class);
        assertThat(told.get(1)).asString().contains("机构性质");
        assertThat(sizes(told))
                .containsExactly(
                        36,
                        9,
                        88,
                        Accountability.consequences().size(),
                        Support.measures().size());
    }

    @Test
    void aPlaceThatNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> Newcomer.asks("天生"))
                .isInstanceOf(PlaceNotKnown.class)
                .hasMessageContaining("天生街道");
    }

    @Test
    void theProgramIsShort() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/java/org/tuoyu/embedding/Newcomer.java"));
        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        assertThat(lines).filteredOn(line -> line.startsWith("import ")).hasSizeLessThanOrEqualTo(10);
    }

    private static List<Integer> sizes(List<Object> told) {
        return told.stream()
                .filter(Collection.class::isInstance)
                .map(each -> ((Collection<?>) each).size())
                .toList();
    }
}
