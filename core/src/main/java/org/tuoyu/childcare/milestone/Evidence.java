package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Shown;

/**
 * A statement of how many of the things that a target counts there had been, in all, by the end of a day (截至该日累计).
 * What was reached and later lost still counts, so such a number never falls. Another statement about the same target,
 * day and qualities that is made later corrects this one.
 *
 * @param target the id of the target
 * @param qualities the ids of the qualities that each of those counted has; nothing is said of the others
 * @param source who says so, and where
 * @param statedOn the day on which it was said, on {@code day} or later
 */
public record Evidence(
        String target, LocalDate day, int count, Set<String> qualities, String source, LocalDate statedOn) {

    public Evidence {
        qualities = Collections.unmodifiableSet(new TreeSet<>(qualities));
        if (count < 0 || source.isBlank() || statedOn.isBefore(day)) {
            throw new IllegalArgumentException(
                    "Evidence counts from zero, has a source, and speaks of no day to come, got " + count + ", "
                            + Shown.of(source) + ", " + day + " stated " + statedOn);
        }
    }

    /** Said on the day itself, whatever the qualities. */
    public static Evidence of(String target, LocalDate day, int count, String source) {
        return new Evidence(target, day, count, Set.of(), source, day);
    }

    /** The same of those alone that have these qualities. */
    public Evidence having(Set<String> these) {
        return new Evidence(target, day, count, these, source, statedOn);
    }

    /** The same, said on another day. */
    public Evidence saidOn(LocalDate said) {
        return new Evidence(target, day, count, qualities, source, said);
    }

    /** Its numbers and days, and what is shown of its ids; not its source, which may be personal. */
    @Override
    public String toString() {
        return "Evidence[" + Shown.of(target) + ", " + count + " by " + day + ", "
                + qualities.stream().limit(Limits.LISTED).map(Shown::of).toList() + ", stated " + statedOn + "]";
    }
}
