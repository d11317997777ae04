package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;

/** The territory in which a place lies on a day, as far as it is recorded. */
public sealed interface Whereabouts {

    default <R> R match(
            Function<? super In, ? extends R> in,
            Function<? super NotRecorded, ? extends R> notRecorded,
            Function<? super NoSuchPlace, ? extends R> noSuchPlace) {
        if (this instanceof In it) {
            return in.apply(it);
        }
        if (this instanceof NotRecorded it) {
            return notRecorded.apply(it);
        }
        return noSuchPlace.apply((NoSuchPlace) this);
    }

    /** Directly in a territory, known from somewhere. */
    record In(String territory, Bilingual basis) implements Whereabouts {}

    /** The place is known, where it lay on that day is not. */
    record NotRecorded(Unit place) implements Whereabouts {}

    /** No place of that id or code is known on that day. */
    record NoSuchPlace(List<String> didYouMean) implements Whereabouts {
        public NoSuchPlace {
            didYouMean = List.copyOf(didYouMean);
        }
    }
}
