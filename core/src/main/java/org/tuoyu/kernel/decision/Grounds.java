package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/** What an answer rests on. It is worked out when it is read, not when the answer is given. */
public interface Grounds<O extends Symbol> {

    Question<O> question();

    /** The readings that were chosen for the answer. */
    List<Given> readings();

    /** The words that the answer rests on: of the norms that stand, and of the combinations that exclude a world. */
    List<Citation> citations();

    /**
     * What the reader must know: {@code VALIDITY_NOT_KNOWN} for each instrument that may have ended,
     * {@code TEXT_NOT_HELD} for each that is cited without its official text, {@code NOT_YET_IN_FORCE} where all norms
     * start later.
     */
    List<Problem> notes();

    /** The whole explanation; worked out once, whoever asks first. */
    Explanation<O> explanation();

    /** All least-size changes of known facts after which an outcome is a possible answer; empty if there is none. */
    List<Change<O>> towards(O outcome);

    /** An answer that rests on these grounds, told with its explanation; asked for by {@link Answer#explain}. */
    String tell(Answer<O> answer, Language language);
}
