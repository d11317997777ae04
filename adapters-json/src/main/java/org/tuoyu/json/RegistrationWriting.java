package org.tuoyu.json;

import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** How registrations are kept, field by field; {@link RegistrationReading} reads the same. */
final class RegistrationWriting {

    private RegistrationWriting() {}

    static void event(JsonObject json, Event<?> event, RegistrationEvent happening) {
        head(json, event);
        happening.<JsonObject>match(
                received -> json.object("application", received.application()::tell),
                finding -> json.object("finding", each -> finding(each, finding)));
    }

    /** What is kept of every event. */
    static void head(JsonObject json, Event<?> event) {
        json.text("id", event.id())
                .text("occurredOn", event.occurredOn().toString())
                .text("recordedAt", event.recordedAt().toString());
    }

    static void registration(JsonObject json, Registration registration) {
        json.number("version", registration.version())
                .object("application", registration.application()::tell)
                .text("authority", registration.authority().type())
                .object("finding", each -> finding(each, registration.authority()));
    }

    private static void finding(JsonObject json, AuthorityFinding finding) {
        finding.<JsonObject>matchFinding(
                determined -> determined(json, determined), leftOpen -> leftOpen(json, leftOpen));
    }

    private static JsonObject determined(JsonObject json, AuthorityDetermined determined) {
        return json.text("authority", determined.authority()).object("basis", each -> basis(each, determined.basis()));
    }

    private static JsonObject leftOpen(JsonObject json, AuthorityLeftOpen leftOpen) {
        return json.text("why", leftOpen.why().id())
                .texts("candidates", leftOpen.candidates())
                .texts("missingFacts", leftOpen.missingFacts())
                .texts("missingReadings", leftOpen.missingReadings())
                .object("basis", each -> basis(each, leftOpen.basis()));
    }

    private static void basis(JsonObject json, RecordedBasis basis) {
        AsOf asOf = basis.asOf();
        json.text("factDay", asOf.factDay().toString())
                .text("lawDay", asOf.lawDay().toString())
                .text("knownAt", asOf.knownAt().toString())
                .objects("citations", basis.citations(), RegistrationWriting::citation)
                .objects(
                        "readings",
                        basis.readings(),
                        (each, taken) -> each.text("reading", taken.reading()).text("option", taken.option()));
    }

    static void citation(JsonObject json, Citation citation) {
        json.text("instrument", citation.instrument()).text("clause", citation.clause());
        citation.<JsonObject>match(
                verbatim -> json.text("quote", verbatim.quote()),
                referenced -> json.text("gistZh", referenced.gist().zh())
                        .text("gistEn", referenced.gist().en()));
    }
}
