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

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<@Nullable String>> lists = new HashMap<>();

    void put(FormField field, String text) {
        texts.put(field.name(), text);
    }

    void put(FormField field, int number) {
        numbers.put(field.name(), number);
    }

    /** Starts a list; what is added to it counts. */
    List<@Nullable String> start(FormField field) {
        List<@Nullable String> started = new ArrayList<>();
        lists.put(field.name(), started);
        return started;
    }

    /** Forgets what a field said: it was said twice, and nobody knows which is meant. */
    void withdraw(String name) {
        texts.remove(name);
        numbers.remove(name);
        lists.remove(name);
    }

    @Override
    public @Nullable String textOrNull(String name) {
        return texts.get(name);
    }

    @Override
    public @Nullable Integer numberOrNull(String name, int atLeast) {
        return numbers.get(name);
    }

    @Override
    @SuppressWarnings("NullAway") // the nulls of a list are not read from the class of another module
    public @Nullable List<@Nullable String> textsOrNull(String name) {
        return lists.get(name);
    }
}
