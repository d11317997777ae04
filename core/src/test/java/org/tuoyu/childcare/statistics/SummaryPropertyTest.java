package org.tuoyu.childcare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.YesNo;

/** That it does not matter in which parts and in what order institutions are counted, and that nobody is lost. */
class SummaryPropertyTest {

    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list().ofMaxSize(30);
    }

    private static Arbitrary<Entry> entry() {
        return Combinators.combine(
                        Arbitraries.of("天生街道", "朝阳街道", "水土街道").optional(),
                        Arbitraries.of("北碚区", "两江新区").optional(),
                        Arbitraries.of(ServiceMode.class)
                                .set()
                                .map(set -> set.stream().sorted().toList()),
                        Arbitraries.of(InstitutionKind.class).optional(),
                        Arbitraries.of(ProfitStatus.class).optional(),
                        Arbitraries.integers().between(1, 200).optional(),
                        Arbitraries.of(YesNo.class).optional(),
                        Arbitraries.of(YesNo.class).optional())
                .as((street, district, modes, kind, profit, capacity, inclusive, filed) -> new Entry(
                        street,
                        district,
                        modes,
                        kind,
                        profit,
                        capacity.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        inclusive,
                        filed));
    }

    private static Summary oneByOne(List<Entry> entries) {
        Summary sum = Summary.empty();
        for (Entry entry : entries) {
            sum = sum.and(Summary.of(entry));
        }
        return sum;
    }

    @Property
    void partsPutTogetherInAnyOrderAreTheWhole(
            @ForAll("entries") List<Entry> entries,
            @ForAll @Size(30) List<@IntRange(max = 4) Integer> partOf,
            @ForAll @Size(5) List<@IntRange(max = 9) Integer> order) {
        List<List<Entry>> parts = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            parts.add(order.get(part) % (parts.size() + 1), new ArrayList<>());
        }
        for (int i = 0; i < entries.size(); i++) {
            parts.get(partOf.get(i)).add(entries.get(i));
        }
        Summary together = parts.stream().map(Summary::of).reduce(Summary.empty(), (a, b) -> b.and(a));
        assertThat(together).isEqualTo(oneByOne(entries));
        assertThat(together.toString()).isEqualTo(oneByOne(entries).toString());
    }

    @Property
    void groupingDoesNotMatter(
            @ForAll("entries") List<Entry> a, @ForAll("entries") List<Entry> b, @ForAll("entries") List<Entry> c) {
        Summary one = oneByOne(a);
        Summary two = oneByOne(b);
        Summary three = oneByOne(c);
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(Summary.empty()))
                .isEqualTo(one)
                .isEqualTo(Summary.empty().and(one));
    }

    @Property
    void everyInstitutionIsUnderOneValueOrNotKnown(@ForAll("entries") List<Entry> entries) {
        Summary summary = Summary.of(entries);
        assertThat(List.of(
                        total(summary.streets()),
                        total(summary.districts()),
                        total(summary.kinds()),
                        total(summary.profitStatuses()),
                        total(summary.inclusive()),
                        total(summary.filed())))
                .containsOnly(summary.all());
        assertThat(summary.modes().notKnown().institutions())
                .isEqualTo(
                        entries.stream().filter(each -> each.modes().isEmpty()).count());
    }

    @Property
    void eachCountIsThatOfTheListItself(@ForAll("entries") List<Entry> entries, @ForAll YesNo answer) {
        Summary summary = Summary.of(entries);
        assertThat(summary.inclusive().of(answer)).isEqualTo(naive(entries, answer, Entry::inclusive));
        assertThat(summary.filed().of(answer)).isEqualTo(naive(entries, answer, Entry::filed));
        assertThat(summary.streets().of("天生街道")).isEqualTo(naive(entries, "天生街道", Entry::street));
        for (ServiceMode mode : ServiceMode.values()) {
            assertThat(summary.modes().of(mode))
                    .isEqualTo(naive(
                            entries, true, each -> Optional.of(each.modes().contains(mode))));
        }
    }

    private static <V> Tally naive(List<Entry> entries, V value, Function<Entry, Optional<V>> property) {
        List<Entry> those = entries.stream()
                .filter(each -> property.apply(each).equals(Optional.of(value)))
                .toList();
        return new Tally(
                those.size(),
                those.stream().filter(each -> each.capacity().isPresent()).count(),
                those.stream().mapToLong(each -> each.capacity().orElse(0)).sum());
    }

    private static Tally total(Split<?> split) {
        return split.known().values().stream().reduce(split.notKnown(), Tally::and);
    }
}
