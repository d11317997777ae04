package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Characters;

/**
 * A line of the extracted source that is no part of the document: a page number, a page header, a stray fragment.
 *
 * @param line the words of the line; in one that stands on each page {@code #} is any number
 * @param reason why it is left out
 * @param onEachPage whether it is left out wherever it stands; otherwise it must be found exactly once
 */
public record DroppedSpan(String line, Bilingual reason, boolean onEachPage) {
    public DroppedSpan {
        if (Characters.isNothing(line) || Characters.isNothing(reason.zh())) {
            throw new IllegalArgumentException(
                    "A dropped line has words and a reason, got '" + line + "' because '" + reason.zh() + "'");
        }
    }

    /** A line that stands in the source once. */
    public static DroppedSpan once(String line, Bilingual reason) {
        return new DroppedSpan(line, reason, false);
    }

    /** A line that stands on every page, such as a header or {@code - # -}. */
    public static DroppedSpan onEachPage(String line, Bilingual reason) {
        return new DroppedSpan(line, reason, true);
    }

    /** Where it stands in a source; {@link TextNotReadable} where it does not, or more than once and not on each page. */
    List<Passage> in(String source) {
        List<Span> found = spans(source);
        if (found.isEmpty() || (found.size() > 1 && !onEachPage)) {
            throw new TextNotReadable(
                    new Bilingual(
                            "所弃之行“" + line + (onEachPage ? "”至少一次" : "”恰好一次"),
                            "the dropped line '" + line + (onEachPage ? "' once or more" : "' exactly once")),
                    found.isEmpty() ? 1 : found.get(1).line(source),
                    found.isEmpty() ? TextNotReadable.NONE : line);
        }
        return found.stream().map(span -> Passage.of(source, span)).toList();
    }

    private List<Span> spans(String source) {
        Predicate<String> words = words();
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < source.length(); ) {
            int newLine = source.indexOf('\n', start);
            int end = newLine < 0 ? source.length() : newLine;
            if (end > start && words.test(Characters.folded(source.substring(start, end)))) {
                found.add(new Span(start, end));
            }
            start = end + 1;
        }
        return found;
    }

    private Predicate<String> words() {
        String folded = Characters.folded(line);
        return onEachPage && folded.indexOf('#') >= 0
                ? Pattern.compile("\\Q" + folded.replace("#", "\\E[0-9０-９]+\\Q") + "\\E")
                        .asMatchPredicate()
                : folded::equals;
    }
}
