package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days and instants as they are written on the command line, and today where the documents hold. */
final class Day {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Day() {}

    static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "应为日历上存在的日期 expected a day of the calendar, such as 2021-03-01, got " + written);
        }
    }

    static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "应为带时区的时刻 expected an instant with its offset, such as 2021-03-01T00:00:00+08:00, got " + written);
        }
    }

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
