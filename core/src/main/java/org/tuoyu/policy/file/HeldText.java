package org.tuoyu.policy.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.text.TextNotReadable;

/** The official text that a policy file names, with its digest. */
final class HeldText {

    private HeldText() {}

    /** The text that the header names, read; empty where it names none, or where it cannot be read: that is a finding. */
    static Optional<Supplier<OfficialText>> of(
            Outline.Document document, Function<String, Optional<String>> texts, Findings findings) {
        Header header = new Header(document.number(), document.header(), new Findings());
        header.requireComplete();
        Optional<Words> named = header.text();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Words file = named.get().before(" ");
        Optional<String> source = texts.apply(file.text());
        if (source.isEmpty()) {
            throw file.misread("TEXT_NOT_FOUND", "没有这个名称的原文文件", "there is no file of that name with the text");
        }
        named.get()
                .behind(" ")
                .filter(digest -> !digest.is(sha256(source.get())))
                .ifPresent(digest -> findings.add(
                        digest.problem("TEXT_ALTERED", "原文与其摘要不符", "the text has another SHA-256 digest")));
        try {
            OfficialText text = OfficialText.parse(source.get(), form(header, document));
            return Optional.of(() -> text);
        } catch (TextNotReadable unreadable) {
            throw file.misread("TEXT_NOT_READABLE", "原文不能识读：" + unreadable.getMessage(), unreadable.getMessage());
        }
    }

    static TextForm form(Header header, Outline.Document document) {
        return header.form().withoutHeading(withoutHeading(document));
    }

    /** Items whose heading in the file has no title: their first sentence already says what is to be done. */
    private static String[] withoutHeading(Outline.Document document) {
        List<String> items = new ArrayList<>();
        for (Outline.Section section : document.clauses()) {
            String title = section.heading().behind("# ").orElseThrow().text();
            if (section.heading().startsWith("#### ") && !title.contains(" ")) {
                items.add(DocumentReader.clause(section));
            }
        }
        return items.toArray(String[]::new);
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
