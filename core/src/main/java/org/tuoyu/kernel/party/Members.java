package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;

/** Who belongs to a group on a day. */
public sealed interface Members {

    <R> R match(
            Function<? super Known, ? extends R> known,
            Function<? super Open, ? extends R> open,
            Function<? super NotRecorded, ? extends R> notRecorded);

    /**
     * These and nobody else.
     *
     * @param bases where it is known from that they lie where the group is drawn from; none where they are listed
     */
    record Known(List<Unit> units, List<Bilingual> bases) implements Members {
        public Known {
            units = List.copyOf(units);
            bases = List.copyOf(bases);
        }

        @Override
        public <R> R match(
                Function<? super Known, ? extends R> known,
                Function<? super Open, ? extends R> open,
                Function<? super NotRecorded, ? extends R> notRecorded) {
            return known.apply(this);
        }
    }

    /** These, and others that the document does not name. */
    record Open(List<Unit> named, Bilingual reason) implements Members {
        public Open {
            named = List.copyOf(named);
        }

        @Override
        public <R> R match(
                Function<? super Known, ? extends R> known,
                Function<? super Open, ? extends R> open,
                Function<? super NotRecorded, ? extends R> notRecorded) {
            return open.apply(this);
        }
    }

    /** It depends on where these lay on that day, which is not recorded. */
    record NotRecorded(List<Unit> places) implements Members {
        public NotRecorded {
            places = List.copyOf(places);
        }

        @Override
        public <R> R match(
                Function<? super Known, ? extends R> known,
                Function<? super Open, ? extends R> open,
                Function<? super NotRecorded, ? extends R> notRecorded) {
            return notRecorded.apply(this);
        }
    }
}
