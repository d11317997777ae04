package org.tuoyu.policy.review;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Provision;

/** The words of a sentence that say when or how much: those without a number, then the years. */
final class Terms {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年前?");

    private Terms() {}

    static List<String> in(Provision provision) {
        if (provision.form() != Provision.Form.SENTENCE) {
            return List.of();
        }
        return Stream.concat(
                        OpenWord.in(provision.quote()).stream()
                                .map(word -> word.label().zh()),
                        YEAR.matcher(provision.quote()).results().map(MatchResult::group))
                .toList();
    }
}
