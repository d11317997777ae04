package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.ModalWords;
import org.tuoyu.kernel.text.Modality;

/** Words that a policy cites, with the lines that go below them. */
final class WrittenBlock {

    private final String code;
    private final Citation citation;
    private final CannotSay cannot;
    private final List<String> lines = new ArrayList<>();
    private @Nullable Modality modality;
    private String first = "";

    /** @param code what the ids of the instrument begin with */
    WrittenBlock(String code, Citation citation, CannotSay cannot) {
        this.code = code;
        this.citation = citation;
        this.cannot = cannot;
    }

    Citation citation() {
        return citation;
    }

    /** An id as it is written below the words. */
    String id(String absolute) {
        String here = code + "/" + (citation.clause().isEmpty() ? "" : citation.clause() + "/");
        return absolute.startsWith(here) ? absolute.substring(here.length()) : "/" + absolute;
    }

    void add(String line) {
        lines.add(line);
    }

    /** What binds in that way rests on the words: all of it binds alike. */
    void bind(String id, Modality how) {
        if (modality == null) {
            modality = how;
            first = id;
        } else if (modality != how) {
            throw cannot.because(
                    id,
                    "与 " + first + " 引用相同的文字，而约束方式不同（" + how.label().zh() + "、"
                            + modality.label().zh() + "）",
                    "it rests on the words of " + first + " and binds in another way (" + how.id() + ", "
                            + modality.id() + ")");
        }
        if (how == Modality.NONE) {
            throw cannot.because(id, "不具约束力", "it does not bind");
        }
    }

    /** A duty rests on the words: what somebody may have by them another owes. */
    void owe(String id, Modality how) {
        if (modality != Modality.ENTITLEMENT || how != Modality.DUTY) {
            bind(id, how);
        }
    }

    /** How the words bind by themselves. */
    private Modality ofWords() {
        return ModalWords.of(citation.match(
                Citation.Verbatim::quote,
                referenced -> Binding.gist(referenced.gist().zh())));
    }

    /** What stands in the file; {@code quote} is the words with the mark that ends them. */
    List<String> written(String quote) {
        List<String> written = new ArrayList<>();
        written.add("> " + quote);
        Optional.ofNullable(modality)
                .filter(how -> how != ofWords())
                .ifPresent(how -> written.add("- 按 " + how.label().zh() + " 论：政策如此载明"));
        written.addAll(lines);
        return written;
    }
}
