package org.tuoyu.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;

/** The fields that a form asks for, in their order and by name. */
final class FormFields {

    private final List<FormField> fields;
    private final List<String> names;
    private final byte[][] bytes;
    private final Map<String, Integer> places = new HashMap<>();

    private FormFields(List<FormField> fields) {
        this.fields = fields;
        this.names = fields.stream().map(FormField::name).toList();
        this.bytes = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        for (int place = 0; place < fields.size(); place++) {
            places.put(names.get(place), place);
        }
    }

    static FormFields of(Function<RawFields, ?> form) {
        return new FormFields(FormField.of(form).stream().distinct().toList());
    }

    int size() {
        return fields.size();
    }

    List<String> names() {
        return names;
    }

    FormField at(int place) {
        return fields.get(place);
    }

    /** The name of a field; only to be looked at. */
    byte[] bytes(int place) {
        return bytes[place];
    }

    @Nullable
    FormField named(String name) {
        Integer place = places.get(name);
        return place == null ? null : fields.get(place);
    }

    /**
     * The place of a field that the form has.
     *
     * @param likely where it stands if fields come in order
     */
    int place(String name, int likely) {
        return likely < names.size() && names.get(likely).equals(name) ? likely : known(name);
    }

    private int known(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("The form has no field " + name);
        }
        return place;
    }
}
