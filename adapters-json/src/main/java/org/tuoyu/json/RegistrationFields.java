package org.tuoyu.json;

import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;

/** The fields of a case of registration, named as those of answers are; the form in which it is kept is the codec's. */
record RegistrationFields(Parts parts) {

    void registration(JsonObject json, Registration registration) {
        json.number("version", registration.version())
                .object("application", registration.application()::tell)
                .text("authority", registration.authority().type())
                .object("finding", each -> finding(each, registration.authority()));
    }

    private void finding(JsonObject json, AuthorityFinding finding) {
        finding.<JsonObject>matchFinding(
                determined -> determined(json, determined), leftOpen -> leftOpen(json, leftOpen));
    }

    private JsonObject determined(JsonObject json, AuthorityDetermined determined) {
        return json.text("authority", determined.authority()).object("basis", each -> basis(each, determined.basis()));
    }

    private JsonObject leftOpen(JsonObject json, AuthorityLeftOpen leftOpen) {
        return json.text("why", leftOpen.why().id())
                .texts("candidates", leftOpen.candidates())
                .texts("missing", leftOpen.missingFacts())
                .textsIfAny("missingReadings", leftOpen.missingReadings())
                .object("basis", each -> basis(each, leftOpen.basis()));
    }

    private void basis(JsonObject json, RecordedBasis basis) {
        json.text("factDay", basis.asOf().factDay().toString())
                .text("lawDay", basis.asOf().lawDay().toString())
                .text("knownAt", basis.asOf().knownAt().toString())
                .objects("citations", basis.citations(), parts::citation)
                .objects(
                        "readings",
                        basis.readings(),
                        (each, taken) -> each.text("id", taken.reading()).text("option", taken.option()));
    }
}
