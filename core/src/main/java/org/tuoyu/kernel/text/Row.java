package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of the annex as written (任务分解表的一行): who does what, in the document's own names.
 *
 * @param task the number of its task
 * @param number its place within the task, from 1
 * @param heading the heading of its task, printed on the task's first row only
 * @param cells who does it, a cell for each column that names parties, in the order of the columns
 */
public record Row(int task, int number, Passage heading, Passage text, List<Cell> cells) {

    /** What a cell shows that names nobody. */
    public static final Set<String> NOBODY = Set.of("——", "/");

    /**
     * A cell that names parties.
     *
     * @param head the head of its column, such as 牵头单位
     */
    public record Cell(String head, Passage passage) {

        /** The names in it, in that order; empty where it shows that it names nobody. */
        public List<Passage> names() {
            List<Passage> names = new ArrayList<>();
            int at = 0;
            for (String name : passage.words().split("[、，]", -1)) {
                names.add(passage.part(at, at + name.length()));
                at += name.length() + 1;
            }
            return NOBODY.contains(passage.words()) ? List.of() : names;
        }

        /** The names in it as they are written. */
        public List<String> written() {
            return names().stream().map(Passage::words).toList();
        }
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** The id of its clause, such as {@code A8.1}. */
    public String clause() {
        return "A" + task + "." + number;
    }
}
