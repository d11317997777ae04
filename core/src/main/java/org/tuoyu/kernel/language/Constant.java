package org.tuoyu.kernel.language;

/** A symbol that is one of a closed list in the code, an enum; its id is its name. */
public interface Constant extends Symbol {

    /** As the enum spells it; it never changes. */
    String name();

    @Override
    default String id() {
        return name();
    }
}
