package org.tuoyu.policy.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.text.TextNotReadable;

/** The official text that a policy file names, with its digest. */
final class HeldText {

    private static final int NARROW = 10;

    private HeldText() {}

    /** The text that the header names, read; empty where it names none, or where it cannot be read: that is a finding. */
    static Optional<Supplier<OfficialText>> of(
            Outline.Document document, Function<String, Optional<String>> texts, Findings findings) {
        Header header = new Header(document.number(), document.header(), new Findings());
        if (!header.isComplete()) {
            return Optional.empty();
        }
        List<OfficialText> read = new ArrayList<>();
        findings.of(() -> header.text()
                .map(named -> read(named, texts, header, document, findings))
                .ifPresent(read::add));
        return read.stream().findFirst().map(text -> () -> text);
    }

    private static OfficialText read(
            Words named,
            Function<String, Optional<String>> texts,
            Header header,
            Outline.Document document,
            Findings findings) {
        Words file = named.before(" ");
        String source = texts.apply(file.text())
                .orElseThrow(() -> file.misread(
                        "TEXT_NOT_FOUND",
                        "没有这个名称的原文文件：写其名称，或“未收录；据 …；可信度 高”",
                        "there is no file of that name with the text: write its name, or 未收录；据 …；可信度 高"));
        String digest = sha256(source);
        named.behind(" ")
                .filter(written -> !written.is(digest))
                .ifPresent(written -> findings.add(written.problem(
                        "TEXT_ALTERED",
                        "原文与其摘要不符：核对原文；无误则写 " + digest,
                        "the text has another SHA-256 digest: compare it; if it is right write " + digest)));
        try {
            return OfficialText.parse(source, form(header, document));
        } catch (TextNotReadable | IllegalArgumentException unreadable) {
            throw file.misread(
                    "TEXT_NOT_READABLE",
                    "原文不能识读，核对“不属原文”“附表”和各条标题：" + unreadable.getMessage(),
                    "the text cannot be read; compare 不属原文, 附表 and the headings: " + unreadable.getMessage());
        }
    }

    static TextForm form(Header header, Outline.Document document) {
        return new TextForm(header.dropped(), withoutHeading(document), header.columns(), NARROW, Map.of());
    }

    /** Items whose heading in the file has no title: their first sentence already says what is to be done. */
    private static Set<String> withoutHeading(Outline.Document document) {
        Set<String> items = new HashSet<>();
        for (Outline.Section section : document.clauses()) {
            String title = section.heading().behind("# ").orElseThrow().text();
            if (section.heading().startsWith("#### ") && !title.contains(" ")) {
                Place.find(title).ifPresent(items::add);
            }
        }
        return items;
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
