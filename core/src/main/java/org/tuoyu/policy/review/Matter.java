package org.tuoyu.policy.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;

/** A matter that somebody has to look at (事项): facts with their words, and who has it by the division of tasks. */
public sealed interface Matter {

    /** What kind of open point, how the duty stands, what the target comes to. */
    Symbol kind();

    /** What it is about: the name of an open point, the id of a duty or a target. */
    String about();

    Bilingual label();

    List<? extends Citation> citations();

    /** The rows that divide the work on its words; none where nobody leads it. */
    List<Assignment> rows();

    /** Who decides it, where that is stated. */
    List<Bilingual> deciders();

    default <R> R match(
            Function<? super Point, ? extends R> point,
            Function<? super Owed, ? extends R> owed,
            Function<? super Aimed, ? extends R> aimed) {
        if (this instanceof Point it) {
            return point.apply(it);
        }
        if (this instanceof Owed it) {
            return owed.apply(it);
        }
        return aimed.apply((Aimed) this);
    }

    /** Something that the documents leave open (未决事项). */
    record Point(OpenPoint point, List<Assignment> rows) implements Matter {
        public Point {
            rows = List.copyOf(rows);
        }

        @Override
        public Symbol kind() {
            return point.kind();
        }

        @Override
        public String about() {
            return point.name();
        }

        @Override
        public Bilingual label() {
            return point.words();
        }

        @Override
        public List<Citation.Verbatim> citations() {
            return point.citations();
        }

        @Override
        public List<Bilingual> deciders() {
            return List.of(point.decides());
        }
    }

    /** A duty in one case (义务). */
    record Owed(DutyStatus status, List<Assignment> rows) implements Matter {
        public Owed {
            rows = List.copyOf(rows);
        }

        @Override
        public Symbol kind() {
            return status.state();
        }

        @Override
        public String about() {
            return status.duty().id();
        }

        @Override
        public Bilingual label() {
            return status.duty().label();
        }

        @Override
        public List<Citation> citations() {
            return status.duty().citations();
        }

        @Override
        public List<Bilingual> deciders() {
            return deciding(status.open().stream());
        }
    }

    /** A target (目标). */
    record Aimed(Assessment assessment, List<Assignment> rows) implements Matter {
        public Aimed {
            rows = List.copyOf(rows);
        }

        @Override
        public Symbol kind() {
            return assessment.outcome();
        }

        @Override
        public String about() {
            return assessment.target().id();
        }

        @Override
        public Bilingual label() {
            return assessment.target().label();
        }

        @Override
        public List<Citation.Verbatim> citations() {
            return assessment.basis().citations();
        }

        @Override
        public List<Bilingual> deciders() {
            return assessment instanceof Assessment.Undetermined open
                    ? deciding(open.missingReadings().stream())
                    : List.of();
        }
    }

    private static List<Bilingual> deciding(Stream<Reading> open) {
        return open.map(Reading::authority).distinct().toList();
    }
}
