package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Every shipped policy comes back equal, from its own text and from a file that is written of it anew. */
class RewrittenShippedTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Property
    void fromItsOwnText(@ForAll("names") String name) {
        PolicyFile file =
                ShippedSources.read(ShippedSources.source(name)).orElseThrow().get(0);
        PolicyFile again = ShippedSources.read(file.text()).orElseThrow().get(0);
        assertThat(again.readings()).isEqualTo(file.readings());
        assertThat(again.chosen()).isEqualTo(file.chosen());
        requireEqual(again.policy(), file.policy());
        requireSameAnswers(again.policy(), file.policy());
    }

    @Property
    void fromAFileThatIsWrittenOfIt(@ForAll("names") String name) {
        PolicyFile file =
                ShippedSources.read(ShippedSources.source(name)).orElseThrow().get(0);
        String code = Optional.of(name)
                .filter(each -> !each.equals(ShippedSources.BEIBEI))
                .orElse("beibei");
        PolicyFile written = name.equals(ShippedSources.BEIBEI)
                ? PolicyFile.of(file.policy(), code, file.chosen(), "text.txt", BeibeiText.source(), form(file))
                : PolicyFile.of(file.policy(), code, file.chosen());
        requireEqual(written.policy(), file.policy());
        requireSameAnswers(written.policy(), file.policy());
        assertThat(ShippedSources.read(written.text()).orElseThrow().get(0).text())
                .isEqualTo(written.text());
    }

    private static List<String> form(PolicyFile file) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith("- 不属原文：") || line.startsWith("- 附表："))
                .map(line -> line.substring(2))
                .toList();
    }

    private static void requireEqual(Policy one, Policy other) {
        Parts.requireEqual(one, other);
        assertThat(one.matrix().map(Object::toString)).isEqualTo(other.matrix().map(Object::toString));
        assertThat(one.matrix().map(each -> each.rows().toString()))
                .isEqualTo(other.matrix().map(each -> each.rows().toString()));
    }

    private static void requireSameAnswers(Policy one, Policy other) {
        PolicyStack ones = stack(one);
        PolicyStack others = stack(other);
        assertThat(ones.questions()).isNotEmpty().containsExactlyInAnyOrderElementsOf(others.questions());
        for (Question<?> question : ones.questions()) {
            assertThat(ones.difference(others, question, DAY, "天生街道").periods())
                    .as(question.id())
                    .isEmpty();
        }
    }

    private static PolicyStack stack(Policy policy) {
        return PolicyStack.of(List.of(policy), ShippedSources.DIRECTORY, List.of(), Readings.none());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(ShippedSources.NAMES);
    }
}
