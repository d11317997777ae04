package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuoyu.kernel.problem.Problem;

/**
 * The calendar years (年度) in each of which something is to be done once. Of a year of which it does not hold from the
 * first day on nothing is held against anybody.
 *
 * @param until the day as of which it is asked
 * @param done the years in which it was done
 */
record Years(LocalDate start, LocalDate until, Set<Integer> done) {

    boolean isDone() {
        return done.contains(until.getYear());
    }

    /** The end of this year; of the last one where it was not done in that and not since. */
    LocalDate dueDay() {
        int year = until.getYear();
        boolean isBehind = year > first() && !done.contains(year - 1) && !isDone();
        return LocalDate.of(isBehind ? year - 1 : Math.max(year, first()), 12, 31);
    }

    /** The years before this one in which it was not done, as far as is known. */
    Optional<Problem> missed() {
        String missed = IntStream.range(first(), until.getYear())
                .filter(year -> !done.contains(year))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        "",
                        "YEARS_MISSED",
                        "未见履行的年度：" + missed,
                        "years of which no fulfilment is known: " + missed.replace("、", ", ")));
    }

    private int first() {
        return start.getDayOfYear() == 1 ? start.getYear() : start.getYear() + 1;
    }
}
