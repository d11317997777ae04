package org.tuoyu.childcare.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.childcare.accountability.BanEvent.Corrected;
import org.tuoyu.childcare.accountability.BanEvent.Recorded;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** A ban stands until it is corrected, whatever else is told, in whatever order and however often. */
class BanLedgerPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int SPAN = 20;
    private static final List<Pseudonym> PEOPLE = IntStream.range(0, 4)
            .mapToObj(digit -> new Pseudonym(String.valueOf(digit).repeat(64), "0".repeat(16)))
            .toList();
    private static final List<Citation> WORDS = List.of(new Citation.Referenced("例", "1", Bilingual.same("终身禁入")));

    /** What is drawn of an event; its place in the list makes its id. */
    private record Drawn(int person, int day, int recorded, int corrects) {}

    @Provide
    Arbitrary<List<Event<BanEvent>>> events() {
        return drawn(9).list().ofMaxSize(10).map(BanLedgerPropertyTest::numbered);
    }

    @Provide
    Arbitrary<List<Event<BanEvent>>> bans() {
        return drawn(-1).list().ofMaxSize(10).map(BanLedgerPropertyTest::numbered);
    }

    private static Arbitrary<Drawn> drawn(int lastCorrected) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(0, SPAN),
                        lastCorrected < 0
                                ? Arbitraries.just(-1)
                                : Arbitraries.integers().between(-10, lastCorrected))
                .as(Drawn::new);
    }

    private static List<Event<BanEvent>> numbered(List<Drawn> drawn) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> event(i, drawn.get(i)))
                .toList();
    }

    private static Event<BanEvent> event(int number, Drawn drawn) {
        BanEvent happening = drawn.corrects() < 0
                ? new Recorded(PEOPLE.get(drawn.person()), WORDS)
                : new Corrected("e" + drawn.corrects(), "误记");
        return new Event<>("e" + number, FIRST.plusDays(drawn.day()), at(drawn.recorded()), happening);
    }

    @Property
    void withoutACorrectionWhoIsBannedStaysBanned(
            @ForAll("bans") List<Event<BanEvent>> before,
            @ForAll("bans") List<Event<BanEvent>> after,
            @ForAll @IntRange(max = SPAN) int day,
            @ForAll @IntRange(max = 40_000) int later) {
        BanLedger ledger = BanLedger.empty().and(before);
        BanLedger more = ledger.and(after.stream()
                .map(each -> new Event<>("more-" + each.id(), each.occurredOn(), each.recordedAt(), each.happening()))
                .toList());
        assertThat(banned(more, day + later, Instant.MAX)).containsAll(banned(ledger, day, Instant.MAX));
    }

    @Property
    void whoeverIsBannedNoMoreWasCorrected(
            @ForAll("events") List<Event<BanEvent>> events, @ForAll @IntRange(max = SPAN) int at) {
        BanLedger ledger = BanLedger.empty().and(events);
        Set<Pseudonym> stillBanned = banned(ledger, SPAN, Instant.MAX);
        assertThat(banned(ledger, SPAN, at(at)))
                .allSatisfy(person -> assertThat(stillBanned.contains(person)
                                || ledger.history(person, Instant.MAX).stream()
                                        .anyMatch(ban -> ban.correction().isPresent()))
                        .isTrue());
    }

    @Property
    void asKnownEarlierTheAnswerIsTheEarlierOne(
            @ForAll("events") List<Event<BanEvent>> events,
            @ForAll @IntRange(max = SPAN) int at,
            @ForAll @IntRange(max = SPAN) int day) {
        List<Event<BanEvent>> recordedByThen = events.stream()
                .filter(each -> !each.recordedAt().isAfter(at(at)))
                .toList();
        assertThat(check(BanLedger.empty().and(events), day, at(at)))
                .isEqualTo(check(BanLedger.empty().and(recordedByThen), day, Instant.MAX));
    }

    @Property
    void orderAndRepetitionChangeNothing(
            @ForAll("events") List<Event<BanEvent>> events,
            @ForAll Random random,
            @ForAll @IntRange(max = SPAN) int day,
            @ForAll @IntRange(max = SPAN) int at) {
        List<Event<BanEvent>> shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, random);
        BanLedger one = BanLedger.empty();
        for (Event<BanEvent> each : shuffled) {
            one = one.and(List.of(each));
        }
        assertThat(check(one, day, at(at))).isEqualTo(check(BanLedger.empty().and(events), day, at(at)));
    }

    private static Instant at(int hours) {
        return Instant.parse("2021-05-01T00:00:00Z").plusSeconds(3600L * hours);
    }

    private static List<Ban> check(BanLedger ledger, int day, Instant knownAt) {
        return ledger.check(PEOPLE, AsOf.day(FIRST.plusDays(day)).knownAt(knownAt));
    }

    private static Set<Pseudonym> banned(BanLedger ledger, int day, Instant knownAt) {
        return check(ledger, day, knownAt).stream().map(Ban::person).collect(Collectors.toSet());
    }
}
