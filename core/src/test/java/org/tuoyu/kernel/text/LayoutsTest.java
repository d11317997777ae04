package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;

/** Documents of other layouts than those with a notice before and a table of five columns behind them. */
class LayoutsTest {

    private static final TextForm NUMBERED = TextForm.PLAIN.numbered("某府发〔2021〕1号");
    private static final String BODY = "关于照护的意见\n为照护好，提出意见。\n一、任务\n（一）建设。\n1.建机构。县教育局建一所。\n2.管机构。县卫生局管。\n";

    private static List<String> ids(OfficialText text) {
        return text.clauses().stream().map(Clause::id).toList();
    }

    private static OfficialText parse(String source) {
        return OfficialText.parse(source, NUMBERED);
    }

    private static void refused(String source, TextForm form, int line, String expected) {
        assertThatThrownBy(() -> OfficialText.parse(source, form))
                .isInstanceOfSatisfying(TextNotReadable.class, refused -> {
                    assertThat(refused.expected().en()).contains(expected);
                    assertThat(refused.line()).isEqualTo(line);
                });
    }

    @Test
    void articlesStandUnderChapters() {
        OfficialText text = parse("""
                某县托育机构管理办法
                （2021年3月1日县人民政府第3次常务会议通过）
                第一章 总则
                第一条 为了规范托育服务，制定本办法。
                第二条 托育机构应当具备下列条件：
                （一）有场地；
                （二）有人员。
                依照第
                一条办理。
                第二章 附则
                第三条 本办法自2021年5月1日起施行。
                """);
        assertThat(ids(text)).containsExactly("preamble", "第1章", "第1条", "第2条", "第2条(一)", "第2条(二)", "第2章", "第3条");
        assertThat(text.find("第三条").orElseThrow().words()).isEqualTo("本办法自2021年5月1日起施行。");
        assertThat(text.find("第2条（二）").orElseThrow().provisions())
                .extracting(Provision::quote)
                .containsExactly("有人员。", "依照第一条办理。");
        assertThat(text.provisions("第2条")).extracting(Provision::form).containsExactly(Provision.Form.SENTENCE);
        assertThat(text.clause("第1章").provisions()).extracting(Provision::form).containsExactly(Provision.Form.HEADING);
    }

    @Test
    void articlesOfAStandardHaveNumbersOfThreeParts() {
        OfficialText text =
                parse("托育设施设计标准\n第1.0.1条 为规范设计，制定本标准。\n第1.0.2条 本标准适用于新建。\n第2.0.1条 选址应当安全。\n第2.1.1条 宜有绿地。\n");
        assertThat(ids(text)).containsExactly("preamble", "第1.0.1条", "第1.0.2条", "第2.0.1条", "第2.1.1条");
        refused("第1.0.1条 甲。\n第1.0.3条 乙。\n", NUMBERED, 2, "第1.0.2条");
    }

    @Test
    void skippedArticleIsRefused() {
        refused("管理办法\n第一条 甲。\n第三条 乙。\n", NUMBERED, 3, "第2条");
    }

    @Test
    void textWithoutNoticeAnnexOrClosingWordsIsRead() {
        assertThat(ids(parse(BODY))).containsExactly("preamble", "1", "1.1", "1.1.1", "1.1.2");
        assertThat(parse(BODY).rows()).isEmpty();
        assertThat(parse(BODY).number()).isEqualTo("某府发〔2021〕1号");
    }

    @Test
    void signatureAndDateAreClosingLines() {
        OfficialText text = OfficialText.parse(
                "某局文件\n某局发〔2021〕2号\n关于照护的通知\n各乡镇：\n提出意见。\n一、任务\n县教育局办。\n某局\n2021年3月1日\n（此件公开发布）\n",
                TextForm.PLAIN.numbered("某局发[2021]2号"));
        assertThat(ids(text)).containsExactly("preamble", "1", "closing");
        assertThat(text.number()).isEqualTo("某局发〔2021〕2号");
        assertThat(text.provisions("closing"))
                .extracting(Provision::quote)
                .containsExactly("某局", "2021年3月1日", "（此件公开发布）");
    }

    @Test
    void dateUnderTheTitleMakesNoNotice() {
        OfficialText text = parse("关于照护的办法\n2021年3月1日\n" + BODY.substring(BODY.indexOf("为照护")));
        assertThat(text.provisions("preamble"))
                .extracting(Provision::quote)
                .containsExactly("关于照护的办法", "2021年3月1日", "为照护好，提出意见。");
    }

    @Test
    void otherNumberThanTheOneGivenIsRefused() {
        refused("某局发〔2021〕2号\n关于照护的通知\n一、任务\n县教育局办。\n", NUMBERED, 1, "the number 某府发〔2021〕1号");
    }

    @Test
    void numberThatIsNeitherPrintedNorGivenIsRefused() {
        refused(BODY, TextForm.PLAIN, 1, "the number of the document");
    }

