package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** A document as the checks look at it. */
final class Examined {

    private static final String NUMBERED = "\\d.*|第.*";

    private final OfficialText text;
    private final Names names;
    private final LintWords words;
    private final LocalDate day;
    private final List<ComparedTask> items;
    private final List<Clause> body;
    private final List<Phrase> said;
    private final List<Phrase> sentences;
    private final List<Phrase> written;
    private final Set<String> divided;

    Examined(OfficialText text, Names names, LintWords words, LocalDate day) {
        this.text = text;
        this.names = names;
        this.words = words;
        this.day = day;
        this.items = ComparedTask.of(text);
        this.body = text.clauses().stream()
                .filter(clause -> clause.id().matches(NUMBERED))
                .toList();
        this.said = body.stream().flatMap(clause -> Phrase.of(clause).stream()).toList();
        this.written = Stream.concat(
                        body.stream().flatMap(clause -> Stream.concat(headings(clause), Phrase.of(clause).stream())),
                        text.clauses().stream()
                                .filter(clause -> clause.id().matches("A\\d+\\.\\d+"))
                                .flatMap(clause -> Phrase.of(clause).stream()))
                .toList();
        this.sentences =
                said.stream().filter(Phrase::opensSegment).map(Phrase::sentence).toList();
        this.divided = text.rows().stream().map(Row::clause).collect(Collectors.toSet());
    }

    OfficialText text() {
        return text;
    }

    Names names() {
        return names;
    }

    LintWords words() {
        return words;
    }

    LocalDate day() {
        return day;
    }

    List<ComparedTask> items() {
        return items;
    }

    /** The numbered clauses. */
    List<Clause> body() {
        return body;
    }

    /** The phrases of the numbered clauses, without their headings. */
    Stream<Phrase> said() {
        return said.stream();
    }

    /** The sentences of the numbered clauses, each without its last mark. */
    List<Phrase> sentences() {
        return sentences;
    }

    /** The phrases of the numbered clauses and of the rows, headings included. */
    List<Phrase> written() {
        return written;
    }

    static Stream<Phrase> headings(Clause clause) {
        return clause.provisions().stream().filter(each -> each.isHeading()).map(each -> Phrase.whole(clause, each));
    }

    /** Whether a clause is divided into rows, in the annex or in brackets behind its words. */
    boolean isDivided(Clause clause) {
        return items.stream().anyMatch(item -> item.isDividedIn(clause.id())) || divided.contains(clause.id());
    }

    /** Whether the rows stand in brackets behind the words that they divide. */
    boolean isInline() {
        return text.rows().stream().anyMatch(row -> !row.clause().startsWith("A"));
    }

    /** Whether the heading of a clause, or of the clause above it, has words of a list. */
    boolean isUnder(Clause clause, String list) {
        return headings(clause).anyMatch(heading -> heading.has(words.any(list)));
    }

    /** Every place of the words of a phrase, by the clause in which they stand. */
    static List<LintFinding.Place> places(Stream<Phrase> phrases) {
        return phrases.map(Phrase::place).distinct().toList();
    }
}
