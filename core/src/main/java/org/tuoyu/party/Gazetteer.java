package org.tuoyu.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.time.InForce;

/** Which place bears a code on a day, and in which territory it lies then. */
final class Gazetteer {

    private final List<Lying> lyings;
    private final List<DivisionCode> codes;

    Gazetteer(List<Lying> lyings, List<DivisionCode> codes) {
        this.lyings = lyings;
        this.codes = codes;
    }

    Optional<Lying> lying(String place, LocalDate day) {
        return lyings.stream()
                .filter(lying -> lying.place().equals(place) && lying.period().contains(day))
                .findFirst();
    }

    /** Places that lie in the territory on some day. */
    List<String> everIn(String territory) {
        return lyings.stream()
                .filter(lying -> lying.territory().equals(territory))
                .map(Lying::place)
                .distinct()
                .toList();
    }

    /** Who bears the code, or bore it last: records keep a code after the place has lost it. */
    Optional<String> bearer(String code, LocalDate day) {
        return codes.stream()
                .filter(given ->
                        given.code().equals(code) && !given.period().from().isAfter(day))
                .max(Comparator.comparing((DivisionCode given) -> given.period().from()))
                .map(DivisionCode::unit);
    }

    /** Whether anybody bears the code on any day. */
    boolean knows(String code) {
        return codes.stream().anyMatch(given -> given.code().equals(code));
    }

    List<DivisionCode> codesOf(String unit) {
        return codes.stream().filter(given -> given.unit().equals(unit)).toList();
    }

    Optional<String> code(String unit, LocalDate day) {
        return codesOf(unit).stream()
                .filter(given -> given.period().contains(day))
                .map(DivisionCode::code)
                .findFirst();
    }

    /** What is recorded of a place or a code twice for one day; empty where all is well. */
    Optional<String> contradiction() {
        List<Dated> dated = new ArrayList<>();
        for (Lying lying : lyings) {
            dated.add(new Dated(lying.place() + " lies in two territories at a time", lying.period()));
        }
        for (DivisionCode given : codes) {
            dated.add(new Dated(given.code() + " is borne by two places at a time", given.period()));
        }
        dated.sort(Comparator.comparing(Dated::otherwise).thenComparing(Dated::from));
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i - 1).overlaps(dated.get(i))) {
                return Optional.of(dated.get(i).otherwise);
            }
        }
        return Optional.empty();
    }

    /** A period, and what is wrong if another one for the same thing overlaps it. */
    private record Dated(String otherwise, InForce period) {
        LocalDate from() {
            return period.from();
        }

        boolean overlaps(Dated later) {
            return otherwise.equals(later.otherwise) && period.contains(later.from());
        }
    }
}
