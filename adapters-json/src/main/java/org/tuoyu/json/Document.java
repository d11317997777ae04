package org.tuoyu.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.spi.Bytes;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object that was read, asked field by field; what is not as asked is an {@link IllegalArgumentException}. */
final class Document implements RawFields {

    private final Map<?, ?> fields;

    private Document(Map<?, ?> fields) {
        this.fields = fields;
    }

    static Document of(Bytes payload) {
        try (JsonParser parser = Json.storedParser(new String(payload.toArray(), StandardCharsets.UTF_8))) {
            parser.nextToken();
            return new Document(as(Map.class, value(parser, 1)));
        }
    }

    String text(String field) {
        return as(String.class, fields.get(field));
    }

    Optional<String> textIfAny(String field) {
        return Optional.ofNullable(textOrNull(field));
    }

    @Override
    public @Nullable String textOrNull(String field) {
        return fields.get(field) == null ? null : text(field);
    }

    @Override
    public @Nullable Integer numberOrNull(String field, int atLeast) {
        return fields.get(field) == null ? null : smallNumber(field);
    }

    @Override
    @SuppressWarnings("NullAway") // the nulls of a list are not read from the class of another module
    public @Nullable List<@Nullable String> textsOrNull(String field) {
        return fields.get(field) == null ? null : List.copyOf(texts(field));
    }

    long number(String field) {
        return as(Long.class, fields.get(field));
    }

    private int smallNumber(String field) {
        long number = number(field);
        require(number == (int) number);
        return (int) number;
    }

    Document object(String field) {
        return new Document(as(Map.class, fields.get(field)));
    }

    List<String> texts(String field) {
        return list(field).stream().map(each -> as(String.class, each)).toList();
    }

    <T> List<T> objects(String field, Function<Document, T> reading) {
        return list(field).stream()
                .map(each -> reading.apply(new Document(as(Map.class, each))))
                .toList();
    }

    private List<?> list(String field) {
        return as(List.class, fields.get(field));
    }

    /** The symbol with an id, of all there are. */
    static <E extends Symbol> E symbol(String id, E[] all) {
        for (E each : all) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Expected the id of a symbol, got another");
    }

    private static <T> T as(Class<T> type, @Nullable Object value) {
        if (value != null && type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalArgumentException("Expected another shape");
    }

    private static void require(boolean asAsked) {
        if (!asAsked) {
            throw new IllegalArgumentException("Expected another shape");
        }
    }

    private static @Nullable Object value(JsonParser parser, int depth) {
        JsonToken token = parser.currentToken();
        require(depth <= Json.DEEPEST && token != null);
        return switch (token) {
            case START_OBJECT -> fields(parser, depth);
            case START_ARRAY -> elements(parser, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> Long.parseLong(parser.getString());
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("Expected another shape");
        };
    }

    private static Map<String, @Nullable Object> fields(JsonParser parser, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser, depth + 1));
        }
        return fields;
    }

    private static List<@Nullable Object> elements(JsonParser parser, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, depth + 1));
        }
        return elements;
    }
}
