package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The cut of the annex's table into tasks, rows and cells. Where tabs stand between the cells, a row is a line. A table
 * that was flattened is cut by layout alone: its cells come in the order number, heading, text, one or two cells of
 * parties; number and heading on a task's first row only.
 */
final class AnnexCutter {

    private static final List<Column> FLAT = List.of(Column.NUMBER, Column.HEADING, Column.TEXT);

    /** How wide a column of parties is where there is no column of headings to tell it from. */
    private static final int USUAL = 10;

    private final String written;
    private final Source source;
    private final TextForm form;
    private final List<Map.Entry<String, Column>> columns;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int task;
    private int number;
    private Passage heading = Passage.NONE;

    AnnexCutter(String written, Source source, TextForm form) {
        this.written = written;
        this.source = source;
        this.form = form;
        this.columns = List.copyOf(form.columns().entrySet());
    }

    AnnexCutter cut() {
        if (columns.isEmpty() || source.atEnd()) {
            return this;
        }
        if (hasTab(source.lineBefore(source.at()), source.at())) {
            while (!source.atEnd()) {
                cutLine(source.lineEnd(source.at()));
            }
            return this;
        }
        requireFlat();
        CellLayout layout = new CellLayout(source, holds(Column.HEADING) ? 0 : USUAL, source.at());
        while (!source.atEnd()) {
            cutFlat(layout);
        }
        return this;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Row> rows() {
        return rows;
    }

    private boolean holds(Column column) {
        return form.columns().containsValue(column);
    }

    private void requireFlat() {
        List<Column> held = columns.stream().map(Map.Entry::getValue).toList();
        List<Column> first = FLAT.stream().filter(held::contains).toList();
        List<Column> last = held.subList(Math.min(first.size(), held.size()), held.size());
        if (!held.subList(0, first.size()).equals(first)
                || last.size() > 2
                || !last.stream().allMatch(Column::namesParties)
                || !holds(Column.NUMBER)) {
            throw source.expected(
                    new Bilingual(
                            "各格之间有制表符，或各栏依次为序号、工作内容、具体任务和一至两栏单位",
                            "tabs between the cells, or the columns number, heading, text and one or two of parties,"),
                    source.at());
        }
    }

    private void cutFlat(CellLayout layout) {
        if (layout.isNumber(source.at(), task + 1)) {
            Passage numbering = source.take(source.tokenEnd(source.at()));
            openTask(numbering, holds(Column.HEADING) ? source.take(layout.headingEnd(source.at())) : Passage.NONE);
        } else if (task == 0 || !layout.isTextLine(source.at())) {
            throw source.expected(
                    new Bilingual("一行的任务，或任务 " + (task + 1), "the text of a row, or task " + (task + 1)), source.at());
        }
        boolean hasLead = columns.size() - (holds(Column.HEADING) ? 3 : 2) == 2;
        int start = source.at();
        int end = layout.textEnd(start, hasLead);
        Passage text = source.take(end);
        List<Passage> parties = new ArrayList<>();
        if (hasLead) {
            parties.add(source.take(source.tokenEnd(end)));
        }
        parties.add(source.take(layout.partiesEnd(source.at(), task + 1)));
        List<Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Map.Entry<String, Column> column = columns.get(columns.size() - parties.size() + i);
            cells.add(new Row.Cell(column.getValue().role(column.getKey()), parties.get(i)));
        }
        addRow(start, end, text, cells, List.of());
    }

    private void openTask(Passage numbering, Passage taskHeading) {
        task++;
        number = 0;
        heading = taskHeading;
        if (!numbering.isEmpty() || !heading.isEmpty()) {
            ClauseDraft draft = new ClauseDraft("A" + task, heading.isEmpty() ? Passage.NONE : numbering);
            clauses.add((heading.isEmpty() ? draft.line(numbering) : draft.heading(heading)).finish());
        }
    }

    private void addRow(int start, int end, Passage text, List<Row.Cell> cells, List<Row.Cell> others) {
        number++;
        String id = "A" + task + "." + number;
        rows.add(new Row(id, task, number, heading.isEmpty() ? text : heading, text, cells, others));
        clauses.add(ClauseDraft.unnumbered(id).sentences(source, start, end).finish());
    }

    /** A row in one line, a tab between each two cells. */
    private void cutLine(int lineEnd) {
        int at = source.at();
        int[] ends = cellEnds(at, lineEnd);
        Passage numbering = Passage.NONE;
        Passage taskHeading = Passage.NONE;
        int textStart = at;
        int textEnd = at;
        List<Row.Cell> cells = new ArrayList<>();
        List<Row.Cell> others = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int start = i == 0 ? at : ends[i - 1];
            Passage words = source.passage(start, ends[i]);
            Map.Entry<String, Column> column = columns.get(i);
            switch (column.getValue()) {
                case NUMBER -> numbering = words;
                case HEADING -> taskHeading = words;
                case TEXT -> {
                    textStart = start;
                    textEnd = ends[i];
                }
                case NONE -> others.add(new Row.Cell(column.getKey(), words));
                default -> cells.add(new Row.Cell(column.getValue().role(column.getKey()), words));
            }
        }
        boolean isNew = holds(Column.NUMBER) ? !numbering.isEmpty() : !holds(Column.HEADING) || !taskHeading.isEmpty();
        if (isNew && holds(Column.NUMBER) && !Mark.narrow(numbering.words()).equals(String.valueOf(task + 1))) {
            throw source.expected(new Bilingual("任务 " + (task + 1), "task " + (task + 1)), at);
        }
        if (textStart == textEnd
                || (!isNew && task == 0)
                || cells.stream().anyMatch(c -> c.passage().isEmpty())) {
            throw source.expected(
                    new Bilingual("有任务和单位的一行，无单位时写 ——", "a row with words and parties, or —— for nobody"), at);
        }
        source.take(lineEnd);
        if (isNew) {
            openTask(numbering, taskHeading);
        }
        addRow(textStart, textEnd, source.passage(textStart, textEnd), cells, others);
    }

    private int[] cellEnds(int from, int to) {
        int[] ends = new int[columns.size()];
        int cell = 0;
        int offset = written.lastIndexOf('\n', source.offset(from)) + 1;
        for (int i = from; i <= to; i++) {
            int next = i < to ? source.offset(i) : source.offset(to - 1) + 1;
            for (; offset < next; offset++) {
                if (written.charAt(offset) == '\t') {
                    if (cell >= ends.length - 1) {
                        throw source.expected(new Bilingual(columns.size() + " 格", columns.size() + " cells"), from);
                    }
                    ends[cell++] = i;
                }
            }
        }
        while (cell < ends.length) {
            ends[cell++] = to;
        }
        return ends;
    }

    private boolean hasTab(int from, int to) {
        return written.substring(source.offset(from), source.offset(to - 1)).indexOf('\t') >= 0;
    }
}
