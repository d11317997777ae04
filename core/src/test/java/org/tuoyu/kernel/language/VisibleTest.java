package org.tuoyu.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    /** Each range of what is shown, with its neighbours on both sides, which stay as they are. */
    @ParameterizedTest
    @CsvSource({
        "0x0000, 0x001F, 0x0020",
        "0x007F, 0x009F, 0x00A0",
        "0x00AD, 0x00AD, 0x00AE",
        "0x034F, 0x034F, 0x0350",
        "0x061C, 0x061C, 0x061D",
        "0x200B, 0x200F, 0x2010",
        "0x2028, 0x202E, 0x202F",
        "0x2060, 0x2064, 0x2065",
        "0x2066, 0x206F, 0x2070",
        "0x3164, 0x3164, 0x3165",
        "0xFEFF, 0xFEFF, 0xFF00"
    })
    void whatNobodySeesIsWrittenOut(String first, String last, String after) {
        int from = Integer.decode(first);
        assertThat(IntStream.rangeClosed(from, Integer.decode(last)))
                .allSatisfy(each -> assertThat(Visible.line("a" + (char) each.intValue() + "b"))
                        .isEqualTo(String.format("a\\u%04xb", each)));
        assertThat(IntStream.of(Math.max(0x20, from - 1), Integer.decode(after)))
                .allSatisfy(each ->
                        assertThat(Visible.line("a" + (char) each.intValue())).isEqualTo("a" + (char) each.intValue()));
    }

    @Test
    void allElseStaysAsItIs() {
        String ordinary = "托育 😀 “a\\u001b” é\u3000=1";
        assertThat(Visible.line(ordinary)).isSameAs(ordinary);
        assertThat(Visible.line("😀\n")).isEqualTo("😀\\u000a");
        assertThat(Visible.line("\uDB40\uDC41😀")).isEqualTo("\\udb40\\udc41😀");
    }
}
