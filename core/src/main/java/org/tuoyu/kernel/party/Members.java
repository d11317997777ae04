package org.tuoyu.kernel.party;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;

/** The units that belong to a group on a day, as far as they are known. */
public sealed interface Members {

    default <R> R match(
            Function<? super Known, ? extends R> known,
            Function<? super Open, ? extends R> open,
            Function<? super NotRecorded, ? extends R> notRecorded) {
        if (this instanceof Known it) {
            return known.apply(it);
        }
        if (this instanceof Open it) {
            return open.apply(it);
        }
        return notRecorded.apply((NotRecorded) this);
    }

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
    }

    /** These, and others that the document does not name. */
    record Open(List<Unit> named, Bilingual reason) implements Members {
        public Open {
            named = List.copyOf(named);
        }
    }

    /** It depends on where these lay on that day, which is not recorded. */
    record NotRecorded(List<Unit> places) implements Members {
        public NotRecorded {
            places = List.copyOf(places);
        }
    }
}
