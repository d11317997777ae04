package org.tuoyu.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The days that an answer is asked for: the day of the facts, the day whose law applies, and the instant of knowledge.
 *
 * @param factDay the day on which the facts are as stated: who lies where, what units are called
 * @param lawDay the day whose law applies; the day of the facts unless retroactivity is asked for
 * @param knownAt what was published later than this counts as not known; {@link Instant#MAX} for all the library holds
 */
public record AsOf(LocalDate factDay, LocalDate lawDay, Instant knownAt) {

    public AsOf {
        Objects.requireNonNull(factDay, "The caller says the day of the facts, got null");
        Objects.requireNonNull(lawDay, "The caller says the day whose law applies, got null");
        Objects.requireNonNull(knownAt, "The caller says what is known: Instant.MAX for everything, got null");
    }

    /** The facts and the law of one day, with everything that the library holds. */
    public static AsOf day(LocalDate day) {
        return new AsOf(day, day, Instant.MAX);
    }

    /** The same, the day in numbers: {@code AsOf.day(2021, 3, 1)}. */
    public static AsOf day(int year, int month, int dayOfMonth) {
        return day(LocalDate.of(year, month, dayOfMonth));
    }

    public AsOf underLawOf(LocalDate day) {
        return new AsOf(factDay, day, knownAt);
    }

    public AsOf knownAt(Instant instant) {
        return new AsOf(factDay, lawDay, instant);
    }

    /** With what was published up to a day, that day included. */
    public AsOf knowingPublicationsOf(LocalDate day) {
        return knownAt(day.atStartOfDay(China.ZONE).toInstant());
    }

    /** Whether what was published on {@code day} is known; a publication counts from its midnight in China. */
    public boolean knowsPublicationOf(LocalDate day) {
        return knownAt.equals(Instant.MAX)
                || !day.atStartOfDay(China.ZONE).toInstant().isAfter(knownAt);
    }

    /**
     * The day of the facts as far as it is known who lies where and what is called how: a change becomes known on the day
     * on which it takes effect, so with earlier knowledge all is as it was.
     */
    public LocalDate recordDay() {
        if (knowsPublicationOf(factDay)) {
            return factDay;
        }
        return knowsPublicationOf(LocalDate.EPOCH) ? dayAt(knownAt) : LocalDate.EPOCH;
    }

    /** The day that it is in China at an instant. */
    public static LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, China.ZONE);
    }

    /** Where a day begins in Chinese law: all of China keeps the time of Shanghai. Zones are slow to load. */
    private static final class China {
        static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    }
}
