package org.tuoyu.tck;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.text.Citation;

/** Draws lists of events, each under an id of its own, that speak of one another: of earlier, of later, of none. */
final class DrawnEvents {

    private static final int MOST = 10;
    private static final String NUMBERED = "e-";

    private DrawnEvents() {}

    static Arbitrary<List<Event<BanEvent>>> bans() {
        Arbitrary<BanEvent> recorded = Combinators.combine(
                        Arbitraries.of("0", "1", "2").map(digit -> new Pseudonym(digit.repeat(64), "0".repeat(16))),
                        words())
                .as(BanEvent.Recorded::new);
        Arbitrary<BanEvent> corrected = ids().map(of -> new BanEvent.Corrected(of, "drawn"));
        return numbered(Arbitraries.oneOf(List.of(recorded, recorded, corrected)));
    }

    static Arbitrary<List<Event<InspectionEvent>>> inspections() {
        Arbitrary<InspectionEvent> inspected = Combinators.combine(
                        Arbitraries.of("A-1", "A-2"),
                        Arbitraries.of(Actor.class).filter(level -> level != Actor.INSTITUTION))
                .as((institution, level) -> new Inspected(institution, level, "drawn"));
        Arbitrary<InspectionEvent> found = Combinators.combine(
                        ids(), Arbitraries.of(Supervision.requirements()).map(Question::id), words())
                .as(Found::new);
        Arbitrary<InspectionEvent> again = Combinators.combine(ids(), Arbitraries.of(InspectionEvent.Result.class))
                .as(FollowedUp::new);
        Arbitrary<InspectionEvent> withdrawn = ids().map(of -> new Withdrawn(of, "drawn"));
        return numbered(Arbitraries.oneOf(List.of(inspected, found, again, withdrawn)));
    }

    private static Arbitrary<List<Citation>> words() {
        return Arbitraries.of(Records.words()).list().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.integers().between(0, MOST - 1).map(number -> NUMBERED + number);
    }

    /** Recorded up to two days after they happened, or the day before. */
    private static <H extends Happening> Arbitrary<List<Event<H>>> numbered(Arbitrary<H> happenings) {
        Arbitrary<IntFunction<Event<H>>> events = Combinators.combine(
                        Drawn.days(), Arbitraries.integers().between(-1, 2), happenings)
                .as((day, later, happening) -> number -> new Event<>(
                        NUMBERED + number,
                        day,
                        day.plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        happening));
        return events.list()
                .ofMaxSize(MOST)
                .map(drawn -> IntStream.range(0, drawn.size())
                        .mapToObj(number -> drawn.get(number).apply(number))
                        .toList());
    }
}
