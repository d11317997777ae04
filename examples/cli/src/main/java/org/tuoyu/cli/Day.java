package org.tuoyu.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day that a command asks about when none is named: today, where the documents hold. */
final class Day {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Day() {}

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
