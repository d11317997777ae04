package org.tuoyu.json;

import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.event.Event;

/** How bans and inspections are kept, field by field; {@link SupervisionReading} reads the same. */
final class SupervisionWriting {

    private SupervisionWriting() {}

    static void ban(JsonObject json, Event<?> event, BanEvent happening) {
        RegistrationWriting.head(json, event);
        happening.<JsonObject>match(
                ban -> json.text("person", ban.person().text())
                        .text("keyFingerprint", ban.person().keyFingerprint())
                        .objects("citations", ban.citations(), RegistrationWriting::citation),
                corrected -> json.text("event", corrected.event()).text("reason", corrected.reason()));
    }

    static void inspection(JsonObject json, Event<?> event, InspectionEvent happening) {
        RegistrationWriting.head(json, event);
        happening.<JsonObject>match(
                made -> json.text("institution", made.institution())
                        .text("level", made.level().id())
                        .text("by", made.by()),
                found -> json.text("inspection", found.inspection())
                        .text("requirement", found.requirement())
                        .objects("citations", found.citations(), RegistrationWriting::citation),
                again -> json.text("finding", again.finding())
                        .text("result", again.result().id()),
                withdrawn -> json.text("event", withdrawn.event()).text("reason", withdrawn.reason()));
    }
}
