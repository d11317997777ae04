package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;

/** By when something is due (到期), and how that was told. */
public sealed interface Due {

    /** Whether what is done on a day is known to be done in time. */
    default boolean isInTime(LocalDate done) {
        return match(on -> !done.isAfter(on.day()), unset -> true, notKnown -> !done.isAfter(notKnown.notBefore()));
    }

    /** Whether what is done on a day is known to be late. */
    default boolean isLate(LocalDate done) {
        return this instanceof On on && done.isAfter(on.day());
    }

    default <R> R match(
            Function<? super On, ? extends R> on,
            Function<? super Unset, ? extends R> unset,
            Function<? super NotKnown, ? extends R> notKnown) {
        if (this instanceof On it) {
            return on.apply(it);
        }
        if (this instanceof Unset it) {
            return unset.apply(it);
        }
        return notKnown.apply((NotKnown) this);
    }

    /** On a day, which is the last one in time. */
    record On(LocalDate day, Bilingual how) implements Due {}

    /** No day is set, so nothing is late. */
    record Unset(Bilingual why) implements Due {}

    /**
     * The calendar that would tell the day is not published.
     *
     * @param notBefore the first day that the published calendars do not tell: until then all is in time
     */
    record NotKnown(LocalDate notBefore, Problem why) implements Due {}
}
