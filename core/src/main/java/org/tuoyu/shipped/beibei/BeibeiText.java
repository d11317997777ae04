package org.tuoyu.shipped.beibei;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.DroppedSpan;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Part;
import org.tuoyu.kernel.text.TextAltered;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.shipped.ShippedFile;

/** The official text of 北碚府办发〔2020〕105号 as shipped, checked against its digest when it is first asked for. */
public final class BeibeiText {

    /** The SHA-256 of the text as extracted from the printed document. */
    public static final String SHA256 = "1bc59aa4c265f3bc48a8ead7744c86eaa5ff11587b53b65ef4b5d28a5443a9fc";

    private static final String SOURCE = "beibei-2020-105.txt";
    private static final String DROPPED = "beibei-2020-105.dropped.tsv";
    private static final String PARTS = "beibei-2020-105.parts.tsv";

    private static final OfficialText TEXT = OfficialText.parse(source(), form());

    private BeibeiText() {}

    /** The text, cut into clauses, provisions and the rows of its annex. */
    public static OfficialText text() {
        return TEXT;
    }

    /** The text as extracted, before anything is cut or dropped. */
    public static String source() {
        return checked(read(SOURCE));
    }

    /** What must be known of the document to read it. */
    public static TextForm form() {
        return TextForm.PLAIN
                .dropping(dropped())
                .withoutHeading("三（一）2")
                .columns("序号", "工作内容", "具体任务", "牵头单位", "责任单位")
                .parts(parts());
    }

    private static DroppedSpan[] dropped() {
        return rows(DROPPED)
                .map(columns -> DroppedSpan.once(columns[0], new Bilingual(columns[1], columns[2])))
                .toArray(DroppedSpan[]::new);
    }

    private static Map<String, List<Part>> parts() {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        rows(PARTS)
                .forEach(columns -> parts.computeIfAbsent(columns[0], clause -> new ArrayList<>())
                        .add(new Part(columns[1], Modality.valueOf(columns[2]), bearers(columns))));
        return parts;
    }

    private static List<String> bearers(String[] columns) {
        return columns.length > 3 ? List.of(columns[3].split("、", -1)) : List.of();
    }

    /** The rows of a table, without its comments. */
    private static Stream<String[]> rows(String table) {
        return new String(read(table), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 4));
    }

    /** The text of these bytes; {@link TextAltered} where they are not the official ones. */
    static String checked(byte[] bytes) {
        String digest = digest(bytes);
        if (!digest.equals(SHA256)) {
            throw new TextAltered(SOURCE, SHA256, digest);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A resource's bytes; none where it is missing, which no digest matches. */
    static byte[] read(String resource) {
        return ShippedFile.bytes(BeibeiText.class, resource);
    }
}
