package org.tuoyu.kernel.decision;

import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.time.AsOf;

/** Where domains get their norms from: whoever holds instruments answers for a question, a moment and a place. */
public interface Norms {

    /**
     * The norms in play.
     *
     * @param place the code of a division, or the name of a unit that lies in one
     */
    <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place);

    /**
     * The answer to a question: the general call, for every question of every domain.
     *
     * @param known what is known; a fact that is not stated is unknown, and one that the question does not ask for is an
     *     {@link IllegalArgumentException}
     * @param place the code of a division, or the name of a unit that lies in one
     */
    default <O extends Symbol> Answer<O> ask(Question<O> question, Knowledge known, AsOf asOf, String place) {
        question.requireAskedFor(known);
        return inPlay(question, asOf, place).decider().decide(known);
    }
}
