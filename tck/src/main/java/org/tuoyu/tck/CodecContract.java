package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Snapshot;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotDecodable;
import org.tuoyu.spi.NotDecodable.Reason;

/** What every {@link Codec} does: clauses C1 to C5, for everything that this version of the library records. */
public abstract class CodecContract {

    protected CodecContract() {}

    /** The codec under test. */
    protected abstract Codec codec();

    @Test
    @DisplayName("C1 What is decoded equals what was encoded")
    final void decodedEqualsEncoded() {
        assertThat(Records.events())
                .allSatisfy(event ->
                        assertThat(codec().decodeEvent(codec().encode(event))).isEqualTo(event));
        assertThat(Records.snapshots())
                .allSatisfy(snapshot -> assertThat(codec().decodeSnapshot(codec().encode(snapshot)))
                        .isEqualTo(snapshot));
    }

    @Test
    @DisplayName("C2 What is equal is encoded to the same bytes, whatever the language and the time zone")
    final void equalValuesAreTheSameBytes() {
        List<Encoded> here = encoded();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(encoded()).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("C2 What differs is encoded to other bytes")
    final void differentValuesAreOtherBytes() {
        assertThat(encoded()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("C3 A payload that was shortened anywhere, or lengthened, is refused")
    final void otherLengthsAreRefused() {
        for (Encoded whole : encoded()) {
            byte[] bytes = whole.payload().toArray();
            for (int length = 0; length < bytes.length; length++) {
                refuses(with(whole, Arrays.copyOf(bytes, length)), Reason.PAYLOAD_NOT_READABLE);
            }
            for (byte more : new byte[] {0, ' ', '\n', '}', (byte) 0xFF}) {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                longer[bytes.length] = more;
                refuses(with(whole, longer), Reason.PAYLOAD_NOT_READABLE);
            }
        }
    }

    @Test
    @DisplayName("C3 A payload of which one bit was changed is refused, or is the one form of something else")
    final void changedBitsAreRefusedOrMeanSomethingElse() {
        for (Encoded whole : encoded()) {
            byte[] bytes = whole.payload().toArray();
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << (i % Byte.SIZE));
                assertThat(isRefusedOrTheOneForm(with(whole, changed)))
                        .as("%s with byte %s changed", whole.type(), i)
                        .isTrue();
            }
        }
    }

    private boolean isRefusedOrTheOneForm(Encoded changed) {
        try {
            return again(changed).equals(changed);
        } catch (NotDecodable refused) {
            return refused.reason() == Reason.PAYLOAD_NOT_READABLE;
        }
    }

    @Test
    @DisplayName("C4 A type that is not on the list is refused, were it the name of a class")
    final void unknownTypesAreRefused() {
        for (Encoded whole : encoded()) {
            Encoded renamed = new Encoded("java-lang-string", whole.schema(), whole.payload());
            refuses(renamed, Reason.TYPE_NOT_KNOWN);
            assertThatExceptionOfType(NotDecodable.class).isThrownBy(() -> codec().decodeSnapshot(renamed));
        }
    }

    @Test
    @DisplayName("C4 A schema that is not known is refused, and types are the stable names")
    final void unknownSchemasAreRefused() {
        for (Encoded whole : encoded()) {
            refuses(new Encoded(whole.type(), Integer.MAX_VALUE, whole.payload()), Reason.SCHEMA_NOT_KNOWN);
        }
        assertThat(Records.events())
                .allSatisfy(event -> assertThat(codec().encode(event).type())
                        .isEqualTo(event.happening().type()));
        assertThat(Records.snapshots())
                .allSatisfy(each -> assertThat(codec().encode(each).type()).isEqualTo(each.type()));
    }

    @Test
    @DisplayName("C4 A payload under the label of another type is refused")
    final void payloadsOfAnotherTypeAreRefused() {
        List<Encoded> all = encoded();
        for (Encoded whole : all) {
            all.stream()
                    .filter(other -> !other.type().equals(whole.type()))
                    .map(other -> new Encoded(other.type(), other.schema(), whole.payload()))
                    .distinct()
                    .forEach(label -> refuses(label, Reason.PAYLOAD_NOT_READABLE));
        }
    }

    @Test
    @DisplayName("C5 A refusal shows nothing of the payload, nor does what is kept with it")
    final void refusalsShowNoPayload() {
        for (Encoded whole : encoded()) {
            byte[] bytes = whole.payload().toArray();
            Encoded broken = with(whole, Arrays.copyOf(bytes, bytes.length - 1));
            assertThatExceptionOfType(NotDecodable.class)
                    .isThrownBy(() -> again(broken))
                    .satisfies(refused -> {
                        assertThat(refused.getCause()).isNull();
                        assertThat(refused.getSuppressed()).isEmpty();
                        assertThat(refused.toString())
                                .doesNotContain(Records.NAME)
                                .doesNotContain(new String(broken.payload().toArray(), StandardCharsets.UTF_8));
                        assertThat(refused.type()).isEqualTo(whole.type());
                    });
        }
    }

    private void refuses(Encoded encoded, Reason reason) {
        assertThatExceptionOfType(NotDecodable.class)
                .isThrownBy(() -> again(encoded))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Decoded and encoded once more, as what its type says. */
    private Encoded again(Encoded encoded) {
        return Records.snapshots().stream().map(Snapshot::type).anyMatch(encoded.type()::equals)
                ? codec().encode(codec().decodeSnapshot(encoded))
                : codec().encode(codec().decodeEvent(encoded));
    }

    private List<Encoded> encoded() {
        List<Encoded> encoded = Stream.concat(
                        Records.events().stream().<Encoded>map(this::encodedEvent),
                        Records.snapshots().stream().map(codec()::encode))
                .toList();
        assertThat(encoded).allMatch(each -> each.payload().size() > 0, "has a payload");
        return encoded;
    }

    private Encoded encodedEvent(Event<?> event) {
        return codec().encode(event);
    }

    private static Encoded with(Encoded encoded, byte[] payload) {
        return new Encoded(encoded.type(), encoded.schema(), Bytes.of(payload));
    }
}
