package org.tuoyu.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.ToldClause;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Covered;

/** A clause, written out. */
final class ClauseText {

    /** What an office may do is its power; of anybody else it is allowed. */
    private static final Bilingual MAY = new Bilingual("可以（职权或许可）", "may (a power, or allowed)");

    private final Terminal terminal;
    private final Languages languages;
    private final Policy policy;
    private final Clause clause;
    private final List<Covered> provisions;
    private final SentenceText sentences;
    private final Readings readings;
    private final boolean whole;
    private final List<Problem> notes;

    /** With what its sentences say, and how they bind under the readings that are chosen; {@code whole} with the rows of the annex below them. */
    ClauseText(
            Terminal terminal,
            Languages languages,
            Policy policy,
            Clause clause,
            List<Covered> provisions,
            SentenceText sentences,
            Readings readings,
            boolean whole,
            List<Problem> notes) {
        this.terminal = terminal;
        this.languages = languages;
        this.policy = policy;
        this.clause = clause;
        this.provisions = provisions;
        this.sentences = sentences;
        this.readings = readings;
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

    /** The parts of a sentence as they follow one another, and how each binds. */
    private Map<String, List<Variant<Modality>>> said(Covered covered) {
        String sentence = covered.provision().quote();
        Map<String, List<Variant<Modality>>> parts = new LinkedHashMap<>(covered.rest(policy));
        covered.statements().forEach(each -> parts.put(quote(each), each.modalities(readings)));
        Map<String, List<Variant<Modality>>> inOrder = new LinkedHashMap<>();
        parts.keySet().stream()
                .sorted(Comparator.comparingInt(sentence::indexOf))
                .forEach(each -> inOrder.put(whole(each, sentence), Objects.requireNonNull(parts.get(each))));
        return inOrder;
    }

    /** Words from the mark before them on: a row may say more than the body that it repeats. */
    static String whole(String words, String sentence) {
        int from = sentence.indexOf(words);
        int mark = from;
        while (mark > 0 && "，；。".indexOf(sentence.charAt(mark - 1)) < 0) {
            mark--;
        }
        return from < 0 ? words : sentence.substring(mark, from) + words;
    }

    private void provision(Covered covered) {
        Provision provision = covered.provision();
        line("  " + provision.number() + "  " + provision.quote());
        if (provision.form() == Provision.Form.SENTENCE) {
            Map<String, List<Variant<Modality>>> said = said(covered);
            said.forEach((words, how) -> line("       " + said(how, words, said.size() == 1)));
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

    private String said(List<Variant<Modality>> how, String words, boolean isWhole) {
        String said = how.stream()
                .map(each -> languages.say(label(each.value())) + under(each, how.size()))
                .collect(Collectors.joining(languages.say(" 或 ", " or ")));
        return said + (isWhole ? "" : "  " + words);
    }

    private static Bilingual label(Modality modality) {
        return modality == Modality.POWER ? MAY : modality.label();
    }

    /** The option under which words bind so, where under another they bind otherwise. */
    private String under(Variant<Modality> one, int among) {
        return one.given()
                .filter(any -> among > 1)
                .map(given -> languages.say("（仅按 [", " (only under [")
                        + given.option().id()
                        + languages.say("]）", "])"))
                .orElse("");
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
