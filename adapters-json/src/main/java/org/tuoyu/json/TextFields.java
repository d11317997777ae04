package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Rule;

/** The fields of what documents say and policies set: of clauses and their rules, of what was found in them, of readings. */
record TextFields(Parts parts) {

    void clause(JsonObject json, ToldClause told) {
        json.text("instrument", told.instrument())
                .text("clause", told.clause().id())
                .text("place", told.clause().label())
                .objects("provisions", told.sentences(), this::sentence)
                .objects("rows", told.rows(), parts::assignment)
                .objects("notes", told.notes(), parts::problem);
    }

    private void sentence(JsonObject json, ToldClause.Sentence sentence) {
        json.number("number", sentence.covered().provision().number())
                .text("form", sentence.covered().provision().form().name())
                .text("quote", sentence.covered().provision().quote())
                .texts("parties", sentence.covered().parties())
                .objects("statements", sentence.covered().statements(), TextFields::statement)
                .texts("said", sentence.said())
                .texts("unsaid", sentence.covered().unsaid())
                .objects("citedBy", sentence.covered().carriers(), this::carrier);
    }

    private static void statement(JsonObject json, Statement statement) {
        json.text(
                        "quote",
                        statement
                                .words()
                                .match(
                                        Citation.Verbatim::quote,
                                        referenced -> referenced.gist().zh()))
                .text(
                        "modality",
                        Optional.of(statement.modality())
                                .filter(any -> statement.modalities().size() == 1)
                                .map(Symbol::id))
                .objects(
                        "modalityUnder",
                        statement.modalities().size() == 1 ? List.of() : statement.modalities(),
                        Parts::binding)
                .texts("rules", statement.rules());
    }

    /** Of a question it is one norm that cites the words. */
    private void carrier(JsonObject json, Carrier carrier) {
        json.text(
                        "kind",
                        carrier.kind() == Carrier.Kind.QUESTION
                                ? "norm"
                                : carrier.kind().label().en())
                .text("id", carrier.rule())
                .text("label", parts.say(carrier.label()))
                .text("quote", carrier.citation().quote());
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
                .objects("provisions", sheet.entries(), TextFields::reviewed)
                .objects("referenced", sheet.entries().isEmpty() ? sheet.rules() : List.of(), TextFields::rule);
    }

    static void reviewed(JsonObject json, ReviewSheet.Entry entry) {
        json.text("clause", entry.clause().id())
                .text("place", entry.clause().label())
                .number("provision", entry.provision().number())
                .text("quote", entry.provision().quote())
                .objects("rules", entry.rules(), TextFields::rule);
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
