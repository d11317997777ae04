package org.tuoyu.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tuoyu.shipped.beibei.Beibei;

/** Made-up lines, good and broken, and what one process makes of them. */
final class MadeUp {

    private static final String[] STREETS = {"天生街道", "水土街道", "歇马街道", "静观镇"};
    private static final String[] FORMS = {
        "",
        "\"legalForm\":\"ENTERPRISE\",",
        "\"legalForm\":\"PUBLIC_INSTITUTION\",",
        "\"legalForm\":\"SOCIAL_SERVICE_ORGANISATION\","
    };
    private static final String[] STATUSES = {"FOR_PROFIT", "NON_PROFIT"};
    private static final int KINDS = 12;
    private static final int TOO_LONG = 70_000;

    private MadeUp() {}

    /** The same for the same seed; about half of them cannot be read, each kind for a reason of its own. */
    static List<byte[]> lines(long seed, int number) {
        Random random = new Random(seed);
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(line(random, i));
        }
        return lines;
    }

    private static byte[] line(Random random, int number) {
        String good = good(random, number);
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(KINDS)) {
            case 0 -> bytes(good.substring(0, random.nextInt(good.length())));
            case 1 -> bytes(good.replace("capacity", "places"));
            case 2 -> bytes(good.replace("街道", "大道"));
            case 3 -> spoilt(bytes, random);
            case 4 -> bytes("\uFEFF" + good);
            case 5 -> bytes(random.nextBoolean() ? "" : " \r");
            case 6 -> bytes(good + "\r");
            case 7 -> bytes(good + " ".repeat(random.nextInt(4) == 0 ? TOO_LONG : 1));
            default -> bytes;
        };
    }

    static String good(Random random, int number) {
        return "{\"id\":\"A-" + number + "\",\"name\":\"虚构托育园\",\"profitStatus\":\"" + one(STATUSES, random) + "\","
                + one(FORMS, random) + "\"modes\":[\"FULL_DAY\"],\"capacity\":"
                + (1 + random.nextInt(150)) + ",\"street\":\"" + one(STREETS, random) + "\",\"submittedOn\":\""
                + LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1900)) + "\"}";
    }

    /** Not UTF-8, in the middle of a name. */
    private static byte[] spoilt(byte[] bytes, Random random) {
        byte[] spoilt = bytes.clone();
        spoilt[30] = (byte) (0xF8 + random.nextInt(8));
        return spoilt;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String one(String[] among, Random random) {
        return among[random.nextInt(among.length)];
    }

    /** The lines as the bytes of a file. */
    static byte[] file(List<byte[]> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.write('\n');
        }
        return file.toByteArray();
    }

    /** What one process counts, from its own reading of the file. */
    static Count inOneProcess(byte[] file) {
        try {
            return new Deciding(Beibei.policies(), null).count(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
