package org.tuoyu.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;

/**
 * Reads a line as nearly all are written: one object, its fields known and each there once, texts without escapes, small
 * whole numbers. Of another line it reads nothing, and the parser says what is wrong, if anything is. A parser takes
 * several times as long, most of it for what such a line does not have.
 */
final class PlainScan {

    /** So many digits are an int, whatever they are. */
    private static final int DIGITS = 9;

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** Bytes from here on, which are negative, begin a character that is a pair, or none. */
    private static final byte PAIR = (byte) 0xF0;

    private final byte[] line;
    private final FormFields fields;
    private final FormValues values;
    private final boolean[] seen;
    private int at;

    private PlainScan(byte[] line, FormFields fields) {
        this.line = line;
        this.fields = fields;
        this.values = new FormValues(fields);
        this.seen = new boolean[fields.size()];
    }

    /** What the fields of a line hold; nothing where it is not written so. */
    static @Nullable FormValues of(Line line, FormFields fields) {
        PlainScan scan = new PlainScan(line.bytes(), fields);
        return scan.object() ? scan.values : null;
    }

    private boolean object() {
        if (!passes('{')) {
            return false;
        }
        int likely = 0;
        do {
            int place = name(likely);
            if (place < 0 || seen[place] || !passes(':') || !value(place)) {
                return false;
            }
            seen[place] = true;
            likely = place + 1;
        } while (passes(','));
        return passes('}') && isEnd();
    }

    /** Passes a character, and white space before it. */
    private boolean passes(char expected) {
        space();
        if (at < line.length && line[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < line.length && Json.isSpace((char) line[at])) {
            at++;
        }
    }

    private boolean isEnd() {
        space();
        return at == line.length;
    }

    /** The place of the field that is named, the next one most likely; negative where there is none. */
    private int name(int likely) {
        if (!passes('"')) {
            return -1;
        }
        for (int i = 0; i < fields.size(); i++) {
            int place = likely + i < fields.size() ? likely + i : likely + i - fields.size();
            byte[] name = fields.bytes(place);
            int end = at + name.length;
            if (end < line.length && line[end] == '"' && Arrays.equals(line, at, end, name, 0, name.length)) {
                at = end + 1;
                return place;
            }
        }
        return -1;
    }

    private boolean value(int place) {
        FormField.Kind kind = fields.at(place).kind();
        if (passes('n')) {
            at--;
            return passesNull();
        }
        Object value = switch (kind) {
            case TEXT -> text();
            case NUMBER -> number();
            case TEXTS -> texts();
        };
        if (value == null) {
            return false;
        }
        values.put(place, value);
        return true;
    }

    private boolean passesNull() {
        int end = at + NULL.length;
        boolean isNull = end <= line.length && Arrays.equals(line, at, end, NULL, 0, NULL.length);
        at = end;
        return isNull;
    }

    /** A text, if it is written without escapes and of whole characters alone. */
    private @Nullable String text() {
        if (!passes('"')) {
            return null;
        }
        int start = at;
        int all = 0;
        while (at < line.length) {
            byte each = line[at++];
            if (each == '"') {
                return all < 0
                        ? decoded(start, at - 1)
                        : new String(line, start, at - 1 - start, StandardCharsets.ISO_8859_1);
            }
            if (each < 0 ? each >= PAIR : each < ' ' || each == '\\') {
                return null;
            }
            all |= each;
        }
        return null;
    }

    /** A text beyond ASCII; nothing where its bytes are no text. */
    private @Nullable String decoded(int from, int to) {
        String text = new String(line, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                        || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(line, from, to))
                ? text
                : null;
    }

    private @Nullable Integer number() {
        space();
        int start = at;
        int number = 0;
        while (at < line.length && at - start <= DIGITS && isDigit(line[at])) {
            number = 10 * number + line[at++] - '0';
        }
        int digits = at - start;
        boolean isPlain = digits > 0 && digits <= DIGITS && (digits == 1 || line[start] != '0');
        return isPlain ? number : null;
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }

    private @Nullable List<@Nullable String> texts() {
        if (!passes('[')) {
            return null;
        }
        List<@Nullable String> texts = new ArrayList<>();
        if (passes(']')) {
            return texts;
        }
        do {
            String text = text();
            if (text == null) {
                return null;
            }
            texts.add(text);
        } while (passes(','));
        return passes(']') ? texts : null;
    }
}
