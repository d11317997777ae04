package org.tuoyu.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Snapshot;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotDecodable;
import org.tuoyu.spi.NotDecodable.Reason;
import org.tuoyu.spi.NotEncodable;
import org.tuoyu.spi.Provider;
import tools.jackson.core.JacksonException;

/**
 * Events and snapshots as JSON objects in UTF-8: the type first, so that no payload is one of another type, then fields in
 * one order, no white space, {@code null} for what is absent, days and instants as ISO 8601 writes them.
 */
public final class JsonCodec implements Codec {

    private static final JsonCodec STANDARD = new JsonCodec();
    private static final int SCHEMA = 1;

    private static final Map<String, Function<Document, Snapshot>> SNAPSHOTS =
            Map.of(Registration.TYPE, KeptForms::registration);

    private JsonCodec() {}

    /** The codec for everything that this version of the library records. */
    public static JsonCodec standard() {
        return STANDARD;
    }

    /** What gives it by the name {@code json}; it has no settings. */
    public static final class ByName implements Provider<Codec> {

        /** For {@link org.tuoyu.spi.Providers}. */
        public ByName() {}

        @Override
        public Class<Codec> port() {
            return Codec.class;
        }

        @Override
        public String name() {
            return "json";
        }

        @Override
        public Codec open(Map<String, String> settings) {
            if (!settings.isEmpty()) {
                throw new IllegalArgumentException("The codec for JSON has no settings, got " + settings.keySet());
            }
            return STANDARD;
        }
    }

    @Override
    public Encoded encode(Event<?> event) {
        return encoded(event.happening().type(), json -> KeptForms.event(json, event));
    }

    @Override
    public Encoded encode(Snapshot snapshot) {
        if (snapshot instanceof Registration registration) {
            return encoded(registration.type(), json -> KeptForms.registration(json, registration));
        }
        throw new NotEncodable(snapshot.type());
    }

    @Override
    public Event<?> decodeEvent(Encoded encoded) {
        Event<?> event = read(encoded, KeptForms.reading(encoded.type()));
        return inTheOneForm(event, encoded, encode(event));
    }

    @Override
    public Snapshot decodeSnapshot(Encoded encoded) {
        Snapshot snapshot = read(encoded, SNAPSHOTS.get(encoded.type()));
        return inTheOneForm(snapshot, encoded, encode(snapshot));
    }

    private static Encoded encoded(String type, Consumer<JsonObject> fields) {
        byte[] payload = JsonOutput.object(json -> {
            json.text("type", type);
            fields.accept(json);
        });
        if (hasHalfOfACharacter(payload)) {
            throw new NotEncodable(type);
        }
        return new Encoded(type, SCHEMA, Bytes.of(payload));
    }

    /** Half a character can only be written as an escape, {@code D8} to {@code DF}; no other escape begins so. */
    private static boolean hasHalfOfACharacter(byte[] json) {
        for (int i = 0; i + 2 < json.length; i++) {
            if (json[i] == '\\') {
                i++;
                if (json[i] == 'u' && (json[i + 1] == 'D' || json[i + 1] == 'd')) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What went wrong is not kept as a cause: parsers quote what they read. */
    private static <T> T read(Encoded encoded, @Nullable Function<Document, T> reading) {
        if (reading == null) {
            throw new NotDecodable(encoded, Reason.TYPE_NOT_KNOWN);
        }
        if (encoded.schema() != SCHEMA) {
            throw new NotDecodable(encoded, Reason.SCHEMA_NOT_KNOWN);
        }
        try {
            return reading.apply(Document.of(encoded.payload()));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new NotDecodable(encoded, Reason.PAYLOAD_NOT_READABLE);
        }
    }

    /** Fields that were passed over, other white space, another order: whatever differs shows when it is written anew. */
    private static <T> T inTheOneForm(T value, Encoded read, Encoded written) {
        if (!written.equals(read)) {
            throw new NotDecodable(read, Reason.PAYLOAD_NOT_READABLE);
        }
        return value;
    }
}
