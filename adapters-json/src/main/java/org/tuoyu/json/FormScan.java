package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.language.Characters;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through the fields of an object, keeps what it can read and reports what it cannot. */
final class FormScan {

    /** The longest that an int is in digits, its sign apart. */
    private static final int DIGITS_OF_INT = 10;

    private final JsonParser parser;
    private final FormFields known;
    private final LineProblems findings;
    private final FormValues values;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    FormScan(JsonParser parser, FormFields known, LineProblems findings, FormValues values) {
        this.parser = parser;
        this.known = known;
        this.findings = findings;
        this.values = values;
    }

    /** From the start of the object to its end. */
    void fields() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            field(parser.currentName(), findings.nextPlace());
        }
    }

    private void field(String name, int place) {
        FormField field = known.named(name);
        String pointer = field == null ? Json.pointer(name) : field.pointer();
        JsonToken value = parser.nextToken();
        if (!Characters.isWhole(name)) {
            pass("", place);
            findings.report(place, JsonProblems.halfCharacter(""));
        } else if (!seen.add(name)) {
            pass(pointer, place);
            repeat(name, field, pointer, place);
        } else if (field == null) {
            findings.report(place, JsonProblems.fieldNotKnown(pointer, name, known.names()));
            pass(pointer, place);
        } else {
            value(field, value, pointer, place);
        }
    }

    /** What a field said that was said twice is forgotten: nobody knows which is meant. */
    private void repeat(String name, @Nullable FormField field, String pointer, int place) {
        if (repeated.add(name)) {
            findings.report(place, JsonProblems.fieldRepeated(pointer));
            if (field != null) {
                values.put(field, null);
            }
        }
    }

    private void value(FormField field, JsonToken token, String pointer, int place) {
        JsonKind shape = JsonKind.of(token);
        JsonKind expected = JsonKind.of(field.kind());
        if (shape == JsonKind.NOTHING) {
            findings.read(pointer, place);
        } else if (expected == JsonKind.TEXT && shape == JsonKind.TEXT) {
            text(pointer, place).ifPresent(text -> values.put(field, text));
        } else if (expected == JsonKind.NUMBER && shape == JsonKind.NUMBER) {
            number(field, pointer, place);
        } else if (expected == JsonKind.TEXTS && shape == JsonKind.ARRAY) {
            texts(field, pointer, place);
        } else {
            findings.report(place, JsonProblems.typeWrong(pointer, expected, shape));
            pass(pointer, place);
        }
    }

    private Optional<String> text(String pointer, int place) {
        String text = parser.getString();
        findings.read(pointer, place);
        if (Characters.isWhole(text)) {
            return Optional.of(text);
        }
        findings.report(place, JsonProblems.halfCharacter(pointer));
        return Optional.empty();
    }

    /** Looks at the length first: to compute a number of thousands of digits is dear. */
    private void number(FormField field, String pointer, int place) {
        String written = parser.getString();
        int digits = written.length() - (written.startsWith("-") ? 1 : 0);
        long number = digits <= DIGITS_OF_INT ? Long.parseLong(written) : Long.MAX_VALUE;
        findings.read(pointer, place);
        if (number == (int) number) {
            values.put(field, (int) number);
        } else {
            findings.report(place, JsonProblems.outOfRange(pointer, field.atLeast(), digits));
        }
    }

    private void texts(FormField field, String pointer, int place) {
        List<@Nullable String> texts = new ArrayList<>();
        values.put(field, texts);
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            texts.add(element(token, pointer + "/" + texts.size()));
            token = parser.nextToken();
        }
        findings.read(pointer, place);
    }

    private @Nullable String element(JsonToken token, String pointer) {
        int place = findings.nextPlace();
        JsonKind shape = JsonKind.of(token);
        if (shape == JsonKind.TEXT) {
            return text(pointer, place).orElse(null);
        }
        if (shape != JsonKind.NOTHING) {
            findings.report(place, JsonProblems.typeWrong(pointer, JsonKind.TEXT, shape));
            pass(pointer, place);
        }
        findings.read(pointer, place);
        return null;
    }

    /** Passes over a value without keeping it, however deep it is. */
    private void pass(String pointer, int place) {
        if (Json.pass(parser) > Json.DEEPEST) {
            findings.report(place, JsonProblems.tooDeep(pointer));
        }
    }
}
