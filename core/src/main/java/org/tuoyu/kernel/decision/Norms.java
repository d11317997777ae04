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
}
