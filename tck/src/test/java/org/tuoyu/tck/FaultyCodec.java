package org.tuoyu.tck;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Snapshot;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotDecodable;

/** A good codec through which everything passes; faults override what they spoil. */
class FaultyCodec implements Codec {

    private final Codec good = JsonCodec.standard();

    /** What is written, spoiled. */
    Encoded written(Encoded good) {
        return good;
    }

    /** What is to be read, spoiled. */
    Encoded read(Encoded came) {
        return came;
    }

    /** An event that was read, spoiled. */
    <H extends Happening> Event<H> read(Event<H> event) {
        return event;
    }

    @Override
    public Encoded encode(Event<?> event) {
        return written(good.encode(event));
    }

    @Override
    public Event<?> decodeEvent(Encoded encoded) {
        return read(good.decodeEvent(read(encoded)));
    }

    @Override
    public Encoded encode(Snapshot snapshot) {
        return written(good.encode(snapshot));
    }

    @Override
    public Snapshot decodeSnapshot(Encoded encoded) {
        return good.decodeSnapshot(read(encoded));
    }

    private static String text(Encoded encoded) {
        return new String(encoded.payload().toArray(), StandardCharsets.UTF_8);
    }

    private static Encoded with(Encoded encoded, String text) {
        return new Encoded(encoded.type(), encoded.schema(), Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Keeps instants to the millisecond, as many databases do. */
    static final class RoundsInstants extends FaultyCodec {
        @Override
        <H extends Happening> Event<H> read(Event<H> event) {
            return new Event<>(
                    event.id(),
                    event.occurredOn(),
                    event.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                    event.happening());
        }
    }

    /** Writes numbers with the digits of the machine's language. */
    static final class WritesDigitsOfTheLanguage extends FaultyCodec {
        @Override
        Encoded written(Encoded good) {
            char zero = DecimalFormatSymbols.getInstance().getZeroDigit();
            return with(good, text(good).replace('0', zero));
        }
    }

    /** Reads up to the end of the document and does not look what comes after it. */
    static final class PassesOverTheRest extends FaultyCodec {
        @Override
        Encoded read(Encoded came) {
            return with(came, text(came).substring(0, text(came).lastIndexOf('}') + 1));
        }
    }

    /** Takes every schema for the one it knows. */
    static final class ReadsAnySchema extends FaultyCodec {
        @Override
        Encoded read(Encoded came) {
            return new Encoded(came.type(), 1, came.payload());
        }
    }

    /** Keeps what a parser said of the payload. */
    static final class QuotesWhatItRead extends FaultyCodec {
        @Override
        Encoded read(Encoded came) {
            try {
                super.decodeEvent(came);
            } catch (NotDecodable refused) {
                refused.initCause(new IllegalArgumentException("Unexpected end of " + text(came)));
                throw refused;
            }
            return came;
        }
    }

    /** Reads whatever is written, under any label of an event. */
    static final class ForgetsTheLabel extends FaultyCodec {
        private final Map<Bytes, Encoded> written = new HashMap<>();

        @Override
        Encoded written(Encoded good) {
            written.put(good.payload(), good);
            return good;
        }

        @Override
        Encoded read(Encoded came) {
            return written.getOrDefault(came.payload(), came);
        }
    }

    /** Keeps what a parser said beside the refusal. */
    static final class KeepsWhatItReadBeside extends FaultyCodec {
        @Override
        Encoded read(Encoded came) {
            try {
                super.decodeEvent(came);
            } catch (NotDecodable refused) {
                refused.addSuppressed(new IllegalArgumentException("Unexpected end of " + text(came)));
                throw refused;
            }
            return came;
        }
    }

    /** Writes nothing, and reads nothing. */
    static final class DoesNothing implements Codec {
        private static final Encoded NOTHING = new Encoded("nothing", 1, Bytes.of());

        @Override
        public Encoded encode(Event<?> event) {
            return NOTHING;
        }

        @Override
        @SuppressWarnings("NullAway") // the point of it
        public Event<?> decodeEvent(Encoded encoded) {
            return null;
        }

        @Override
        public Encoded encode(Snapshot snapshot) {
            return NOTHING;
        }

        @Override
        @SuppressWarnings("NullAway") // the point of it
        public Snapshot decodeSnapshot(Encoded encoded) {
            return null;
        }
    }
}
