package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days and instants as they are written on the command line, and today where the documents hold. */
final class Day {

    private static final int LAST_YEAR = 9_999;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Day() {}

    static LocalDate of(String written) {
        try {
            return ofOurTime(LocalDate.parse(written), written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "应为日历上存在的日期 expected a day of the calendar, such as 2021-03-01, got " + written);
        }
    }

    /** Nobody wrote a day of the year 0, and days have four digits for the year. */
    private static LocalDate ofOurTime(LocalDate day, String written) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("A year has four digits", written, 0);
        }
        return day;
    }

    static Instant instant(String written) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(written);
            ofOurTime(moment.toLocalDate(), written);
            return moment.toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "应为带时区的时刻 expected an instant with its offset, such as 2021-03-01T00:00:00+08:00, got " + written);
        }
    }

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
