package org.tuoyu.json;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tuoyu.kernel.language.Visible;
import tools.jackson.core.JsonGenerator;

/**
 * JSON objects as lines of a stream (NDJSON), in UTF-8 and with Chinese as it is. A line is written whole or not.
 * Characters that a terminal obeys, or that turn the direction of a line, are written as escapes; they mean the same.
 */
public final class JsonOutput implements Flushable {

    private final OutputStream out;

    /** Writes to a stream, whose buffering and closing are left to who opened it. */
    public JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** Writes one line: an object with the fields that {@code fields} puts into it. */
    public void line(Consumer<JsonObject> fields) throws IOException {
        write(visible(fields) + "\n");
    }

    /** Writes one array, an object a line, each with the fields that {@code fields} puts into it. */
    public <T> void array(List<T> values, BiConsumer<JsonObject, ? super T> fields) throws IOException {
        String before = "[\n";
        for (T value : values) {
            write(before + visible(json -> fields.accept(json, value)));
            before = ",\n";
        }
        write(values.isEmpty() ? "[]\n" : "\n]\n");
    }

    /** Writes one array, an object a line. */
    void array(List<Consumer<JsonObject>> objects) throws IOException {
        array(objects, (json, fields) -> fields.accept(json));
    }

    private void write(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String visible(Consumer<JsonObject> fields) {
        return Visible.line(object(fields));
    }

    static String object(Consumer<JsonObject> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            fields.accept(new JsonObject(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
