package org.tuoyu.policy;

import java.util.List;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;

/**
 * Words of an instrument, a sentence or limbs of one, with how they bind and what is said of them.
 *
 * @param rules what carries them out, or why nothing does, as it is written below them
 */
public record Statement(Citation words, Modality modality, List<String> rules) {
    public Statement {
        rules = List.copyOf(rules);
    }
}
