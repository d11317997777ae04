package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;

/** The values of a line that could be read, by field. */
final class FormValues implements RawFields {

    private final Map<String, Object> values = new HashMap<>();

    void put(FormField field, Object value) {
        values.put(field.name(), value);
    }

    /** Starts a list; what is added to it counts. */
    List<@Nullable String> start(FormField field) {
        List<@Nullable String> started = new ArrayList<>();
        values.put(field.name(), started);
        return started;
    }

    /** Forgets what a field said: it was said twice, and nobody knows which is meant. */
    void withdraw(String name) {
        values.remove(name);
    }

    @Override
    public @Nullable String textOrNull(String name) {
        return (String) values.get(name);
    }

    @Override
    public @Nullable Integer numberOrNull(String name, int atLeast) {
        return (Integer) values.get(name);
    }

    @Override
    @SuppressWarnings({"NullAway", "unchecked"}) // a field of texts was started as a list of them; it may hold nulls
    public @Nullable List<@Nullable String> textsOrNull(String name) {
        return (List<@Nullable String>) values.get(name);
    }
}
