package org.tuoyu.json;

import java.util.List;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.policy.review.Covered;

/**
 * A clause of a document, with what is said of its sentences.
 *
 * @param instrument the number of the document
 * @param rows those of the annex that divide the work on it
 * @param notes what to know of the document
 */
public record ToldClause(
        String instrument, Clause clause, List<Sentence> sentences, List<Assignment> rows, List<Problem> notes) {

    /**
     * A sentence, a heading or a line, and what becomes of it.
     *
     * @param said of whom, when, how much and with what consequence it speaks, line by line; none of what is no sentence
     */
    public record Sentence(Covered covered, List<String> said) {
        public Sentence {
            said = List.copyOf(said);
        }
    }

    public ToldClause {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
