package org.tuoyu.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text.
 *
 * @param pointer where it stands (RFC 6901)
 * @param place its number in the order of the text
 * @param text of a string its characters, of a number or a boolean as it is written
 */
record JsonValue(
        String pointer,
        int place,
        JsonKind kind,
        String text,
        List<JsonValue> elements,
        Map<String, JsonValue> fields) {

    /** An object without fields, for what could not be read. */
    static final JsonValue NO_FIELDS = new JsonValue("", 0, JsonKind.OBJECT, "", List.of(), Map.of());
}
