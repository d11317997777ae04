package org.tuoyu.childcare.care;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** How many children there may be at most (人数上限). */
public record Headcount(int children) implements Symbol {

    @Override
    public String id() {
        return Integer.toString(children);
    }

    @Override
    public Bilingual label() {
        return new Bilingual(children + "人", children + " children");
    }
}
