package org.tuoyu.kernel.time;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The last day of something that its own words, or what they refer to, bound.
 *
 * @param lastDay the last day as first set
 * @param extended the later last day that was published since; empty where none was
 */
public record Until(LocalDate lastDay, Optional<Extension> extended) {

    /**
     * A later last day.
     *
     * @param publishedOn the day from which it can be known
     */
    public record Extension(LocalDate publishedOn, LocalDate lastDay) {}

    public Until {
        if (extended.filter(each -> !each.lastDay().isAfter(lastDay)).isPresent()) {
            throw new IllegalArgumentException(
                    "An extension ends later than what it extends, got " + lastDay + " and " + extended);
        }
    }

    /** Whether it is over on the day of the law, by what is known. */
    public boolean isOver(AsOf asOf) {
        return asOf.lawDay()
                .isAfter(extended.filter(each -> asOf.knowsPublicationOf(each.publishedOn()))
                        .map(Extension::lastDay)
                        .orElse(lastDay));
    }

    /** A period that it ends; whoever does not know of the extension knows the end that was set first. */
    public InForce ending(InForce period, LocalDate publishedOn) {
        InForce first = period.repealed(lastDay.plusDays(1), publishedOn);
        return extended.map(each -> first.repealed(each.lastDay().plusDays(1), each.publishedOn()))
                .orElse(first);
    }

    /** Until when, in words. */
    public Bilingual label() {
        Bilingual first = new Bilingual("至 " + lastDay, "until " + lastDay);
        return extended.map(each -> first.then(
                        "（" + each.publishedOn() + " 公布延至 " + each.lastDay() + "）",
                        " (" + each.publishedOn() + ": extended to " + each.lastDay() + ")"))
                .orElse(first);
    }
}
