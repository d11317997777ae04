package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.review.Covered;

/** The parts of a sentence that are carried out by themselves; what is said of one is not said of its neighbour. */
final class SentenceParts {

    private static final int SHOWN = 24;

    private final Languages languages;
    private final String sentence;
    private final List<String> parts;

    SentenceParts(Languages languages, Covered covered, Policy policy) {
        this.languages = languages;
        this.sentence = covered.provision().quote();
        List<String> quotes = covered.statements().stream()
                .map(each -> each.words()
                        .match(
                                Citation.Verbatim::quote,
                                referenced -> referenced.gist().zh()))
                .distinct()
                .toList();
        List<String> all = Stream.concat(quotes.stream(), covered.rest(policy).keySet().stream())
                .map(each -> ClauseText.whole(each, sentence))
                .toList();
        this.parts = all.size() < 2 ? List.of(sentence) : all;
    }

    /** What is said of its parts: once where it is the same of all, else with the words of each. */
    String each(Function<String, Optional<String>> said, Bilingual otherwise) {
        return some(said)
                .map(all -> isOfAll(said) ? all : all + languages.say("；其余", "; the rest: ") + languages.say(otherwise))
                .orElse(languages.say(otherwise));
    }

    /** The same, of those of which it is said; empty where it is of none. */
    Optional<String> some(Function<String, Optional<String>> said) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String part : parts) {
            said.apply(part)
                    .ifPresent(each -> found.computeIfAbsent(each, any -> new ArrayList<>())
                            .add(part));
        }
        if (found.isEmpty()) {
            return said.apply(sentence);
        }
        if (found.size() == 1 && isOfAll(said)) {
            return found.keySet().stream().findFirst();
        }
        List<String> told = new ArrayList<>();
        found.forEach((each, of) -> told.add(each + languages.say("（", " (") + words(of) + languages.say("）", ")")));
        return Optional.of(String.join(languages.say("；", "; "), told));
    }

    /** Whether something is said of each of its parts, or of none but of the whole. */
    private boolean isOfAll(Function<String, Optional<String>> said) {
        long found = parts.stream().filter(each -> said.apply(each).isPresent()).count();
        return found == 0 || found == parts.size();
    }

    private String words(List<String> of) {
        return String.join(
                languages.say("、", ", "), of.stream().map(SentenceParts::shown).toList());
    }

    private static String shown(String words) {
        return "“"
                + (words.codePointCount(0, words.length()) <= SHOWN
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "……")
                + "”";
    }
}
