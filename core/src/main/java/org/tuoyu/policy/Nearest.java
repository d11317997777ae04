package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.Met;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;

/**
 * Words that come nearest to a question to which the documents say nothing (最近的规定): they do not answer it.
 *
 * @param citation the words
 * @param why what keeps them from answering it, or what they have to do with it
 * @param kind in which way they are near
 */
public record Nearest(Citation citation, Bilingual why, Kind kind) {

    /** In which way words are near. */
    public enum Kind {
        /** A condition of theirs does not hold. */
        CONDITION,
        /** They are what was not done, or say who pursues that. */
        BEHIND,
        /** They answer another question of the domain for the same facts. */
        BESIDE,
        /** They are not in force yet. */
        NOT_YET,
        /** Their time is over. */
        OVER,
        /** Under another option than the one chosen they answer it. */
        READ_OTHERWISE
    }

    private static final int MOST = 6;
    private static final int MOST_BESIDE = 2;

    private static final Bilingual BEHIND = new Bilingual("违反的要求及其查处", "what was not done, and who pursues it");

    /**
     * What is nearest to an answer that is silence, nearest first and at most six: the norms of the question that only a
     * condition beside the incident keeps from applying; the duties that the incident asked about broke; what other questions
     * of the domain answer for the same facts; the other norms with the fewest conditions that do not hold; else its norms that are not in force, or not as the text is read.
     * Nothing where anything was answered, an encouragement included.
     */
    public static List<Nearest> to(Answer<?> answer, PolicyStack stack, AsOf asOf, String place) {
        Explanation<?> told = answer.grounds().explanation();
        if (!(answer instanceof Answer.NotApplicable) || !told.reported().isEmpty()) {
            return List.of();
        }
        List<Nearest> all = new ArrayList<>();
        if (incident(told).isEmpty()) {
            all.addAll(beside(told, stack, asOf, place));
        }
        all.addAll(unmet(told, stack, true));
        incident(told)
                .ifPresent(incident -> Accountability.behind(incident).stream()
                        .flatMap(question -> stack.inPlay(question, asOf, place).norms().stream())
                        .forEach(norm -> all.add(new Nearest(norm.citation(), BEHIND, Kind.BEHIND))));
        all.addAll(beside(told, stack, asOf, place));
        all.addAll(unmet(told, stack, false));
        if (all.isEmpty()) {
            all.addAll(outOfForce(told.question(), stack, asOf, place));
        }
        return eachOnce(all);
    }

