package org.tuoyu.kernel.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts about a document, beside its layout, that must be known to read it. A plain document needs none of them
 * ({@link #PLAIN}); each method gives the same form with one fact more.
 */
public final class TextForm {

    /** A document that begins with a covering notice or prints its number, and has no table in an annex. */
    public static final TextForm PLAIN = new TextForm();

    private String number = "";
    private String digest = "";
    private String first = "";
    private List<DroppedSpan> dropped = List.of();
    private Set<String> withoutHeading = Set.of();
    private Set<String> plainLines = Set.of();
    private Map<String, Column> columns = Map.of();

    private TextForm() {}

    private TextForm copy() {
        TextForm copy = new TextForm();
        copy.number = number;
        copy.digest = digest;
        copy.first = first;
        copy.dropped = dropped;
        copy.withoutHeading = withoutHeading;
        copy.plainLines = plainLines;
        copy.columns = columns;
        return copy;
    }

    /** The number of the document; only then may it stand nowhere in the source. */
    public TextForm numbered(String documentNumber) {
        TextForm form = copy();
        form.number = documentNumber;
        return form;
    }

    /** The SHA-256 that the source must have, in hexadecimal digits. */
    public TextForm digest(String sha256) {
        TextForm form = copy();
        form.digest = sha256;
        return form;
    }

    /** The first number of its highest clauses as printed ({@code 1.}, {@code （一）}), where that is not 一、 or 第一条. */
    public TextForm first(String mark) {
        if (Mark.of(mark).isEmpty()) {
            throw new IllegalArgumentException("The first number is one such as 一、 or 1., got '" + mark + "'");
        }
        TextForm form = copy();
        form.first = mark;
        return form;
    }

    /** Lines that are no part of it. */
    public TextForm dropping(DroppedSpan... spans) {
        TextForm form = copy();
        form.dropped = Stream.concat(dropped.stream(), Arrays.stream(spans)).toList();
        return form;
    }

    /** Clauses, by place or id, whose first segment is not a heading but already says what is to be done. */
    public TextForm withoutHeading(String... places) {
        TextForm form = copy();
        form.withoutHeading = Arrays.stream(places).map(ClauseLabel::key).collect(Collectors.toUnmodifiableSet());
        return form;
    }

    /** Lines that look as if they began with the number of a clause and do not: the first words of each. */
    public TextForm plainLines(String... starts) {
        TextForm form = copy();
        form.plainLines = Set.of(starts);
        return form;
    }

    /** The heads of the columns of its annex, such as 序号, 工作内容, 具体任务, 牵头单位, 责任单位; what they hold is taken from them. */
    public TextForm columns(String... heads) {
        return columns(Column.of(List.of(heads)));
    }

    /** The heads of the columns of its annex in their order, and what they hold. */
    public TextForm columns(Map<String, Column> heads) {
        List<Column> held = List.copyOf(heads.values());
        if (!held.isEmpty()
                && (Collections.frequency(held, Column.TEXT) != 1
                        || held.stream().noneMatch(Column::namesParties))) {
            throw new IllegalArgumentException(
                    "An annex has one column of text and one of parties or more, got " + heads);
        }
        TextForm form = copy();
        form.columns = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
        return form;
    }

    public List<DroppedSpan> dropped() {
        return dropped;
    }

    public Map<String, Column> columns() {
        return columns;
    }

    String number() {
        return number;
    }

    String digest() {
        return digest;
    }

    String first() {
        return first;
    }

    boolean hasHeading(String id) {
        return !withoutHeading.contains(ClauseLabel.key(id))
                && !withoutHeading.contains(ClauseLabel.key(ClauseLabel.of(id)));
    }

    boolean isPlain(String line) {
        return plainLines.stream().anyMatch(line::startsWith);
    }
}
