package org.tuoyu.policy.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A day is read where the calendar of Java reads one of a year from 1 on, and nowhere else. */
class DaysPropertyTest {

    @Property
    void daysAreThoseOfTheCalendar(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        String written = String.format("%04d-%02d-%02d", year, month, day);
        assertThat(Days.find(written)).isEqualTo(read(written));
        if (year > 0) {
            assertThat(Days.find(written.substring(5), year)).isEqualTo(read(written));
        }
    }

    @Property
    void oddCharactersAreNoDay(
            @ForAll @IntRange(max = 9) int at,
            @ForAll @StringLength(1) @CharRange(from = '*', to = ':') @Chars({'０', '٣', '－', ' ', '\u200B', 'x'})
                    String character) {
        String written =
                new StringBuilder("2020-12-18").replace(at, at + 1, character).toString();
        assertThat(Days.find(written)).isEqualTo(read(written));
    }

    private static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 0);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
