package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tuoyu.childcare.care.ClassFinding;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.PapersFinding;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Rule;

/**
 * The fields of what was found: of papers and codes, of classes, of norms and documents; and of what policies set.
 *
 * @param answer how an answer is written within a finding
 */
record FindingFields(Parts parts, BiConsumer<JsonObject, Object> answer) {

    /** Not the code, which may be personal. */
    void creditCode(JsonObject json, CreditCodeFinding finding) {
        String kind = finding.match(
                same -> "AGREEMENT", mismatch -> "MISMATCH", other -> "OTHER_DEPARTMENT", open -> "UNDETERMINED");
        json.text("finding", kind)
                .texts(
                        "ofAnswer",
                        finding.match(
                                same -> List.of(same.authority().id()),
                                mismatch -> Parts.ids(mismatch.ofAnswer()),
                                other -> List.of(),
                                open -> List.of()))
                .objects("problems", finding.problems(), parts::problem);
    }

    void papers(JsonObject json, PapersFinding finding) {
        String kind = finding.match(
                complete -> "COMPLETE", lacking -> "LACKING", open -> "NOT_SETTLED", nothing -> "NOTHING_ASKED");
        json.text("finding", kind)
                .texts(
                        "lacking",
                        finding.match(
                                complete -> List.of(),
                                lacking -> Parts.ids(lacking.lacking()),
                                open -> List.of(),
                                nothing -> List.of()))
                .texts(
                        "open",
                        finding.match(
                                complete -> List.of(),
                                lacking -> Parts.ids(lacking.open()),
                                open -> Parts.ids(open.open()),
                                nothing -> List.of()))
                .texts(
                        "missing",
                        finding.match(
                                complete -> List.of(),
                                lacking -> List.of(),
                                open -> Parts.ids(open.missingFacts()),
                                nothing -> List.of()))
                .objects("needs", finding.needs(), (each, need) -> {
                    each.text("paper", need.paper().id())
                            .text("label", parts.say(need.paper().label()));
                    each.object("needed", inner -> answer.accept(inner, need.answer()));
                });
    }

    void classes(JsonObject json, ClassFinding finding) {
        json.text("point", finding.point().name())
                .text("outcome", finding.outcome().name())
                .text("words", parts.say(finding.words()))
                .texts("missing", Parts.ids(finding.missing()))
                .objects("answers", finding.answers(), answer);
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

    void norms(JsonObject json, NormFinding<?> finding) {
        parts.problem(json, finding.problem());
        json.texts("norms", finding.norms().stream().map(each -> each.id()).toList())
                .texts("by", finding.by().stream().map(each -> each.id()).toList());
    }

    void difference(JsonObject json, Difference<?> difference) {
        json.objects(
                "periods",
                difference.periods(),
                (each, period) -> each.text("law", period.law().toString())
                        .text("known", period.known().toString())
                        .objects(
                                "parts",
                                period.parts(),
                                (inner, part) -> inner.text("label", parts.say(part.label()))
                                        .number("worlds", part.worlds())));
    }

    void listed(JsonObject json, ListedFinding finding) {
        json.text("section", finding.section().id())
                .text("kind", finding.kind().id())
                .text("label", parts.say(finding.kind().label()))
                .text("severity", finding.severity().id())
                .text("subject", parts.say(finding.subject()))
                .text("message", parts.say(finding.message()))
                .objects(
                        "places",
                        finding.places(),
                        (each, place) -> each.text("clause", place.clause())
                                .text("label", place.label())
                                .text("quote", place.quote()));
    }

    void covered(JsonObject json, Covered covered) {
        json.text("clause", covered.provision().clause())
                .number("no", covered.provision().number())
                .text("text", covered.provision().quote())
                .text("modality", covered.modality().map(Symbol::id))
                .texts("parties", covered.parties())
                .texts("terms", covered.terms())
                .texts(
                        "carriedBy",
                        covered.carriers().stream()
                                .map(each -> each.name())
                                .distinct()
                                .toList())
                .texts("unsaid", covered.unsaid())
                .texts("left", covered.left())
                .texts("unborne", covered.unborne())
                .text("reason", covered.reason().map(parts::say));
    }

    /** Rules of a text that is not held stand beside no provision. */
    static void review(JsonObject json, ReviewSheet sheet) {
        json.text("instrument", sheet.instrument())
                .objects("provisions", sheet.entries(), FindingFields::reviewed)
                .objects("referenced", sheet.entries().isEmpty() ? sheet.rules() : List.of(), FindingFields::rule);
    }

    static void reviewed(JsonObject json, ReviewSheet.Entry entry) {
        json.text("clause", entry.clause().id())
                .text("place", entry.clause().label())
                .number("provision", entry.provision().number())
                .text("quote", entry.provision().quote())
                .objects("rules", entry.rules(), FindingFields::rule);
    }

    static void rule(JsonObject json, Rule rule) {
        json.text("kind", rule.kind().id())
                .text("id", rule.id())
                .text("clause", rule.citation().clause())
                .text("zh", rule.words().zh())
                .text("en", rule.words().en())
                .text("quoteDigest", rule.quoteDigest())
                .text("ruleDigest", rule.ruleDigest());
    }

    void reading(JsonObject json, Reading reading) {
        json.text("id", reading.id())
                .text("label", parts.say(reading.label()))
                .objects("options", reading.options(), parts::option)
                .text("decides", parts.say(reading.authority()));
    }

    void entry(JsonObject json, InterpretationRegister.Entry entry) {
        reading(json, entry.reading());
        json.text("chosen", entry.chosen().map(Symbol::id))
                .texts("questions", Parts.ids(entry.questions()))
                .texts("targets", Parts.ids(entry.targets()))
                .texts("duties", Parts.ids(entry.duties()));
    }

    void duty(JsonObject json, Duty duty) {
        json.text("duty", duty.id())
                .text("label", parts.say(duty.label()))
                .texts(
                        "bearers",
                        duty.bearers().stream()
                                .map(each -> parts.say(each.label()))
                                .toList())
                .text("borneUnder", duty.borneUnder().map(Parts::given))
                .text("kind", duty.kind().id())
                .text(
                        "modality",
                        Optional.of(duty.modality())
                                .filter(any -> duty.modalities().isEmpty())
                                .map(Symbol::id))
                .objects("modalityUnder", duty.modalities(), Parts::binding)
                .text("trigger", duty.trigger().map(parts::say))
                .text("when", parts.say(duty.when()))
                .objects("citations", duty.citations(), parts::citation);
    }

    void target(JsonObject json, Target target) {
        json.text("target", target.id())
                .text("label", parts.say(target.label()))
                .texts(
                        "lastDays",
                        target.lastDay().stream()
                                .map(each -> each.value().toString())
                                .distinct()
                                .toList())
                .objects("citations", target.citations(), parts::citation);
    }
}
