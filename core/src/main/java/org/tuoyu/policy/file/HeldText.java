package org.tuoyu.policy.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextAltered;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.text.TextNotReadable;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** The official text that a policy file names, with its digest; read once, when it is first asked for. */
final class HeldText {

    private static final List<String> SURE = List.of("高", "中", "低");

    private final Header header;
    private final Words named;
    private final Outline.Document document;
    private final Function<String, Optional<String>> texts;
    private volatile @Nullable OfficialText read;

    private HeldText(Header header, Words named, Outline.Document document, Function<String, Optional<String>> texts) {
        this.header = header;
        this.named = named;
        this.document = document;
        this.texts = texts;
    }

    /**
     * The text that a header names; empty where it names none.
     *
     * @param texts the source of a text by the name of its file
     */
    static Optional<HeldText> of(Header header, Outline.Document document, Function<String, Optional<String>> texts) {
        Optional<Words> named = header.text();
        return named.isEmpty() ? Optional.empty() : Optional.of(new HeldText(header, named.get(), document, texts));
    }

    /** What stands behind 未收录: from where the words are known, and how sure that is. */
    static void requireSource(Words written) {
        Optional<Words> source = written.after("；据 ");
        Words sure = source.flatMap(each -> each.behind("；可信度 ")).orElse(written);
        if (!SURE.contains(sure.text())) {
            throw written.misread(
                    "LINE_KIND_UNKNOWN",
                    "未收录的原文写作“未收录；据 出处；可信度 高”，可信度为高、中或低",
                    "a text that is not held is written 未收录；据 source；可信度 高, or 中, or 低");
        }
        source.orElse(written).before("；可信度 ").requireWords();
    }

    /** What the header says of the text, and which items have no heading in the file: these have none in the text. */
    TextForm form() {
        List<String> items = new ArrayList<>();
        for (Outline.Section section : document.clauses()) {
            Words title = section.title();
            if (section.heading().startsWith("#### ")
                    && !title.contains(" ")
                    && Place.find(title.text()).isPresent()) {
                items.add(title.text());
            }
        }
        return header.form().withoutHeading(items.toArray(String[]::new));
    }

    /** The source as it stands in its file. */
    String source() {
        Words file = named.before(" ");
        return texts.apply(file.text())
                .orElseThrow(() -> file.misread(
                        "TEXT_NOT_FOUND",
                        "没有这个名称的原文文件：写其名称，或“未收录；据 …；可信度 高”",
                        "there is no file of that name with the text: write its name, or 未收录；据 …；可信度 高"));
    }

    OfficialText text() {
        OfficialText ready = read;
        if (ready == null) {
            ready = parse();
            read = ready;
        }
        return ready;
    }

    private OfficialText parse() {
        String source = source();
        try {
            return OfficialText.parse(source, form());
        } catch (TextAltered altered) {
            String digest = sha256(source);
            throw named.behind(" ")
                    .orElse(named)
                    .misread(
                            "TEXT_ALTERED",
                            "原文与其摘要不符：核对原文；无误则写 " + digest,
                            "the text has another SHA-256 digest: compare it; if it is right write " + digest);
        } catch (TextNotReadable unreadable) {
            Bilingual reason = unreadable.reason();
            throw notReadable(new Bilingual(
                    "其第 " + unreadable.line() + " 行" + reason.zh(),
                    "its line " + unreadable.line() + ": " + reason.en()));
        } catch (IllegalArgumentException malformed) {
            throw notReadable(Bilingual.same(String.valueOf(malformed.getMessage())));
        }
    }

    private Misread notReadable(Bilingual reason) {
        return named.before(" ")
                .misread(
                        "TEXT_NOT_READABLE",
                        "原文不能识读，核对“不属原文”“附表”和各条标题：" + reason.zh(),
                        "the text cannot be read; compare 不属原文, 附表 and the headings: " + reason.en());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
