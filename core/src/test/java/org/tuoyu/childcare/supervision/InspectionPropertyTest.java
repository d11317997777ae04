package org.tuoyu.childcare.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Result;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** Whatever is told, in whatever order and however often: nothing vanishes, and each finding stands in one way. */
class InspectionPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int SPAN = 6;
    private static final int EVENTS = 10;
    private static final List<Citation> WORDS = List.of(new Citation.Referenced("例", "1", Bilingual.same("应当")));

    /** What is drawn of an event; its place in the list makes its id. */
    private record Drawn(int kind, int about, boolean right, int day, int recorded) {}

    private static final Drawn FIRST_INSPECTED = new Drawn(0, 0, true, 1, 1);
    private static final Drawn THEN_FOUND = new Drawn(1, 0, true, 1, 1);

    /** Mostly about one inspection and what it found, which come first. */
    @Provide
    Arbitrary<List<Event<InspectionEvent>>> events() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(2, 1), Tuple.of(4, 2), Tuple.of(1, 3)),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(0, 1)),
                                Tuple.of(1, Arbitraries.integers().between(2, EVENTS - 1))),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(0, SPAN))
                .as(Drawn::new);
        return drawn.list().ofMaxSize(EVENTS).map(InspectionPropertyTest::numbered);
    }

    private static List<Event<InspectionEvent>> numbered(List<Drawn> drawn) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> event(i, i == 0 ? FIRST_INSPECTED : i == 1 ? THEN_FOUND : drawn.get(i)))
                .toList();
    }

    private static Event<InspectionEvent> event(int number, Drawn drawn) {
        String about = "e" + drawn.about();
        InspectionEvent happening = switch (drawn.kind()) {
            case 0 -> new Inspected("A-" + drawn.about() % 2, Actor.DEPARTMENT, "区卫生健康委");
            case 1 -> new Found(about, "supervision/guards", WORDS);
            case 2 -> new FollowedUp(about, drawn.right() ? Result.PUT_RIGHT : Result.NOT_PUT_RIGHT);
            default -> new Withdrawn(about, "误记");
        };
        return new Event<>("e" + number, FIRST.plusDays(drawn.day()), at(drawn.recorded()), happening);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void orderAndRepetitionChangeNothing(
            @ForAll("events") List<Event<InspectionEvent>> events,
            @ForAll Random random,
            @ForAll @IntRange(max = SPAN) int day,
            @ForAll @IntRange(max = SPAN) int at) {
        List<Event<InspectionEvent>> shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, random);
        Ledger<InspectionEvent> ledger = Ledger.empty();
        for (Event<InspectionEvent> each : shuffled) {
            ledger = ledger.and(List.of(each));
        }
        assertThat(Inspections.of(ledger, moment(day, at))).isEqualTo(standing(events, day, at));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asKnownEarlierAllIsAsItWasThen(
            @ForAll("events") List<Event<InspectionEvent>> events,
            @ForAll @IntRange(max = SPAN) int day,
            @ForAll @IntRange(max = SPAN) int at) {
        List<Event<InspectionEvent>> recordedByThen = events.stream()
                .filter(each -> !each.recordedAt().isAfter(at(at)))
                .toList();
        assertThat(standing(events, day, at)).isEqualTo(standing(recordedByThen, day, SPAN));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whateverWasToldIsInOnePlace(
            @ForAll("events") List<Event<InspectionEvent>> events, @ForAll @IntRange(max = SPAN) int day) {
        List<String> told = events.stream()
                .filter(each -> each.happening() instanceof Withdrawn
                        || !each.occurredOn().isAfter(FIRST.plusDays(day)))
                .map(Event::id)
                .toList();
        Inspections standing = standing(events, day, SPAN);
        List<String> shown =
                new ArrayList<>(standing.unplaced().stream().map(Event::id).toList());
        standing.all().forEach(inspection -> {
            shown.add(inspection.told().id());
            inspection.findings().forEach(finding -> {
                shown.add(finding.told().id());
                finding.followUps().forEach(each -> shown.add(each.told().id()));
            });
        });
        assertThat(shown).doesNotHaveDuplicates();
        assertThat(told).containsAll(shown);
        assertThat(told.stream().filter(each -> !shown.contains(each)))
                .allMatch(id -> events.stream()
                        .anyMatch(each -> each.id().equals(id) && each.happening() instanceof Withdrawn));
    }

    /** The states worked out the plain way, from the list of events as they came. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFindingStandsAsItsLastFollowUpThatCountsSays(
            @ForAll("events") List<Event<InspectionEvent>> events, @ForAll @IntRange(max = SPAN) int day) {
        findings(standing(events, day, SPAN)).forEach(finding -> {
            boolean withdrawn = isWithdrawn(events, finding.told().id())
                    || isWithdrawn(events, finding.told().happening().inspection());
            State last = State.OPEN;
            for (FollowUp each : finding.followUps()) {
                boolean right = each.told().happening().result() == Result.PUT_RIGHT;
                State says = right ? State.PUT_RIGHT : State.NOT_PUT_RIGHT;
                last = isWithdrawn(events, each.told().id()) ? last : says;
            }
            assertThat(finding.state()).isEqualTo(withdrawn ? State.WITHDRAWN : last);
            assertThat(finding.notes().isEmpty())
                    .isEqualTo(finding.state() == State.PUT_RIGHT || finding.state() == State.WITHDRAWN);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLaterDayAloneTakesNothingAway(
            @ForAll("events") List<Event<InspectionEvent>> events, @ForAll @IntRange(max = SPAN) int day) {
        List<String> later = findings(standing(events, day + 1, SPAN))
                .map(each -> each.told().id())
                .toList();
        assertThat(findings(standing(events, day, SPAN)).map(each -> each.told().id()))
                .allMatch(later::contains);
        assertThat(findings(standing(events, SPAN, SPAN)).map(Finding::state).toList())
                .isEqualTo(findings(standing(events, 100 * SPAN, SPAN))
                        .map(Finding::state)
                        .toList());
    }

    private static boolean isWithdrawn(List<Event<InspectionEvent>> events, String id) {
        return events.stream()
                .anyMatch(each ->
                        each.happening() instanceof Withdrawn it && it.event().equals(id));
    }

    private static Stream<Finding> findings(Inspections standing) {
        return standing.all().stream().flatMap(each -> each.findings().stream());
    }

    private static Inspections standing(List<Event<InspectionEvent>> events, int day, int at) {
        return Inspections.of(Ledger.of(events), moment(day, at));
    }

    private static AsOf moment(int day, int at) {
        return AsOf.day(FIRST.plusDays(day)).knownAt(at(at));
    }

    private static Instant at(int hours) {
        return Instant.parse("2021-05-01T00:00:00Z").plusSeconds(3600L * hours);
    }
}
