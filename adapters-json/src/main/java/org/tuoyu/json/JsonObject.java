package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tuoyu.kernel.field.FieldSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** A JSON object while it is written: its fields come out in the order of the calls. */
public final class JsonObject implements FieldSink {

    private final JsonGenerator json;

    JsonObject(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public JsonObject text(String field, String value) {
        json.writeStringProperty(field, value);
        return this;
    }

    /** A text, or {@code null} for empty. */
    @Override
    public JsonObject text(String field, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(field, text), () -> json.writeNullProperty(field));
        return this;
    }

    @Override
    public JsonObject number(String field, long value) {
        json.writeNumberProperty(field, value);
        return this;
    }

    public JsonObject flag(String field, boolean value) {
        json.writeBooleanProperty(field, value);
        return this;
    }

    @Override
    public JsonObject texts(String field, List<String> values) {
        json.writeName(field);
        array(values);
        return this;
    }

    /** An array of texts, left out when there are none. */
    public JsonObject textsIfAny(String field, List<String> values) {
        return values.isEmpty() ? this : texts(field, values);
    }

    JsonObject textLists(String field, List<List<String>> lists) {
        json.writeArrayPropertyStart(field);
        lists.forEach(this::array);
        json.writeEndArray();
        return this;
    }

    /** An array of objects, each written by {@code fields}. */
    public <T> JsonObject objects(String field, List<T> values, BiConsumer<JsonObject, ? super T> fields) {
        json.writeArrayPropertyStart(field);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Fields that were written before: this object has another one already. */
    JsonObject kept(SerializableString fields) {
        json.writeRaw(fields);
        return this;
    }

    /** An object, written by {@code fields}. */
    public JsonObject object(String field, Consumer<JsonObject> fields) {
        json.writeObjectPropertyStart(field);
        fields.accept(this);
        json.writeEndObject();
        return this;
    }

    private void array(List<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
