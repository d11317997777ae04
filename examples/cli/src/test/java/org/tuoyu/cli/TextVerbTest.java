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
        assertThat(run.lines()).contains("       ← 规则 beibei/3.3.8/non-profit  登记机关");
        assertThat(run.out()).contains("附件 A8.1  牵头单位：区卫生健康委");
    }

    @Test
    void aTargetStandsUnderTheWordsThatSetIt() {
        assertThat(Run.of("text", "2", "--lang", "en").out())
                .contains("← target beibei/2/demonstration-institutions")
                .doesNotContain("annex A");
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
                .contains("\"parties\":[\"全区各单位各部门\"", "\"modality\":\"POWER\",\"modalityUnder\":[],\"rules\":[")
                .contains("\"clause\":\"A16.5\"")
                .endsWith("]}\n");
    }

    @Test
    void whoLeadsByTheWordsThemselvesIsNamed() {
        assertThat(Run.of("text", "4.2").lines())
                .contains("       牵头：区卫生健康委（本句）")
                .noneMatch(line -> line.contains("牵头：无") && line.contains("会商"));
        assertThat(Run.of("text", "4.2", "--lang=en").lines())
                .contains("       lead: District Health Commission (by these words)");
    }

    @Test
    void howWordsBindIsShownAsItIsReadAndInJsonUnderEachOption() {
        assertThat(Run.of("text", "3.6.18", "--word", "大力开展职业道德").lines()).contains("       义务  大力开展职业道德和安全教育");
        assertThat(Run.of("text", "3.6.18", "--format", "json").out())
                .contains(
                        "\"modality\":null,\"modalityUnder\":[{\"given\":\"beibei/vigorously=demanded\","
                                + "\"modality\":\"DUTY\"},{\"given\":\"beibei/vigorously=encouraged\",\"modality\":\"PROMOTION\"}]");
    }

    @Test
    void anUnknownClauseIsAnErrorOfUsageThatSaysWhichIsNear() {
        Run run = Run.of("text", "3.3.88");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("3.3.8");
        assertThat(Run.of("text").code()).isEqualTo(2);
    }

    @Test
    void aSentenceSaysWhoWhenHowMuchAndWhatFollows() {
        assertThat(Run.of("text", "3.2.6", "--word", "限期").lines())
                .containsSubsequence(
                        "  5  老城区和已建成居住区无婴幼儿照护服务设施的，要限期通过购置、置换、租赁等方式建设。",
                        "       义务",
                        "       主体：字句没有点名",
                        "       牵头：无，附件没有这一句",
                        "       期限：“限期”，没有写天数、日期、次数或周期",
                        "       数量：没有写数字",
                        "       后果：没有写；一般规定 四(三)“加强事中事后监管，加大违法违规行为查处力度”",
                        "       未穷尽：“要限期通过购置、置换、租赁等”");
        assertThat(Run.of("text", "3.3.9", "--word", "2025年前", "--lang", "en").lines())
                .containsSubsequence(
                        "       subject: District Planning and Natural Resources Bureau, District Housing and Urban-Rural"
                                + " Development Commission (“区规划自然资源局、区住房城乡建委要将需要独立占地……”); the rest: the words name"
                                + " nobody",
                        "       A9.1 lead: District Planning and Natural Resources Bureau; responsible: District Development"
                                + " and Reform Commission, District Housing and Urban-Rural Development Commission",
                        "       time: 2025年前 (“2025年前要规划1-2所独立占地的婴幼儿照护服……”); the rest: no days, date, frequency or"
                                + " period is stated",
                        "       amount: “一批”, no number is stated (“新建、扩建、改建一批婴幼儿照护服务机构和设施”); 1-2所"
                                + " (“2025年前要规划1-2所独立占地的婴幼儿照护服……”); the rest: no number is stated",
                        "       consequence: none is stated; in general: 四(三)“加强事中事后监管，加大违法违规行为查处力度”");
    }

    @Test
    void whatHalfOfASentenceLosesInTheAnnexIsTold() {
        assertThat(Run.of("text", "3.3.11", "--word", "必须符合").out())
                .contains("牵头：无，附件没有“各类婴幼儿照护服务机构开展婴幼儿照护服务必须符合国家和我市相关标准和规范”")
                .contains("附件11(2) 牵头：区卫生健康委；责任单位：区市场监管局");
    }

    @Test
    void whatIsEncouragedCannotBeBreachedAndWhatFollowsIsNoBreach() {
        assertThat(Run.of("text", "3.4.14", "--word", "改扩建").out()).contains("后果：没有写，倡导谈不上违反");
        assertThat(Run.of("text", "3.3.13", "--word", "零容忍").out())
                .contains("后果：写的就是后果（“对虐童等行为零容忍”、“对相关个人和直接管理人员实行终身禁入”）；其余没有写");
        assertThat(Run.of("text", "3.3.11", "--word", "安保人员").out())
                .contains("后果：北碚府办发〔2020〕105号 三(三)11“对履职不到位、发生安全事故的相关人员，严格依法依规追究责任”");
    }

    @Test
    void aWordThatStandsNowhereOrElsewhereIsToldAsThat() {
        assertThat(Run.of("text", "--word", "用电").lines()).containsExactly("“用电”：全文没有");
        assertThat(Run.of("text", "3.6.16", "--word", "用 水", "--word", "免费").out())
                .contains("8  符合条件的婴幼儿照护服务机构，实行居民用水、用气价格。")
                .doesNotContain("2025年前提供")
                .endsWith("“免费”：这里没有，见 三(一)5、附件5(1)\n");
        assertThat(Run.of("text", "--word", "区土储中心").out())
                .startsWith("附件17(1)")
                .doesNotContain("没有");
        assertThat(Run.of("text", "4.2", "--word", "区应急局").out()).contains("这里没有，见 附件11(1)、附件11(2)");
        assertThat(Run.of("text", "--word", "用电", "--format", "json").out())
                .isEqualTo("{\"word\":\"用电\",\"places\":[]}\n");
    }

    @Test
    void aCellThatHoldsNobodyIsShown() {
        assertThat(Run.of("text", "A4.1").out()).contains("牵头单位：区卫生健康委  责任单位：——");
        assertThat(Run.of("text", "A4.1", "--lang", "en").out()).contains("responsible: nobody");
    }
}
