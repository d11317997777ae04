package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.shipped.beibei.BeibeiText;

final class CoverageVerbTest {

    @Test
    void csvHasALineForEachProvision() {
        Run run = Run.of("coverage", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0))
                .isEqualTo("clause,no,text,modality,parties,terms,carried_by,unsaid,left,unborne,reason");
        assertThat(run.lines()).hasSize(1 + BeibeiText.text().provisions().size());
        assertThat(run.lines())
                .contains(
                        "A8.1,3,婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案。,DUTY,婴幼儿照护服务机构、区卫生健康委,及时,duty beibei/3.3.8/filing; task 8.1,,,,",
                        "3.3.9,3,大力扶持规模化、品牌化、连锁化的婴幼儿照护服务机构发展。,PROMOTION,婴幼儿照护服务机构,,question facility/chains,,,,");
    }

    @Test
    void whatCarriesAProvisionOutIsNamed() {
        List<String> lines =
                Run.of("coverage", "--format", "csv", "--lang", "en").lines();
        assertThat(lines)
                .contains(
                        "3.3.8,3,举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记。,DUTY,婴幼儿照护服务机构、区市场监管局,,question registration-authority; question registration/registers; duty beibei/3.3.8/registration,,,,")
                .anyMatch(
                        line -> line.startsWith("A9.1,1,")
                                && line.endsWith(
                                        "一批、2025年前,target beibei/3.3.9/institutions; target beibei/3.3.9/stand-alone-sites; duty beibei/3.3.9/stand-alone; duty beibei/3.3.9/build-more; duty beibei/3.3.9/stand-alone-sites; task 9.1,,,,"))
                .anyMatch(
                        line -> line.startsWith("4.1,4,")
                                && line.endsWith(
                                        ",question organisation/plans; question organisation/annual-assessment; duty beibei/4.1/plans; duty beibei/4.1/annual-assessment,,,,"))
                .anyMatch(line ->
                        line.startsWith("3.6.19,2,") && line.contains(",duty beibei/3.6.19/information-system,"));
    }

    @Test
    void theTableEndsWithASummary() {
        List<String> table = Run.of("coverage", "--lang", "en").lines();
        List<String> end = table.subList(table.size() - 5, table.size());
        assertThat(end.get(0))
                .isEqualTo("201 provisions, all classed: prohibition 4, duty 77, power 8, entitlement 14, promotion 26,"
                        + " constitutive 6, principle 1, none 65");
        assertThat(end.get(1)).matches("\\d+ carried out: question \\d+, target 9, duty 96, task 57.*");
        assertThat(end.get(2)).isEqualTo("0 with words that bind, or grant, and nothing carries out");
        assertThat(end.get(3)).isEqualTo("0 that bind a party by name and set no duty of it");
        assertThat(end.get(4)).matches("\\d+ with words that no rule takes up");
        assertThat(Run.of("coverage").out()).contains("201 项规定，全部已分类：禁止 4、", "、任务 8.1");
    }

    @Test
    void whomASentenceNamesIsToldAsSuch() {
        assertThat(Run.of("coverage").lines())
                .anyMatch(line -> line.startsWith("        义务 · 点名 区政府 · ← 问题 organisation/carry-out"));
        assertThat(Run.of("coverage", "--lang", "en").out()).contains("        duty · names 区政府 · ← question ");
        assertThat(Run.of("coverage", "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("3.6.16,5,") && line.contains("税费优惠政策。,ENTITLEMENT,,,question "));
        assertThat(Run.of("help", "coverage").out()).contains("点名谁").doesNotContain("约束谁");
    }

    @Test
    void jsonIsOneArray() {
        assertThat(Run.of("coverage", "--format", "json").out())
                .startsWith("[\n{\"clause\":\"notice\",\"no\":1,")
                .contains("\"carriedBy\":[\"task 7.3\"]")
                .endsWith("}\n]\n");
    }

    @Test
    void anUnknownFormatIsAnErrorOfUsage() {
        assertThat(Run.of("coverage", "--format", "xml").code()).isEqualTo(2);
    }
}
