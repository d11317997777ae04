package org.tuoyu.policy.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where words stand in a file, and of which characters they are. */
class WordsTest {

    @Test
    void aColumnCountsCharactersAndNotTheirHalves() {
        Words line = Words.linesOf("\uFEFF# 题\r\n𠀀甲；𠀀；乙").get(1);
        assertThat(line.split("；"))
                .extracting(Words::line, Words::column)
                .containsExactly(tuple(2, 1), tuple(2, 4), tuple(2, 6));
        assertThat(line.behind("；𠀀").orElseThrow().column()).isEqualTo(5);
        assertThat(line.end().problem("X", "甲", "a").pointer()).isEqualTo("/2/7");
    }

    @Test
    void whatDoesNotPrintDoesNotFit() {
        assertThat(List.of("甲 b", "𠀀", "\uE000")).allMatch(Characters::fit);
        assertThat(List.of("\t", "\u00A0", "\u3000", "\u200B", "\uD800", "\uDC00", "\uFFFE", "\uDB40\uDC41"))
                .noneMatch(Characters::fit);
    }

    @Test
    void aDayIsOneThatThereIs() {
        assertThat(List.of("2020-02-29", "0001-01-01", "9999-12-31"))
                .allMatch(each -> Days.find(each).isPresent());
        assertThat(List.of("2021-02-29", "0000-01-01", "2020-1-01", "2020/01/01", "+2020-1-1", "２０２０-01-01"))
                .noneMatch(each -> Days.find(each).isPresent());
        assertThat(Days.find("02-29", 2020)).isEqualTo(Days.find("2020-02-29"));
        assertThat(Days.find("02-29", 2021)).isEmpty();
    }
}
