package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;

/** Where a place lies on a day. */
public sealed interface Whereabouts {

    <R> R match(
            Function<? super In, ? extends R> in,
            Function<? super NotRecorded, ? extends R> notRecorded,
            Function<? super NoSuchPlace, ? extends R> noSuchPlace);

    /** Directly in a territory, known from somewhere. */
    record In(String territory, Bilingual basis) implements Whereabouts {
        @Override
        public <R> R match(
                Function<? super In, ? extends R> in,
                Function<? super NotRecorded, ? extends R> notRecorded,
                Function<? super NoSuchPlace, ? extends R> noSuchPlace) {
            return in.apply(this);
        }
    }

    /** The place is known, where it lay on that day is not. */
    record NotRecorded(Unit place) implements Whereabouts {
        @Override
        public <R> R match(
                Function<? super In, ? extends R> in,
                Function<? super NotRecorded, ? extends R> notRecorded,
                Function<? super NoSuchPlace, ? extends R> noSuchPlace) {
            return notRecorded.apply(this);
        }
    }

    /** No place of that id or code is known on that day. */
    record NoSuchPlace(List<String> didYouMean) implements Whereabouts {
        public NoSuchPlace {
            didYouMean = List.copyOf(didYouMean);
        }

        @Override
        public <R> R match(
                Function<? super In, ? extends R> in,
                Function<? super NotRecorded, ? extends R> notRecorded,
                Function<? super NoSuchPlace, ? extends R> noSuchPlace) {
            return noSuchPlace.apply(this);
        }
    }
}
