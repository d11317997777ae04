package org.tuoyu.kernel.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.kernel.time.InForce;

/** The places with the codes that they bear and the territories in which they lie, by the day. */
final class Gazetteer {

    private final List<Location> lyings;
    private final List<DivisionCode> codes;
    private final Map<String, List<Location>> byPlace = new HashMap<>();
    private final Map<String, List<DivisionCode>> byCode = new HashMap<>();

    /** Refuses what is recorded of a place or a code twice for one day. */
    Gazetteer(List<Location> lyings, List<DivisionCode> codes) {
        this.lyings = lyings;
        this.codes = codes;
        for (Location lying : lyings) {
            add(byPlace, lying.place(), lying, Location::period, " lies in two territories at a time");
        }
        for (DivisionCode given : codes) {
            add(byCode, given.code(), given, DivisionCode::period, " is borne by two places at a time");
        }
    }

    private static <T> void add(
            Map<String, List<T>> all, String key, T one, Function<T, InForce> period, String otherwise) {
        List<T> before = all.computeIfAbsent(key, first -> new ArrayList<>(2));
        for (T other : before) {
            if (areTogether(period.apply(other), period.apply(one))) {
                throw new IllegalArgumentException("A directory does not contradict itself, got: " + key + otherwise);
            }
        }
        before.add(one);
    }

    private static boolean areTogether(InForce one, InForce other) {
        return one.contains(other.from()) || other.contains(one.from());
    }

    Optional<Location> lying(String place, LocalDate day) {
        for (Location lying : byPlace.getOrDefault(place, List.of())) {
            if (lying.period().contains(day)) {
                return Optional.of(lying);
            }
        }
        return Optional.empty();
    }

    /** Whether the place lay elsewhere before. */
    boolean isMoved(Location lying) {
        return byPlace.getOrDefault(lying.place(), List.of()).stream()
                .anyMatch(other -> other.period().from().isBefore(lying.period().from()));
    }

    /** Places that lie in the territory on some day. */
    List<String> everIn(String territory) {
        return lyings.stream()
                .filter(lying -> lying.isIn(territory))
                .map(Location::place)
                .distinct()
                .toList();
    }

    /** Who bears the code, or bore it last: records keep a code after the place has lost it. */
    Optional<String> bearer(String code, LocalDate day) {
        Optional<String> bearer = Optional.empty();
        LocalDate since = LocalDate.MIN;
        for (DivisionCode given : byCode.getOrDefault(DivisionCode.shortened(code), List.of())) {
            LocalDate from = given.period().from();
            if (!from.isAfter(day) && !from.isBefore(since)) {
                bearer = Optional.of(given.unit());
                since = from;
            }
        }
        return bearer;
    }

    Optional<String> code(String unit, LocalDate day) {
        return codes.stream()
                .filter(given -> given.unit().equals(unit) && given.period().contains(day))
                .map(DivisionCode::code)
                .findFirst();
    }
}
