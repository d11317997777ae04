package org.tuoyu.engine;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.problem.Problem;

/** The outcome of submitting an application. */
public sealed interface Submitted {

    default <R> R match(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super AlreadyKnown, ? extends R> alreadyKnown,
            Function<? super Rejected, ? extends R> rejected) {
        if (this instanceof Accepted it) {
            return accepted.apply(it);
        }
        if (this instanceof AlreadyKnown it) {
            return alreadyKnown.apply(it);
        }
        return rejected.apply((Rejected) this);
    }

    /**
     * It was taken up, and what was answered is recorded.
     *
     * @param answer which authority registers it
     * @param version how many events its case has now
     */
    record Accepted(Answer<AuthorityKind> answer, long version) implements Submitted {}

    /** The same application had come in before; nothing was written. */
    record AlreadyKnown(Registration registration) implements Submitted {}

    /**
     * It cannot be taken up; nothing was written. There is at least one problem, and no more than
     * {@link Problem#capped} leaves.
     */
    record Rejected(List<Problem> problems) implements Submitted {
        public Rejected {
            problems = Problem.capped(problems);
        }
    }
}
