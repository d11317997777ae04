package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialTextTest {

    @Test
    void anotherDocumentOfTheSameKindIsRead() {
        OfficialText text = SampleDocument.text();
        assertThat(text.clauses())
                .extracting(Clause::id)
                .containsExactly(
                        "notice",
                        "preamble",
                        "1",
                        "1.1",
                        "1.1.1",
                        "1.1.2",
                        "closing",
                        "A",
                        "A1",
                        "A1.1",
                        "A2",
                        "A2.1",
                        "A2.2");
        assertThat(text.number()).isEqualTo("某府办发〔2021〕7号");
        assertThat(text.clause("1.1.1").words()).isEqualTo("建机构。县教育局要在2022.5前建一所；建好。");
    }

    @Test
    void itsRowsAreCut() {
        assertThat(SampleDocument.text().rows())
                .extracting(row -> row.heading() + "|" + row.text() + "|"
                        + row.cells().get(0).passage().words() + "|"
                        + row.cells().get(1).written())
                .containsExactly(
                        "建机构|建一所婴幼儿照护服务机构并在年内投入使用。|县教育局|[县卫生局, 乡镇]",
                        "加强机构的管理|对婴幼儿照护服务机构实施管理。|县卫生局|[]",
                        "加强机构的管理|对管理情况每年检查一次并公布结果。|县卫生局|[县教育局]");
    }

    @Test
    void cellOfLeadsHoldsSeveralOrNone() {
        String source = SampleDocument.SOURCE
                .replace("公布结果。 县卫生局 县教育局", "公布结果。 县卫生局、县民政局 县教育局")
                .replace("实施管理。县卫生局 ——", "实施管理。 / 县卫生局");
        List<Row> rows = OfficialText.parse(source, SampleDocument.FORM).rows();
        assertThat(rows.get(1).cells()).extracting(Row.Cell::written).containsExactly(List.of(), List.of("县卫生局"));
        assertThat(rows.get(2).cells())
                .extracting(Row.Cell::written)
                .containsExactly(List.of("县卫生局", "县民政局"), List.of("县教育局"));
        assertThat(rows.get(2).cells()).extracting(Row.Cell::head).containsExactly("牵头单位", "责任单位");
    }

    @Test
    void droppedLineThatIsNotThereIsRefused() {
        refused(SampleDocument.SOURCE.replace("- 3 -", ""), "'- 3 -' exactly once");
    }

    @Test
    void droppedLineThatIsThereTwiceIsRefused() {
        refused(SampleDocument.SOURCE.replace("本意见自", "- 3 -\n本意见自"), "'- 3 -' exactly once");
    }

    @Test
    void rowWithoutLeadIsRefused() {
        refused(SampleDocument.SOURCE.replace(" 县卫生局 县教育局", ""), "followed by its lead");
    }

    @Test
    void rowWithoutTextIsRefused() {
        refused(SampleDocument.SOURCE.replace("对管理情况每年检查一次并公布结果。", ""), "the text of a row, or task 3");
    }

    @Test
    void missingSectionIsRefused() {
        refused(SampleDocument.SOURCE.replace("一、任务", ""), "the first section");
    }

    @Test
    void sentenceWithoutEndIsRefused() {
        refused(SampleDocument.SOURCE.replace("县卫生局管。", "县卫生局管"), "ending in 。 or ；");
    }

    @Test
    void missingHeadsOfColumnsAreRefused() {
        refused(SampleDocument.SOURCE.replace("序号 任务 内容", "任务 内容"), "the heads of the columns");
    }

    @Test
    void emptySourceIsRefused() {
        assertThatThrownBy(() -> OfficialText.parse("- 3 -", SampleDocument.FORM))
                .isInstanceOf(TextNotReadable.class)
                .hasMessageContaining("the first section");
    }

    @Test
    void refusalSaysTheLine() {
        String source = SampleDocument.SOURCE.replace("某府办发〔2021〕7 号", "第七号");
        assertThatThrownBy(() -> OfficialText.parse(source, SampleDocument.FORM))
                .isInstanceOfSatisfying(TextNotReadable.class, e -> {
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e.found()).isEqualTo("第七号");
                    assertThat(e.expected().en()).isEqualTo("the number of the document");
                });
    }

    @Test
    void quoteOfAnotherInstrumentIsRefused() {
        assertThatThrownBy(() -> SampleDocument.text().verify(new Citation.Verbatim("别府发〔2021〕1号", "1", "任务")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("别府发");
    }

    private static void refused(String source, String expected) {
        assertThatThrownBy(() -> OfficialText.parse(source, SampleDocument.FORM))
                .isInstanceOf(TextNotReadable.class)
                .hasMessageContaining(expected);
    }
}
