package org.tuoyu.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.ViewKey;

/**
 * The seal (封记) on what is stored: a digest over its place and all that stands there, so that what was altered shows,
 * and what was moved to another place too. Text and bytes go in after their length, so no two contents are the same
 * input; what is sealed begins with the name of its shape, so a chain of digests is another shape with one field more.
 */
final class Seal {

    private static final String ALGORITHM = "SHA-256";

    private final MessageDigest digest;

    private Seal(String shape) {
        try {
            digest = MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
        text(shape);
    }

    /** The digest of an entry as it belongs to one place of one stream. */
    static Digest ofEntry(StreamId stream, long version, Encoded entry) {
        return new Seal("tuoyu/entry")
                .text(stream.kind())
                .text(stream.key())
                .number(version)
                .sealed(entry);
    }

    /** The digest of a row as it belongs under one key of one view. */
    static Digest ofRow(ViewKey key, Encoded row) {
        return new Seal("tuoyu/row").text(key.view()).text(key.key()).sealed(row);
    }

    private Digest sealed(Encoded encoded) {
        text(encoded.type()).number(encoded.schema()).bytes(encoded.payload());
        return new Digest(ALGORITHM, Bytes.of(digest.digest()));
    }

    /** Both bytes of each character: no two texts are the same, not even those with half a character. */
    private Seal text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            digest.update((byte) (text.charAt(i) >>> Byte.SIZE));
            digest.update((byte) text.charAt(i));
        }
        return this;
    }

    private Seal number(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (number >>> shift));
        }
        return this;
    }

    private void bytes(Bytes bytes) {
        number(bytes.size());
        digest.update(bytes.toArray());
    }
}
