package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.care.ClassFinding;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.PapersFinding;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.Inspection;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Symbol;

/**
 * The fields of the cases of institutions: their registrations, named as those of answers are, and what is found in them,
 * bans and inspections; the form in which a case is kept is the codec's.
 *
 * @param answer how an answer is written within a finding
 */
record CaseFields(Parts parts, BiConsumer<JsonObject, Object> answer) {

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

    /** Not the code, which may be personal. */
    void creditCode(JsonObject json, CreditCodeFinding finding) {
        finding.<JsonObject>match(
                        same -> creditCode(
                                json, "AGREEMENT", List.of(same.authority().id())),
                        mismatch -> creditCode(json, "MISMATCH", Parts.ids(mismatch.ofAnswer())),
                        other -> creditCode(json, "OTHER_DEPARTMENT", List.of()),
                        open -> creditCode(json, "UNDETERMINED", List.of()))
                .objects("problems", finding.problems(), parts::problem);
    }

    private static JsonObject creditCode(JsonObject json, String kind, List<String> ofAnswer) {
        return json.text("finding", kind).texts("ofAnswer", ofAnswer);
    }

    void papers(JsonObject json, PapersFinding finding) {
        finding.<JsonObject>match(
                        complete -> papers(json, "COMPLETE", List.of(), List.of(), List.of()),
                        lacking -> papers(json, "LACKING", lacking.lacking(), lacking.open(), List.of()),
                        open -> papers(json, "NOT_SETTLED", List.of(), open.open(), open.missingFacts()),
                        nothing -> papers(json, "NOTHING_ASKED", List.of(), List.of(), List.of()))
                .objects(
                        "needs",
                        finding.needs(),
                        (each, need) -> each.text("paper", need.paper().id())
                                .text("label", parts.say(need.paper().label()))
                                .object("needed", inner -> answer.accept(inner, need.answer())));
    }

    private static JsonObject papers(
            JsonObject json,
            String kind,
            List<? extends Symbol> lacking,
            List<? extends Symbol> open,
            List<? extends Symbol> missing) {
        return json.text("finding", kind)
                .texts("lacking", Parts.ids(lacking))
                .texts("open", Parts.ids(open))
                .texts("missing", Parts.ids(missing));
    }

    void classes(JsonObject json, ClassFinding finding) {
        json.text("point", finding.point().name())
                .text("outcome", finding.outcome().name())
                .text("words", parts.say(finding.words()))
                .texts("missing", Parts.ids(finding.missing()))
                .objects("answers", finding.answers(), answer);
    }

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
                .objects("followUps", finding.followUps(), CaseFields::followUp)
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

    void territorial(JsonObject json, Supervision.Territorial territorial) {
        json.text("streetOrTown", territorial.streetOrTown().map(unit -> parts.say(unit.label())))
                .object("main", each -> answer.accept(each, territorial.main()));
    }

    static void notice(JsonObject json, Reminders.Notice notice) {
        json.text("kind", notice.kind().id())
                .text("duty", notice.duty())
                .text("of", notice.of())
                .text("dueDay", notice.dueDay().toString());
    }
}
