package org.tuoyu.kernel.text;

import java.util.List;

/** The reader of what stands between the body and the annex's table: the closing words, the footers, the annex's heads. */
final class ClosingLines {

    private static final String ANNEX = "附件";

    private final Cursor cursor;
    private final String columnHeads;

    ClosingLines(Cursor cursor, List<String> columns) {
        this.cursor = cursor;
        this.columnHeads = String.join("", columns);
    }

    List<Clause> read() {
        return List.of(closing(), annex());
    }

    private Clause closing() {
        ClauseDraft closing = ClauseDraft.unnumbered("closing");
        if (cursor.line().endsWith("。")) {
            closing.sentences(cursor.ink(), cursor.at(), cursor.ink().lineEnd(cursor.at()));
            cursor.nextLine();
        }
        while (!cursor.line().equals(ANNEX)) {
            closing.line(cursor.takeLine("the line " + ANNEX, line -> true));
        }
        return closing.finish();
    }

    private Clause annex() {
        ClauseDraft annex = ClauseDraft.unnumbered("A");
        annex.heading(cursor.takeLine("the line " + ANNEX, ANNEX::equals));
        int title = cursor.at();
        annex.heading(cursor.ink().passage(title, cursor.skipUntil("the heads of the columns", columnHeads::equals)));
        return annex.heading(cursor.takeLine("the heads of the columns", columnHeads::equals))
                .finish();
    }
}
