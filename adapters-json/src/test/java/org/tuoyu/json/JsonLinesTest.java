package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Problem;

class JsonLinesTest {

    @Test
    void linesEndWithALineFeedWithOrWithoutACarriageReturn() {
        assertThat(Lines.of("a\nb\r\nc")).containsExactly(whole(1, "a"), whole(2, "b"), whole(3, "c"));
        assertThat(Lines.of("a\n")).containsExactly(whole(1, "a"));
        assertThat(Lines.of("a\rb\r\r\n")).containsExactly(whole(1, "a\rb\r"));
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        assertThat(Lines.of("\n \t\r\na\n\n\nb\n\n")).containsExactly(whole(3, "a"), whole(6, "b"));
        assertThat(Lines.of("")).isEmpty();
        assertThat(Lines.of("\r\n\n \t")).isEmpty();
    }

    @Test
    void ideographicSpaceIsNotBlank() {
        assertThat(Lines.of("　\n")).containsExactly(whole(1, "　"));
    }

    @Test
    void byteOrderMarkIsDroppedAtTheVeryStartAlone() {
        assertThat(Lines.of("\uFEFFa\n\uFEFFb")).containsExactly(whole(1, "a"), whole(2, "\uFEFFb"));
        assertThat(Lines.of("\uFEFF")).isEmpty();
        assertThat(Lines.of("\uFEFF\na")).containsExactly(whole(2, "a"));
    }

    @Test
    void lineInAnotherEncodingIsReadUpToItsFirstWrongByte() {
        byte[] gbk = "{\"id\":\"1\",\"name\":\"托育\"}\n{}".getBytes(Charset.forName("GBK"));
        assertThat(Lines.of(gbk))
                .containsExactly(new Line(1, "{\"id\":\"1\",\"name\":\"", Line.End.NOT_UTF_8), whole(2, "{}"));
    }

    @Test
    void encodedSurrogatesAndOverlongFormsAreNotUtf8() {
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] overlong = {'a', (byte) 0xC0, (byte) 0xAF};
        byte[] cutOff = {'a', (byte) 0xE6, (byte) 0x89};
        assertThat(List.of(Lines.of(surrogate), Lines.of(overlong), Lines.of(cutOff)))
                .containsOnly(List.of(new Line(1, "a", Line.End.NOT_UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void lineOf65536BytesIsReadAndOfOneMoreIsNot(String end) {
        String longest = "x".repeat(65_536);
        assertThat(Lines.of(longest + end)).containsExactly(whole(1, longest));
        assertThat(Lines.of(longest + "x" + end)).containsExactly(tooLong(1));
        assertThat(Lines.of(longest + "xx" + end + (end.isEmpty() ? "" : "a")).get(0))
                .isEqualTo(tooLong(1));
    }

    @Test
    void byteOrderMarkDoesNotCountForTheLength() {
        assertThat(Lines.of("\uFEFF" + "x".repeat(65_536))).containsExactly(whole(1, "x".repeat(65_536)));
    }

    @Test
    void lengthIsCountedInBytes() {
        assertThat(Lines.of("托".repeat(21_845) + "x")).containsExactly(whole(1, "托".repeat(21_845) + "x"));
        assertThat(Lines.of("托".repeat(21_845) + "xx")).containsExactly(tooLong(1));
    }

    @Test
    void linesAfterALongOneAreRead() {
        assertThat(Lines.of("a\n" + "x".repeat(200_000) + "\r\nb"))
                .containsExactly(whole(1, "a"), tooLong(2), whole(3, "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void streamThatGivesNothingOnceIsReadToItsEnd(int after) {
        byte[] bytes = "\uFEFFa\nb\nc".getBytes(StandardCharsets.UTF_8);
        assertThat(Lines.of(new Pausing(bytes, after))).containsExactly(whole(1, "a"), whole(2, "b"), whole(3, "c"));
    }

    /** Gives its bytes one at a time, and nothing before one of them. */
    private static final class Pausing extends ByteArrayInputStream {
        private int before;

        Pausing(byte[] bytes, int before) {
            super(bytes);
            this.before = before;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return before-- == 0 ? 0 : super.read(into, from, Math.min(length, 1));
        }
    }

    @Test
    void whatCouldNotBeReadSaysWhy() {
        assertThat(List.of(new Line(1, "a", Line.End.NOT_UTF_8), tooLong(1)))
                .extracting(line -> line.fault().map(Problem::code).orElse("none"))
                .containsExactly("WRONG_ENCODING", "LINE_TOO_LONG");
        assertThat(whole(1, "a").fault()).isEmpty();
    }

    private static Line whole(long number, String text) {
        return new Line(number, text, Line.End.WHOLE);
    }

    private static Line tooLong(long number) {
        return new Line(number, "", Line.End.TOO_LONG);
    }
}