    @Test
    void highestClausesMayHaveAnotherMark() {
        String source = "照护工作要点\n1. 建机构。县教育局建一所。\n（1）规划。县规划局办。\n2. 管机构。县卫生局管。\n";
        refused(source, NUMBERED, 2, "the first section");
        assertThat(ids(OfficialText.parse(source, NUMBERED.first("1."))))
                .containsExactly("preamble", "0.0.1", "0.0.1.1", "0.0.2");
        assertThat(OfficialText.parse(source, NUMBERED.first("1.")).find("1（1）"))
                .isPresent();
    }

    @Test
    void partiesInBracketsAreRowsOfTheirClause() {
        OfficialText text = parse(
                "关于照护的意见\n一、任务\n（一）建设。各单位建设托育机构。（牵头单位：县教育局，责任单位：县财政局、县委编办（老干部局））\n（二）管理。加强检查（责任单位：县卫生局；配合单位：各乡镇）。建立名单。（责任单位：县公安局）\n");
        assertThat(text.rows())
                .extracting(row -> row.clause()
                        + row.task()
                        + row.number()
                        + row.text()
                        + row.cells().stream().map(c -> c.head() + c.written()).toList())
                .containsExactly(
                        "1.111各单位建设托育机构。[牵头单位[县教育局], 责任单位[县财政局, 县委编办（老干部局）]]",
                        "1.221加强检查[责任单位[县卫生局], 配合单位[各乡镇]]",
                        "1.222。建立名单。[责任单位[县公安局]]");
        assertThat(text.rows())
                .allSatisfy(row -> assertThat(
                                text.verify(row.clause(), row.text().words()).valid())
                        .isPresent());
        assertThat(text.provisions("1.2"))
                .extracting(Provision::form)
                .containsExactly(
                        Provision.Form.HEADING, Provision.Form.SENTENCE, Provision.Form.SENTENCE, Provision.Form.LINE);
    }

    @Test
    void tableOfFourColumnsIsCut() {
        OfficialText text = OfficialText.parse(
                BODY + "附件：分工表\n附件\n分工表\n序号 工作内容 具体措施 责任单位\n1 建机构 \n建一所婴幼儿照护服务机构。\n县教育局、县\n财政局\n2 管机构\n每年检查一次。\n县卫生局\n",
                NUMBERED.columns("序号", "工作内容", "具体措施", "责任单位"));
        assertThat(text.rows())
                .extracting(row -> row.clause()
                        + row.heading()
                        + row.text()
                        + row.cells().get(0).written())
                .containsExactly("A1.1建机构建一所婴幼儿照护服务机构。[县教育局, 县财政局]", "A2.1管机构每年检查一次。[县卫生局]");
    }

