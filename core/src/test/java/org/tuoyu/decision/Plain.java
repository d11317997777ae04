package org.tuoyu.decision;

import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;

/** An outcome that is nothing but its name. */
record Plain(String id) implements Symbol {
    @Override
    public Bilingual label() {
        return new Bilingual("结果" + id, "outcome " + id);
    }
}
