package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;

/** Words that a policy cites, with the lines that go below them. */
final class WrittenBlock {

    private final String code;
    private final Citation citation;
    private final List<String> lines = new ArrayList<>();
    private final WrittenBinding binding;

    /** @param code what the ids of the instrument begin with */
    WrittenBlock(String code, Citation citation, WrittenReadings readings, CannotSay cannot) {
        this.code = code;
        this.citation = citation;
        this.binding = new WrittenBinding(readings, cannot);
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

    /** How what rests on the words binds. */
    WrittenBinding binding() {
        return binding;
    }

    /** How the words bind by themselves. */
    private Modality ofWords() {
        return Modality.of(citation.match(
                Citation.Verbatim::quote,
                referenced -> Binding.gist(referenced.gist().zh())));
    }

    /** What stands in the file; {@code quote} is the words with the mark that ends them. */
    List<String> written(String quote) {
        List<String> written = new ArrayList<>();
        written.add("> " + quote);
        binding.written(ofWords()).ifPresent(how -> written.add("- 按 " + how + " 论：政策如此载明"));
        written.addAll(lines);
        return written;
    }
}
