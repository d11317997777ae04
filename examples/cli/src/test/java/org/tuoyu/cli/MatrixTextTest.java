package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.shipped.beibei.Beibei;

/** Rows of other documents, whose roles have other words. */
final class MatrixTextTest {

    private final List<Assignment> rows = ResponsibilityMatrix.draft(
                    Beibei.policies().directory(), Beibei.policy().validity())
            .task(1, "任务")
            .row("A1.1", "召开现场会。")
            .in(Role.IN_CHARGE, "责任领导", "区编办")
            .lead("区教委", "区民政局")
            .in(Role.PARTICIPATING, "参与单位", "区妇联")
            .row("A1.2", "总结。")
            .lead("/")
            .matrix()
            .orElseThrow()
            .rows();

    @Test
    void partiesStandUnderTheWordsOfTheSource() {
        assertThat(MatrixText.parties(rows.get(0), List.of(), Language.ZH))
                .isEqualTo("责任领导：区编办  牵头单位：区教委、区民政局  参与单位：区妇联");
        assertThat(MatrixText.parties(rows.get(0), List.of(), Language.EN))
                .isEqualTo("person in charge: 区编办  lead: 区教委、区民政局  participating: 区妇联");
        assertThat(MatrixText.parties(rows.get(1), List.of(), Language.ZH)).isEqualTo("无");
    }

    @Test
    void rolesThatOccurHaveAColumnEach() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        text(csv).csv(rows);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "task,row,lead,responsible,participating,in_charge,text",
                        "1,1,区教委、区民政局,,区妇联,区编办,召开现场会。",
                        "1,2,,,,,总结。");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        text(json).json(rows);
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"lead\":[\"区教委\",\"区民政局\"]", "\"role\":\"IN_CHARGE\",\"word\":\"责任领导\"");
    }

    private static MatrixText text(ByteArrayOutputStream out) {
        return new MatrixText(Terminal.of(InputStream.nullInputStream(), out, out, false), List.of(), Language.ZH);
    }
}
