package org.tuoyu.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a JSON text of many lines as a tree, strictly; only after a fault of syntax the rest is not read. */
final class JsonTree {

    /** More characters than a policy file has, with the names of its parts. */
    static final int LONGEST = 8_000_000;

    static final int MOST_TOKENS = 2_000_000;

    private final JsonParser parser;
    private final LineProblems problems;

    private JsonTree(JsonParser parser, LineProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

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
            JsonValue value = new JsonTree(parser, problems).value("", 1);
            requireEnd(json, (int) parser.currentLocation().getCharOffset(), problems);
            return Optional.of(value);
        } catch (StreamConstraintsException tooMany) {
            problems.reportLast(JsonProblems.textTooLong());
        } catch (UnexpectedEndOfInputException end) {
            problems.reportLast(JsonProblems.notJson(json.length() + 1));
        } catch (JacksonException fault) {
            int offset = (int) fault.getLocation().getCharOffset();
            problems.reportLast(
                    Json.isHalfCharacterBefore(json, offset)
                            ? JsonProblems.halfCharacter("")
                            : JsonProblems.notJson(offset + 1));
        }
        return Optional.empty();
    }

    private static void requireEnd(String json, int start, LineProblems problems) {
        int place = start;
        while (place < json.length() && Json.isSpace(json.charAt(place))) {
            place++;
        }
        if (place < json.length()) {
            problems.reportLast(JsonProblems.notJson(place + 1));
        }
    }

    private JsonValue value(String pointer, int depth) {
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
                field(pointer, depth, fields);
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(pointer + "/" + elements.size(), depth + 1));
            }
        }
        String text = token.isScalarValue() ? parser.getString() : "";
        if (!Characters.isWhole(text)) {
            problems.report(place, JsonProblems.halfCharacter(pointer));
        }
        return new JsonValue(pointer, place, kind, text, elements, fields);
    }

    private void field(String pointer, int depth, Map<String, JsonValue> fields) {
        String name = parser.currentName();
        String inner = pointer + "/" + Shown.of(name).replace("~", "~0").replace("/", "~1");
        parser.nextToken();
        JsonValue value = value(inner, depth + 1);
        if (fields.putIfAbsent(name, value) != null) {
            problems.report(value.place(), JsonProblems.fieldRepeated(inner));
        }
    }
}
