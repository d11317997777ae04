package org.tuoyu.childcare.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many institutions there are, and places as far as they are known (机构数与托位数).
 *
 * @param withPlaces of how many institutions the places are known
 * @param places of those institutions; how many the others have is not known
 */
public record Tally(long institutions, long withPlaces, long places) implements Serializable {

    public static final Tally NONE = new Tally(0, 0, 0);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public Tally {
        if (withPlaces < 0 || withPlaces > institutions || places < withPlaces || (withPlaces == 0 && places > 0)) {
            throw new IllegalArgumentException("Places are of institutions, each with one or more, got " + institutions
                    + " institutions, " + withPlaces + " with places, " + places + " places");
        }
    }

    /** Of one institution. */
    static Tally of(Entry entry) {
        return new Tally(
                1, entry.capacity().isPresent() ? 1 : 0, entry.capacity().orElse(0));
    }

    /** Both together. */
    public Tally and(Tally other) {
        return new Tally(
                Math.addExact(institutions, other.institutions),
                Math.addExact(withPlaces, other.withPlaces),
                Math.addExact(places, other.places));
    }

    /** Of how many institutions the places are not known: the places told are at least so many where there is one. */
    public long withoutPlaces() {
        return institutions - withPlaces;
    }

    /**
     * Known places per 1,000 residents (每千人口托位数), half up to two decimals. Empty where the residents are not known or
     * nobody resides there, and where there are institutions but the places of none is known.
     */
    public Optional<BigDecimal> perThousand(OptionalLong residents) {
        return residents.orElse(0) < 1 || (withPlaces == 0 && institutions > 0)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(places)
                        .multiply(THOUSAND)
                        .divide(BigDecimal.valueOf(residents.getAsLong()), 2, RoundingMode.HALF_UP));
    }
}
