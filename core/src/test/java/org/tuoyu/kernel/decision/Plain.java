package org.tuoyu.kernel.decision;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** An outcome that is nothing but its name. */
record Plain(String id) implements Symbol {
    @Override
    public Bilingual label() {
        return new Bilingual("结果" + id, "outcome " + id);
    }
}
