package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.Inspection;
import org.tuoyu.kernel.event.Event;

/** The fields of bans, and of how inspections stand. */
record SupervisionFields(Parts parts) {

    /** A ban of somebody who is known from where it stands. */
    void standing(JsonObject json, Ban ban) {
        json.text("event", ban.event())
                .text("since", ban.since().toString())
                .objects("citations", ban.citations(), parts::citation);
    }

    /** A ban with whose it is, as a pseudonym, and what took it away; {@code null} while it stands. */
    void ban(JsonObject json, Ban ban) {
        json.text("person", ban.person().text())
                .text("keyFingerprint", ban.person().keyFingerprint());
        standing(json, ban);
        json.text("correctedBy", ban.correction().map(Event::id));
    }

    /** Each inspection, and the events without a place. */
    void inspections(JsonObject json, Inspections inspections) {
        json.objects("inspections", inspections.all(), (each, one) -> inspection(each, one, found -> List.of()))
                .objects("unplaced", inspections.unplaced(), Parts::event);
    }

    static void unplaced(JsonObject json, Event<InspectionEvent> event) {
        json.text("state", "UNPLACED").object("event", each -> Parts.event(each, event));
    }

    /** @param rows who leads and is responsible for what was found amiss */
    void inspection(JsonObject json, Inspection inspection, Function<Found, List<Assignment>> rows) {
        Inspected told = inspection.told().happening();
        json.object("event", each -> Parts.event(each, inspection.told()))
                .text("institution", told.institution())
                .text("level", told.level().id())
                .text("by", told.by());
        withdrawal(json, inspection.withdrawal());
        json.objects("findings", inspection.findings(), (each, finding) -> finding(each, finding, rows));
    }

    private void finding(JsonObject json, Finding finding, Function<Found, List<Assignment>> rows) {
        Found told = finding.told().happening();
        json.object("event", each -> Parts.event(each, finding.told()))
                .text("requirement", told.requirement())
                .text("state", finding.state().id());
        withdrawal(json, finding.withdrawal());
        json.objects("citations", told.citations(), parts::citation)
                .objects("rows", rows.apply(told), Parts::row)
                .objects("followUps", finding.followUps(), SupervisionFields::followUp)
                .objects("notes", finding.notes(), parts::problem);
    }

    private static void followUp(JsonObject json, FollowUp followUp) {
        json.object("event", each -> Parts.event(each, followUp.told()))
                .text("result", followUp.told().happening().result().id());
        withdrawal(json, followUp.withdrawal());
    }

    /** The event that says that it was told in error, and why; {@code null} while it counts. */
    private static void withdrawal(JsonObject json, Optional<Event<Withdrawn>> withdrawal) {
        json.text("withdrawnBy", withdrawal.map(Event::id))
                .text("reason", withdrawal.map(each -> each.happening().reason()));
    }
}
