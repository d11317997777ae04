package org.tuoyu.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lines of JSON made worse, first field by field and then byte by byte. What is done is drawn from a seed and the number
 * of the mutant alone, so that each can be made again.
 */
final class LineMutator {

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "2147483648",
            "-9223372036854775809",
            "1.0",
            "1e2",
            "1E-999999999",
            "-1e9999999999",
            "\"\"",
            "\" \\u00a0\\u3000\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u202e\\u001b[2J\\n\"",
            "\"=1+1\"",
            "\"0000-00-00\"",
            "\"2021-02-29\"",
            "\"9999-12-31\"",
            "\"0000-01-01\"",
            "\"２０２１-03-01\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"2021-03-02T24:00:00Z\"",
            "\"2021-12-31T23:59:60Z\"",
            "\"2021-03-02T01:00:00+18:00\"",
            "[]",
            "{}",
            "[null]",
            "[\"FULL_DAY\",[],7,{\"\":null}]",
            "{\"id\":{\"id\":[\"id\"]}}");
    private static final List<String> ODD_BYTES = List.of(
            "00",
            "efbbbf",
            "c080",
            "e08080",
            "eda080",
            "edb880",
            "eda081edb080",
            "f0808080",
            "f4908080",
            "f8888080",
            "80",
            "ff",
            "fe",
            "c3",
            "e4bd",
            "f09f98",
            "efbfbe",
            "e280a8",
            "e280ae",
            "0a",
            "0d",
            "0d0a",
            "1b5b",
            "7f",
            "22",
            "5c",
            "5c75",
            "5c7564383030",
            "7b",
            "7d",
            "5b",
            "5d",
            "2c",
            "3a",
            "2e",
            "2d",
            "30",
            "45",
            "0c",
            "c2a0",
            "2f2f");
    private static final int[] SIZES = {1, 2, 16, 17, 100, 1_000, 10_000};
    private static final int LONGEST = JsonLines.LONGEST + 10;

    private final SplittableRandom random;

    LineMutator(long seed, long number) {
        this.random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
    }

    /** One of some lines, made worse. */
    byte[] of(List<String> lines) {
        List<String> fields = fields(pick(lines));
        boolean isMuch = random.nextInt(3) == 0;
        int deeds = isMuch ? random.nextInt(4) : random.nextInt(2);
        for (int i = 0; i < deeds; i++) {
            worsen(fields, lines);
        }
        byte[] bytes =
                ("{" + String.join(pick(List.of(",", ", ", "\t,\r")), fields) + "}").getBytes(StandardCharsets.UTF_8);
        int harms = isMuch ? random.nextInt(4) : 1 - deeds;
        for (int i = 0; i < harms; i++) {
            bytes = worse(bytes);
        }
        return bytes;
    }

    private static List<String> fields(String line) {
        return new ArrayList<>(List.of(line.substring(1, line.length() - 1).split(",(?=\"[a-zA-Z]+\":)", -1)));
    }

    private void worsen(List<String> fields, List<String> lines) {
        if (fields.isEmpty()) {
            fields.add("\"id\":" + value());
        }
        int at = random.nextInt(fields.size());
        String name = fields.get(at).replaceFirst(":.*", "");
        String rest = fields.get(at).substring(name.length());
        switch (random.nextInt(10)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.set(at, name(name) + rest);
            case 2 -> fields.add(random.nextInt(fields.size() + 1), name + rest);
            case 3 -> fields.add(random.nextInt(fields.size() + 1), name + ":" + value());
            case 4 -> fields.set(at, pick(fields(pick(lines))));
            case 5 -> Collections.swap(fields, at, random.nextInt(fields.size()));
            case 6 -> fields.addAll(at, repeated());
            case 7 -> fields.set(at, name + pick(fields(pick(lines))).replaceFirst("\"[^\"]*\"", ""));
            default -> fields.set(at, name + ":" + value());
        }
    }

    private String name(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.substring(0, name.length() - 1) + "s\"";
            case 2 -> "\"\"";
            case 3 -> "\"" + "~/\\ud83d\\ude00".repeat(size() / 10 + 1) + "\"";
            default ->
                pick(List.of("\"\\ud83d\"", "\"\\u0000\"", "\"\\u0069d\"", "7", "null", "id", "\"a\\nb\"", "[]"));
        };
    }

    /** The same short field again and again, or as many different ones. */
    private List<String> repeated() {
        boolean isSame = random.nextBoolean();
        String value = pick(List.of("0", "[]", "\"\"", "{}"));
        return IntStream.range(0, size())
                .mapToObj(i -> "\"" + (isSame ? "of" : Integer.toString(i, 36)) + "\":" + value)
                .toList();
    }

    private String value() {
        return switch (random.nextInt(12)) {
            case 0 ->
                "\"" + pick(List.of("x", "晨", "\\u0000", "9", "\\ud83d\\ude00")).repeat(size()) + "\"";
            case 1 -> pick(List.of("", "-", "0.", "1e", "-1E+")) + "9".repeat(size());
            case 2 -> nested("[", "]");
            case 3 -> nested("{\"a\":", "}");
            case 4 -> "[" + String.join(",", Collections.nCopies(size(), pick(ODD_VALUES))) + "]";
            default -> pick(ODD_VALUES);
        };
    }

    private String nested(String open, String close) {
        int deep = size();
        return open.repeat(deep) + "0" + close.repeat(random.nextInt(10) == 0 ? deep - 1 : deep);
    }

    private byte[] worse(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + (random.nextInt(3) == 0 ? random.nextInt(bytes.length + 1) : 1));
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> joined(() -> List.of(start(bytes, at), end(bytes, to)));
            case 3 -> joined(() -> List.of(start(bytes, to), end(bytes, at)));
            case 4 -> joined(() -> List.of(end(bytes, to), Arrays.copyOfRange(bytes, at, to), start(bytes, at)));
            case 5 -> joined(() -> Collections.nCopies(Math.min(size(), LONGEST / (bytes.length + 1) + 1), bytes));
            case 6, 7 -> flipped(bytes, at);
            default -> joined(() -> List.of(start(bytes, at), odd(), end(bytes, at)));
        };
    }

    private byte[] odd() {
        byte[] odd = HexFormat.of().parseHex(pick(ODD_BYTES));
        return random.nextInt(8) == 0 ? joined(() -> Collections.nCopies(size(), odd)) : odd;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        if (at < bytes.length) {
            flipped[at] ^= (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : random.nextInt(256));
        }
        return flipped;
    }

    private static byte[] start(byte[] bytes, int to) {
        return Arrays.copyOf(bytes, to);
    }

    private static byte[] end(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(Supplier<List<byte[]>> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.get().forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Small as a rule: the largest are dear. */
    private int size() {
        return SIZES[random.nextInt(random.nextInt(6) == 0 ? SIZES.length : 5)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
