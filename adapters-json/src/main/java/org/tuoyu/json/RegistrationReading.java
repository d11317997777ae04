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
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** How what {@link RegistrationWriting} wrote is read again. */
final class RegistrationReading {

    private static final Map<String, Function<Document, AuthorityFinding>> FINDINGS = Map.of(
            AuthorityDetermined.TYPE, RegistrationReading::determinedFinding,
            AuthorityLeftOpen.TYPE, RegistrationReading::openFinding);

    private RegistrationReading() {}

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
                basis.objects("citations", RegistrationReading::citation),
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
