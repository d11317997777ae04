package org.tuoyu.kernel.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;

/**
 * The official text of an instrument, cut into clauses, provisions and the rows of its annex. Every character of the
 * source that is not white space stands in exactly one of its {@link #pieces()}.
 */
public final class OfficialText {

    private final String number;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Clause> places = new HashMap<>();
    private final List<Row> rows;
    private final List<Passage> dropped;

    private final String source;

    private OfficialText(String source, String number, List<Clause> clauses, List<Row> rows, List<Passage> dropped) {
        this.source = source;
        this.number = number;
        clauses.forEach(clause -> {
            this.clauses.put(clause.id(), clause);
            this.places.put(clause.id().toLowerCase(Locale.ROOT), clause);
            this.places.put(clause.label(), clause);
        });
        this.rows = List.copyOf(rows);
        this.dropped = List.copyOf(dropped);
    }

    /**
     * Reads a source as extracted; {@link TextNotReadable} says what was expected where it is not of that form,
     * {@link TextAltered} that it has not the digest that the form asks for.
     */
    public static OfficialText parse(String source, TextForm form) {
        String digest = form.digest().isEmpty() ? "" : digest(source);
        if (!digest.equalsIgnoreCase(form.digest())) {
            throw new TextAltered(form.number().isEmpty() ? "given" : form.number(), form.digest(), digest);
        }
        List<Passage> dropped = form.dropped().stream()
                .flatMap(line -> line.in(source).stream())
                .toList();
        Source printed = Source.of(
                source, dropped.stream().flatMap(p -> p.spans().stream()).toList());
        Frame frame = new Frame(printed, form);
        Outline outline = new Outline(printed, form);
        List<Clause> clauses = new ArrayList<>(frame.front(outline.start()));
        String number = frame.number(clauses);
        clauses.addAll(outline.read());
        List<Row> inline = form.columns().isEmpty() ? Row.inline(clauses) : List.of();
        clauses.addAll(frame.back());
        AnnexCutter annex = new AnnexCutter(source, printed, form).cut();
        clauses.addAll(annex.clauses());
        return new OfficialText(source, number, clauses, inline.isEmpty() ? annex.rows() : inline, dropped);
    }

    private static String digest(String source) {
        try {
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of the source in UTF-8, in hexadecimal digits. */
    public String digest() {
        return digest(source);
    }

    /** The number of the document, as printed on it. */
    public String number() {
        return number;
    }

    /** All clauses in the order of the document, the rows of the annex included. */
    public List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    /** The clause of that id; {@link ClauseNotFound} where there is none. */
    public Clause clause(String id) {
        Clause clause = clauses.get(id);
        if (clause == null) {
            throw new ClauseNotFound(id, near(id));
        }
        return clause;
    }

    /** The clause at a place as people write it, {@code 三（二）6}, {@code 附件8}, {@code 第四条}, {@code 引言}, or of that id. */
    public Optional<Clause> find(String placeOrId) {
        return Optional.ofNullable(places.get(ClauseLabel.key(placeOrId)));
    }

    private List<String> near(String id) {
        return DidYouMean.of(id, clauses.keySet());
    }

    /** All provisions in the order of the document. */
    public List<Provision> provisions() {
        return clauses.values().stream().flatMap(c -> c.provisions().stream()).toList();
    }

    /** The provisions of one clause; {@link ClauseNotFound} where there is none of that id. */
    public List<Provision> provisions(String clauseId) {
        return clause(clauseId).provisions();
    }

    /** The rows of the annex in its order. */
    public List<Row> rows() {
        return rows;
    }

    /** Where the words cited stand in their clause; a problem where that is not exactly one place of it. */
    public Checked<Passage> verify(Citation.Verbatim citation) {
        if (!citation.instrument().equals(number)) {
            throw new IllegalArgumentException(
                    "This is the text of " + number + ", got a quote from " + citation.instrument());
        }
        return verify(citation.clause(), citation.quote());
    }

    /**
     * Where words stand in a clause. {@code QUOTE_ABSENT} suggests the clauses that do have them, {@code CLAUSE_NOT_FOUND}
     * those near the one asked for; of words that are {@code QUOTE_REPEATED} a longer quote is needed.
     */
    public Checked<Passage> verify(String clauseId, String quote) {
        Clause clause = clauses.get(clauseId);
        if (clause == null) {
            List<String> near = near(clauseId);
            return fault(
                    "CLAUSE_NOT_FOUND",
                    "没有这一条；是否指 " + near,
                    "there is no such clause; did you mean " + near + "?",
                    near);
        }
        List<Passage> found = clause.occurrences(quote);
        if (found.size() == 1) {
            return new Checked.Valid<>(found.get(0));
        }
        if (!found.isEmpty()) {
            String times = String.valueOf(found.size());
            return fault(
                    "QUOTE_REPEATED", "该条中出现 " + times + " 次", "the words stand in it " + times + " times", List.of());
        }
        List<String> elsewhere = clausesWith(quote);
        return fault(
                "QUOTE_ABSENT",
                "该条中没有" + (elsewhere.isEmpty() ? "" : "，见于 " + elsewhere),
                "the words do not stand in it" + (elsewhere.isEmpty() ? "" : ", but in " + elsewhere),
                elsewhere);
    }

    private static Checked<Passage> fault(String code, String zh, String en, List<String> suggested) {
        return new Checked.Rejected<>(List.of(Problem.at("", code, zh, en).suggesting(suggested)));
    }

    private List<String> clausesWith(String quote) {
        return clauses.values().stream()
                .filter(clause -> clause.words().contains(quote))
                .map(Clause::id)
                .toList();
    }

    /** The lines that are no part of the document. */
    public List<Passage> dropped() {
        return dropped;
    }

    /** Numbers, provisions, cells and dropped lines: together all of the source, none of it twice. */
    public List<Passage> pieces() {
        Stream<Passage> words = clauses.values().stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.numbering()), c.provisions().stream().map(Provision::passage)));
        Stream<Passage> cells =
                rows.stream().filter(row -> !row.isInline()).flatMap(Row::all).map(Row.Cell::passage);
        return Stream.of(words, cells, dropped.stream())
                .flatMap(pieces -> pieces)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Of which document, not its words. */
    @Override
    public String toString() {
        return "OfficialText[" + number + ", " + clauses.size() + " clauses, " + rows.size() + " rows]";
    }
}
