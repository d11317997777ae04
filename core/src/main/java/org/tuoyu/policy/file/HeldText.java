package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextAltered;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.text.TextNotReadable;

/** The official text that a policy file names, with its digest; read once, when it is first asked for. */
final class HeldText {

    private final Words file;
    private final TextForm form;
    private final Function<String, Optional<String>> texts;
    private volatile @Nullable OfficialText read;

    private HeldText(Words file, TextForm form, Function<String, Optional<String>> texts) {
        this.file = file;
        this.form = form;
        this.texts = texts;
    }

    /**
     * The text that a header names; empty where it names none.
     *
     * @param texts the source of a text by the name of its file
     */
    static Optional<HeldText> of(Header header, Outline.Document document, Function<String, Optional<String>> texts) {
        Optional<Words> named = header.text();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeldText(named.get().before(" "), form(header, document), texts));
    }

    /** What the header says of the text, and which items have no heading in the file: these have none in the text. */
    private static TextForm form(Header header, Outline.Document document) {
        List<String> items = new ArrayList<>();
        for (Outline.Section section : document.clauses()) {
            Words title = section.heading().behind("# ").orElseThrow();
            if (section.heading().startsWith("#### ") && !title.contains(" ")) {
                items.add(title.text());
            }
        }
        return header.form().withoutHeading(items.toArray(String[]::new));
    }

    TextForm form() {
        return form;
    }

    /** The source as it stands in its file. */
    String source() {
        return texts.apply(file.text())
                .orElseThrow(() ->
                        file.misread("TEXT_NOT_FOUND", "没有这个名称的原文文件", "there is no file of that name with the text"));
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
        try {
            return OfficialText.parse(source(), form);
        } catch (TextAltered altered) {
            throw file.misread("TEXT_ALTERED", "原文与其摘要不符", altered.getMessage());
        } catch (TextNotReadable unreadable) {
            throw file.misread("TEXT_NOT_READABLE", "原文不能识读：" + unreadable.getMessage(), unreadable.getMessage());
        }
    }
}
