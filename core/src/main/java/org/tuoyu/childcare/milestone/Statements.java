package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.time.AsOf;

/** The statements about one target that count, as of a day: what they say of how many there were at least and at most. */
record Statements(List<Evidence> counting) {

    private static final Comparator<Evidence> IN_ORDER = Comparator.comparing(Evidence::day)
            .thenComparing(Evidence::statedOn)
            .thenComparing(each -> String.join(" ", each.qualities()))
            .thenComparing(Evidence::count)
            .thenComparing(Evidence::source);

    /** Known, of days up to the one asked for, each once, in one order, and without those that are corrected. */
    static Statements about(Target target, Collection<Evidence> all, AsOf asOf) {
        List<Evidence> known = all.stream()
                .filter(each -> each.target().equals(target.id()))
                .filter(each -> !each.day().isAfter(asOf.factDay()))
                .filter(each -> asOf.knowsPublicationOf(each.statedOn()))
                .distinct()
                .toList();
        return new Statements(known.stream()
                .filter(each -> known.stream().noneMatch(other -> corrects(other, each)))
                .sorted(IN_ORDER)
                .toList());
    }

    private static boolean corrects(Evidence later, Evidence earlier) {
        return later.isAboutTheSameAs(earlier) && later.statedOn().isAfter(earlier.statedOn());
    }

    /**
     * How many with these qualities there were at least by a day: those counted by then that have all of them, and no
     * more of them than any statement leaves that bounds them.
     */
    int atLeast(LocalDate day, Set<String> qualities) {
        return counting.stream()
                .filter(each -> !each.day().isAfter(day) && each.qualities().containsAll(qualities))
                .mapToInt(each -> bounding(each.day(), each.qualities())
                        .mapToInt(Evidence::count)
                        .min()
                        .orElseThrow())
                .max()
                .orElse(0);
    }

    /** How many with these qualities some statement says there were by a day, disputed or not. */
    int most(LocalDate day, Set<String> qualities) {
        return counting.stream()
                .filter(each -> !each.day().isAfter(day) && each.qualities().containsAll(qualities))
                .mapToInt(Evidence::count)
                .max()
                .orElse(0);
    }

    /** How many with these qualities there were at most by a day; empty where no statement bounds them. */
    OptionalInt atMost(LocalDate day, Set<String> qualities) {
        return bounding(day, qualities)
                .mapToInt(each -> counting.stream()
                        .filter(each::isAboutTheSameAs)
                        .mapToInt(Evidence::count)
                        .max()
                        .orElseThrow())
                .min();
    }

    /** Whether one says that there were more by a day than another says of that day or a later one; both cannot be. */
    boolean contradictThemselves() {
        return counting.stream()
                .anyMatch(
                        each -> bounding(each.day(), each.qualities()).anyMatch(bound -> bound.count() < each.count()));
    }

    /** Those that say how many there were at most: such numbers never fall, and a part is never more than the whole. */
    private Stream<Evidence> bounding(LocalDate day, Set<String> qualities) {
        return counting.stream().filter(each -> !each.day().isBefore(day) && qualities.containsAll(each.qualities()));
    }
}
