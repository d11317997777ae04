package org.tuoyu.kernel.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** By when something is to be done (期限), counted from its trigger or set by the calendar. */
public sealed interface Term {

    /** The term in words. */
    default Bilingual label() {
        return match(
                in -> new Bilingual(in.days() + "个工作日内", "within " + in.days() + " working days"),
                by -> new Bilingual("至" + by.day(), "by " + by.day()),
                open -> open.word().label(),
                with -> new Bilingual(
                        "与" + with.other().zh() + "同步",
                        "together with " + with.other().en()),
                eachYear -> new Bilingual("每年一次", "once in each year"),
                none -> new Bilingual("未定期限", "no term is set"));
    }

    default <R> R match(
            Function<? super WorkingDays, ? extends R> workingDays,
            Function<? super By, ? extends R> by,
            Function<? super Open, ? extends R> open,
            Function<? super With, ? extends R> with,
            Function<? super EachYear, ? extends R> eachYear,
            Function<? super None, ? extends R> none) {
        if (this instanceof WorkingDays it) {
            return workingDays.apply(it);
        }
        if (this instanceof By it) {
            return by.apply(it);
        }
        if (this instanceof Open it) {
            return open.apply(it);
        }
        if (this instanceof With it) {
            return with.apply(it);
        }
        if (this instanceof EachYear it) {
            return eachYear.apply(it);
        }
        return none.apply((None) this);
    }

    /** So many working days after the trigger (个工作日内), whose day is not counted. */
    record WorkingDays(int days) implements Term {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("A term has one working day or more, got " + days);
            }
        }
    }

    /** By a day, which is the last one in time. */
    record By(LocalDate day) implements Term {}

    /** In a word that sets no number (及时, 限期, 逐步); it can only be overstepped once somebody supplied one. */
    record Open(Symbol word) implements Term {}

    /** Together with another thing (同步): by the day on which that is done. */
    record With(Bilingual other) implements Term {}

    /** Once in each calendar year (每年, 年度): by its last day. */
    record EachYear() implements Term {}

    /** None is set. */
    record None() implements Term {}
}
