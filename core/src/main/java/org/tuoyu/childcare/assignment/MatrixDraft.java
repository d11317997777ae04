package org.tuoyu.childcare.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Row;

/**
 * A matrix while it is written (任务分解的草稿): tasks, their rows, and who stands in each row, in the document's order
 * and names. A name that the directory does not know is a problem of the matrix.
 */
public final class MatrixDraft {

    private final Directory directory;
    private final Validity validity;
    private final List<Assignment> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Task task;

    MatrixDraft(Directory directory, Validity validity) {
        this.directory = directory;
        this.validity = validity;
    }

    /** The task that the rows after this belong to. */
    public MatrixDraft task(int number, String heading) {
        task = new Task(number, heading);
        return this;
    }

    /**
     * A row of the task, in which nobody stands as yet.
     *
     * @param clause the id of the clause that it stands in
     * @param text what is to be done, in the words of the document
     */
    public MatrixDraft row(String clause, String text) {
        Task of = task;
        if (of == null) {
            throw new IllegalStateException("A row belongs to a task, got row " + clause + " before the first task");
        }
        int number =
                1 + (int) rows.stream().filter(row -> row.task().equals(of)).count();
        String instrument = validity.instrument().number();
        rows.add(new Assignment(of, number, List.of(), new Citation.Verbatim(instrument, clause, text)));
        return this;
    }

    /** 牵头单位 of the row; several are of equal rank. */
    public MatrixDraft lead(String... names) {
        return in(Role.LEAD, Role.LEAD.label().zh(), names);
    }

    /** 责任单位 of the row. */
    public MatrixDraft responsible(String... names) {
        return in(Role.RESPONSIBLE, Role.RESPONSIBLE.label().zh(), names);
    }

    /**
     * Those in a role of the row, after those that stand in it already.
     *
     * @param word the source's own word for the role
     * @param names as the document writes them; —— or / for nobody
     */
    public MatrixDraft in(Role role, String word, String... names) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("Parties stand in a row, got " + List.of(names) + " before the first row");
        }
        Assignment row = rows.remove(rows.size() - 1);
        List<Assigned> parties = new ArrayList<>(row.parties());
        for (int i = 0; i < names.length; i++) {
            if (!Row.NOBODY.contains(names[i])) {
                String pointer = "/" + row.clause() + "/" + word + "/" + i;
                add(parties, role, word, names[i], pointer);
            }
        }
        rows.add(new Assignment(row.task(), row.row(), parties, row.citation()));
        return this;
    }

    private void add(List<Assigned> parties, Role role, String word, String name, String pointer) {
        directory
                .find(name)
                .ifPresentOrElse(
                        party -> parties.add(new Assigned(role, word, party, name)),
                        () -> problems.add(notKnown(name, pointer).suggesting(directory.near(name))));
    }

    private static Problem notKnown(String name, String pointer) {
        return Problem.at(
                pointer,
                "PARTY_NOT_KNOWN",
                "名录中没有“" + name + "”，请在名录中增加该名称或别名",
                "No party is known as " + name + "; add it or an alias to the directory");
    }

    /** A row of the annex, each column's head read as a role. */
    MatrixDraft row(Row row) {
        task(row.task(), row.heading().words()).row(row.clause(), row.text().words());
        for (Row.Cell cell : row.cells()) {
            Role.of(cell.head())
                    .ifPresentOrElse(
                            role -> in(role, cell.head(), cell.written().toArray(String[]::new)),
                            () -> problems.add(Problem.at(
                                    "/" + row.clause(),
                                    "ROLE_NOT_KNOWN",
                                    "“" + cell.head() + "”不是已知的分工身份",
                                    cell.head() + " is not known as a role")));
        }
        return this;
    }

    /** The matrix, or every name in it that nobody bears. */
    public Checked<ResponsibilityMatrix> matrix() {
        return problems.isEmpty()
                ? new Checked.Valid<>(new ResponsibilityMatrix(directory, validity, rows))
                : new Checked.Rejected<>(problems);
    }
}
