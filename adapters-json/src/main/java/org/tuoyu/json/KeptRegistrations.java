package org.tuoyu.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** The form in which registrations are kept, field by field: how they are written, and how the same is read again. */
final class KeptRegistrations {

    private static final Map<String, Function<Document, AuthorityFinding>> FINDINGS = Map.of(
            AuthorityDetermined.TYPE, KeptRegistrations::determinedFinding,
            AuthorityLeftOpen.TYPE, KeptRegistrations::openFinding);

    private KeptRegistrations() {}

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
                .objects("citations", basis.citations(), KeptRegistrations::citation)
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

    static Event<?> received(Document event) {
        return event(event, new ApplicationReceived(Application.told(event.object("application"))));
    }

    static Event<?> determined(Document event) {
        return event(event, determinedFinding(event.object("finding")));
    }

    static Event<?> leftOpen(Document event) {
        return event(event, openFinding(event.object("finding")));
    }

    static Registration registration(Document snapshot) {
        Function<Document, AuthorityFinding> finding = FINDINGS.get(snapshot.text("authority"));
        if (finding == null) {
            throw new IllegalArgumentException("Expected a finding of another type");
        }
        return new Registration(
                Application.told(snapshot.object("application")),
                finding.apply(snapshot.object("finding")),
                snapshot.number("version"));
    }

    static <H extends Happening> Event<H> event(Document event, H happening) {
        return new Event<>(
                event.text("id"),
                LocalDate.parse(event.text("occurredOn")),
                Instant.parse(event.text("recordedAt")),
                happening);
    }

    private static AuthorityDetermined determinedFinding(Document finding) {
        return new AuthorityDetermined(finding.text("authority"), basis(finding.object("basis")));
    }

    private static AuthorityLeftOpen openFinding(Document finding) {
        return new AuthorityLeftOpen(
                Document.symbol(finding.text("why"), AuthorityLeftOpen.Why.values()),
                finding.texts("candidates"),
                finding.texts("missingFacts"),
                finding.texts("missingReadings"),
                basis(finding.object("basis")));
    }

    private static RecordedBasis basis(Document basis) {
        return new RecordedBasis(
                new AsOf(
                        LocalDate.parse(basis.text("factDay")),
                        LocalDate.parse(basis.text("lawDay")),
                        Instant.parse(basis.text("knownAt"))),
                basis.objects("citations", KeptRegistrations::citation),
                basis.objects(
                        "readings",
                        taken -> new RecordedBasis.ReadingTaken(taken.text("reading"), taken.text("option"))));
    }

    static Citation citation(Document citation) {
        Optional<String> quote = citation.textIfAny("quote");
        return quote.isPresent()
                ? new Citation.Verbatim(citation.text("instrument"), citation.text("clause"), quote.get())
                : new Citation.Referenced(
                        citation.text("instrument"),
                        citation.text("clause"),
                        new Bilingual(citation.text("gistZh"), citation.text("gistEn")));
    }
}
