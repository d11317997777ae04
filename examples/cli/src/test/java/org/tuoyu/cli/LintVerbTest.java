package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LintVerbTest {

    private static final int MOST_LINES = 60;

    @Test
    void theWholeOfItIsReadOnOnePage() {
        for (String language : List.of("zh", "en")) {
            Run run = Run.of("lint", "--lang", language);
            assertThat(run.code()).isZero();
            assertThat(run.lines()).hasSizeBetween(40, MOST_LINES).doesNotHaveDuplicates();
        }
    }

    @Test
    void sectionsStandInTheirOrder() {
        assertThat(Run.of("lint").lines().stream()
                        .filter(line -> line.contains("｜"))
                        .map(line -> line.substring(0, line.indexOf('｜')))
                        .distinct())
                .containsExactly("正文与附件", "正文自身", "无人承担", "须作解释", "未定的词", "名称", "格式");
    }

    @Test
    void aFindingStandsOnOneLineWithItsTwoPlaces() {
        assertThat(Run.of("lint").lines())
                .contains("正文与附件｜附件限缩｜附件增“要”；附件增“位于就业人群密集的产业聚集区域的” "
                        + "三(六)16“2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设”，"
                        + "附件16(2)“2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设”");
    }

    @Test
    void whatStandsInOneLineTogetherHasALineOfItsOwnIfAsked() {
        List<String> each = Run.of("lint", "--each").lines();
        assertThat(each).contains("未定的词｜未定｜范围未定：就近（三(二)7、附件7(3)）", "名称｜一方多名｜同一方有几种写法：区委编办 三(三)8“区委编办”，附件8(1)“区编办”");
        String last = each.get(each.size() - 1);
        assertThat(last).matches("共 " + (each.size() - 1) + " 处：错误 \\d+，警告 \\d+，提示 \\d+");
        assertThat(Run.of("lint").lines()).endsWith(last);
    }

    @Test
    void placesAreCitedInEnglishByTheIdsThatEveryVerbTakes() {
        Run run = Run.of("lint", "--each", "--lang", "en");
        assertThat(run.lines())
                .contains(
                        "Body against annex｜subject or modal dropped｜whom the row leaves out, told by its cells alone: "
                                + "各街镇 (3.2.6, A6.4)",
                        "Nobody bears or leads｜members not listed｜collective names without members: "
                                + "departments of the district government (notice)");
        assertThat(run.out()).doesNotContainPattern("(附件\\d|印发通知|文末|[一二三四]\\([一二三四五六]\\)\\d*)[ ,)“]");
        assertThat(Run.of("lint", "--clause", "A6.4").out()).contains("各街镇（三(二)6、附件6(4)）");
    }

    @Test
    void csvHasALineForEachPlace() {
        Run run = Run.of("lint", "--format", "csv", "--lang", "en");
        assertThat(run.lines().get(0)).isEqualTo("section,kind,severity,subject,clause,quote,message");
        assertThat(run.lines())
                .contains(
                        "ANNEX,MISSING_IN_ANNEX,ERROR,,3.3.9,城镇婴幼儿照护服务机构建设要充分考虑进城务工人员随迁婴幼儿的照护服务需求,"
                                + "\"no row of the annex has this, so nobody leads it\"",
                        "WORDS,OPEN_WORD,WARNING,就近,A7.3,满足家庭就近托育服务需求,sets no bounds");
    }

    @Test
    void jsonIsAnArrayOfFindings() {
        assertThat(Run.of("lint", "--format", "json", "--severity", "error").out())
                .startsWith("[\n{\"section\":\"ANNEX\",\"kind\":\"MISSING_IN_ANNEX\",\"label\":\"正文有、附件无\","
                        + "\"severity\":\"ERROR\",\"subject\":\"\",\"message\":\"附件没有一行写明此句，无人牵头\","
                        + "\"places\":[{\"clause\":\"3.2.6\",\"label\":\"三(二)6\",\"quote\":\"老城区")
                .endsWith("}\n]\n");
    }

    @Test
    void onlyFindingsAtLeastAsGraveAreListed() {
        String all = Run.of("lint", "--each", "--severity", "note").out();
        assertThat(all).isEqualTo(Run.of("lint", "--each").out());
        assertThat(all).contains("｜格式｜", "｜未定｜", "｜附件限缩｜");
        assertThat(Run.of("lint", "--severity", "warning").out())
                .contains("｜未定｜", "｜附件限缩｜")
                .doesNotContain("｜格式｜");
        assertThat(Run.of("lint", "--severity", "error").out())
                .contains("｜附件限缩｜")
                .doesNotContain("｜未定｜");
        assertThat(Run.of("lint", "--severity", "grave").code()).isEqualTo(2);
    }

    @Test
    void rulesAreAListOfTheirOwnOnADay() {
        Run run = Run.of("lint", "--rules", "--as-of", "2021-03-01");
        assertThat(run.out()).contains("｜规则重复｜", "｜无约束性规定｜").doesNotContain("没有规定", "｜未定｜");
        assertThat(Run.of("lint").out()).doesNotContain("规则");
        assertThat(Run.of("lint", "--rules", "--as-of", "2020-12-17").out()).isNotEqualTo(run.out());
    }

    @Test
    void wordsOfAHostAreLookedForToo(@TempDir Path folder) throws IOException {
        Path words = folder.resolve("words.md");
        Files.writeString(words, "## open：本地所问 ｜ asked here\n- 家长课堂\n", StandardCharsets.UTF_8);
        assertThat(Run.of("lint", "--words", words.toString()).lines()).contains("未定的词｜未定｜本地所问：家长课堂（三(一)3、附件3(1)）");
        Files.writeString(words, "- 家长课堂\n", StandardCharsets.UTF_8);
        assertThat(Run.of("lint", "--words", words.toString()).code()).isEqualTo(2);
        assertThat(Run.of("lint").lines().stream().collect(Collectors.joining()))
                .doesNotContain("家长课堂");
    }
}
