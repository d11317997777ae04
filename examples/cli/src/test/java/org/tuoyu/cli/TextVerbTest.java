package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextVerbTest {

    @Test
    void aClauseIsShownWithWhatCitesEachProvision() {
        Run run = Run.of("text", "3.3.8");
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("三(三)8  3.3.8  北碚府办发〔2020〕105号");
        assertThat(run.lines().get(2)).isEqualTo("  2  举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记；");
        assertThat(run.lines().get(3)).isEqualTo("       义务");
        assertThat(run.lines().get(4)).isEqualTo("       ← 规则 beibei/3.3.8/non-profit  登记机关");
        assertThat(run.out()).contains("附件 A8.1  牵头单位：区卫生健康委");
    }

    @Test
    void aTargetStandsUnderTheWordsThatSetIt() {
        assertThat(Run.of("text", "2", "--lang", "en").out())
                .contains("← target beibei/2/demonstration-institutions")
                .doesNotContain("annex");
        assertThat(Run.of("text", "A16.2").out()).contains("← 目标 beibei/3.6.16/idle-houses", "牵头单位：区国资委");
    }

    @Test
    void aProvisionIsShownLimbByLimb() {
        assertThat(Run.of("text", "3.3.13", "--lang", "en").lines())
                .containsSubsequence(
                        "       duty  依法逐步落实实行工作人员职业资格准入制度",
                        "       prohibition  对虐童等行为零容忍",
                        "       prohibition  对相关个人和直接管理人员实行终身禁入",
                        "  annex A13.1  lead: District Health Commission  responsible: District Development and Reform"
                                + " Commission, District Education Commission, District Civil Affairs Bureau,"
                                + " District Human Resources and Social Security Bureau, District Market Regulation"
                                + " Bureau");
        assertThat(Run.of("text", "4.1").out())
                .contains("       ← 规则 beibei/4.1/regular-meetings", "       ← 义务 beibei/4.1/regular-meetings");
        assertThat(Run.of("text", "A8.1").out()).contains("       ← 任务 8.1  规范婴幼儿照护服务机构登记备案管理");
    }

    @Test
    void aClauseIsFoundByItsLabelToo() {
        assertThat(Run.of("text", "三（三）8").out())
                .isEqualTo(Run.of("text", "3.3.8").out());
    }

    @Test
    void jsonIsOneObject() {
        assertThat(Run.of("text", "3.6.16", "--format", "json").out())
                .startsWith("{\"instrument\":\"北碚府办发〔2020〕105号\",\"clause\":\"3.6.16\",\"place\":\"三(六)16\"")
                .contains("{\"kind\":\"target\",\"id\":\"beibei/3.6.16/idle-houses\"")
                .contains("\"parties\":[\"全区各单位各部门\"", "\"modality\":\"POWER\",\"rules\":[")
                .contains("\"clause\":\"A16.5\"")
                .endsWith("]}\n");
    }

    @Test
    void anUnknownClauseIsAnErrorOfUsageThatSaysWhichIsNear() {
        Run run = Run.of("text", "3.3.88");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("3.3.8");
        assertThat(Run.of("text").code()).isEqualTo(2);
    }
}
