package org.tuoyu.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;

/** The values of a line that could be read, by field. */
final class FormValues implements RawFields {

    private final FormFields fields;
    private final @Nullable Object[] values;
    private int asked;

    FormValues(FormFields fields) {
        this.fields = fields;
        this.values = new Object[fields.size()];
    }

    void put(FormField field, @Nullable Object value) {
        put(fields.place(field.name(), 0), value);
    }

    void put(int place, @Nullable Object value) {
        values[place] = value;
    }

    @Override
    public @Nullable String textOrNull(String name) {
        return (String) value(name);
    }

    @Override
    public @Nullable Integer numberOrNull(String name, int atLeast) {
        return (Integer) value(name);
    }

    @Override
    @SuppressWarnings({"NullAway", "unchecked"}) // a field of texts was started as a list of them; it may hold nulls
    public @Nullable List<@Nullable String> textsOrNull(String name) {
        return (List<@Nullable String>) value(name);
    }

    /** Forms ask for their fields in order. */
    private @Nullable Object value(String name) {
        int place = fields.place(name, asked);
        asked = place + 1;
        return values[place];
    }
}
