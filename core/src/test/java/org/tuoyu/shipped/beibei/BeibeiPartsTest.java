package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;

/** How the sentences bind, held against what two readers agreed on (docs/parts.md). */
class BeibeiPartsTest {

    /** A limb as the readers cut it: clause, sentence, limb, words, modality, bearers. */
    record Settled(String clause, int sentence, String words, Modality modality) {
        static Settled of(String line) {
            String[] fields = line.split("\t", -1);
            return new Settled(fields[0], Integer.parseInt(fields[1]), fields[3], Modality.valueOf(fields[4]));
        }

        @Override
        public String toString() {
            return clause + " " + words;
        }
    }

    private static final Coverage COVERAGE = Beibei.coverage();

    static Stream<Settled> settled() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BeibeiPartsTest.class.getResourceAsStream("golden-modality.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Settled::of).toList().stream();
        }
    }

    /** Rows whose words are not the body's: nothing quotes them, so that they are read as a whole by their modal words. */
    private static final Set<String> NOT_REPEATED = Set.of(
            "A2 为脱产照护婴幼儿的父母提供信息服务、就业指导和职业技能培训",
            "A7.1 加强社区婴幼儿照护服务设施与社区服务中心（站）及社区卫生、文化、体育、妇女儿童等设施的功能衔接，推进婴幼儿照护服务进社区、进家庭、进托育机构。",
            "A13.1 依法逐步实行工作人员职业资格准入制度，",
            "A18.1 将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划。");

    static Stream<Settled> repeated() throws IOException {
        return settled().filter(each -> !NOT_REPEATED.contains(each.toString()));
    }

    @Test
    void allButFourLimbsAreCompared() throws IOException {
        assertThat(settled()).hasSize(225);
        assertThat(repeated()).hasSize(221);
    }

    /** The file may cut a sentence into more limbs than the readers, or into fewer of one kind. */
    @ParameterizedTest
    @MethodSource("repeated")
    void eachLimbBindsAsTheReadersSettled(Settled settled) {
        Covered covered = COVERAGE.of(settled.clause()).get(settled.sentence() - 1);
        List<Modality> said = covered.statements().stream()
                .filter(each -> overlaps(quote(each.words()), settled.words()))
                .map(each -> each.modality())
                .toList();
        assertThat(said.isEmpty() ? covered.modality().stream().toList() : said).contains(settled.modality());
    }

    private static boolean overlaps(String one, String other) {
        return one.contains(other.substring(0, other.length() - 1)) || other.contains(one);
    }

    private static String quote(Citation words) {
        return words.match(Citation.Verbatim::quote, referenced -> "");
    }
}
