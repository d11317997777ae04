package org.tuoyu.kernel.text;

import java.util.List;

/**
 * One row of the annex as written (任务分解表的一行): who does what, in the document's own names.
 *
 * @param task the number of its task
 * @param number its place within the task, from 1
 * @param heading the heading of its task, printed on the task's first row only
 */
public record Row(int task, int number, Passage heading, Passage text, Passage leadCell, Passage responsibleCell) {

    /** What a cell shows that names nobody. */
    static final String NOBODY = "——";

    /** The id of its clause, such as {@code A8.1}. */
    public String clause() {
        return "A" + task + "." + number;
    }

    /** 牵头单位, as written. */
    public String lead() {
        return leadCell.words();
    }

    /** 责任单位, as written and in that order; empty where the cell shows ——. */
    public List<String> responsible() {
        String cell = responsibleCell.words();
        return cell.equals(NOBODY) ? List.of() : List.of(cell.split("[、，]", -1));
    }
}
