package org.tuoyu.childcare.care;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** For how many children one carer is enough (保育人员与婴幼儿的比例). */
public record Ratio(int childrenPerCarer) implements Symbol {

    public Ratio {
        if (childrenPerCarer < 1) {
            throw new IllegalArgumentException("A carer is enough for one child or more, got " + childrenPerCarer);
        }
    }

    /** The fewest carers that are enough. */
    public int carersFor(int children) {
        return -Math.floorDiv(-children, childrenPerCarer);
    }

    @Override
    public String id() {
        return "1:" + childrenPerCarer;
    }

    @Override
    public Bilingual label() {
        return Bilingual.same(id());
    }
}