    /** Norms of other questions of the domain that say something of the very fact that keeps all of these from answering. */
    private static List<Nearest> beside(Explanation<?> told, PolicyStack stack, AsOf asOf, String place) {
        Map<Fact, Value> known = new LinkedHashMap<>();
        told.facts().forEach(each -> each.value().ifPresent(value -> known.put(each.fact(), value)));
        Set<Fact> keeping = new HashSet<>(known.keySet());
        told.norms()
                .forEach(each -> keeping.retainAll(
                        failed(each).stream().map(Condition::fact).toList()));
        List<Nearest> beside = new ArrayList<>();
        Domain.of(told.question()).stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> !question.id().equals(told.question().id()))
                .forEach(question -> stack.inPlay(question, asOf, place).norms().stream()
                        .filter(norm -> norm.modality().constrains()
                                && norm.conditions().stream().anyMatch(each -> keeping.contains(each.fact()))
                                && norm.conditions().stream().allMatch(each -> holds(each, known)))
                        .forEach(norm -> beside.add(new Nearest(
                                norm.citation(),
                                new Bilingual("同一情形另有规定：", "also laid down for it: ").then(question.label()),
                                Kind.BESIDE))));
        return beside.stream().limit(MOST_BESIDE).toList();
    }

    private static boolean holds(Condition condition, Map<Fact, Value> known) {
        return condition.match(
                oneOf -> known.get(oneOf.fact()) instanceof Value.Named named && oneOf.names(named), between -> false);
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
    private static List<Nearest> unmet(Explanation<?> told, PolicyStack stack, boolean besideTheIncident) {
        List<? extends Explanation.NormStory<?>> stories = told.norms().stream()
                .sorted(Comparator.comparingInt(each -> each.norm().given().size()))
                .toList();
        int fewest =
                stories.stream().mapToInt(each -> failed(each).size()).min().orElse(0);
        List<? extends Explanation.NormStory<?>> near = stories.stream()
                .filter(each -> failed(each).size() == fewest && fewest > 0)
                .filter(each -> besideTheIncident == isBesideTheIncident(failed(each)))
                .toList();
        return near.stream()
                .map(each -> new Nearest(
                        each.norm().citation(),
                        onlyIf(
                                failed(each),
                                options(each.norm(), stack)
                                        .filter(given -> stack.readings()
                                                .chosen(given.reading())
                                                .isEmpty())
                                        .filter(given -> !isSoUnderAll(given.reading(), each, near))),
                        Kind.CONDITION))
                .toList();
    }

    /** Whether the same words want the same however a reading is chosen. */
    private static boolean isSoUnderAll(
            Reading reading, Explanation.NormStory<?> story, List<? extends Explanation.NormStory<?>> near) {
        List<Given> alike = near.stream()
                .filter(each -> each.norm().citation().equals(story.norm().citation())
                        && failed(each).equals(failed(story)))
                .flatMap(each -> each.norm().given().stream())
                .toList();
        return reading.options().stream().allMatch(option -> alike.contains(new Given(reading, option)));
    }

    private static List<Condition> failed(Explanation.NormStory<?> story) {
        return story.conditions().stream()
                .filter(each -> each.met() == Met.NO)
                .map(ConditionStatus::condition)
                .toList();
    }

    private static boolean isBesideTheIncident(List<Condition> failed) {
        return failed.stream().noneMatch(each -> each.fact().equals(Accountability.INCIDENT));
    }

    /** What has to be so for it to apply, and under which options of readings that are open it says so. */
    private static Bilingual onlyIf(List<Condition> failed, Stream<Given> options) {
        return new Bilingual("只及：", "only for: ")
                .then(Bilingual.joined(failed.stream().map(Condition::words).toList(), "；", "; "))
                .then(under("，按 ", ", under ", options));
    }

    /** The options of a norm, save those of when its instrument is in force, which all its norms have. */
    private static Bilingual under(String zh, String en, Stream<Given> options) {
        String ids = options.map(each -> "[" + each.option().id() + "]").collect(Collectors.joining(" "));
        return ids.isEmpty() ? Bilingual.same("") : new Bilingual(zh + ids, en + ids);
    }

    private static Stream<Given> options(Norm<?> norm, PolicyStack stack) {
        return norm.given().stream()
                .filter(each -> stack.policies().stream()
                        .filter(policy -> policy.instrument().equals(norm.instrument()))
                        .noneMatch(policy -> policy.validity().readings().contains(each.reading())));
    }

    /**
     * The norms of a question that hold at a place and are not, or no longer, in force, or are not as the text is read; those
     * that ended last come first.
     */
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
                .map(norm -> outOfForce(norm, stack, asOf))
                .toList();
    }

    private static Nearest outOfForce(Norm<?> norm, PolicyStack stack, AsOf asOf) {
        if (asOf.lawDay().isBefore(norm.inForce().from())) {
            return new Nearest(norm.citation(), new Bilingual("尚未施行", "not in force yet"), Kind.NOT_YET);
        }
        Bilingual otherwise = under(
                "仅按另一种理解才有：",
                "only as read otherwise: ",
                options(norm, stack)
                        .filter(each -> stack.readings()
                                .chosen(each.reading())
                                .filter(option -> !option.equals(each.option()))
                                .isPresent()));
        return otherwise.zh().isEmpty()
                ? new Nearest(norm.citation(), new Bilingual("已经期满", "its time is over"), Kind.OVER)
                : new Nearest(norm.citation(), otherwise, Kind.READ_OTHERWISE);
    }

    /** The words that are held before those that are not. */
    private static List<Nearest> eachOnce(List<Nearest> all) {
        Map<Citation, Nearest> words = new LinkedHashMap<>();
        Stream.concat(all.stream().filter(each -> each.citation() instanceof Citation.Verbatim), all.stream())
                .forEach(each -> words.putIfAbsent(each.citation(), each));
        return words.values().stream().limit(MOST).toList();
    }
}
