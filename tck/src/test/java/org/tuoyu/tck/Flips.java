package org.tuoyu.tck;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/** Everything that a value becomes when one bit of it is another one. */
final class Flips {

    private Flips() {}

    static Stream<String> of(String text) {
        return IntStream.range(0, text.length() * Character.SIZE).mapToObj(bit -> flipped(text, bit));
    }

    private static String flipped(String text, int bit) {
        StringBuilder flipped = new StringBuilder(text);
        int place = bit / Character.SIZE;
        flipped.setCharAt(place, (char) (text.charAt(place) ^ 1 << bit % Character.SIZE));
        return flipped.toString();
    }

    static Stream<Long> of(long number) {
        return IntStream.range(0, Long.SIZE).mapToObj(bit -> number ^ 1L << bit);
    }

    static Stream<Encoded> of(Encoded whole) {
        Digest digest = whole.digest();
        return Stream.<Stream<Encoded>>of(
                        of(whole.type()).map(type -> new Encoded(type, whole.schema(), whole.payload(), digest)),
                        IntStream.range(0, Integer.SIZE)
                                .mapToObj(bit ->
                                        new Encoded(whole.type(), whole.schema() ^ 1 << bit, whole.payload(), digest)),
                        of(whole.payload()).map(payload -> new Encoded(whole.type(), whole.schema(), payload, digest)),
                        of(digest.algorithm()).map(name -> whole.sealed(new Digest(name, digest.value()))),
                        of(digest.value()).map(value -> whole.sealed(new Digest(digest.algorithm(), value))))
                .flatMap(Function.identity());
    }

    private static Stream<Bytes> of(Bytes bytes) {
        return IntStream.range(0, bytes.size() * Byte.SIZE).mapToObj(bit -> flipped(bytes, bit));
    }

    private static Bytes flipped(Bytes bytes, int bit) {
        byte[] flipped = bytes.toArray();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Bytes.of(flipped);
    }
}
