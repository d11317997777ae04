package org.tuoyu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Covered;

/** The consequence that a sentence states, or the words nearest to one. */
final class ConsequenceText {

    /** The domain whose questions ask what follows from an incident. */
    private static final String CONSEQUENCES = Accountability.LIABILITY.domain() + "/";

    private final Languages languages;
    private final Policy policy;
    private final Covered covered;

    ConsequenceText(Languages languages, Policy policy, Covered covered) {
        this.languages = languages;
        this.policy = policy;
        this.covered = covered;
    }

    /** What follows by a part of the sentence; empty where it states nothing. */
    Optional<String> of(String words) {
        boolean isOne = policy.contributions().stream()
                .filter(each -> each.question().id().startsWith(CONSEQUENCES))
                .flatMap(each -> each.norms().stream())
                .<Citation>map(Norm::citation)
                .filter(each -> overlap(quote(each), words))
                .anyMatch(each ->
                        covered.statements().stream().map(Statement::words).anyMatch(each::equals));
        if (isOne) {
            return Optional.of(languages.say("写的就是后果", "the words are one"));
        }
        return Optional.of(duties(words, covered, policy).stream()
                        .flatMap(each -> each.consequence().stream())
                        .map(this::attached)
                        .distinct()
                        .collect(Collectors.joining(languages.say("；", "; "))))
                .filter(found -> !found.isEmpty());
    }

    /** The duties that a part of a sentence sets: not those of which it says what follows. */
    static List<Duty> duties(String words, Covered covered, Policy policy) {
        List<Citation> carried =
                covered.carriers().stream().<Citation>map(Carrier::citation).toList();
        return policy.duties().all().stream()
                .filter(duty -> duty.citations().stream().anyMatch(carried::contains))
                .filter(duty -> duty.citations().stream().anyMatch(each -> overlap(quote(each), words)))
                .toList();
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String quote(Citation words) {
        return words.match(
                Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    /** The words of a consequence; with the reading under which they attach it. */
    private String attached(Consequence consequence) {
        return languages.say(Cited.words(consequence.citation()))
                + consequence
                        .given()
                        .map(given -> languages.say("（仅当理解为：", " (only if it is read so: ")
                                + languages.say(given.option().label())
                                + languages.say("）", ")"))
                        .orElse("");
    }

    /** That none is stated, and of words that bind the words nearest to one. */
    Bilingual none() {
        Optional<Modality> modality = Stream.concat(
                        covered.statements().stream().map(Statement::modalities),
                        covered.rest(policy).values().stream())
                .flatMap(Variant::values)
                .min(Comparator.naturalOrder());
        if (modality.filter(Modality.PROMOTION::equals).isPresent()) {
            return new Bilingual("没有写，倡导谈不上违反", "none is stated; what is encouraged cannot be breached");
        }
        Bilingual none = new Bilingual("没有写", "none is stated");
        boolean binds = modality.filter(each -> each == Modality.DUTY || each == Modality.PROHIBITION)
                .isPresent();
        return binds ? nearest().map(near -> none.then(near)).orElse(none) : none;
    }

    /**
     * The words nearest to a consequence: those of the same clause that state one, else those on the pursuit of what is
     * against the rules; none of the sentence itself.
     */
    private Optional<Bilingual> nearest() {
        String clause = covered.provision().clause();
        return Stream.concat(
                        norms(Accountability.LIABILITY::equals)
                                .filter(norm -> ClauseRows.isSame(
                                        clause, norm.citation().clause()))
                                .map(norm -> near("；同条的后果 ", "; a consequence in the same clause: ", norm)),
                        norms(Supervision.VIOLATIONS::equals).map(norm -> near("；一般规定 ", "; in general: ", norm)))
                .findFirst();
    }

    private Stream<Norm<?>> norms(Predicate<Question<?>> which) {
        return policy.contributions().stream()
                .filter(each -> which.test(each.question()))
                .<Norm<?>>flatMap(each -> each.norms().stream())
                .filter(norm -> covered.carriers().stream()
                        .noneMatch(each -> each.citation().equals(norm.citation())));
    }

    private static Bilingual near(String zh, String en, Norm<?> norm) {
        return new Bilingual(zh, en)
                .then(norm.citation().place())
                .then(Bilingual.same("“" + quote(norm.citation()) + "”"));
    }
}
