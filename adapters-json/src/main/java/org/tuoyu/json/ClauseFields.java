package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Carrier;

/** The fields of a clause with what is said of its sentences. */
record ClauseFields(Parts parts, OrganisationFields organisation) {

    void clause(JsonObject json, ToldClause told) {
        json.text("instrument", told.instrument())
                .text("clause", told.clause().id())
                .text("place", told.clause().label())
                .objects("provisions", told.sentences(), this::sentence)
                .objects("rows", told.rows(), organisation::assignment)
                .objects("notes", told.notes(), parts::problem);
    }

    private void sentence(JsonObject json, ToldClause.Sentence sentence) {
        json.number("number", sentence.covered().provision().number())
                .text("form", sentence.covered().provision().form().name())
                .text("quote", sentence.covered().provision().quote())
                .texts("parties", sentence.covered().parties())
                .objects("statements", sentence.covered().statements(), ClauseFields::statement)
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
}
