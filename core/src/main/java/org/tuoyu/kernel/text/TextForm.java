package org.tuoyu.kernel.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts about a document, beside its layout, that must be known to read it.
 *
 * @param dropped lines that are no part of it
 * @param itemsWithoutHeading the ids of items whose first segment is not a heading but already says what is to be done
 * @param columns the heads of the annex's columns as printed: number, heading, text, lead, responsible
 * @param narrow the most characters that a line of the annex's narrow columns (heading, responsible) has
 * @param parts how its sentences bind, by clause: the parts of all sentences of a clause, one after the other; none at all
 *     where nobody has classed them
 */
public record TextForm(
        List<DroppedSpan> dropped,
        Set<String> itemsWithoutHeading,
        List<String> columns,
        int narrow,
        Map<String, List<Part>> parts) {

    private static final int COLUMNS = 5;

    public TextForm {
        dropped = List.copyOf(dropped);
        itemsWithoutHeading = Set.copyOf(itemsWithoutHeading);
        columns = List.copyOf(columns);
        parts = Map.copyOf(parts);
        if (columns.size() != COLUMNS || narrow < 2) {
            throw new IllegalArgumentException("An annex has five columns, the narrow ones two characters or more, got "
                    + columns + ", " + narrow);
        }
    }

    /** The same for a copy in which words were changed: its sentences are not classed. */
    public TextForm withoutParts() {
        return new TextForm(dropped, itemsWithoutHeading, columns, narrow, Map.of());
    }
}
