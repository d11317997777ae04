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

/** The form in which bans and inspections are kept, field by field: how they are written, and how the same is read again. */
final class KeptSupervision {

    private KeptSupervision() {}

    static void ban(JsonObject json, Event<?> event, BanEvent happening) {
        KeptRegistrations.head(json, event);
        happening.<JsonObject>match(
                ban -> json.text("person", ban.person().text())
                        .text("keyFingerprint", ban.person().keyFingerprint())
                        .objects("citations", ban.citations(), KeptRegistrations::citation),
                corrected -> json.text("event", corrected.event()).text("reason", corrected.reason()));
    }

    static void inspection(JsonObject json, Event<?> event, InspectionEvent happening) {
        KeptRegistrations.head(json, event);
        happening.<JsonObject>match(
                made -> json.text("institution", made.institution())
                        .text("level", made.level().id())
                        .text("by", made.by()),
                found -> json.text("inspection", found.inspection())
                        .text("requirement", found.requirement())
                        .objects("citations", found.citations(), KeptRegistrations::citation),
                again -> json.text("finding", again.finding())
                        .text("result", again.result().id()),
                withdrawn -> json.text("event", withdrawn.event()).text("reason", withdrawn.reason()));
    }

    static Event<?> banned(Document event) {
        return KeptRegistrations.event(
                event,
                new BanEvent.Recorded(
                        new Pseudonym(event.text("person"), event.text("keyFingerprint")),
                        event.objects("citations", KeptRegistrations::citation)));
    }

    static Event<?> corrected(Document event) {
        return KeptRegistrations.event(event, new BanEvent.Corrected(event.text("event"), event.text("reason")));
    }

    static Event<?> inspected(Document event) {
        return KeptRegistrations.event(
                event,
                new Inspected(
                        event.text("institution"),
                        Document.symbol(event.text("level"), Actor.values()),
                        event.text("by")));
    }

    static Event<?> found(Document event) {
        return KeptRegistrations.event(
                event,
                new Found(
                        event.text("inspection"),
                        event.text("requirement"),
                        event.objects("citations", KeptRegistrations::citation)));
    }

    static Event<?> followedUp(Document event) {
        return KeptRegistrations.event(
                event,
                new FollowedUp(
                        event.text("finding"), Document.symbol(event.text("result"), InspectionEvent.Result.values())));
    }

    static Event<?> withdrawn(Document event) {
        return KeptRegistrations.event(event, new Withdrawn(event.text("event"), event.text("reason")));
    }
}
