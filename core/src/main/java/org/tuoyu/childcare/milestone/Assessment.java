package org.tuoyu.childcare.milestone;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;

/** What is said of whether a target was reached, as of a day, with what it rests on. */
public sealed interface Assessment {

    Target target();

    /** What it comes to, in one word. */
    Outcome outcome();

    AssessmentBasis basis();

    default <R> R match(
            Function<? super Counted, ? extends R> counted,
            Function<? super Undetermined, ? extends R> undetermined,
            Function<? super NotAssessable, ? extends R> notAssessable) {
        if (this instanceof Counted it) {
            return counted.apply(it);
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
     * What the evidence says of a number.
     *
     * @param outcome any but {@code UNDETERMINED} and {@code NOT_ASSESSABLE}
     * @param number how many there were: at most where it was missed, at least otherwise
     */
    record Counted(Target target, Outcome outcome, int number, AssessmentBasis basis) implements Assessment {
        public Counted {
            if (outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_ASSESSABLE) {
                throw new IllegalArgumentException("What is counted comes to something, got " + outcome);
            }
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
