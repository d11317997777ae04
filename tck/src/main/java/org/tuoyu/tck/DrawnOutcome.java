package org.tuoyu.tck;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** An outcome of a drawn question, which is nothing but its name. */
public record DrawnOutcome(String id) implements Symbol {
    @Override
    public Bilingual label() {
        return new Bilingual("结果" + id, "outcome " + id);
    }
}
