package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeibeiRowsTest {

    /** Read from the document by eye: clause, lead, then those responsible; — stands for nobody. */
    private static final String ROWS = """
            A1.1 区人力社保局 区卫生健康委 区总工会 区妇联
            A2.1 区人力社保局 区总工会 团区委 区妇联
            A3.1 区卫生健康委 区教委 区总工会 团区委 区妇联 区计划生育协会
            A4.1 区卫生健康委 —
            A5.1 区卫生健康委 区妇联 区计划生育协会
            A6.1 区发展改革委 区住房城乡建委 区卫生健康委
            A6.2 区规划自然资源局 区住房城乡建委 区卫生健康委
            A6.3 区住房城乡建委 区财政局 各街镇
            A6.4 各街镇 区住房城乡建委
            A7.1 各街镇 区卫生健康委 团区委 区妇联
            A7.2 区财政局 区卫生健康委 各街镇
            A7.3 区卫生健康委 区财政局 区妇联 各街镇
            A8.1 区卫生健康委 区编办 区民政局 区市场监管局
            A9.1 区规划自然资源局 区发展改革委 区住房城乡建委
            A9.2 区卫生健康委 区教委 区财政局
            A10.1 区卫生健康委 区发展改革委 区教委 区民政局 区市场监管局
            A10.2 区卫生健康委 区市场监管局 区经济信息委
            A10.3 区教委 区卫生健康委 区妇联
            A11.1 区应急局 区公安局 区市场监管局 区卫生健康委
            A11.2 区卫生健康委 区市场监管局 区民政局 区应急局 区公安局 区教委
            A12.1 区卫生健康委 区教委
            A13.1 区卫生健康委 区发展改革委 区教委 区民政局 区人力社保局 区市场监管局
            A14.1 区教委 区卫生健康委 区住房城乡建委 区规划自然资源局
            A15.1 区经济信息委 区卫生健康委 区国资委 区教委 区总工会 区妇联
            A15.2 区总工会 区卫生健康委 区教委 区妇联
            A16.1 区卫生健康委 区发展改革委 区教委 区人力社保局 区财政局 区税务局 各镇街
            A16.2 区国资委 各园城
            A16.3 区税务局 区财政局
            A16.4 区发展改革委 —
            A16.5 区教委 —
            A17.1 区规划自然资源局 区住房城乡建委 区卫生健康委 区土储中心 各园城 街镇
            A18.1 区人力社保局 区教委 区卫生健康委
            A18.2 区卫生健康委 区人力社保局
            A19.1 区卫生健康委 区民政局 区市场监管局
            A20.1 区城市管理局 区住房城乡建委 区交通局 区卫生健康委 各园城 街镇
            A20.2 区经济信息委 区市场监管局
            """;

    @Test
    void eachRowHasTheLeadAndTheUnitsThatTheDocumentPrints() {
        assertThat(BeibeiText.text().rows())
                .extracting(
                        row -> row.clause() + " " + row.cells().get(0).passage().words() + " "
                                + (row.cells().get(1).written().isEmpty()
                                        ? "—"
                                        : String.join(" ", row.cells().get(1).written())))
                .containsExactlyElementsOf(ROWS.lines().toList());
    }

    @Test
    void textsOfRowsEndWhereTheirLeadBegins() {
        assertThat(BeibeiText.text().rows())
                .allSatisfy(row -> assertThat(row.text().words()).endsWith("。").doesNotContain("——"));
        assertThat(BeibeiText.text().clause("A16.2").words())
                .isEqualTo("2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设。");
    }
}
