package org.tuoyu.json;

import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;

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