    @Test
    void tableWithTabsMayHaveAnyColumns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("事项", Column.HEADING);
        columns.put("主办", Column.LEAD);
        columns.put("时限", Column.NONE);
        columns.put("怎么办", Column.TEXT);
        columns.put("会办", Column.RESPONSIBLE);
        String table = BODY
                + "附件\n分工表\n事项\t主办\t时限\t怎么办\t会办\n建机构\t县教育局\t2022年\t建一所。\t——\n\t县规划局\t\t留出用地。\t县财政局、县住建局\n管机构\t县卫生局\t每年\t检查。\t/\n";
        OfficialText text = OfficialText.parse(table, NUMBERED.columns(columns));
        assertThat(text.rows())
                .extracting(row -> row.clause()
                        + row.heading()
                        + row.text()
                        + row.cells().stream().map(c -> c.head() + c.written()).toList())
                .containsExactly(
                        "A1.1建机构建一所。[牵头单位[县教育局], 责任单位[]]",
                        "A1.2建机构留出用地。[牵头单位[县规划局], 责任单位[县财政局, 县住建局]]",
                        "A2.1管机构检查。[牵头单位[县卫生局], 责任单位[]]");
        assertThat(text.rows().get(0).others())
                .extracting(cell -> cell.head() + cell.passage())
                .containsExactly("时限2022年");
        String words = table.replaceAll("\\s", "");
        assertThat(text.pieces().stream()
                        .mapToInt(piece -> piece.words().length())
                        .sum())
                .isEqualTo(words.length());
        refused(table.replace("\t留出用地。", "\t"), NUMBERED.columns(columns), 11, "a row with words and parties");
    }

    @Test
    void tableOfOtherColumnsNeedsTabs() {
        String table = BODY + "附件\n分工表\n序号 主办单位 怎么办\n1 县教育局 建一所。\n";
        refused(table, NUMBERED.columns("序号", "主办单位", "怎么办"), 10, "tabs between the cells");
    }

    @Test
    void annexWithoutTableIsKeptLineByLine() {
        OfficialText text = parse(BODY + "附件：申请表\n附件\n申请表\n姓名\n");
        assertThat(text.provisions("A")).extracting(Provision::quote).containsExactly("附件", "申请表", "姓名");
    }

    @Test
    void headingsMayStandOnLinesOfTheirOwn() {
        OfficialText text =
                parse("照护方案\n一、总体要求\n（一）加强领导\n县政府统一领导，各部门依照职责分工负责，共同做好照护服务工作。\n（二）加强保障\n县财政局安排经费。\n二、加强宣传。各部门宣传。\n");
        assertThat(text.provisions("1.1"))
                .extracting(Provision::quote)
                .containsExactly("加强领导", "县政府统一领导，各部门依照职责分工负责，共同做好照护服务工作。");
        assertThat(text.provisions("2"))
                .extracting(Provision::form)
                .containsExactly(Provision.Form.HEADING, Provision.Form.SENTENCE);
    }

    @Test
    void markInTheMiddleOfALineIsRefused() {
        refused(BODY.replace("建一所。\n2.", "建一所。2."), NUMBERED, 5, "the start of a line");
    }

    @Test
    void markWithoutItsPointIsRefused() {
        refused(BODY.replace("2.管", "2管"), NUMBERED, 6, "a point after the number");
    }

    @Test
    void lineThatOnlyLooksNumberedIsSaidInTheForm() {
        String source = BODY.replace("县教育局建一所。", "县教育局建一所。\n5、甲类机构检查。");
        refused(source, NUMBERED, 6, "the next number, 二、");
        assertThat(OfficialText.parse(source, NUMBERED.plainLines("5、甲"))
                        .clause("1.1.1")
                        .words())
                .endsWith("5、甲类机构检查。");
    }

    @Test
    void numberOfAKindThatIsNotReadIsRefused() {
        refused(BODY.replace("2.管", "1.1管"), NUMBERED, 6, "the next number");
    }

    @Test
    void lookAlikesCountAsWhatTheyLookLike() {
        OfficialText text = parse(BODY.replace("县教育局", "县\u200B教\u00AD育\uFEFF局")
                .replace("一所", "⼀所")
                .replace("县卫生局", "县卫⽣局\u00A0"));
        assertThat(text.verify("1.1.1", "县教育局建一所。").valid()).isPresent();
        assertThat(text.clause("1.1.2").words()).isEqualTo("管机构。县卫生局管。");
    }

    @Test
    void strayCharacterIsRefusedByItsCode() {
        assertThatThrownBy(() -> parse(BODY.replace("县卫生局", "县\uE123生局")))
                .isInstanceOfSatisfying(TextNotReadable.class, refused -> {
                    assertThat(refused.found()).isEqualTo("U+E123");
                    assertThat(refused.line()).isEqualTo(6);
                });
    }

    @Test
    void lineThatStandsOnEachPageIsLeftOutWhereverItStands() {
        TextForm form = NUMBERED.dropping(DroppedSpan.onEachPage("第 # 页", new Bilingual("页码", "page number")));
        OfficialText text =
                OfficialText.parse(BODY.replace("教育局", "教\n第 1 页\n育局").replace("卫生局", "卫\n 第12页\n生局"), form);
        assertThat(text.clause("1.1.1").words()).isEqualTo("建机构。县教育局建一所。");
        assertThat(text.dropped()).extracting(Passage::words).containsExactly("第1页", "第12页");
        refused(BODY, form, 1, "'第 # 页' once or more");
    }

    @Test
    void digestOfTheSourceIsCheckedWhereItIsGiven() {
        String digest = parse(BODY).digest();
        assertThat(OfficialText.parse(BODY, NUMBERED.digest(digest)).digest()).isEqualTo(digest);
        assertThatThrownBy(() -> OfficialText.parse(BODY + "\n", NUMBERED.digest(digest)))
                .isInstanceOfSatisfying(
                        TextAltered.class,
                        altered -> assertThat(altered.expectedDigest()).isEqualTo(digest));
    }

    @Test
    void clausesAreFoundByTheirPlaceHoweverItIsWritten() {
        OfficialText text = parse(BODY);
        assertThat(List.of("一（一）2", "一(一)2", "一、（一）２", "1.1.2", " 一（一） 2"))
                .allSatisfy(place -> assertThat(text.find(place)).contains(text.clause("1.1.2")));
        assertThat(text.find("引言")).contains(text.clause("preamble"));
        assertThat(text.find("三")).isEmpty();
        assertThat(SampleDocument.text().find("附件2（1）"))
                .contains(SampleDocument.text().clause("A2.1"));
        assertThat(SampleDocument.text().find("印发通知")).isPresent();
        assertThat(SampleDocument.text().find("文末")).isPresent();
    }

    @Test
    void columnsAreOneOfTextAndSomeOfParties() {
        assertThatThrownBy(() -> TextForm.PLAIN.columns("序号", "内容"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("内容");
        assertThat(TextForm.PLAIN.columns("编号", "措施", "主办单位", "完成时限").columns().values())
                .containsExactly(Column.NUMBER, Column.TEXT, Column.PARTIES, Column.NONE);
    }
}
