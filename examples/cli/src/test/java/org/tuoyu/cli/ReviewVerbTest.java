package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewVerbTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path dir;

    @Test
    void aProvisionStandsBesideItsRulesInBothLanguages() {
        assertThat(Run.of("review", "3.3.8").out())
                .contains("三(三)8  举办非营利性婴幼儿照护服务机构的", "← 规则 beibei/3.3.8/non-profit  登记机关：机构性质 = 非营利性 → 机构编制部门或民政部门")
                .contains("← 义务 beibei/3.3.8/filing")
                .doesNotContain("三(三)9");
        assertThat(Run.of("review", "preamble").out()).contains("— 没有规则");
        assertThat(Run.of("review", "3.3.9", "A8.1", "4", "--lang", "en").out())
                .contains("target beibei/3.3.9/stand-alone-sites", "1-2; last day 2024-12-31 (if read as:")
                .contains("task A8.1  lead: 区卫生健康委")
                .contains("(text not held)", "norm national/4/for-profit");
        assertThat(Run.of("review", "3.3.8", "--format", "json").out())
                .startsWith("[\n{\"instrument\":\"北碚府办发〔2020〕105号\",\"provisions\":[{\"clause\":\"3.3.8\"")
                .contains("\"ruleDigest\":\"");
    }

    @Test
    void whatIsSignedHoldsUntilTheLineDoesNotFitAnyMore() throws IOException {
        Path file = dir.resolve("signed.tsv");
        assertThat(Run.of("review", "3.3.8", "--sign", "张三", "--file", file.toString())
                        .code())
                .isZero();
        assertThat(Run.of("review", "A8.1", "--sign", "张三", "--file", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(file)).hasSize(16);
        assertThat(Run.of("review", "--sign", "张三", "--file", file.toString()).code())
                .isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(90).doesNotHaveDuplicates();
        assertThat(Run.of("review", "--check", file.toString()).code()).isZero();
        String other = lines.get(0).substring(0, lines.get(0).length() - 64) + "0".repeat(64);
        Files.write(file, List.of(other, lines.get(1)));
        Run lapsed = Run.of("review", "--check", file.toString());
        assertThat(lapsed.code()).isEqualTo(1);
        assertThat(lapsed.out()).contains("RULE_CHANGED", "张三：规则已变更", "签认 2 项，失效 1 项");
    }

    @Test
    void whatCannotBeReadOrGoesNotTogetherIsAnErrorOfUsage() throws IOException {
        Path file = dir.resolve("notes.txt");
        Files.writeString(file, "not a sign-off\n");
        assertThat(Run.of("review", "--check", file.toString()).code()).isEqualTo(2);
        assertThat(Run.of("review", "--sign", "张三", "--file", file.toString()).code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("not a sign-off\n");
        assertThat(Run.of("review", "--check", dir.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(Run.of("review", "--sign", "张三").code()).isEqualTo(2);
        assertThat(Run.of("review", "--file", file.toString()).code()).isEqualTo(2);
        assertThat(Run.of("review", "9.9.9").code()).isEqualTo(2);
    }
}
