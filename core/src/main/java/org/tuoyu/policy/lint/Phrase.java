package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Provision;

/** Words of a segment between two marks of punctuation (分句). */
record Phrase(Clause clause, Provision segment, int from, int to) {

    /** Words that bind, at the start of a phrase that leaves out whom they bind. */
    static final Pattern MODAL = Pattern.compile("^(应当|必须|要|应)");

    private static final String MARKS = "，；。：";

    /** The phrases of everything that a clause says, its heading left out. */
    static List<Phrase> of(Clause clause) {
        List<Phrase> phrases = new ArrayList<>();
        for (Provision each : clause.provisions()) {
            if (each.form() == Provision.Form.SENTENCE) {
                cut(clause, each, phrases);
            }
        }
        return phrases;
    }

    /** The line that says whom the document is addressed to, which ends in ：. */
    static Stream<Phrase> addressees(Clause clause) {
        return clause.provisions().stream()
                .filter(each ->
                        each.form() == Provision.Form.LINE && each.quote().endsWith("："))
                .map(each -> whole(clause, each));
    }

    private static void cut(Clause clause, Provision segment, List<Phrase> phrases) {
        String words = segment.quote();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || MARKS.indexOf(words.charAt(i)) >= 0) {
                if (start < i) {
                    phrases.add(new Phrase(clause, segment, start, i));
                }
                start = i + 1;
            }
        }
    }

    /** All that a segment says, without its last mark. */
    static Phrase whole(Clause clause, Provision segment) {
        int length = segment.quote().length();
        boolean marked = MARKS.indexOf(segment.quote().charAt(length - 1)) >= 0;
        return new Phrase(clause, segment, 0, marked ? length - 1 : length);
    }

    /** All of the sentence that it is in. */
    Phrase sentence() {
        return whole(clause, segment);
    }

    /** Those of its segment. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        cut(clause, segment, phrases);
        return phrases;
    }

    String words() {
        return segment.quote().substring(from, to);
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(words()).find();
    }

    /** Every match of a pattern, as part of the phrase. */
    List<Phrase> matches(Pattern pattern) {
        return pattern.matcher(words())
                .results()
                .map(match -> part(match.start(), match.end()))
                .toList();
    }

    /** Its words from one character to before another. */
    Phrase part(int start, int end) {
        return new Phrase(clause, segment, from + start, from + end);
    }

    Phrase after(int start) {
        return part(start, to - from);
    }

    /** These words and all up to the end of others of the same segment. */
    Phrase through(Phrase last) {
        return new Phrase(clause, segment, from, last.to);
    }

    boolean goesOnIn(Phrase next) {
        return segment.equals(next.segment) && to + 1 == next.from;
    }

    boolean opensSegment() {
        return from == 0;
    }

    LintFinding.Place place() {
        return LintFinding.Place.of(clause, segment.passage().part(from, to));
    }
}
