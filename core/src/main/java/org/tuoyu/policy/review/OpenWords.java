package org.tuoyu.policy.review;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Policy;

/** Words of a text that leave something open, sentence by sentence. */
final class OpenWords {

    private static final Pattern RANGE = Pattern.compile("\\d+-\\d+\\p{IsHan}");

    /** A title decides nothing. */
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private OpenWords() {}

    /** Those that set a time or an amount without a number, or with two. */
    static Stream<OpenPoint> terms(Policy policy) {
        return found(
                policy,
                OpenPoint.Kind.TERM,
                words -> Stream.concat(
                        OpenWord.in(words).stream().map(word -> word.label().zh()),
                        RANGE.matcher(words).results().map(MatchResult::group)));
    }

    /** Those that say whom something is for and that nobody defines. */
    static Stream<OpenPoint> undefined(Policy policy) {
        return found(
                policy,
                OpenPoint.Kind.WORD,
                words -> UndefinedWord.in(TITLE.matcher(words).replaceAll("")).stream()
                        .map(word -> word.label().zh()));
    }

    private static Stream<OpenPoint> found(
            Policy policy, OpenPoint.Kind kind, Function<String, Stream<String>> wordsIn) {
        return policy.text().stream()
                .flatMap(text -> text.clauses().stream())
                .flatMap(clause -> clause.provisions().stream()
                        .filter(each -> each.form() == Provision.Form.SENTENCE)
                        .flatMap(each ->
                                wordsIn.apply(each.quote()).map(word -> point(policy, kind, word, clause, each))));
    }

    private static OpenPoint point(Policy policy, OpenPoint.Kind kind, String word, Clause clause, Provision in) {
        return new OpenPoint(
                kind,
                word,
                clause.label(),
                Bilingual.same(in.quote()),
                List.of(),
                List.of(new Citation.Verbatim(policy.instrument().number(), in.clause(), in.quote())),
                touches(policy, in, word),
                OpenPoints.issuer(policy.instrument()));
    }

    /** The norms, targets and duties that cite the word in that sentence. */
    private static List<String> touches(Policy policy, Provision in, String word) {
        Stream<String> norms = policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .filter(norm -> cites(norm.citation(), in, word))
                .map(Norm::id);
        Stream<String> targets = policy.targets().citing(in.clause()).stream()
                .filter(target -> target.citations().stream().anyMatch(cited -> cites(cited, in, word)))
                .map(target -> target.id());
        Stream<String> duties = policy.duties().citing(in.clause()).stream()
                .filter(duty -> duty.citations().stream().anyMatch(cited -> cites(cited, in, word)))
                .map(duty -> duty.id());
        return Stream.of(norms, targets, duties).flatMap(ids -> ids).distinct().toList();
    }

    private static boolean cites(Citation citation, Provision in, String word) {
        return citation.match(
                quoted -> quoted.clause().equals(in.clause())
                        && quoted.quote().contains(word)
                        && (in.quote().contains(quoted.quote())
                                || quoted.quote().contains(in.quote())),
                referenced -> false);
    }
}
