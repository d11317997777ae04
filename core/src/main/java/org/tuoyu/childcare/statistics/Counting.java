package org.tuoyu.childcare.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.YesNo;

/** A summary in the making: one thread counts into it, and no map is copied for an institution. */
final class Counting {

    private final Running all = new Running();
    private final Group<String> streets = new Group<>();
    private final Group<String> districts = new Group<>();
    private final Group<ServiceMode> modes = new Group<>();
    private final Group<InstitutionKind> kinds = new Group<>();
    private final Group<ProfitStatus> profitStatuses = new Group<>();
    private final Group<YesNo> inclusive = new Group<>();
    private final Group<YesNo> filed = new Group<>();

    void add(Entry entry) {
        OptionalInt places = entry.capacity();
        all.add(places);
        streets.add(entry.street(), places);
        districts.add(entry.district(), places);
        modes.add(entry.modes(), places);
        kinds.add(entry.kind(), places);
        profitStatuses.add(entry.profitStatus(), places);
        inclusive.add(entry.inclusive(), places);
        filed.add(entry.filed(), places);
    }

    /** What was counted so far; what is counted later does not change it. */
    Summary summary() {
        return new Summary(
                all.tally(),
                streets.split(),
                districts.split(),
                modes.split(),
                kinds.split(),
                profitStatuses.split(),
                inclusive.split(),
                filed.split());
    }

    private static final class Running {
        private long institutions;
        private long withPlaces;
        private long sum;

        void add(OptionalInt places) {
            institutions++;
            if (places.isPresent()) {
                withPlaces++;
                sum = Math.addExact(sum, places.getAsInt());
            }
        }

        Tally tally() {
            return new Tally(institutions, withPlaces, sum);
        }
    }

    private static final class Group<K extends Comparable<? super K>> {
        private final Map<K, Running> known = new HashMap<>();
        private final Running notKnown = new Running();

        void add(Optional<K> value, OptionalInt places) {
            add(value.map(List::of).orElse(List.of()), places);
        }

        /** One that has several values counts under each. */
        void add(Collection<K> values, OptionalInt places) {
            for (K value : values) {
                known.computeIfAbsent(value, key -> new Running()).add(places);
            }
            if (values.isEmpty()) {
                notKnown.add(places);
            }
        }

        Split<K> split() {
            SortedMap<K, Tally> tallies = new TreeMap<>();
            known.forEach((value, running) -> tallies.put(value, running.tally()));
            return new Split<>(tallies, notKnown.tally());
        }
    }
}
