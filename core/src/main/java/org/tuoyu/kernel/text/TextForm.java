package org.tuoyu.kernel.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    private TextForm with(Consumer<TextForm> fact) {
        TextForm form = new TextForm();
        form.number = number;
        form.digest = digest;
        form.first = first;
        form.dropped = dropped;
        form.withoutHeading = withoutHeading;
        form.plainLines = plainLines;
        form.columns = columns;
        fact.accept(form);
        return form;
    }

    /** The number of the document; only then may it stand nowhere in the source. */
    public TextForm numbered(String documentNumber) {
        return with(form -> form.number = documentNumber);
    }

    /** The SHA-256 that the source must have, in hexadecimal digits. */
    public TextForm digest(String sha256) {
        return with(form -> form.digest = sha256);
    }

    /** The first number of its highest clauses as printed ({@code 1.}, {@code （一）}), where that is not 一、 or 第一条. */
    public TextForm first(String mark) {
        if (Mark.of(mark).isEmpty()) {
            throw new IllegalArgumentException("The first number is one such as 一、 or 1., got '" + mark + "'");
        }
        return with(form -> form.first = mark);
    }

    /** Lines that are no part of it. */
    public TextForm dropping(DroppedSpan... spans) {
        return with(form -> form.dropped =
                Stream.concat(dropped.stream(), Arrays.stream(spans)).toList());
    }

    /** Clauses, by place or id, whose first segment is not a heading but already says what is to be done. */
    public TextForm withoutHeading(String... places) {
        return with(form -> form.withoutHeading =
                Arrays.stream(places).map(ClauseLabel::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** Lines that look as if they began with the number of a clause and do not: the first words of each. */
    public TextForm plainLines(String... starts) {
        return with(form -> form.plainLines = Set.of(starts));
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
        return with(form -> form.columns = Collections.unmodifiableMap(new LinkedHashMap<>(heads)));
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
