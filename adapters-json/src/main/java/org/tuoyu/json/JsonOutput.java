package org.tuoyu.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * JSON objects as lines of a stream (NDJSON), in UTF-8 and with Chinese as it is. A line is written whole or not.
 * Characters that a terminal obeys, or that turn the direction of a line, are written as escapes; they mean the same.
 */
public final class JsonOutput {

    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private @Nullable JsonGenerator ready;

    /** Writes to a stream, whose buffering and closing are left to who opened it. */
    public JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** Writes one line: an object with the fields that {@code fields} puts into it. */
    public void line(Consumer<JsonObject> fields) throws IOException {
        write("", fields, "\n");
    }

    /** Writes one array, an object a line, each with the fields that {@code fields} puts into it. */
    public <T> void array(List<T> values, BiConsumer<JsonObject, ? super T> fields) throws IOException {
        String before = "[\n";
        for (T value : values) {
            write(before, json -> fields.accept(json, value), "");
            before = ",\n";
        }
        out.write(ascii(values.isEmpty() ? "[]\n" : "\n]\n"));
    }

    private void write(String before, Consumer<JsonObject> fields, String after) throws IOException {
        line.reset();
        line.writeBytes(ascii(before));
        generate(fields);
        line.writeBytes(ascii(after));
        line.writeTo(out);
    }

    /** One generator writes all objects, as making one takes longer than a line; one that broke off is made anew. */
    private void generate(Consumer<JsonObject> fields) {
        JsonGenerator json = ready == null ? Json.visibleGenerator(line) : ready;
        ready = null;
        json.writeStartObject();
        fields.accept(new JsonObject(json));
        json.writeEndObject();
        json.flush();
        ready = json;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Fields as they stand within an object behind another field, to be written many times. */
    static SerializableString kept(Consumer<JsonObject> fields) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.visibleGenerator(text)) {
            json.writeStartObject();
            fields.accept(new JsonObject(json));
            json.writeEndObject();
        }
        String object = text.toString(StandardCharsets.UTF_8);
        return new SerializedString(object.length() == 2 ? "" : "," + object.substring(1, object.length() - 1));
    }

    /** An object as it is kept: nothing is an escape that need not be. */
    static byte[] object(Consumer<JsonObject> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = Json.storedGenerator(bytes)) {
            json.writeStartObject();
            fields.accept(new JsonObject(json));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
