package org.tuoyu.cli;

import java.util.Comparator;
import java.util.List;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.Met;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;

/** The facts, not known, without which words that are cited for what is determined say nothing on it. */
final class OnlyIf {

    private OnlyIf() {}

    /** A remark in brackets; nothing where the words count whatever is not known. */
    static Bilingual remark(Answer<?> answer, Citation words) {
        List<? extends NormStory<?>> stories = answer.grounds().explanation().norms().stream()
                .filter(each ->
                        each.norm().citation().equals(words) && each.fates().contains(Fate.STANDS))
                .toList();
        boolean isOpen = stories.stream().noneMatch(each -> open(each).isEmpty());
        return answer.determined().isEmpty() || !isOpen
                ? Bilingual.same("")
                : stories.stream()
                        .min(Comparator.comparingInt(each -> open(each).size()))
                        .map(each -> Bilingual.joined(
                                open(each).stream().map(Condition::words).toList(), "；", "; "))
                        .map(conditions -> new Bilingual("（仅当 ", " (only if ")
                                .then(conditions)
                                .then("）", ")"))
                        .orElse(Bilingual.same(""));
    }

    private static List<Condition> open(NormStory<?> story) {
        return story.conditions().stream()
                .filter(each -> each.met() == Met.UNKNOWN)
                .map(ConditionStatus::condition)
                .toList();
    }
}
