package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.problem.Problem;

/** One slip for each code of the errors of a policy file, and where it is told. */
class ErrorTableTest {

    private static final String MEASURES = "national/registration-measures";
    private static final String STANDARD = "national/setting-standard";
    private static final String HOME = "national/home-points";
    private static final String NOTICE = "national/tax-2026";

    /**
     * A slip in a shipped file.
     *
     * @param at what the file has, after the slip, where the problem points to
     * @param near what is suggested; empty where nothing is
     */
    record Slip(String code, String file, String from, String to, String at, String near) {}

    private static final String CLOSING = "- 无规则：定自何日实施；印发之日是哪一天，见对“印发之日”的理解 ｜ it says from when the document applies;"
            + " which day is that of issue is a reading of its own\n";

    static List<Slip> slips() {
        String beibei = ShippedSources.BEIBEI;
        return List.of(
                new Slip("LINE_KIND_UNKNOWN", beibei, "- 分工 牵头 区卫生健康委", "- 份工 牵头 区卫生健康委", "份工", "分工"),
                new Slip("LINE_KIND_UNKNOWN", beibei, "- 无规则：说明依据", "- 无规测：说明依据", "无规测", "无规则"),
                new Slip("KEY_UNKNOWN", HOME, "- 标题：", "- 标提：", "标提", "标题"),
                slip("KEY_MISSING", HOME, "- 公布：2023-11-14\n", "", "国卫人口发〔2023〕28号\n"),
                slip("KEY_TWICE", HOME, "- 公布：2023-11-14\n", "- 公布：2023-11-14\n- 公布：2023-11-15\n", "公布：2023-11-15"),
                new Slip("NAME_UNKNOWN", MEASURES, "机构性质 为 营利性", "机构性质 为 盈利性", "盈利性", "营利性"),
                new Slip("NAME_UNKNOWN", MEASURES, "登记机关：民政部门", "登记机关：民正部门", "民正部门", "民政部门"),
                new Slip("NAME_UNKNOWN", MEASURES, "须注册登记，若", "须住册登记，若", "须住册登记", "须注册登记"),
                new Slip("NAME_UNKNOWN", beibei, "民政部门 即 区民政局", "民政部门 即 区民整局", "区民整局", "区民政局"),
                new Slip("NAME_UNKNOWN", beibei, "分工 牵头 区卫生健康委", "分工 牵头 区卫生键康委", "区卫生键康委", "区卫生健康委"),
                slip("FACT_NOT_OF_QUESTION", MEASURES, "须注册登记，若 机构类型 为 托育机构", "须注册登记，若 班型 为 乳儿班", "班型"),
                slip("QUOTE_NOT_FOUND", beibei, "> 请认真抓好贯彻落实。", "> 请认真抓紧贯彻落实。", "紧贯彻"),
                slip("QUOTE_NOT_FOUND", beibei, "同时见 附件8（1）“举办非营利性", "同时见 附件8（1）“开办非营利性", "开办非营利性"),
                slip("QUOTE_TWICE", beibei, "> 要高度重视", "> 要\n\n- 注：分开\n\n> 高度重视", "要\n"),
                slip("SENTENCE_SKIPPED", beibei, "> 请认真抓好贯彻落实。\n", "> 抓好贯彻落实。\n", "抓好贯彻落实。\n"),
                slip(
                        "SENTENCE_OUT_OF_ORDER",
                        beibei,
                        "> 依法保障婴幼儿父母相关待遇，\n",
                        "> 执行重庆市延长产假和护理假的相关规定，\n\n- 注：再次\n\n> 依法保障婴幼儿父母相关待遇，\n",
                        "执行重庆市延长产假和护理假的相关规定，\n\n- 注：再次"),
                slip("SENTENCE_NO_RULE", beibei, CLOSING, "", "本意见自印发之日起实施。\n"),
                slip(
                        "DUTY_MISSING",
                        beibei,
                        "- 义务 指导、监督检查机构的卫生保健工作 `health-care`：承担 区卫生健康委",
                        "- 义务 指导、监督检查机构的卫生保健工作 `health-care`：承担 婴幼儿照护服务机构",
                        "区卫生健康委要加强对婴幼儿照护服务机构卫生保健工作"),
                slip("HEADING_DIFFERS", beibei, "## 二 工作目标", "## 二 工作指标", "工作指标"),
                slip("CLAUSE_UNKNOWN", beibei, "## 二 工作目标", "## 廿 工作目标", "廿"),
                slip("CLAUSE_TWICE", HOME, "\n## 全文\n", "\n## 全文\n\n## 全文\n", ""),
                slip("LEVEL", beibei, "### 四（一）", "## 四（一）", "## 四（一）"),
                slip(
                        "ID_TWICE",
                        HOME,
                        "`care/ratio/home-point`",
                        "`/national/home-points/2/care/size/home-point/fits`",
                        "/national/home-points/2/care/size/home-point/fits`\n"),
                slip(
                        "ID_TWICE",
                        MEASURES,
                        "业务范围载明托育服务 `business-scope`",
                        "业务范围载明托育服务 `/national/4/registration`",
                        "/national/4/registration"),
                slip("ID_UNKNOWN", beibei, "违反则 `lifetime-ban`", "违反则 `lifetime-bans`", "lifetime-bans`"),
                slip("ID_UNKNOWN", beibei, "- 亦定 义务 `registration`\n", "- 亦定 义务 `registrations`\n", "registrations`\n"),
                new Slip(
                        "ID_UNKNOWN",
                        HOME,
                        "`care/name/home-point`",
                        "`care/name/home-point`，例外于 `care/name/home-pint`",
                        "care/name/home-pint",
                        "national/home-points/4/care/name/home-point"),
                slip("ID_MALFORMED", HOME, "`care/name/home-point`", "`care/Name/home-point`", "care/Name/home-point"),
                slip("ID_MALFORMED", HOME, "代号：national/home-points", "代号：National", "National"),
                slip("ID_MISSING", HOME, "家庭托育点 `care/name/home-point`", "家庭托育点`care/name/home-point`", ""),
                new Slip(
                        "SHORT_UNDEFINED", beibei, "〔推送者〕 `push-to-county`", "〔推送人〕 `push-to-county`", "推送人〕 `", "推送者"),
                slip("SHORT_PARTLY", beibei, "  - 〔推送者〕＝ 一律\n", "", "登记机关的级别 为 县级\n"),
                slip("SHORT_MIXED", STANDARD, "〔乳儿班止〕＝ 11", "〔乳儿班止〕＝ 2019-01-11", "2019-01-11"),
                slip("SHORT_UNUSED", beibei, " 且 〔推送者〕", "", "登记机关的级别 为 县级\n"),
                slip("READING_ONE_OPTION", MEASURES, """
                        - 不分高低 `not-comparable`：均为规范性文件，立法法未规定二者的位阶 ｜ neither ranks higher: both are normative documents, which no law ranks
                          - 〔位阶〕＝ 区县规范性文件
                        """, "", "国家办法与区文件"),
                slip("CHOSEN_TWICE", beibei, "`later-day`：", "`later-day`（本库采用）：", "落款之后的某日"),
                slip(
                        "CONDITION_TWICE",
                        MEASURES,
                        "登记机关：市场监管部门，若 机构性质 为 营利性",
                        "登记机关：市场监管部门，若 机构性质 为 营利性 且 机构性质 为 非营利性",
                        "机构性质 为 非营利性"),
                slip("CONDITION_IMPOSSIBLE", STANDARD, "满月龄 6 至 〔乳儿班止〕 个月", "满月龄 60 至 〔乳儿班止〕 个月", "至 〔乳儿班止〕"),
                slip("CONDITION_IMPOSSIBLE", HOME, "自 2023-11-14 起", "自 2023-11-14 起，至 2023-11-13 止", "2023-11-13 止"),
                slip(
                        "OTHERWISE_NOT_BINARY",
                        HOME,
                        "婴幼儿人数 不超过 5 人",
                        "婴幼儿人数 1 至 5 人",
                        "否 `care/size/home-point/too-many`"),
                new Slip("NUMBER_FORM", HOME, "不超过 5 人", "不足 6 人", "不足 6", "不超过 5"),
                new Slip("NUMBER_FORM", HOME, "不超过 5 人", "5 人以下", "5 人以下", "不超过 5"),
                new Slip("NUMBER_FORM", HOME, "至少 36 个月", "超过 35 个月", "超过 35", "至少 36"),
                new Slip("UNIT_DIFFERS", HOME, "至少 36 个月", "至少 3 年", "年 `", "36 个月"),
                slip("NUMBER_MALFORMED", HOME, "不超过 5 人", "不超过 五 人", "五 人"),
                slip("DAY_MALFORMED", HOME, "公布：2023-11-14", "公布：2023-11-31", "2023-11-31"),
                slip(
                        "TITLE_MISSING",
                        beibei,
                        " ｜ documents of this kind are said",
                        "；documents of this kind are said",
                        "据称"),
                slip("WORD_MISSING", beibei, "不详：据称重庆市规范性文件有效期为五年，未查到条文，未核实 ｜", "不详： ｜", " ｜ documents of"),
                slip("CLAUSE_UNKNOWN", NOTICE, "溯及：全文 自2026", "溯及：自2026", "自2026"),
                slip("TITLE_MISSING", NOTICE, "执行至2027年12月31日 ｜ it", "执行至2027年12月31日；it", "自2026年1月1日起执行"),
                slip(
                        "IN_FORCE_BEFORE_TEXT",
                        NOTICE,
                        "- 溯及：全文 自2026年1月1日起执行至2027年12月31日 ｜ it applies from 1 January 2026 to 31 December 2027\n",
                        "",
                        "自 2026-01-01"),
                slip("IN_FORCE_BEFORE_TEXT", HOME, "自 2023-11-14 起", "自 2023-11-13 起", "自 2023-11-13"),
                slip("BEARER_NOT_IN_WORDS", beibei, "承担 区人力社保局", "承担 区教委", "区教委 ｜"),
                slip(
                        "ROW_FOUND",
                        beibei,
                        "提供照护指导和安全教育 `guidance`：承担 依附件",
                        "提供照护指导和安全教育 `guidance`：承担 未载明",
                        "未载明；持续 ｜ guidance"),
                slip("ROW_MISSING", beibei, "`attention`：承担 未载明", "`attention`：承担 依附件", "依附件；持续"),
                slip("SHORT_MIXED", beibei, "行业组织，若 〔群团组织的要求〕；", "行业组织，若 〔机构〕；", "〔机构〕；"),
                slip("SHORT_UNDEFINED", beibei, "行业组织，若 〔群团组织的要求〕；", "行业组织，若 〔群团〕；", "群团〕；"),
                slip("TERM_NOT_IN_WORDS", beibei, "；定期 ｜", "；及时 ｜", "及时 ｜ problems"),
                slip("TERM_NOT_IN_WORDS", MEASURES, "；5 个工作日内", "；6 个工作日内", "6 个工作日内"),
                slip("TERM_NOT_IN_WORDS", beibei, "“明显提升”", "“显著提升”", "“显著提升”"),
                slip("TERM_MISSING", MEASURES, "；5 个工作日内", "", "卫生健康部门；起于 收到备案材料 ｜ a receipt"),
                slip("TERM_TWICE", MEASURES, "；5 个工作日内", "；5 个工作日内；及时", "及时 ｜"),
                slip(
                        "TERM_MISSING",
                        beibei,
                        "`no-discrimination`：承担 未载明；持续",
                        "`no-discrimination`：承担 未载明",
                        "未载明 ｜ no sex"),
                slip("DAY_MISSING", beibei, "2 个；至 〔2020年〕", "2 个", "2 个 ｜"),
                slip("MODALITY_SAID", beibei, "- 按 权益 论：有“支持”字，但定了按何种政策给予", "- 按 倡导 论：有“支持”字", "按 倡导"),
                slip("MODALITY_SAID", beibei, "〔大力和积极的约束〕＝ 倡导", "〔大力和积极的约束〕＝ 义务", "按 〔大力和积极的约束〕 论"),
                slip("SHORT_MIXED", beibei, "〔大力和积极的约束〕＝ 倡导", "〔大力和积极的约束〕＝ 从不", "从不"),
                slip("SHORT_MIXED", beibei, "按 〔大力和积极的约束〕 论：“大", "按 〔机构〕 论：“大", "〔机构〕 论"),
                slip("NAME_UNKNOWN", beibei, "按 〔大力和积极的约束〕 论：“大", "按 〔推送者〕 论：“大", "登记机关的级别"),
                slip("SHORT_UNDEFINED", beibei, "按 〔大力和积极的约束〕 论：“大", "按 〔大力的约束〕 论：“大", "大力的约束"),
                slip("NAME_UNKNOWN", beibei, "〔推送者〕 `push-to-county`", "〔大力和积极的约束〕 `push-to-county`", "义务"),
                slip(
                        "CONDITION_IMPOSSIBLE",
                        beibei,
                        "（2026-01-20 公布延至 2027-12-31） `community-services`",
                        "（2026-01-20 公布延至 2025-12-31） `community-services`",
                        "2025-12-31） `community"),
                slip(
                        "DAY_MALFORMED",
                        beibei,
                        "（2026-01-20 公布延至 2027-12-31） `community-services`",
                        "（2026-01-20 延至 2027-12-31） `community-services`",
                        "2026-01-20 延至"),
                slip(
                        "DAY_MALFORMED",
                        beibei,
                        "公布延至 2027-12-31） `community-services`",
                        "公布延至 2027-12-31 `community-services`",
                        "2026-01-20 公布"),
                slip(
                        "TERM_TWICE",
                        beibei,
                        "`no-discrimination`：承担 未载明；持续",
                        "`no-discrimination`：承担 未载明；持续；至 2025-12-31 止；至 2026-12-31 止",
                        "至 2026-12-31 止"),
                slip(
                        "MODALITY_MIXED",
                        MEASURES,
                        "- 按 构成 论：只定由哪一部门登记\n- 登记机关：民政",
                        "- 按 构成 论：只定由哪一部门登记\n- 按 职权 论：再说\n- 登记机关：民政",
                        "- 按 职权"),
                slip("TITLE_MISSING", MEASURES, "；及时 ｜ the institution files; registration approved", "；及时", "机构备案"),
                slip(
                        "EN_PARTS",
                        MEASURES,
                        "the institution files; registration approved",
                        "the institution files",
                        "the institution files"),
                new Slip(
                        "CHARACTER",
                        MEASURES,
                        "；及时 ｜ the institution files",
                        "；及时 | the institution files",
                        " | the",
                        "｜"),
                new Slip("CHARACTER", MEASURES, "登记机关：民政部门", "登记机关:民政部门", ":民政部门", "："),
                new Slip(
                        "CHARACTER",
                        MEASURES,
                        "起于 核准登记；及时 ｜ the institution",
                        "起于 核准登记;及时 ｜ the institution",
                        ";及时",
                        "；"),
                slip("CHARACTER", HOME, "不超过 5 人", "不超过\u30005 人", "\u30005"),
                slip("CHARACTER", HOME, "不超过 5 人", "不超过\u00A05 人", "\u00A05"),
                slip("CHARACTER", HOME, "婴幼儿人数 不超过", "婴幼儿\u200B人数 不超过", "\u200B"),
                slip("CHARACTER", HOME, "婴幼儿人数 不超过", "婴幼儿\uD800人数 不超过", "\uD800"),
                slip("CHARACTER", HOME, "标题：家庭托育点管理办法（试行）", "标题：家庭托育点管理办法（试行） ", " \n"),
                slip("TEXT_NOT_FOUND", beibei, "原文：text.txt", "原文：texts.txt", "texts.txt"),
                slip("TEXT_ALTERED", beibei, " 1bc59aa4", " 2bc59aa4", "2bc59aa4"),
                slip("TEXT_NOT_READABLE", beibei, "- 不属原文：“- 12 -”", "- 不属原文：“- 13 -”", "text.txt"),
                slip("TEXT_NOT_READABLE", beibei, "# 北碚府办发〔2020〕105号", "# 北碚府办发〔2020〕106号", "text.txt"),
                slip(
                        "WORD_MISSING",
                        beibei,
                        "- 无规则：说明依据并引出下文 ｜ names what it rests on, and leads over to what follows",
                        "- 无规则：",
                        "\n"),
                slip("WORD_MISSING", beibei, "- 注：“逐步”：哪一日起须有，文件未定", "- 注：", " ｜ “逐步”"),
                slip("WORD_MISSING", beibei, "论：有“支持”字，但定了按何种政策给予", "论：", "\n"),
                slip("WORD_MISSING", beibei, "：“明显提升”", "：“”", "”；至"),
                slip("WORD_MISSING", beibei, "：2 个；", "：2 ；", "；至"),
                slip("WORD_MISSING", beibei, "：1 至 2 处，", "：1 至 2 ，", "，只计"),
                slip("WORD_MISSING", beibei, "- 目标 提供国有闲置房屋 `", "- 目标  `", " `"),
                slip("WORD_MISSING", beibei, "- 决定：未载明；文件由北碚区人民政府办公室发布，或由其解释", "- 决定：", " ｜"),
                slip("QUOTE_NOT_HELD", HOME, "> 〔未收录〕名称", "> 名称", "名称"));
    }

