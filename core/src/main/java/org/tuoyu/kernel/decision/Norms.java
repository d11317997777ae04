package org.tuoyu.kernel.decision;

import java.util.Objects;
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
     *     {@link IllegalArgumentException}; {@link Knowledge#askedBy} keeps those that it does
     * @param place the code of a division, or the name of a unit that lies in one
     */
    default <O extends Symbol> Answer<O> ask(Question<O> question, Knowledge known, AsOf asOf, String place) {
        Objects.requireNonNull(question, "The caller says which question, got null");
        Objects.requireNonNull(known, "The caller says what is known: Knowledge.none() for nothing, got null");
        Objects.requireNonNull(asOf, "The caller says as of when, got null");
        Objects.requireNonNull(place, "The caller says where, got null");
        question.requireAskedFor(known);
        return inPlay(question, asOf, place).decider().decide(known);
    }
}
