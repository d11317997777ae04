package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The cut of the annex's flattened table into tasks, rows and cells, by layout alone. Cells come in the order number,
 * heading, text, lead, responsible; number and heading on a task's first row only.
 */
final class AnnexCutter {

    private final Cursor cursor;
    private final CellLayout layout;
    private final List<String> columns;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int task;
    private int row;
    private Passage heading = Passage.NONE;

    AnnexCutter(Cursor cursor, TextForm form) {
        this.cursor = cursor;
        this.layout = new CellLayout(cursor.ink(), form.narrow());
        this.columns = form.columns();
    }

    AnnexCutter cut() {
        while (!cursor.atEnd()) {
            if (layout.isNumber(cursor.at(), task + 1)) {
                openTask();
            } else if (task == 0 || !layout.isTextLine(cursor.at())) {
                throw cursor.expected("the text of a row, or task " + (task + 1));
            }
            cutRow();
        }
        return this;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Row> rows() {
        return rows;
    }

    private void openTask() {
        task++;
        row = 0;
        Passage numbering = cursor.take(cursor.ink().tokenEnd(cursor.at()));
        heading = cursor.take(layout.headingEnd(cursor.at()));
        clauses.add(new ClauseDraft("A" + task, numbering).heading(heading).finish());
    }

    private void cutRow() {
        row++;
        int start = cursor.at();
        int end = layout.textEnd(start);
        Passage text = cursor.take(end);
        Row.Cell lead = new Row.Cell(columns.get(3), cursor.take(cursor.ink().tokenEnd(end)));
        Row.Cell others = new Row.Cell(columns.get(4), cursor.take(layout.partiesEnd(cursor.at(), task + 1)));
        Row cut = new Row(task, row, heading, text, List.of(lead, others));
        rows.add(cut);
        clauses.add(ClauseDraft.unnumbered(cut.clause())
                .sentences(cursor.ink(), start, end)
                .finish());
    }
}
