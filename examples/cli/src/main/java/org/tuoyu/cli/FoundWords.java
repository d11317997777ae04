package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.json.FoundWord;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;

/** Where words stand that somebody looks for: that they stand nowhere is an answer too. */
final class FoundWords {

    private final List<String> words;
    private final List<Clause> searched;
    private final OfficialText text;

    /** Words looked for in some clauses of a text. */
    FoundWords(List<String> words, List<Clause> searched, OfficialText text) {
        this.words = words.stream()
                .map(each -> each.replaceAll("\\s", ""))
                .distinct()
                .toList();
        this.searched = searched;
        this.text = text;
    }

    /** The clauses searched in which one of them stands. */
    List<Clause> clauses() {
        return searched.stream()
                .filter(clause -> words.stream().anyMatch(word -> holds(clause, word)))
                .toList();
    }

    /** Whether one of them stands in a provision. */
    boolean in(Provision provision) {
        return words.stream().anyMatch(provision.quote()::contains);
    }

    /** Of each that does not stand in the clauses searched, where else it does. */
    List<String> missing(Languages languages) {
        return words.stream()
                .filter(word -> searched.stream().noneMatch(clause -> holds(clause, word)))
                .map(word -> "“" + word + "”" + elsewhere(places(word), languages))
                .toList();
    }

    private static String elsewhere(List<String> places, Languages languages) {
        return places.isEmpty()
                ? languages.say("：全文没有", ": nowhere in the document")
                : languages.say("：这里没有，见 ", ": not here, but in ") + languages.listed(places);
    }

    private List<String> places(String word) {
        return text.clauses().stream()
                .filter(clause -> holds(clause, word))
                .map(Clause::label)
                .toList();
    }

    /** In its sentences, or in the cells of its row. */
    private boolean holds(Clause clause, String word) {
        return Stream.concat(
                        clause.provisions().stream().map(Provision::quote),
                        text.rows().stream()
                                .filter(row -> row.clause().equals(clause.id()))
                                .flatMap(row -> Stream.concat(row.cells().stream(), row.others().stream()))
                                .map(cell -> cell.passage().words()))
                .anyMatch(each -> each.contains(word));
    }

    /** Where each of them stands, a line a word. */
    List<FoundWord> all() {
        return words.stream().map(word -> new FoundWord(word, places(word))).toList();
    }
}
