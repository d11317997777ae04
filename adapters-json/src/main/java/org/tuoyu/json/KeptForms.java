package org.tuoyu.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.spi.NotEncodable;

/**
 * The form in which events of registrations, bans and inspections and the cases of registration are kept, field by field:
 * how they are written, and how the same is read again.
 */
final class KeptForms {

    private static final Map<String, Function<Document, AuthorityFinding>> FINDINGS = Map.of(
            AuthorityDetermined.TYPE, KeptForms::determined,
            AuthorityLeftOpen.TYPE, KeptForms::leftOpen);

    private static final Map<String, Function<Document, Happening>> HAPPENINGS = Map.of(
            ApplicationReceived.TYPE, event -> new ApplicationReceived(Application.told(event.object("application"))),
            AuthorityDetermined.TYPE, event -> determined(event.object("finding")),
            AuthorityLeftOpen.TYPE, event -> leftOpen(event.object("finding")),
            BanEvent.RECORDED, KeptForms::banned,
            BanEvent.CORRECTED, event -> new BanEvent.Corrected(event.text("event"), event.text("reason")),
            InspectionEvent.INSPECTED, KeptForms::inspected,
            InspectionEvent.FOUND, KeptForms::found,
            InspectionEvent.FOLLOWED_UP, KeptForms::followedUp,
            InspectionEvent.WITHDRAWN, event -> new Withdrawn(event.text("event"), event.text("reason")));

    private KeptForms() {}

    static void event(JsonObject json, Event<?> event) {
        json.text("id", event.id())
                .text("occurredOn", event.occurredOn().toString())
                .text("recordedAt", event.recordedAt().toString());
        if (event.happening() instanceof RegistrationEvent happening) {
            registration(json, happening);
        } else if (event.happening() instanceof BanEvent happening) {
            ban(json, happening);
        } else if (event.happening() instanceof InspectionEvent happening) {
            inspection(json, happening);
        } else {
            throw new NotEncodable(event.happening().type());
        }
    }

    private static void registration(JsonObject json, RegistrationEvent happening) {
        happening.<JsonObject>match(
                received -> json.object("application", received.application()::tell),
                finding -> json.object("finding", each -> finding(each, finding)));
    }

    private static void ban(JsonObject json, BanEvent happening) {
        happening.<JsonObject>match(
                ban -> json.text("person", ban.person().text())
                        .text("keyFingerprint", ban.person().keyFingerprint())
                        .objects("citations", ban.citations(), KeptForms::citation),
                corrected -> json.text("event", corrected.event()).text("reason", corrected.reason()));
    }

    private static void inspection(JsonObject json, InspectionEvent happening) {
        happening.<JsonObject>match(
                made -> json.text("institution", made.institution())
                        .text("level", made.level().id())
                        .text("by", made.by()),
                found -> json.text("inspection", found.inspection())
                        .text("requirement", found.requirement())
                        .objects("citations", found.citations(), KeptForms::citation),
                again -> json.text("finding", again.finding())
                        .text("result", again.result().id()),
                withdrawn -> json.text("event", withdrawn.event()).text("reason", withdrawn.reason()));
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
                .objects("citations", basis.citations(), KeptForms::citation)
                .objects(
                        "readings",
                        basis.readings(),
                        (each, taken) -> each.text("reading", taken.reading()).text("option", taken.option()));
    }

    private static void citation(JsonObject json, Citation citation) {
        json.text("instrument", citation.instrument()).text("clause", citation.clause());
        citation.<JsonObject>match(
                verbatim -> json.text("quote", verbatim.quote()),
                referenced -> json.text("gistZh", referenced.gist().zh())
                        .text("gistEn", referenced.gist().en()));
    }

    /** How an event of a type is read; nothing for a type that nobody knows. */
    static @Nullable Function<Document, Event<?>> reading(String type) {
        Function<Document, Happening> happening = HAPPENINGS.get(type);
        return happening == null
                ? null
                : event -> new Event<>(
                        event.text("id"),
                        LocalDate.parse(event.text("occurredOn")),
                        Instant.parse(event.text("recordedAt")),
                        happening.apply(event));
    }

    private static BanEvent banned(Document event) {
        return new BanEvent.Recorded(
                new Pseudonym(event.text("person"), event.text("keyFingerprint")),
                event.objects("citations", KeptForms::citation));
    }

    private static InspectionEvent inspected(Document event) {
        return new Inspected(
                event.text("institution"), Document.symbol(event.text("level"), Actor.values()), event.text("by"));
    }

    private static InspectionEvent found(Document event) {
        return new Found(
                event.text("inspection"), event.text("requirement"), event.objects("citations", KeptForms::citation));
    }

    private static InspectionEvent followedUp(Document event) {
        return new FollowedUp(
                event.text("finding"), Document.symbol(event.text("result"), InspectionEvent.Result.values()));
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

    private static AuthorityDetermined determined(Document finding) {
        return new AuthorityDetermined(finding.text("authority"), basis(finding.object("basis")));
    }

    private static AuthorityLeftOpen leftOpen(Document finding) {
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
                basis.objects("citations", KeptForms::citation),
                basis.objects(
                        "readings",
                        taken -> new RecordedBasis.ReadingTaken(taken.text("reading"), taken.text("option"))));
    }

    private static Citation citation(Document citation) {
        Optional<String> quote = citation.textIfAny("quote");
        return quote.isPresent()
                ? new Citation.Verbatim(citation.text("instrument"), citation.text("clause"), quote.get())
                : new Citation.Referenced(
                        citation.text("instrument"),
                        citation.text("clause"),
                        new Bilingual(citation.text("gistZh"), citation.text("gistEn")));
    }
}
