package org.tuoyu.policy.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** An item of the body (一项任务) with the rows of the annex that divide it; both go by one number. */
record ComparedTask(Clause body, Clause task, List<Row> rows, List<Phrase> said, List<Phrase> divided) {

    /** A party as a cell names it. */
    record Cell(Row row, String head, String name, LintFinding.Place place) {

        boolean isLead() {
            return Role.of(head).equals(Optional.of(Role.LEAD));
        }
    }

    /** The items that the annex divides, in the order of its tasks. */
    static List<ComparedTask> of(OfficialText text) {
        return text.rows().stream()
                .map(Row::task)
                .distinct()
                .flatMap(task -> of(text, task).stream())
                .toList();
    }

    private static Optional<ComparedTask> of(OfficialText text, int task) {
        List<Row> rows = text.rows().stream().filter(row -> row.task() == task).toList();
        List<Phrase> divided = rows.stream()
                .flatMap(row -> Phrase.of(text.clause(row.clause())).stream())
                .toList();
        return text.clauses().stream()
                .filter(clause -> clause.id().matches("\\d+\\.\\d+\\." + task))
                .findFirst()
                .filter(body -> rows.stream().allMatch(row -> row.clause().startsWith("A")))
                .map(body -> new ComparedTask(body, text.clause("A" + task), rows, Phrase.of(body), divided));
    }

    /** Those that the cells of a row name, in the order written. */
    static List<Cell> cells(OfficialText text, Row row) {
        Clause clause = text.clause(row.clause());
        return row.cells().stream()
                .flatMap(cell -> cell.names().stream()
                        .map(name -> new Cell(row, cell.head(), name.words(), LintFinding.Place.of(clause, name))))
                .toList();
    }

    /** The line with the heads of the columns. */
    static LintFinding.Place columns(OfficialText text) {
        Clause annex = text.clause("A");
        return LintFinding.Place.of(
                annex, annex.provisions().get(annex.provisions().size() - 1).passage());
    }

    static Stream<Cell> cells(OfficialText text) {
        return text.rows().stream().flatMap(row -> cells(text, row).stream());
    }

    /** The heading of its task in the annex. */
    Phrase heading() {
        return Phrase.whole(task, task.provisions().get(0));
    }

    Row row(Phrase phrase) {
        return rows.stream()
                .filter(row -> row.clause().equals(phrase.clause().id()))
                .findFirst()
                .orElseThrow();
    }

    boolean isDividedIn(String clause) {
        return body.id().equals(clause)
                || rows.stream().anyMatch(row -> row.clause().equals(clause));
    }
}
