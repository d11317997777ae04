package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.language.Symbol;

/** A party that a document can address: a unit, or a group of them under one name. */
public sealed interface Party extends Symbol permits Unit, PartyGroup {

    /** Every name that documents write for it, of any day. */
    List<String> allNames();

    default <R> R match(Function<? super Unit, ? extends R> unit, Function<? super PartyGroup, ? extends R> group) {
        if (this instanceof Unit it) {
            return unit.apply(it);
        }
        return group.apply((PartyGroup) this);
    }
}