    private static Slip slip(String code, String file, String from, String to, String at) {
        return new Slip(code, file, from, to, at, "");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isToldWhereItIs(Slip slip) {
        String source = ShippedSources.source(slip.file());
        assertThat(source).contains(slip.from());
        int at = source.indexOf(slip.from());
        String slipped = source.substring(0, at)
                + slip.to()
                + source.substring(at + slip.from().length());
        List<Problem> problems = ShippedSources.read(slipped).match(read -> List.of(), found -> found);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(slip.code());
            assertThat(rest(slipped, problem)).startsWith(slip.at());
            assertThat(String.join(" ", problem.didYouMean())).contains(slip.near());
        });
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.pointer()).matches("/\\d+/\\d+");
            assertThat(problem.message().zh()).containsPattern("[：；].*所写为");
            assertThat(problem.message().en()).contains("got '");
        });
    }

    /** The file from where a problem points to. */
    private static String rest(String source, Problem problem) {
        String[] place = problem.pointer().split("/", -1);
        int start = 0;
        for (int line = 1; line < Integer.parseInt(place[1]); line++) {
            start = source.indexOf('\n', start) + 1;
        }
        String rest = source.substring(start + Integer.parseInt(place[2]) - 1);
        return rest.substring(0, Math.min(100, rest.length()));
    }

    @Test
    void theTableHasAnExampleForEachCode() {
        assertThat(slips().stream().map(Slip::code).collect(Collectors.toSet())).containsAll(CODES);
    }

    /** Those of the form's description. */
    private static final Set<String> CODES = Set.of(
            "LINE_KIND_UNKNOWN",
            "KEY_UNKNOWN",
            "KEY_MISSING",
            "KEY_TWICE",
            "NAME_UNKNOWN",
            "FACT_NOT_OF_QUESTION",
            "QUOTE_NOT_FOUND",
            "QUOTE_TWICE",
            "SENTENCE_SKIPPED",
            "SENTENCE_OUT_OF_ORDER",
            "SENTENCE_NO_RULE",
            "HEADING_DIFFERS",
            "CLAUSE_UNKNOWN",
            "LEVEL",
            "ID_TWICE",
            "ID_UNKNOWN",
            "ID_MALFORMED",
            "SHORT_UNDEFINED",
            "SHORT_PARTLY",
            "SHORT_MIXED",
            "SHORT_UNUSED",
            "READING_ONE_OPTION",
            "CHOSEN_TWICE",
            "CONDITION_TWICE",
            "CONDITION_IMPOSSIBLE",
            "OTHERWISE_NOT_BINARY",
            "NUMBER_FORM",
            "UNIT_DIFFERS",
            "BEARER_NOT_IN_WORDS",
            "ROW_FOUND",
            "ROW_MISSING",
            "TERM_NOT_IN_WORDS",
            "MODALITY_SAID",
            "MODALITY_MIXED",
            "TITLE_MISSING",
            "EN_PARTS",
            "WORD_MISSING",
            "CHARACTER");
}
