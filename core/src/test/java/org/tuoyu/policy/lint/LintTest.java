package org.tuoyu.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.SampleDocument;
import org.tuoyu.shipped.national.DraftingWords;

final class LintTest {

    private static final List<LintFinding> SAMPLE = Lint.of(
            SampleDocument.text(),
            Directory.of(List.of(), List.of(), List.of()),
            LocalDate.of(2021, 3, 1),
            List.of(),
            DraftingWords.chinese());

    @Test
    void anotherDocumentIsLintedWithoutAWordOfItBeingKnown() {
        assertThat(SAMPLE)
                .filteredOn(found -> found.check() == LintCheck.PARTY_NOT_KNOWN)
                .extracting(found -> found.places().get(0).quote())
                .containsExactly("县教育局", "县卫生局", "乡镇", "县卫生局", "县卫生局", "县教育局");
        assertThat(SAMPLE)
                .filteredOn(found -> found.message().zh().equals("编号的标点不一"))
                .extracting(found -> found.places().get(1).quote())
                .containsExactly("2．");
        assertThat(SAMPLE)
                .filteredOn(found -> found.check() == LintCheck.WORDED_OTHERWISE)
                .extracting(found -> found.subject().en())
                .containsExactly("body “管”, annex “加强”; the annex adds “的管理”");
    }

    @ParameterizedTest
    @CsvSource({
        "建设机构, 建设位于城区的机构, , 位于城区的",
        "机构的发展, 机构的某某的发展, , 某某的",
        "举办机构的, 举办机构某某的的, , 某某的",
        "机构发展, 机构发某的发展, , 发某的",
        "逐步落实实行制度, 逐步实行制度, 落实, ",
        "建成两所机构, 建成三所机构, 两, 三",
    })
    void wordsThatDifferAreNamedOnBothSides(String body, String annex, String dropped, String added) {
        WordingDifference.Change change =
                new WordingDifference.Change(dropped == null ? "" : dropped, added == null ? "" : added);
        assertThat(WordingDifference.between(body, annex).changes()).containsExactly(change);
    }

    @Test
    void theSameWordsDoNotDiffer() {
        assertThat(WordingDifference.between("建设机构", "建设机构").changes()).isEmpty();
        assertThat(WordingDifference.between("建设机构", "建设机构").likeness()).isEqualTo(1);
        assertThat(WordingDifference.between("建设机构", "培训人员").likeness()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"要建立制度", "各街镇要加强", "应当及时备案", "必须经过评估", "要限期建设", "对安全负主要责任"})
    void wordsThatBind(String words) {
        assertThat(BodyAgainstAnnex.BINDS.matcher(words).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"重要指示", "指示要求", "主要责任人员", "研发应用系统", "配备相应的设施", "需要独立占地", "区应急局", "与人口相适应", "示范效应"})
    void wordsThatOnlyLookLikeIt(String words) {
        assertThat(BodyAgainstAnnex.BINDS.matcher(words).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025年前要规划, 2025年前", "3岁以下婴幼儿, 3岁以下", "5日内答复, 5日内", "2025年，基本形成, ", "3岁婴幼儿, "})
    void limitThatNeedsAReading(String words, String limit) {
        assertThat(WordChecks.LIMIT.matcher(words).results().map(match -> match.group()))
                .isEqualTo(limit == null ? List.of() : List.of(limit));
    }

    @ParameterizedTest
    @CsvSource({"规划1-2所设施, true", "2023-2025年完成, false", "规划2所设施, false"})
    void amountAsARange(String words, boolean expected) {
        assertThat(WordChecks.RANGE.matcher(words).find()).isEqualTo(expected);
    }

    /** Where a word stands before one thing of several, with a verb that governs them all it holds for all. */
    @ParameterizedTest
    @CsvSource({
        "开展某某检查、免费某某检查、某某筛查等服务, true",
        "开展无偿咨询、培训, true",
        "开展某某检查、免费某某检查, false",
        "免费提供场地、设备, false",
        "实行免费检查, false"
    })
    void wordWhoseScopeIsOpenInAList(String words, boolean expected) {
        assertThat(DraftingWords.chinese().any("scope").matcher(words).find()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "利用低效用地, 低效用地",
        "引导社会力量参与, 社会力量",
        "推行市场化运作, 市场化运作",
        "实行信用监管, 信用监管",
        "要综合考虑需求, 综合考虑",
        "引导社会组织参与, ",
        "考虑居民需求, ",
        "加强土地管理, "
    })
    void termOfArtOrWordThatLeavesHowFarOpen(String words, String term) {
        assertThat(DraftingWords.chinese().any("open").matcher(words).results().map(match -> match.group()))
                .isEqualTo(term == null ? List.of() : List.of(term));
    }

    @ParameterizedTest
    @CsvSource({"- 及时, line 1", "'## open 未定\n- 及时', line 1", "'## open：未定 ｜ open\n- (及时', line 2"})
    void aListOfWordsThatIsNotOfTheFormIsTold(String file, String line) {
        assertThatThrownBy(() -> LintWords.parse(file.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @Test
    void listsOfOneIdAreTakenTogether() {
        LintWords words = LintWords.parse("## open：甲 ｜ a\n- 从速\n").and(LintWords.parse("## open：乙 ｜ b\n- 即刻\n"));
        assertThat(words.of("open")).extracting(group -> group.message().en()).containsExactly("a", "b");
        assertThat(words.any("open").matcher("即刻办理").find()).isTrue();
        assertThat(words.any("other").matcher("即刻办理").find()).isFalse();
    }

    @Test
    void nothingIsFoundInADocumentByNoWords() {
        assertThat(Lint.of(
                        SampleDocument.text(),
                        Directory.of(List.of(), List.of(), List.of()),
                        LocalDate.of(2021, 3, 1),
                        List.of(),
                        LintWords.parse("")))
                .noneMatch(found -> found.check() == LintCheck.OPEN_WORD || found.check() == LintCheck.SAME_ACT);
    }
}
