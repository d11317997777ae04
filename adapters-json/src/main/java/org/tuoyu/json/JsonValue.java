package org.tuoyu.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.language.Characters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A value of a JSON text of many lines, read strictly; only after a fault of syntax the rest is not read.
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

    /** More characters than a policy file has, with the names of its parts. */
    static final int LONGEST = 8_000_000;

    static final int MOST_TOKENS = 2_000_000;

    /** An object without fields, for what could not be read. */
    static final JsonValue NO_FIELDS = new JsonValue("", 0, JsonKind.OBJECT, "", List.of(), Map.of());

    /** The value of a text; empty where its syntax is broken, which is then among the problems. */
    static Optional<JsonValue> of(String json, LineProblems problems) {
        if (json.length() > LONGEST) {
            problems.reportLast(JsonProblems.textTooLong());
            return Optional.empty();
        }
        try (JsonParser parser = Json.documentParser(json)) {
            if (parser.nextToken() == null) {
                problems.reportLast(JsonProblems.notJson(1));
                return Optional.empty();
            }
            JsonValue value = of(parser, "", 1, problems);
            int rest = Json.afterSpace(json, (int) parser.currentLocation().getCharOffset());
            if (rest < json.length()) {
                problems.reportLast(JsonProblems.notJson(rest + 1));
            }
            return Optional.of(value);
        } catch (StreamConstraintsException tooMany) {
            problems.reportLast(JsonProblems.textTooLong());
        } catch (JacksonException fault) {
            problems.reportLast(JsonProblems.broken(json, fault));
        }
        return Optional.empty();
    }

    private static JsonValue of(JsonParser parser, String pointer, int depth, LineProblems problems) {
        int place = problems.nextPlace();
        JsonToken token = parser.currentToken();
        JsonKind kind = JsonKind.of(token);
        if (token.isStructStart() && depth > Json.DEEPEST) {
            Json.pass(parser);
            problems.report(place, JsonProblems.tooDeep(pointer));
            return new JsonValue(pointer, place, kind, "", List.of(), Map.of());
        }
        Map<String, JsonValue> fields = token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of();
        List<JsonValue> elements = token == JsonToken.START_ARRAY ? new ArrayList<>() : List.of();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser, pointer, depth, fields, problems);
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(of(parser, pointer + "/" + elements.size(), depth + 1, problems));
            }
        }
        String text = token.isScalarValue() ? parser.getString() : "";
        if (!Characters.isWhole(text)) {
            problems.report(place, JsonProblems.halfCharacter(pointer));
        }
        return new JsonValue(pointer, place, kind, text, elements, fields);
    }

    private static void field(
            JsonParser parser, String pointer, int depth, Map<String, JsonValue> fields, LineProblems problems) {
        String name = parser.currentName();
        String inner = pointer + Json.pointer(name);
        parser.nextToken();
        JsonValue value = of(parser, inner, depth + 1, problems);
        if (fields.putIfAbsent(name, value) != null) {
            problems.report(value.place(), JsonProblems.fieldRepeated(inner));
        }
    }
}
