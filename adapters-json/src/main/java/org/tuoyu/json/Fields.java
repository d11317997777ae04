package org.tuoyu.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a kind of line may have. */
final class Fields {

    private final Map<String, Field> byName = new LinkedHashMap<>();

    Fields(Field... all) {
        for (Field field : all) {
            byName.put(field.name(), field);
        }
    }

    /** All of them texts. */
    static Fields texts(String... names) {
        return new Fields(Arrays.stream(names).map(Field::text).toArray(Field[]::new));
    }

    Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
