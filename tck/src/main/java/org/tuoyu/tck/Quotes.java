package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyNotValid;
import org.tuoyu.policy.PolicyStack;

/** The words that a policy quotes, and what is wrong with it when it is held against its text. */
final class Quotes {

    private Quotes() {}

    /** It has no problem of these codes. */
    static void requireNone(Policy policy, String... codes) {
        assertThat(policy.problems().stream()
                        .filter(problem -> List.of(codes).contains(problem.code()))
                        .map(problem -> problem.code() + " " + problem.message().en()))
                .isEmpty();
    }

    /** Of its norms, and of its targets and duties where its check finds nothing. */
    static List<Citation> of(Policy policy) {
        Stream<Norm<?>> norms = policy.contributions().stream().flatMap(each -> each.norms().stream());
        return Stream.concat(
                        norms.flatMap(norm -> Stream.of(
                                        Optional.of(norm.citation()), norm.permittedBy(), norm.retroactiveBy())
                                .flatMap(Optional::stream)),
                        Stream.concat(
                                targets(policy).flatMap(target -> target.citations().stream()),
                                duties(policy).flatMap(Quotes::of)))
                .distinct()
                .toList();
    }

    static Stream<Target> targets(Policy policy) {
        try {
            return policy.targets().all().stream();
        } catch (PolicyNotValid othersSayWhy) {
            return Stream.empty();
        }
    }

    private static Stream<Duty> duties(Policy policy) {
        try {
            return policy.duties().all().stream();
        } catch (PolicyNotValid othersSayWhy) {
            return Stream.empty();
        }
    }

    private static Stream<Citation> of(Duty duty) {
        return Stream.concat(duty.citations().stream(), duty.consequence().map(Consequence::citation).stream());
    }

    static void requireExact(Citation cited, PolicyStack policies) {
        cited.match(
                verbatim -> {
                    requireExact(verbatim, text(verbatim, policies));
                    return cited;
                },
                referenced -> {
                    assertThat(referenced.gist().zh())
                            .as("what %s says", cited.place())
                            .isNotBlank();
                    return cited;
                });
    }

    private static OfficialText text(Citation.Verbatim cited, PolicyStack policies) {
        return policies.policies().stream()
                .flatMap(policy -> policy.text().stream())
                .filter(held -> held.number().equals(cited.instrument()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No text is held that " + cited + " could be checked against"));
    }

    private static void requireExact(Citation.Verbatim cited, OfficialText text) {
        assertThat(text.verify(cited).valid()).as("%s", cited).isPresent();
        String clause = text.clause(cited.clause()).words();
        assertThat(altered(cited.quote(), clause))
                .as("words that differ from %s in one character", cited)
                .noneMatch(words -> standsOnce(words, clause));
    }

    /** The words with one other character of the clause in one place. */
    private static Stream<String> altered(String words, String clause) {
        return IntStream.range(0, words.length())
                .boxed()
                .flatMap(at -> clause.chars()
                        .distinct()
                        .filter(other -> other != words.charAt(at))
                        .mapToObj(other -> words.substring(0, at) + (char) other + words.substring(at + 1)));
    }

    /** As the check of a text finds it, without a look at the other clauses for each of thousands of alterations. */
    private static boolean standsOnce(String words, String clause) {
        int at = clause.indexOf(words);
        return at >= 0 && clause.indexOf(words, at + 1) < 0;
    }
}
