package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of the sections (一、), their parts (（一）) and the items (1.) of the body. A number counts only at the start of a
 * line and only when it is the next of its kind, so that numbers in the words are never taken for one.
 */
final class BodyOutline {

    private static final Pattern ITEM = Pattern.compile("(\\d+)[.．、].*");
    private static final Pattern CLOSING = Pattern.compile("本.{1,6}自.{1,20}起(实施|施行|执行)。.*|附件：.*");

    private final Cursor cursor;
    private final Set<String> itemsWithoutHeading;
    private final List<Clause> clauses = new ArrayList<>();
    private int section;
    private int part;
    private int item;

    BodyOutline(Cursor cursor, Set<String> itemsWithoutHeading) {
        this.cursor = cursor;
        this.itemsWithoutHeading = itemsWithoutHeading;
    }

    List<Clause> read() {
        while (!cursor.atEnd() && !isClosing(cursor.line())) {
            clauses.add(clause(cursor.line()));
        }
        return clauses;
    }

    private Clause clause(String line) {
        if (startsSection(line)) {
            return section();
        }
        if (startsPart(line)) {
            return part();
        }
        if (startsItem(line)) {
            return item();
        }
        throw cursor.expected("the start of a section, a part or an item");
    }

    private Clause section() {
        section++;
        part = 0;
        Passage numbering = numbering("、");
        ClauseDraft draft = new ClauseDraft(String.valueOf(section), numbering);
        return rest(draft.heading(cursor.takeLine("a heading", line -> true)));
    }

    private Clause part() {
        part++;
        Passage numbering = numbering("）");
        return headed(new ClauseDraft(section + "." + part, numbering));
    }

    private Clause item() {
        item++;
        Passage numbering = cursor.take(cursor.at() + String.valueOf(item).length() + 1);
        String id = section + "." + part + "." + item;
        ClauseDraft draft = new ClauseDraft(id, numbering);
        return itemsWithoutHeading.contains(id) ? rest(draft) : headed(draft);
    }

    private Passage numbering(String lastCharacter) {
        return cursor.take(cursor.at() + cursor.line().indexOf(lastCharacter) + 1);
    }

    /** A clause whose first segment is its heading. */
    private Clause headed(ClauseDraft draft) {
        int end = ClauseDraft.segmentEnd(cursor.ink(), cursor.at(), cursor.ink().length());
        return rest(draft.heading(cursor.take(end)));
    }

    /** The sentences up to the next clause. */
    private Clause rest(ClauseDraft draft) {
        int from = cursor.at();
        int end = cursor.skipUntil("the next clause or the closing words", this::startsAnything);
        return draft.sentences(cursor.ink(), from, end).finish();
    }

    private boolean startsAnything(String line) {
        return startsSection(line) || startsPart(line) || startsItem(line) || isClosing(line);
    }

    private boolean startsSection(String line) {
        return line.startsWith(ClauseLabel.numeral(section + 1) + "、");
    }

    private boolean startsPart(String line) {
        return section > 0 && line.startsWith("（" + ClauseLabel.numeral(part + 1) + "）");
    }

    private boolean startsItem(String line) {
        Matcher matcher = ITEM.matcher(line);
        return part > 0 && matcher.matches() && matcher.group(1).equals(String.valueOf(item + 1));
    }

    private static boolean isClosing(String line) {
        return CLOSING.matcher(line).matches();
    }
}
