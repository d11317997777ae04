package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.ToldClause;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Covered;

/** A clause, written out. */
final class ClauseText {

    private final Terminal terminal;
    private final Languages languages;
    private final Policy policy;
    private final Clause clause;
    private final List<Covered> provisions;
    private final SentenceText sentences;
    private final boolean whole;
    private final List<Problem> notes;

    /** With what its sentences say; {@code whole} with the rows of the annex below them. */
    ClauseText(
            Terminal terminal,
            Languages languages,
            Policy policy,
            Clause clause,
            List<Covered> provisions,
            SentenceText sentences,
            boolean whole,
            List<Problem> notes) {
        this.terminal = terminal;
        this.languages = languages;
        this.policy = policy;
        this.clause = clause;
        this.provisions = provisions;
        this.sentences = sentences;
        this.whole = whole;
        this.notes = notes;
    }

    void table() {
        terminal.out()
                .println(clause.label() + "  " + clause.id() + "  "
                        + policy.instrument().number());
        provisions.forEach(this::provision);
        if (whole) {
            ClauseRows.of(clause, policy).forEach(this::row);
        }
        notes.forEach(each -> line(languages.say("  注意：", "  note: ") + languages.say(each.message())));
    }

    private void provision(Covered covered) {
        Provision provision = covered.provision();
        line("  " + provision.number() + "  " + provision.quote());
        if (provision.form() == Provision.Form.SENTENCE) {
            Map<String, Modality> rest = covered.rest(policy);
            boolean isWhole = covered.statements().size() + rest.size() == 1;
            covered.statements().forEach(each -> line("       " + said(each.modality(), quote(each), isWhole)));
            rest.forEach((words, modality) -> line("       " + said(modality, words, isWhole)));
            sentences.lines(covered).forEach(each -> line("       " + each));
            if (!covered.unsaid().isEmpty()) {
                line(languages.say("       · 未见规则的词语：", "       · no rule takes up: ")
                        + String.join("、", covered.unsaid()));
            }
            covered.carriers().stream().map(this::carrier).distinct().forEach(carrier -> line("       ← " + carrier));
            covered.reason().ifPresent(reason -> line("       · " + languages.say(reason)));
        }
    }

    private void line(String line) {
        terminal.out().println(line);
    }

    private String said(Modality modality, String words, boolean isWhole) {
        return languages.say(modality.label()) + (isWhole ? "" : "  " + words);
    }

    private static String quote(Statement statement) {
        return statement
                .words()
                .match(Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    private String carrier(Carrier carrier) {
        String kind = carrier.kind() == Carrier.Kind.QUESTION
                ? languages.say("规则", "norm")
                : languages.say(carrier.kind().label());
        return kind + " " + carrier.rule() + "  " + languages.say(carrier.label());
    }

    private void row(Assignment row) {
        terminal.out()
                .println(languages.say("  附件 ", "  annex ") + row.clause() + "  "
                        + MatrixText.parties(row, rows(), languages.language()));
        if (!row.clause().equals(clause.id())) {
            terminal.out().println("       " + row.text());
        }
    }

    private List<Assignment> rows() {
        return policy.matrix().stream()
                .flatMap(matrix -> matrix.rows().stream())
                .toList();
    }

    void json() throws IOException {
        new JsonOutput(terminal.out()).line(json -> new Documents(languages.language()).write(json, told()));
    }

    private ToldClause told() {
        return new ToldClause(
                policy.instrument().number(),
                clause,
                provisions.stream().map(this::sentence).toList(),
                ClauseRows.of(clause, policy),
                notes);
    }

    private ToldClause.Sentence sentence(Covered covered) {
        boolean speaks = covered.provision().form() == Provision.Form.SENTENCE;
        return new ToldClause.Sentence(covered, speaks ? sentences.lines(covered) : List.of());
    }
}
