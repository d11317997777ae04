package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.Met;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/**
 * Words that come nearest to a question to which the documents say nothing (最近的规定): they do not answer it.
 *
 * @param citation the words
 * @param why what keeps them from answering it, or what they have to do with it
 */
public record Nearest(Citation citation, Bilingual why) {

    private static final int MOST = 5;

    private static final Bilingual BEHIND = new Bilingual("违反的要求及其查处", "what was not done, and who pursues it");

    /**
     * What is nearest to an answer that is silence, nearest first and at most five: the duties that the incident asked about
     * broke; the norms of the question with the fewest conditions that do not hold; else its norms that are not in force.
     * Nothing where anything was answered, an encouragement included.
     */
    public static List<Nearest> to(Answer<?> answer, PolicyStack stack, AsOf asOf, String place) {
        Explanation<?> told = answer.grounds().explanation();
        if (!(answer instanceof Answer.NotApplicable) || !told.reported().isEmpty()) {
            return List.of();
        }
        List<Nearest> all = new ArrayList<>();
        incident(told)
                .ifPresent(incident -> Accountability.behind(incident).stream()
                        .flatMap(question -> stack.inPlay(question, asOf, place).norms().stream())
                        .forEach(norm -> all.add(new Nearest(norm.citation(), BEHIND))));
        all.addAll(unmet(told));
        if (all.isEmpty()) {
            all.addAll(outOfForce(told.question(), stack, asOf, place));
        }
        return eachOnce(all);
    }

    private static Optional<Incident> incident(Explanation<?> told) {
        return told.facts().stream()
                .filter(each -> each.fact().equals(Accountability.INCIDENT))
                .flatMap(each -> each.value().stream())
                .map(value -> Incident.valueOf(value.id()))
                .findFirst();
    }

    /**
     * The norms in play with the fewest conditions that do not hold, and which those are; first those that hold however the
     * text is read.
     */
    private static List<Nearest> unmet(Explanation<?> told) {
        List<? extends Explanation.NormStory<?>> stories = told.norms().stream()
                .sorted(Comparator.comparingInt(each -> each.norm().given().size()))
                .toList();
        int fewest =
                stories.stream().mapToInt(each -> failed(each).size()).min().orElse(0);
        return stories.stream()
                .filter(each -> failed(each).size() == fewest && fewest > 0)
                .map(each -> new Nearest(each.norm().citation(), onlyIf(failed(each))))
                .toList();
    }

    private static List<Condition> failed(Explanation.NormStory<?> story) {
        return story.conditions().stream()
                .filter(each -> each.met() == Met.NO)
                .map(ConditionStatus::condition)
                .toList();
    }

    private static Bilingual onlyIf(List<Condition> failed) {
        return new Bilingual("只及：", "only for: ")
                .then(Bilingual.joined(failed.stream().map(Condition::words).toList(), "；", "; "));
    }

    /** The norms of a question that hold at a place and are not, or no longer, in force; those that ended last come first. */
    private static List<Nearest> outOfForce(Question<?> question, PolicyStack stack, AsOf asOf, String place) {
        Unit unit = Reach.unit(place, asOf.recordDay(), stack.directory());
        return stack.policies().stream()
                .filter(policy -> Reach.isKnown(policy, asOf)
                        && stack.directory().holds(policy.instrument().territory(), unit.id(), asOf.recordDay())
                                == Belonging.YES)
                .flatMap(policy -> policy.contributions().stream())
                .filter(each -> each.question().id().equals(question.id()))
                .<Norm<?>>flatMap(each -> each.norms().stream())
                .sorted(Comparator.comparing((Norm<?> norm) -> norm.inForce().from())
                        .reversed())
                .map(norm -> new Nearest(
                        norm.citation(),
                        asOf.lawDay().isBefore(norm.inForce().from())
                                ? new Bilingual("尚未施行", "not in force yet")
                                : new Bilingual("已经期满", "its time is over")))
                .toList();
    }

    /** The words that are held before those that are not. */
    private static List<Nearest> eachOnce(List<Nearest> all) {
        Map<Citation, Nearest> words = new LinkedHashMap<>();
        Stream.concat(all.stream().filter(each -> each.citation() instanceof Citation.Verbatim), all.stream())
                .forEach(each -> words.putIfAbsent(each.citation(), each));
        return words.values().stream().limit(MOST).toList();
    }
}
