package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.problem.DidYouMean;

/**
 * The official text of an instrument, cut into clauses, provisions and the rows of its annex. Every character of the
 * source that is not white space stands in exactly one of its {@link #pieces()}.
 */
public final class OfficialText {

    private final String number;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final List<Row> rows;
    private final List<Passage> dropped;

    private OfficialText(List<Clause> clauses, List<Row> rows, List<Passage> dropped) {
        clauses.forEach(clause -> this.clauses.put(clause.id(), clause));
        this.number = number(clauses.get(0));
        this.rows = List.copyOf(rows);
        this.dropped = List.copyOf(dropped);
    }

    /** Reads a source as extracted; {@link TextNotReadable} says what was expected where it is not of that form. */
    public static OfficialText parse(String source, TextForm form) {
        List<Passage> dropped =
                form.dropped().stream().map(line -> line.in(source)).toList();
        PrintedCharacters ink = PrintedCharacters.of(
                source, dropped.stream().flatMap(p -> p.spans().stream()).toList());
        Cursor cursor = new Cursor(ink);
        List<Clause> clauses = new ArrayList<>(new FrontMatter(cursor).read());
        clauses.addAll(new BodyOutline(cursor, form.itemsWithoutHeading()).read());
        clauses.addAll(new ClosingLines(cursor, form.columns()).read());
        AnnexCutter annex = new AnnexCutter(cursor, form).cut();
        clauses.addAll(annex.clauses());
        return new OfficialText(new PartTable(source, form.parts()).attach(clauses), annex.rows(), dropped);
    }

    private static String number(Clause notice) {
        return notice.provisions().stream()
                .map(Provision::quote)
                .filter(FrontMatter.NUMBER.asMatchPredicate())
                .findFirst()
                .orElseThrow();
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
        return find(id).orElseThrow(() -> new ClauseNotFound(id, near(id)));
    }

    private Optional<Clause> find(String id) {
        return Optional.ofNullable(clauses.get(id));
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

    /** Whether the words cited stand in their clause exactly once. */
    public QuoteCheck verify(Citation.Verbatim citation) {
        if (!citation.instrument().equals(number)) {
            throw new IllegalArgumentException(
                    "This is the text of " + number + ", got a quote from " + citation.instrument());
        }
        return verify(citation.clause(), citation.quote());
    }

    /** Whether the words stand in the clause exactly once. */
    public QuoteCheck verify(String clauseId, String quote) {
        return find(clauseId)
                .map(clause -> verify(clause, quote))
                .orElseGet(() -> new QuoteCheck.NoSuchClause(near(clauseId)));
    }

    private QuoteCheck verify(Clause clause, String quote) {
        List<Passage> found = clause.occurrences(quote);
        return switch (found.size()) {
            case 0 -> new QuoteCheck.Absent(clausesWith(quote));
            case 1 -> new QuoteCheck.Found(found.get(0));
            default -> new QuoteCheck.Repeated(found.size());
        };
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
                rows.stream().flatMap(row -> row.cells().stream().map(Row.Cell::passage));
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
