package org.tuoyu.party;

import java.time.LocalDate;
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

    /** The first of two periods that overlap although they exclude each other. */
    Optional<String> contradiction() {
        return lyings.stream()
                .filter(a -> lyings.stream()
                        .anyMatch(b ->
                                !a.equals(b) && a.place().equals(b.place()) && startsDuring(a.period(), b.period())))
                .map(lying -> lying.place() + " lies in two territories at a time")
                .findFirst()
                .or(() -> codes.stream()
                        .filter(a -> codes.stream()
                                .anyMatch(b -> !a.equals(b)
                                        && a.code().equals(b.code())
                                        && startsDuring(a.period(), b.period())))
                        .map(given -> given.code() + " is borne by two places at a time")
                        .findFirst());
    }

    private static boolean startsDuring(InForce a, InForce b) {
        return b.contains(a.from());
    }
}
