package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a line that could be read, by field. */
final class FormValues {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<@Nullable String>> lists = new HashMap<>();

    void put(Field field, String text) {
        texts.put(field.name(), text);
    }

    void put(Field field, int number) {
        numbers.put(field.name(), number);
    }

    /** Starts a list; what is added to it counts. */
    List<@Nullable String> start(Field field) {
        List<@Nullable String> started = new ArrayList<>();
        lists.put(field.name(), started);
        return started;
    }

    /** Forgets what a field said: it was said twice, and nobody knows which is meant. */
    void withdraw(Field field) {
        texts.remove(field.name());
        numbers.remove(field.name());
        lists.remove(field.name());
    }

    @Nullable
    String text(String name) {
        return texts.get(name);
    }

    @Nullable
    Integer number(String name) {
        return numbers.get(name);
    }

    @Nullable
    List<@Nullable String> texts(String name) {
        return lists.get(name);
    }
}
