package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered part of a document, without the parts below it: 三(三)8, or one row of the annex.
 *
 * @param id as programs write it: {@code 3.3.8}, {@code A8.1}
 * @param numbering its number as printed ({@code 8.}, {@code （三）}); empty where none is printed
 */
public record Clause(String id, Passage numbering, List<Provision> provisions) {

    public Clause {
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("A clause has words, got none for " + id);
        }
    }

    /** As people cite it: 三(三)8, 附件8(1). */
    public String label() {
        return ClauseLabel.of(id);
    }

    /** As it is printed where people cite it, in wide brackets: 三（三）8, 附件8, 第4条. */
    public String place() {
        return label().replace('(', '（').replace(')', '）');
    }

    /** All its words without white space and without its number. */
    public String words() {
        return provisions.stream().map(Provision::quote).collect(Collectors.joining());
    }

    /** Where the words stand in it; more than one place where they are not unique. */
    List<Passage> occurrences(String quote) {
        Passage all = Passage.joined(provisions.stream().map(Provision::passage).toList());
        List<Passage> found = new ArrayList<>();
        for (int at = all.words().indexOf(quote); at >= 0; at = all.words().indexOf(quote, at + 1)) {
            found.add(all.part(at, at + quote.length()));
        }
        return found;
    }

    /** The rows that it has in brackets, each behind its words. */
    List<Row> inlineRows(int task) {
        Passage all = Passage.joined(provisions.stream().map(Provision::passage).toList());
        Passage heading = provisions.get(0).passage();
        int start = provisions.get(0).isHeading() ? heading.words().length() : 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.words().length(); i++) {
            int length = "（(".indexOf(all.words().charAt(i)) < 0
                    ? 0
                    : Row.inlineLength(all.words().substring(i));
            if (length > 0) {
                Passage text = i > start ? all.part(start, i) : heading;
                List<Row.Cell> cells = Row.inlineCells(all.part(i, i + length));
                rows.add(new Row(id, task, rows.size() + 1, heading, text, cells, List.of()));
                i += length - 1;
                start = i + 1;
            }
        }
        return rows;
    }
}
