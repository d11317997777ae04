package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the division of work as written (任务分解表的一行): who does what, in the document's own names. It stands in the annex,
 * or in brackets behind the words of a clause: （牵头单位：…；责任单位：…）.
 *
 * @param clause the id of the clause that has its words: {@code A8.1} in the annex, else that of the body
 * @param task the number of its task
 * @param number its place within the task, from 1
 * @param heading the heading of its task, printed on the task's first row only
 * @param cells who does it, a cell for each column that names parties, in the order of the columns
 * @param others what stands in columns of no use here, such as 完成时限
 */
public record Row(
        String clause, int task, int number, Passage heading, Passage text, List<Cell> cells, List<Cell> others) {

    /** What a cell shows that names nobody. */
    public static final Set<String> NOBODY = Set.of("——", "/");

    private static final String ROLE = "(?:牵头|责任|配合|参与|参加|协同|协助|主办|协办|主管|承办|实施)[^：:；;。，、（）()]{0,8}";
    private static final Pattern INLINE = Pattern.compile("[（(]" + ROLE + "[：:]");
    private static final Pattern CELL =
            Pattern.compile("(" + ROLE + ")[：:]([^：:；;。]*?)(?=[，、]?" + ROLE + "[：:]|[；;。]|[）)]?$)");

    /**
     * A cell that names parties.
     *
     * @param head the word for their role, such as 牵头单位: the head of the column
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
        others = List.copyOf(others);
    }

    /** Whether it stands in brackets in a clause of the body. */
    boolean isInline() {
        return !clause.startsWith("A");
    }

    Stream<Cell> all() {
        return Stream.concat(cells.stream(), others.stream());
    }

    /** How long the brackets with parties are that some words begin with; 0 where they begin with none. */
    static int inlineLength(String words) {
        int depth = 0;
        if (INLINE.matcher(words).lookingAt()) {
            for (int i = 0; i < words.length(); i++) {
                depth += "（(".indexOf(words.charAt(i)) >= 0 ? 1 : "）)".indexOf(words.charAt(i)) >= 0 ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** The rows that clauses have in brackets; each clause with some is a task of its own. */
    static List<Row> inline(List<Clause> clauses) {
        List<Row> rows = new ArrayList<>();
        int task = 0;
        for (Clause clause : clauses) {
            List<Row> own = clause.inlineRows(task + 1);
            task += own.isEmpty() ? 0 : 1;
            rows.addAll(own);
        }
        return rows;
    }

    /** The cells within brackets. */
    static List<Cell> inlineCells(Passage brackets) {
        List<Cell> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(brackets.words());
        while (cell.find()) {
            cells.add(new Cell(cell.group(1), brackets.part(cell.start(2), cell.end(2))));
        }
        return cells;
    }
}
