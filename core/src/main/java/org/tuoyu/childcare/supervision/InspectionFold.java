package org.tuoyu.childcare.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.Inspection;
import org.tuoyu.childcare.supervision.Inspections.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;

/** Puts what is known of inspections together: findings to their inspections, follow-ups to their findings. */
final class InspectionFold {

    private final Ledger<InspectionEvent> known;
    private final List<Event<InspectionEvent>> happened;
    private final Map<String, List<Event<Found>>> findings;
    private final Map<String, List<Event<FollowedUp>>> followUps;

    InspectionFold(Ledger<InspectionEvent> known, LocalDate day) {
        this.known = known;
        this.happened = known.events().stream()
                .filter(each -> each.happening() instanceof Withdrawn
                        || !each.occurredOn().isAfter(day))
                .toList();
        this.findings = placed(Found.class)
                .collect(Collectors.groupingBy(each -> each.happening().inspection()));
        this.followUps = placed(FollowedUp.class)
                .collect(Collectors.groupingBy(each -> each.happening().finding()));
    }

    Inspections inspections() {
        return new Inspections(
                placed(Inspected.class).map(this::inspection).toList(),
                happened.stream().filter(each -> !isPlaced(each)).toList());
    }

    private <H extends InspectionEvent> Stream<Event<H>> placed(Class<H> kind) {
        return happened.stream()
                .filter(each -> kind.isInstance(each.happening()) && isPlaced(each))
                .map(each -> each.as(kind));
    }

    private boolean isPlaced(Event<InspectionEvent> event) {
        if (event.happening() instanceof Found found) {
            return before(event, found.inspection(), Inspected.class).isPresent();
        }
        if (event.happening() instanceof FollowedUp again) {
            return before(event, again.finding(), Found.class)
                    .filter(this::isPlaced)
                    .isPresent();
        }
        return !(event.happening() instanceof Withdrawn withdrawn)
                || known.find(withdrawn.event())
                        .filter(each -> !(each.happening() instanceof Withdrawn))
                        .isPresent();
    }

    /** What an event speaks of, where that is of a kind and did not happen later. */
    private Optional<Event<InspectionEvent>> before(
            Event<InspectionEvent> event, String id, Class<? extends InspectionEvent> kind) {
        return known.find(id)
                .filter(each ->
                        kind.isInstance(each.happening()) && !each.occurredOn().isAfter(event.occurredOn()));
    }

    private Inspection inspection(Event<Inspected> event) {
        Optional<Event<Withdrawn>> withdrawal = withdrawal(event);
        List<Finding> found = findings.getOrDefault(event.id(), List.of()).stream()
                .map(each -> finding(each, withdrawal.isPresent()))
                .toList();
        return new Inspection(event, found, withdrawal);
    }

    private Finding finding(Event<Found> event, boolean fallsWithItsInspection) {
        Optional<Event<Withdrawn>> withdrawal = withdrawal(event);
        List<FollowUp> again = followUps.getOrDefault(event.id(), List.of()).stream()
                .map(each -> new FollowUp(each, withdrawal(each)))
                .toList();
        State state = fallsWithItsInspection || withdrawal.isPresent() ? State.WITHDRAWN : state(again);
        return new Finding(event, state, again, withdrawal);
    }

    private static State state(List<FollowUp> followUps) {
        return followUps.stream()
                .filter(each -> each.withdrawal().isEmpty())
                .map(each -> each.told().happening().result())
                .reduce((earlier, later) -> later)
                .map(last -> last == InspectionEvent.Result.PUT_RIGHT ? State.PUT_RIGHT : State.NOT_PUT_RIGHT)
                .orElse(State.OPEN);
    }

    private Optional<Event<Withdrawn>> withdrawal(Event<? extends InspectionEvent> event) {
        return known.withdrawal(event).map(each -> each.as(Withdrawn.class));
    }
}
