package org.tuoyu.childcare.milestone;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;

/** Whether a target was reached, as of a day: one of seven answers, each with what it rests on. */
public sealed interface Assessment {

    Target target();

    AssessmentBasis basis();

    /** Which of the seven it is, for what is shown and written. */
    Outcome outcome();

    default <R> R match(
            Function<? super NotYetDue, ? extends R> notYetDue,
            Function<? super Met, ? extends R> met,
            Function<? super Exceeded, ? extends R> exceeded,
            Function<? super Missed, ? extends R> missed,
            Function<? super Unproven, ? extends R> unproven,
            Function<? super Undetermined, ? extends R> undetermined,
            Function<? super NotAssessable, ? extends R> notAssessable) {
        if (this instanceof NotYetDue it) {
            return notYetDue.apply(it);
        }
        if (this instanceof Met it) {
            return met.apply(it);
        }
        if (this instanceof Exceeded it) {
            return exceeded.apply(it);
        }
        if (this instanceof Missed it) {
            return missed.apply(it);
        }
        if (this instanceof Unproven it) {
            return unproven.apply(it);
        }
        if (this instanceof Undetermined it) {
            return undetermined.apply(it);
        }
        return notAssessable.apply((NotAssessable) this);
    }

    /** What follows if the text is read in these ways. */
    record Under(List<Given> given, Assessment answer) {
        public Under {
            given = List.copyOf(given);
        }
    }

    /**
     * The last day has not passed, and it is not known to be reached.
     *
     * @param reached how many there are by then at least
     */
    record NotYetDue(Target target, int reached, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_YET_DUE;
        }
    }

    /**
     * It was reached in time; what came of it later does not undo that.
     *
     * @param reached how many there were at least
     */
    record Met(Target target, int reached, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.MET;
        }
    }

    /**
     * More was reached in time than is asked for.
     *
     * @param reached how many there were at least
     */
    record Exceeded(Target target, int reached, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.EXCEEDED;
        }
    }

    /**
     * The last day has passed, and evidence of that day or a later one shows that there were too few.
     *
     * @param atMost how many there were at most
     */
    record Missed(Target target, int atMost, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.MISSED;
        }
    }

    /**
     * The last day has passed, and no evidence shows whether it was reached by then; missing is not zero.
     *
     * @param reached how many there were at least
     */
    record Unproven(Target target, int reached, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.UNPROVEN;
        }
    }

    /**
     * It depends on readings that nobody has chosen.
     *
     * @param answers what follows under each way to read what is open
     * @param missingReadings the open readings that make a difference
     */
    record Undetermined(Target target, List<Under> answers, List<Reading> missingReadings, AssessmentBasis basis)
            implements Assessment {
        public Undetermined {
            answers = List.copyOf(answers);
            missingReadings = List.copyOf(missingReadings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }
    }

    /** The text sets no number: words alone are never met by themselves, whatever the evidence. */
    record NotAssessable(Target target, AssessmentBasis basis) implements Assessment {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_ASSESSABLE;
        }
    }
}
