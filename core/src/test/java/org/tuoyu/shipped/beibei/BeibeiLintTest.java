package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintCheck;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.Severity;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;
import org.tuoyu.shipped.national.DraftingWords;

/** What is known to be wrong in 北碚府办发〔2020〕105号 is found, each with its places; the checks name none of it. */
final class BeibeiLintTest {

    private static final List<LintFinding> FINDINGS =
            Lint.of(Beibei.policy(), Beibei.policies(), DraftingWords.chinese());

    /** A place as people cite it with the words there, and another of the same finding; nothing stands for an absent one. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            MISSING_IN_ANNEX, 三(二)6 老城区和已建成居住区无婴幼儿照护服务设施的，要限期通过购置、置换、租赁等方式建设, -
            MISSING_IN_ANNEX, 三(三)9 城镇婴幼儿照护服务机构建设要充分考虑进城务工人员随迁婴幼儿的照护服务需求, -
            MISSING_IN_ANNEX, 三(三)11 各类婴幼儿照护服务机构开展婴幼儿照护服务必须符合国家和我市相关标准和规范, -
            MISSING_IN_ANNEX, 四(三) 建立区、街道（镇）、村（社区）三级联动的综合监管机制，加强事中事后监管，加大违法违规行为查处力度, -
            NARROWED, 三(六)16 2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设, 附件16(2) 2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设
            WORDED_OTHERWISE, 三(三)13 依法逐步落实实行工作人员职业资格准入制度, 附件13(1) 依法逐步实行工作人员职业资格准入制度
            SUBJECT_DROPPED, 三(二)6 区规划自然资源局、区住房城乡建委应将婴幼儿照护服务设施纳入城市规划和土地利用规划, 附件6(2) 将婴幼儿照护服务设施纳入城市规划和土地利用规划
            SUBJECT_DROPPED, 三(二)6 区发展改革委将婴幼儿照护服务工作及婴幼儿照护服务设施建设纳入国民经济和社会发展规划纲要, 附件6(1) 将婴幼儿照护服务工作及婴幼儿照护服务设施建设纳入国民经济和社会发展规划纲要
            SUBJECT_DROPPED, 三(二)6 各街镇在农村社区综合服务设施建设中, 附件6(4) 在农村社区综合服务设施建设中
            SUBJECT_DROPPED, 三(六)18 区人力社保局将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划, 附件18(1) 将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划
            BEARER_DIFFERS, 三(二)6 区规划自然资源局、区住房城乡建委, 附件6(2) 区规划自然资源局
            BEARER_DIFFERS, 三(三)8 登记机关, 附件8(1) 区卫生健康委
            BEARER_DIFFERS, 三(三)11 要建立健全安全管理制度, 附件11(1) 区应急局
            BEARER_DIFFERS, 四(二) 对辖区婴幼儿照护服务机构的安全监管负主要责任, 附件11 加强婴幼儿照护服务机构的安全监管
            BEARER_ADDED, 三(二)7 各街镇, 附件7(1) 团区委
            CUT_APART, 三(六)18 大力开展职业道德和安全教育，区卫生健康委为托育从业人员培训提供技术支持, 附件18(2) 区卫生健康委为托育从业人员培训提供技术支持
            WIDER_THAN_CELLS, 附件16(1) 全区各单位各部门可采取提供场地、减免租金、人才培养、综合奖补、多渠道融资等政策措施, 附件16(1) 区卫生健康委
            SAID_TWICE, 三(二)6 推进公共场所无障碍设施和母婴设施（母婴室）的建设和改造, 三(六)20 加快推进公共场所无障碍设施和母婴设施的建设和改造
            SAME_ACT, 三(二)7 探索社区婴幼儿照护服务设施公办民营、民办公助, 三(五)15 采取公办民营、民办公助等多种形式
            CONSEQUENCE_DIFFERS, 三(三)11 对履职不到位、发生安全事故的相关人员，严格依法依规追究责任, 四(三) 对履职不到位、发生安全事故的，严格按照有关法律法规追究相关责任
            ROLE_DIFFERS, 四(二) 对辖区婴幼儿照护服务机构的安全监管负主要责任, 四(三) 各街镇要配合各职能部门加强日常管理
            SEVERAL_BODIES, 三(三)11 建立区政府统一领导下的婴幼儿照护服务管理网络, 四(二) 建立部门间工作会商机制
            OUT_OF_PLACE, 三(六)20 加强社会支持, 三(六)20 企业利用新技术、新工艺、新材料和新装备开发与婴幼儿照护相关产品必须经过严格的安全评估和风险监测
            NO_SUBJECT, 三(二)6 要限期通过购置、置换、租赁等方式建设, -
            SEVERAL_LEADS, 附件6(4) 各街镇, -
            NOT_ADDRESSED, 印发通知 各在碚市属部门, -
            NOT_LISTED, 四(二) 等部门各司其职, 附件11(1) 区应急局
            NO_SEAT, 四(一) 成立由区政府分管副区长任组长、各相关部门负责人为成员的婴幼儿照护服务工作协调小组, -
            WHO_PURSUES, 三(三)13 对相关个人和直接管理人员实行终身禁入, -
            NO_CONSEQUENCE, 三(一)2 依法禁止招聘环节中的就业性别歧视, -
            NO_CRITERION, 三(三)8 在区委编办或区民政局注册登记, -
            NO_CRITERION, 三(一)5 开展增补叶酸预防神经管缺陷、免费孕前优生健康检查、儿童残疾筛查、多种代谢性疾病筛查等服务项目, 附件5(1) 开展增补叶酸预防神经管缺陷、免费孕前优生健康检查、儿童残疾筛查、多种代谢性疾病筛查等服务项目
            NEEDS_READING, 三(四)14 招收3岁以下婴幼儿, -
            RANGE, 三(三)9 2025年前要规划1-2所独立占地的婴幼儿照护服务设施和场地, -
            SEVERAL_NAMES, 三(三)8 区委编办, 附件8(1) 区编办
            SEVERAL_NAMES, 三(二)6 各街镇, 附件16(1) 各镇街
            SEVERAL_WORDS, 三(三)8 托育机构, 三(三)10 婴幼儿照护机构
            REFERENCE_CHANGED, 三(二)6 土地利用规划, 三(六)17 国土空间规划
            FORM, 印发通知 〔2020〕, 引言 ﹝2019﹞
            FORM, 三(一)1 1., 三(四)14 14．
            """)
    void isFound(LintCheck check, String place, String other) {
        assertThat(FINDINGS).anySatisfy(found -> {
            assertThat(found.check()).isEqualTo(check);
            assertThat(found.places().stream().map(BeibeiLintTest::shown))
                    .contains(place, other == null ? place : other);
        });
    }

    /** A word and all its places, in the order of the document. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            及时 | 三(三)8 三(三)8 四(三) 附件8(1) 附件8(1)
            就近 | 三(二)7 附件7(3)
            年度 | 四(一)
            相适应 | 三(二)6 附件6(2)
            低效土地 | 三(六)17 附件17(1)
            闲置土地 | 三(六)17 附件17(1)
            社会力量 | 三(二)6 三(六)16 附件6(3) 附件16(1)
            项目化运作 | 三(二)7 附件7(2)
            动态管理 | 三(三)13 附件13(1)
            充分考虑 | 三(三)9
            统筹考虑 | 三(二)6 附件6(4)
            """)
    void anOpenWordIsToldOnceWithItsPlaces(String word, String labels) {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.OPEN_WORD
                        && found.subject().zh().equals(word))
                .singleElement()
                .satisfies(found -> assertThat(found.places())
                        .extracting(LintFinding.Place::label)
                        .containsExactly(labels.split(" ")));
    }

    /** What a row leaves out weighs less where its cells, of the one sentence that it holds, still tell whom it binds. */
    @Test
    void everySubjectThatARowLeavesOutIsToldOnceByWhatItLeavesOpen() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.SUBJECT_DROPPED)
                .extracting(found -> found.severity() + " " + found.subject().zh())
                .containsExactly(
                        "NOTE 区发展改革委",
                        "ERROR 区规划自然资源局、区住房城乡建委应",
                        "NOTE 各街镇",
                        "ERROR 各街镇要",
                        "ERROR 区规划自然资源局、区住房城乡建委要",
                        "ERROR 区卫生健康委要",
                        "WARNING 区人力社保局");
    }

    /** The groups of which the members are open are those of the open points, at the same places; those of a territory are known on a day. */
    @Test
    void groupsWithoutMembersAreThoseOfTheOpenPoints() {
        Map<String, Set<String>> open = OpenPoints.of(Beibei.policies(), AsOf.day(LocalDate.of(2021, 3, 1))).stream()
                .filter(point -> point.kind() == OpenPoint.Kind.GROUP)
                .collect(Collectors.toMap(
                        OpenPoint::name, point -> Set.of(point.place().split("、"))));
        Map<String, Set<String>> told = FINDINGS.stream()
                .filter(found -> found.check() == LintCheck.MEMBERS_NOT_LISTED)
                .filter(found -> !found.subject().zh().equals("各街镇"))
                .collect(Collectors.toMap(found -> found.subject().zh(), BeibeiLintTest::labels));
        assertThat(told).isEqualTo(open);
        assertThat(told).containsEntry("区政府各部门", Set.of("印发通知")).containsEntry("相关单位", Set.of("三(五)15", "附件15(2)"));
    }

    @Test
    void whoLeadsByTheBodyIsRespectedAndNoWordForAnotherThingForbids() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.MISSING_IN_ANNEX)
                .filteredOn(found -> found.places().get(0).quote().contains("区卫生健康委牵头"))
                .singleElement()
                .satisfies(found -> assertThat(found.message().zh()).endsWith("承担者只在正文"));
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.NO_CONSEQUENCE)
                .allSatisfy(found -> assertThat(found.places())
                        .noneSatisfy(place -> assertThat(place.quote()).contains("查处力度")));
    }

    @Test
    void aReadingSaysWhoDecides() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.READING)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.message().zh()).matches("由谁决定：.+"));
    }

    @Test
    void onlyWhatBindsOrDiffersInSubstanceIsAnError() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(LintFinding::check)
                .containsOnly(
                        LintCheck.MISSING_IN_ANNEX,
                        LintCheck.NARROWED,
                        LintCheck.SUBJECT_DROPPED,
                        LintCheck.BEARER_DIFFERS);
    }

    @Test
    void findingsStandByCheckAndThenInTheOrderOfTheDocument() {
        assertThat(FINDINGS)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(LintFinding::check)
                        .thenComparing(found ->
                                found.places().get(0).passage().spans().get(0).start()));
    }

    /** A quote is words of the text or of a cell of the clause that it names, a number of it, or a line that was dropped. */
    @Test
    void everyQuoteStandsWhereItIsSaidTo() {
        OfficialText text = BeibeiText.text();
        assertThat(FINDINGS.stream().flatMap(found -> found.places().stream())).allSatisfy(place -> {
            Stream<String> cells = text.rows().stream()
                    .filter(row -> row.clause().equals(place.clause()))
                    .flatMap(BeibeiLintTest::cells);
            String numbering = text.clause(place.clause()).numbering().words();
            Stream<String> dropped = text.dropped().stream().map(Object::toString);
            assertThat(text.clause(place.clause()).words().contains(place.quote())
                            || numbering.equals(place.quote())
                            || Stream.concat(cells, dropped).anyMatch(place.quote()::equals))
                    .as(place.toString())
                    .isTrue();
        });
    }

    private static Stream<String> cells(Row row) {
        return row.cells().stream()
                .flatMap(cell -> Stream.concat(
                        cell.written().stream(), Stream.of(cell.passage().words())));
    }

    private static Set<String> labels(LintFinding found) {
        return found.places().stream().map(LintFinding.Place::label).collect(Collectors.toSet());
    }

    private static String shown(LintFinding.Place place) {
        return place.label() + " " + place.quote();
    }
}
