package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LintVerbTest {

    @Test
    void aFindingStandsAboveItsTwoPlacesEachOnOneLine() {
        Run run = Run.of("lint");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
                        错误  附件限缩  附件增“要”；附件增“位于就业人群密集的产业聚集区域的”
                            三(六)16  2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设
                            附件16(2)  2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设
                        """);
        assertThat(run.lines().get(run.lines().size() - 1)).matches("共 \\d+ 处：错误 5，警告 \\d+，提示 \\d+");
    }

    @Test
    void csvHasBothPlacesInColumnsOfTheirOwn() {
        Run run = Run.of("lint", "--format", "csv", "--lang", "en");
        assertThat(run.lines().get(0)).isEqualTo("kind,severity,clause,quote,other_clause,other_quote,message");
        assertThat(run.lines())
                .contains(
                        "MISSING_IN_ANNEX,ERROR,3.3.9,城镇婴幼儿照护服务机构建设要充分考虑进城务工人员随迁婴幼儿的照护服务需求,,,"
                                + "\"no row of the annex has this, so nobody leads it\"",
                        "BEARER_DIFFERS,WARNING,3.3.11,要建立健全安全管理制度,A11.1,区应急局,"
                                + "\"the body addresses “各类婴幼儿照护服务机构”, the row leaves that out and stands under 区应急局\"");
    }

    @Test
    void jsonIsAnArrayOfFindings() {
        assertThat(Run.of("lint", "--format", "json", "--severity", "error").out())
                .startsWith("[\n{\"kind\":\"MISSING_IN_ANNEX\",\"label\":\"正文有、附件无\",\"severity\":\"ERROR\","
                        + "\"clause\":\"3.2.6\",\"quote\":\"老城区")
                .contains("\"otherClause\":null", "\"otherClause\":\"A16.2\"")
                .endsWith("}\n]\n");
    }

    @Test
    void onlyFindingsAtLeastAsGraveAreListed() {
        assertThat(Run.of("lint", "--severity", "error").out()).doesNotContain("警告  ", "提示  ");
        assertThat(Run.of("lint", "--severity", "warning").out())
                .contains("错误  ", "警告  ")
                .doesNotContain("提示  ");
        assertThat(Run.of("lint", "--severity", "note").out())
                .isEqualTo(Run.of("lint").out());
        assertThat(Run.of("lint", "--severity", "grave").code()).isEqualTo(2);
    }
}
