package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tuoyu.engine.CaseDamaged;
import org.tuoyu.engine.Damage;
import org.tuoyu.engine.Damage.Kind;
import org.tuoyu.engine.NotReadBack;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotDecodable;

/** What the desk keeps reads back, and stands under a digest of its own making; nothing else is written. */
final class KeptFormTest {

    private final Tables tables = new Tables();
    private final RegistrationDesk desk = Desks.over(tables);

    /** What a newer version writes, an older one does not read; it was not altered. */
    @Test
    void whatTheCodecDoesNotKnowIsToldFromWhatWasAltered() {
        Desks.over(tables, new OfSchemaTwo()).submit(Desks.form("A-1", 60));
        assertThat(desk.verify())
                .containsExactly(
                        new Damage("A-1", Kind.ENTRY_NOT_READABLE, OptionalLong.of(1)),
                        damage("A-1", Kind.ROW_NOT_READABLE));
        assertThat(desk.all().unreadable()).containsExactly(damage("A-1", Kind.ROW_NOT_READABLE));
        assertThatExceptionOfType(CaseDamaged.class)
                .isThrownBy(() -> desk.submit(Desks.form("A-1", 60)))
                .withCauseInstanceOf(NotDecodable.class)
                .withMessageContaining("a stream of kind registration, version 1");
    }

    private static final class OfSchemaTwo extends FaultyCodec {
        @Override
        Encoded written(Encoded good) {
            return new Encoded(good.type(), 2, good.payload());
        }

        @Override
        Encoded read(Encoded came) {
            return new Encoded(came.type(), 1, came.payload());
        }
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() {
        for (String type : List.of("application-received", "authority-determined", "registration")) {
            for (FaultyCodec codec : List.of(new Refuses(type), new ForgetsTheEnd(type))) {
                assertThatExceptionOfType(NotReadBack.class)
                        .isThrownBy(() -> Desks.over(tables, codec).submit(Desks.form("A-1", 60)))
                        .satisfies(notReadBack -> assertThat(notReadBack.type()).isEqualTo(type));
                assertThat(tables).isEqualTo(new Tables());
            }
        }
        assertThat(desk.submit(Desks.form("A-1", 60))).isInstanceOf(Submitted.Accepted.class);
    }

    /** Writes what it does not read. */
    private static final class Refuses extends FaultyCodec {
        private final String type;

        Refuses(String type) {
            this.type = type;
        }

        @Override
        Encoded read(Encoded came) {
            if (came.type().equals(type)) {
                throw new NotDecodable(came, NotDecodable.Reason.PAYLOAD_NOT_READABLE);
            }
            return came;
        }
    }

    /** Reads another day, place or number than it wrote. */
    private static final class ForgetsTheEnd extends FaultyCodec {
        private final String type;

        ForgetsTheEnd(String type) {
            this.type = type;
        }

        @Override
        Encoded read(Encoded came) {
            String text = new String(came.payload().toArray(), StandardCharsets.UTF_8);
            return came.type().equals(type)
                    ? new Encoded(
                            type,
                            1,
                            Bytes.of(text.replace("2021-03-0", "2020-03-0").getBytes(StandardCharsets.UTF_8)))
                    : came;
        }
    }

    /** The digests once more, as a stranger would make them from the description. */
    @Test
    void digestsCoverThePlaceAndAllThatStandsThere() throws Exception {
        assertThat(desk.submit(Desks.form("托育 1", 60))).isInstanceOf(Submitted.Accepted.class);
        for (Tables.Entry each : tables.journal()) {
            assertThat(each.entry().digest())
                    .isEqualTo(digest(each.entry(), List.of("tuoyu/entry", each.kind(), each.key()), each.version()));
        }
        for (Tables.Row each : tables.views()) {
            assertThat(each.row().digest())
                    .isEqualTo(digest(each.row(), List.of("tuoyu/row", each.view(), each.key())));
        }
    }

    private static Digest digest(Encoded encoded, List<String> texts, long... version) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (String each : texts) {
            text(data, each);
        }
        for (long each : version) {
            data.writeLong(each);
        }
        text(data, encoded.type());
        data.writeLong(encoded.schema());
        data.writeLong(encoded.payload().size());
        data.write(encoded.payload().toArray());
        byte[] value = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        return new Digest("SHA-256", Bytes.of(value));
    }

    private static void text(DataOutputStream data, String text) throws IOException {
        data.writeLong(text.length());
        data.writeChars(text);
    }

    private static Damage damage(String id, Kind kind) {
        return new Damage(id, kind, OptionalLong.empty());
    }
}
