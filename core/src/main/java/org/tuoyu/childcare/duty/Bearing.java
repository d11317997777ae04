package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import java.util.function.Function;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.problem.Shown;

/**
 * Whose duties they are on a day: a party's own, those of its role, those of the groups that it belongs to.
 *
 * @param roles which party is in a role
 */
public record Bearing(Directory directory, Function<? super Bearer.Role, ? extends Party> roles, LocalDate day) {

    /**
     * Whether a party bears a duty: {@code YES} where it does under one of the names, else what comes nearest to it. Where
     * that depends on a reading that is open, it is not certain.
     */
    public Belonging of(Party party, DutyStatus status) {
        Belonging named = status.bearers().stream()
                .map(bearer -> directory.belongs(party, party(bearer), day))
                .reduce(Belonging.NO, Bearing::nearer);
        return named == Belonging.YES && status.openBearing().isPresent() ? Belonging.NOT_SETTLED : named;
    }

    private static Belonging nearer(Belonging one, Belonging other) {
        return other == Belonging.YES || one == Belonging.NO ? other : one;
    }

    private Party party(Bearer bearer) {
        return bearer instanceof Bearer.Named named
                ? directory
                        .find(named.party())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Bearers are parties of the directory, got " + Shown.of(named.party())))
                : roles.apply((Bearer.Role) bearer);
    }
}
