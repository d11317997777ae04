package org.tuoyu.jdbc;

import java.util.Arrays;
import org.tuoyu.spi.Bytes;

/** A kind, a view or a key as it is kept: two bytes for each of its characters, whatever they are. */
final class Name {

    /** Stands before every name: a bound that is empty would be NULL, and nothing comes after that. */
    private static final byte[] BEFORE_ALL = {0};

    private Name() {}

    static byte[] bytes(String text) {
        byte[] kept = new byte[text.length() * Character.BYTES];
        for (int i = 0; i < text.length(); i++) {
            kept[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            kept[2 * i + 1] = (byte) text.charAt(i);
        }
        return kept;
    }

    /**
     * What was kept, or what it was altered to. No decoder reads it: one that puts a sign for what is no text would make
     * two keys one. A last byte that stands alone, which no key has, is read as if a zero followed, and keeps its place.
     */
    static String text(byte[] kept) {
        byte[] even = Arrays.copyOf(kept, kept.length + kept.length % Character.BYTES);
        char[] text = new char[even.length / Character.BYTES];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((Byte.toUnsignedInt(even[2 * i]) << Byte.SIZE) | Byte.toUnsignedInt(even[2 * i + 1]));
        }
        return new String(text);
    }

    /** What a page begins after. */
    static byte[] bound(byte[] kept) {
        return kept.length == 0 ? BEFORE_ALL.clone() : kept;
    }

    /** The bytes right after these. Of those after a kind, H2 reads the kind too; of those from a place on, it does not. */
    static byte[] next(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    static Bytes kept(String text) {
        return Bytes.of(bytes(text));
    }
}
