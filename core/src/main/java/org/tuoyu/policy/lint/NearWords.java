package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.language.Bilingual;

/** The check for a word that is left out of a name which the document uses all over (漏字). */
final class NearWords {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 9;
    private static final int LEFT_OUT = 2;
    private static final int ALL_OVER = 12;
    private static final int SELDOM = 1;

    private NearWords() {}

    static List<LintFinding> findings(Examined examined) {
        List<Phrase> body = examined.said().toList();
        Map<String, Integer> counts = new HashMap<>();
        for (Phrase phrase : body) {
            String words = phrase.words();
            for (int from = 0; from < words.length(); from++) {
                for (int to = from + LEFT_OUT * 2; to <= Math.min(words.length(), from + LONGEST); to++) {
                    counts.merge(words.substring(from, to), 1, Integer::sum);
                }
            }
        }
        Map<String, String> shortened = new HashMap<>();
        counts.forEach((name, count) -> {
            if (count >= ALL_OVER && name.length() >= SHORTEST) {
                for (int at = LEFT_OUT; at + LEFT_OUT * 2 <= name.length(); at++) {
                    shortened.put(name.substring(0, at) + name.substring(at + LEFT_OUT), name);
                }
            }
        });
        List<LintFinding> findings = new ArrayList<>();
        shortened
                .keySet()
                .removeIf(each -> examined.words().any("several").matcher(each).find());
        body.forEach(phrase -> near(phrase, counts, shortened, findings));
        return findings;
    }

    /** The longest of them in a phrase. */
    private static void near(
            Phrase phrase, Map<String, Integer> counts, Map<String, String> shortened, List<LintFinding> findings) {
        String words = phrase.words();
        String found = shortened.keySet().stream()
                .filter(each -> words.contains(each) && counts.getOrDefault(each, 0) <= SELDOM)
                .max(Comparator.comparingInt(String::length).thenComparing(each -> each))
                .orElse("");
        if (!found.isEmpty()) {
            findings.add(LintFinding.of(
                    LintCheck.SEVERAL_WORDS,
                    Severity.NOTE,
                    shortened.getOrDefault(found, found),
                    List.of(phrase.place()),
                    new Bilingual("“" + found + "”可能漏字", "“" + found + "” may leave a word out")));
        }
    }
}
