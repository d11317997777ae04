package org.tuoyu.kernel.party;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.InForce;

/**
 * A place in the territory in which it lies directly, during a period.
 *
 * @param place the id of the unit that lies there
 * @param territory the code of the division that it lies in
 * @param basis where this is known from, and what about it is not sure
 */
public record Location(String place, String territory, InForce period, Bilingual basis) {

    public Location {
        territory = DivisionCode.shortened(territory);
    }

    /** Whether this is the territory, its code padded or not. */
    boolean isIn(String code) {
        return territory.equals(DivisionCode.shortened(code));
    }
}
