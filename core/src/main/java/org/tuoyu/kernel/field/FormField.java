package org.tuoyu.kernel.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that a form has.
 *
 * @param atLeast the least number that it may hold, for what is said of numbers that are too large to read
 */
public record FormField(String name, Kind kind, int atLeast) {

    /** What a field holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        TEXTS
    }

    /** Where it stands in a form (RFC 6901). */
    public String pointer() {
        return "/" + name;
    }

    /** The fields that a form asks for while it is read, in that order. */
    public static List<FormField> of(Function<RawFields, ?> form) {
        Asked asked = new Asked(new ArrayList<>());
        var unused = form.apply(asked);
        return List.copyOf(asked.fields());
    }

    /** A form that has nothing, and notes what it is asked for. */
    private record Asked(List<FormField> fields) implements RawFields {

        @Override
        public @Nullable String textOrNull(String name) {
            fields.add(new FormField(name, Kind.TEXT, 0));
            return null;
        }

        @Override
        public @Nullable Integer numberOrNull(String name, int atLeast) {
            fields.add(new FormField(name, Kind.NUMBER, atLeast));
            return null;
        }

        @Override
        public @Nullable List<@Nullable String> textsOrNull(String name) {
            fields.add(new FormField(name, Kind.TEXTS, 0));
            return null;
        }
    }
}
