package org.tuoyu.kernel.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Something that programs know by an id that never changes and people by a label. */
public interface Symbol {

    /** The id, as files and other systems write it. */
    String id();

    Bilingual label();

    /** The ids of some, in their order. */
    static List<String> ids(Collection<? extends Symbol> some) {
        return some.stream().map(Symbol::id).toList();
    }

    /** The first of some that has an id; empty where none has. */
    static <S extends Symbol> Optional<S> find(Collection<S> some, String id) {
        return some.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
