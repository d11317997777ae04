package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintCheck;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.Severity;

/** What is known to be wrong in 北碚府办发〔2020〕105号 is found, each with its places; the checks name none of it. */
final class BeibeiLintTest {

    private static final List<LintFinding> FINDINGS =
            Lint.of(Beibei.policies().policies().get(0));

    /** Both places, as people cite them; nothing stands for an absent one. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            MISSING_IN_ANNEX, 三(二)6, 老城区和已建成居住区无婴幼儿照护服务设施的，要限期通过购置、置换、租赁等方式建设, -, -
            MISSING_IN_ANNEX, 三(三)9, 城镇婴幼儿照护服务机构建设要充分考虑进城务工人员随迁婴幼儿的照护服务需求, -, -
            MISSING_IN_ANNEX, 三(三)11, 各类婴幼儿照护服务机构开展婴幼儿照护服务必须符合国家和我市相关标准和规范, -, -
            MISSING_IN_ANNEX, 三(三)11, 对履职不到位、发生安全事故的相关人员，严格依法依规追究责任, -, -
            NARROWED, 三(六)16, 2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设, 附件16(2), 2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设
            WORDED_OTHERWISE, 三(三)13, 依法逐步落实实行工作人员职业资格准入制度, 附件13(1), 依法逐步实行工作人员职业资格准入制度
            WORDED_OTHERWISE, 三(三)11, 推进婴幼儿照护服务机构有序发展, 附件11(2), 推进婴幼儿照护服务机构的有序发展
            WORDED_OTHERWISE, 三(六)20, 加快推进公共场所无障碍设施和母婴设施的建设和改造, 附件20(1), 加快推进公共场所无障碍设施和母婴设施（母婴室）的建设和改造
            SUBJECT_DROPPED, 三(六)18, 区人力社保局, 附件18(1), 将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划
            BEARER_DIFFERS, 三(二)6, 区规划自然资源局、区住房城乡建委, 附件6(2), 区规划自然资源局
            BEARER_DIFFERS, 三(三)9, 区规划自然资源局、区住房城乡建委, 附件9(1), 区规划自然资源局
            BEARER_DIFFERS, 三(三)11, 要建立健全安全管理制度, 附件11(1), 区应急局
            BEARER_DIFFERS, 四(二), 对辖区婴幼儿照护服务机构的安全监管负主要责任, 附件11, 加强婴幼儿照护服务机构的安全监管
            SEVERAL_NAMES, 三(三)8, 区委编办, 附件8(1), 区编办
            SEVERAL_NAMES, 四(二), 区公安分局, 附件11(1), 区公安局
            SEVERAL_NAMES, 三(二)6, 各街镇, 附件16(1), 各镇街
            SEVERAL_NAMES, 三(二)6, 各街镇, 四(二), 街镇
            SEVERAL_NAMES, 印发通知, 各园城管委会, 附件16(2), 各园城
            SEVERAL_NAMES, 四(二), 共青团, 附件2(1), 团区委
            SEVERAL_NAMES, 四(二), 工会, 附件1(1), 区总工会
            SEVERAL_NAMES, 四(二), 妇联, 附件1(1), 区妇联
            SEVERAL_NAMES, 四(二), 计划生育协会, 附件3(1), 区计划生育协会
            NOT_LISTED, 四(二), 等部门各司其职, 附件11(1), 区应急局
            NOT_LISTED, 四(二), 等部门各司其职, 附件15(1), 区经济信息委
            NOT_LISTED, 四(二), 等部门各司其职, 附件20(1), 区城市管理局
            NO_LEAD, 一, 总体要求, -, -
            NO_LEAD, 二, 工作目标, -, -
            NO_LEAD, 四(一), 强化组织领导, -, -
            NO_LEAD, 四(二), 强化部门协同, -, -
            NO_LEAD, 四(三), 强化监督管理, -, -
            NEEDS_READING, 三(四)14, 招收3岁以下婴幼儿, -, -
            RANGE, 三(三)9, 2025年前要规划1-2所独立占地的婴幼儿照护服务设施和场地, -, -
            WITHOUT_NUMBER, 三(二)6, 要限期通过购置、置换、租赁等方式建设, -, -
            WITHOUT_NUMBER, 三(三)8, 应当及时向区卫生健康委备案, -, -
            WITHOUT_NUMBER, 四(一), 定期协商解决我区婴幼儿照护服务工作重点问题和难点问题, -, -
            WITHOUT_NUMBER, 三(三)9, 在中心城区培育一批示范单位, -, -
            WITHOUT_NUMBER, 三(六)17, 农用地转用指标、新增用地指标分配要向婴幼儿照护服务机构和设施建设用地适当倾斜, -, -
            NO_CONSEQUENCE, 三(一)2, 依法禁止招聘环节中的就业性别歧视, -, -
            CONSEQUENCE_DIFFERS, 三(三)11, 对履职不到位、发生安全事故的相关人员，严格依法依规追究责任, 四(三), 对履职不到位、发生安全事故的，严格按照有关法律法规追究相关责任
            REFERENCE, 三(六)17, 《划拨用地目录》, -, -
            REFERENCE, 引言, 《国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见》（国办发﹝2019﹞15号）, -, -
            REFERENCE_CHANGED, 三(一)1, 重庆市延长产假和护理假的相关规定, -, -
            REFERENCE_CHANGED, 三(二)6, 土地利用规划, 三(六)17, 国土空间规划
            FORM, 印发通知, 〔2020〕, 引言, ﹝2019﹞
            FORM, 三(一)1, 1., 三(四)14, 14．
            """)
    void isFound(LintCheck check, String label, String quote, String otherLabel, String otherQuote) {
        assertThat(FINDINGS).anySatisfy(found -> {
            assertThat(found.check()).isEqualTo(check);
            assertThat(place(found.here())).isEqualTo(label + " " + quote);
            assertThat(place(found.there())).isEqualTo(otherLabel == null ? "" : otherLabel + " " + otherQuote);
        });
    }

    @Test
    void theYearBeforeWhichIsAReadingIn9And16() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.NEEDS_READING
                        && found.message().zh().contains("2025年前"))
                .extracting(found -> found.here().orElseThrow().label())
                .containsExactly("三(三)9", "三(六)16");
    }

    @Test
    void wordsAddedByTheAnnexAreNamed() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.NARROWED)
                .extracting(found -> found.message().zh())
                .containsExactly("附件增“要”；附件增“位于就业人群密集的产业聚集区域的”");
    }

    @Test
    void equalsAreToldApartFromABearerThatIsOnlyResponsible() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.check() == LintCheck.BEARER_DIFFERS)
                .extracting(found -> found.message().zh())
                .satisfiesExactly(
                        six -> assertThat(six).startsWith("正文并列的主体，本行分为牵头与责任"),
                        eight -> assertThat(eight).startsWith("正文的主体在本行只是责任单位"),
                        nine -> assertThat(nine).startsWith("正文并列的主体，本行分为牵头与责任"),
                        eleven -> assertThat(eleven).contains("各类婴幼儿照护服务机构", "区应急局牵头"),
                        streets -> assertThat(streets).contains("各街镇"));
    }

    @Test
    void onlyWhatBindsOrDiffersInSubstanceIsAnError() {
        assertThat(FINDINGS)
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(found -> found.here().orElseThrow().label())
                .containsExactly("三(二)6", "三(三)9", "三(三)11", "三(三)11", "三(六)16");
    }

    @Test
    void theListIsShortEnoughToBeReadToItsEnd() {
        assertThat(FINDINGS).hasSizeBetween(60, 100).doesNotHaveDuplicates();
        assertThat(FINDINGS.stream().map(BeibeiLintTest::shown)).doesNotHaveDuplicates();
    }

    @Test
    void findingsStandInTheOrderOfTheDocument() {
        assertThat(FINDINGS)
                .extracting(found -> first(found).passage().spans().get(0).start())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    /** A quote is words of the text or of a cell of the clause that it names, a number of it, or a line that was dropped. */
    @Test
    void everyQuoteStandsWhereItIsSaidTo() {
        OfficialText text = BeibeiText.text();
        assertThat(FINDINGS.stream().flatMap(BeibeiLintTest::places)).allSatisfy(place -> {
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
        return row.cells().stream().flatMap(cell -> cell.written().stream());
    }

    private static Stream<LintFinding.Place> places(LintFinding found) {
        return Stream.of(found.here(), found.there()).flatMap(Optional::stream);
    }

    private static LintFinding.Place first(LintFinding found) {
        return places(found).findFirst().orElseThrow();
    }

    private static String shown(LintFinding found) {
        return found.check() + place(found.here()) + place(found.there()) + found.message();
    }

    private static String place(Optional<LintFinding.Place> place) {
        return place.map(each -> each.label() + " " + each.quote()).orElse("");
    }
}
