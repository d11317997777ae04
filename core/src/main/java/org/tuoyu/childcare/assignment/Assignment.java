package org.tuoyu.childcare.assignment;

import java.util.List;
import org.tuoyu.kernel.text.Citation;

/**
 * A row of the division of tasks (任务分解): a part of a task, and who does it in which role.
 *
 * @param row its place within the task, from 1
 * @param parties in the order written, several in one role being of equal rank; none where the document names nobody
 * @param citation the words of the row
 */
public record Assignment(Task task, int row, List<Assigned> parties, Citation.Verbatim citation) {

    public Assignment {
        parties = List.copyOf(parties);
    }

    /** The id of its clause, such as {@code A8.1}. */
    public String clause() {
        return citation.clause();
    }

    /** What is to be done, in the words of the document. */
    public String text() {
        return citation.quote();
    }

    /** Those that lead; in some documents there is more than one, or none. */
    public List<Assigned> leads() {
        return in(Role.LEAD);
    }

    public List<Assigned> responsible() {
        return in(Role.RESPONSIBLE);
    }

    /** Those in one role, in the order written. */
    public List<Assigned> in(Role role) {
        return parties.stream().filter(assigned -> assigned.role() == role).toList();
    }

    /** The source's words for the roles in this row, in the order written. */
    public List<String> words() {
        return parties.stream().map(Assigned::word).distinct().toList();
    }

    /** Those whose role the source calls by one word, in the order written. */
    public List<Assigned> under(String word) {
        return parties.stream().filter(assigned -> assigned.word().equals(word)).toList();
    }
}
