package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.json.MutatedLinesTest.Reader;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.problem.Checked;

/** What is read without a parser is what the parser reads, and nothing else is. */
class PlainScanTest {

    private static final int MUTANTS = 4_000;
    private static final FormFields FIELDS = FormFields.of(ApplicationForm::read);

    @ParameterizedTest
    @EnumSource
    void theParserReadsTheSame(Reader reader) {
        int plain = 0;
        int others = 0;
        for (long number = 0; number < MUTANTS; number++) {
            List<Line> lines = new ArrayList<>(Lines.of(new LineMutator(20_210_301, number).of(reader.lines)));
            lines.addAll(Lines.of(String.join("\n", reader.lines)));
            for (Line line : lines) {
                if (isPlain(line, form(reader))) {
                    plain++;
                } else {
                    others++;
                }
            }
        }
        assertThat(plain).isGreaterThan(MUTANTS);
        assertThat(others).isGreaterThan(MUTANTS / 2);
    }

    private static Function<RawFields, ?> form(Reader reader) {
        return switch (reader) {
            case APPLICATIONS -> ApplicationForm::read;
            case EVIDENCE -> EvidenceForm::read;
            case DUTY_EVENTS -> DutyEventForm::read;
            case BANS -> BanEventForm::read;
            case INSPECTIONS -> InspectionEventForm::read;
        };
    }

    private static boolean isPlain(Line line, Function<RawFields, ?> form) {
        FormFields fields = FormFields.of(form);
        FormValues plain = PlainScan.of(line, fields);
        if (plain == null) {
            return false;
        }
        LineScan scan = LineScan.of(line, fields);
        assertThat(scan.findings().with(new Checked.Valid<Object>(form.apply(scan.values()))))
                .as(line.text())
                .isEqualTo(new Checked.Valid<>(form.apply(plain)));
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"A\"}",
                " { \"capacity\" : 0 ,\t\"id\" : \"甲\" } ",
                "{\"legalForm\":null,\"modes\":[],\"id\":\"\u00a0\"}",
                "{\"modes\":[\"FULL_DAY\" , \"无此\"],\"capacity\":999999999}",
                "{\"street\":\"\uFFFD\"}"
            })
    void whatIsWrittenPlainlyNeedsNoParser(String line) {
        assertThat(isPlain(new Line(1, line, Line.End.WHOLE), ApplicationForm::read))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"id\":\"A\"",
                "{\"id\":\"A\"}}",
                "{\"id\":\"A\",}",
                "{\"id\":\"A\",\"id\":\"A\"}",
                "{\"id\":\"A\\u0041\"}",
                "{\"id\":\"A\n\"}",
                "{\"id\":\"A",
                "{\"id\":7}",
                "{\"id\":nul}",
                "{\"id\":n}",
                "{\"id\": ull}",
                "{\"id\":\"\uD83D\uDE00\"}",
                "{\"capacity\":01}",
                "{\"capacity\":-1}",
                "{\"capacity\":1.0}",
                "{\"capacity\":1e1}",
                "{\"capacity\":1234567890}",
                "{\"capacity\":}",
                "{\"modes\":[null]}",
                "{\"modes\":[\"FULL_DAY\",]}",
                "{\"idx\":\"A\"}",
                "{\"i\":\"A\"}"
            })
    void theRestIsTheParsers(String line) {
        assertThat(PlainScan.of(new Line(1, line, Line.End.WHOLE), FIELDS)).isNull();
    }

    /** Bytes that are no text, each put behind every byte of a line. */
    @Test
    void bytesThatAreNoTextAreTheParsers() {
        byte[] plain = "{\"id\":\"甲\",\"modes\":[\"乙\"]}".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainScan.of(new Line(1, plain), FIELDS)).isNotNull();
        for (String broken :
                List.of("80", "C3", "C080", "C1BF", "E4B8", "EDA080", "EDBFBF", "F0A0AEB7", "F4908080", "FF")) {
            byte[] bytes = HexFormat.of().parseHex(broken);
            for (int at = 0; at <= plain.length; at++) {
                byte[] line = Arrays.copyOf(plain, plain.length + bytes.length);
                System.arraycopy(bytes, 0, line, at, bytes.length);
                System.arraycopy(plain, at, line, at + bytes.length, plain.length - at);
                assertThat(PlainScan.of(new Line(1, line), FIELDS))
                        .as(broken + " at " + at)
                        .isNull();
            }
        }
        assertThat(PlainScan.of(new Line(1, "{\"id\":\"\uD83D\"}", Line.End.WHOLE), FIELDS))
                .isNull();
    }

    @Test
    void aLineThatCouldNotBeReadToItsEndIsTheParsers() {
        assertThat(PlainScan.of(new Line(1, "{\"id\":\"A\"}", Line.End.NOT_UTF_8), FIELDS))
                .isNull();
    }
}
