package org.tuoyu.json;

import org.tuoyu.accountability.BanEvent;
import org.tuoyu.accountability.Pseudonym;
import org.tuoyu.event.Event;
import org.tuoyu.supervision.Actor;
import org.tuoyu.supervision.InspectionEvent;
import org.tuoyu.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.supervision.InspectionEvent.Found;
import org.tuoyu.supervision.InspectionEvent.Inspected;
import org.tuoyu.supervision.InspectionEvent.Withdrawn;

/** How what {@link SupervisionWriting} wrote is read again. */
final class SupervisionReading {

    private SupervisionReading() {}

    static Event<?> banned(Document event) {
        return RegistrationReading.event(
                event,
                new BanEvent.Recorded(
                        new Pseudonym(event.text("person"), event.text("keyFingerprint")),
                        event.objects("citations", RegistrationReading::citation)));
    }

    static Event<?> corrected(Document event) {
        return RegistrationReading.event(event, new BanEvent.Corrected(event.text("event"), event.text("reason")));
    }

    static Event<?> inspected(Document event) {
        return RegistrationReading.event(
                event,
                new Inspected(
                        event.text("institution"),
                        Document.symbol(event.text("level"), Actor.values()),
                        event.text("by")));
    }

    static Event<?> found(Document event) {
        return RegistrationReading.event(
                event,
                new Found(
                        event.text("inspection"),
                        event.text("requirement"),
                        event.objects("citations", RegistrationReading::citation)));
    }

    static Event<?> followedUp(Document event) {
        return RegistrationReading.event(
                event,
                new FollowedUp(
                        event.text("finding"), Document.symbol(event.text("result"), InspectionEvent.Result.values())));
    }

    static Event<?> withdrawn(Document event) {
        return RegistrationReading.event(event, new Withdrawn(event.text("event"), event.text("reason")));
    }
}
