package org.tuoyu.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;

/** The fields that a kind of line may have, by name: those of its form. */
final class Fields {

    private final Map<String, FormField> byName = new LinkedHashMap<>();

    Fields(Function<RawFields, ?> form) {
        FormField.of(form).forEach(field -> byName.put(field.name(), field));
    }

    Optional<FormField> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
