package org.tuoyu.kernel.decision;

import java.util.List;

/**
 * Where something stands in a list: the very same first, then its equal. Records are compared component by component,
 * by code that Java makes when it is first needed: the first comparison costs a new process more than a decision.
 */
final class Positions {

    private Positions() {}

    /** The place, or -1. */
    @SuppressWarnings("ReferenceEquality") // only to be fast; what is not found by it is looked for by equals
    static int of(List<?> list, Object one) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == one) {
                return i;
            }
        }
        return list.indexOf(one);
    }

    static boolean holds(List<?> list, Object one) {
        return of(list, one) >= 0;
    }
}
