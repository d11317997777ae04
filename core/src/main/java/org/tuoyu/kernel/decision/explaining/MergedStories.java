package org.tuoyu.kernel.decision.explaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;

/** Stories of norms as they are told: variants of a norm that fare alike are told once. */
final class MergedStories<O extends Symbol> {

    /**
     * One telling.
     *
     * @param options the options under which it goes so; empty when it goes so under all
     */
    record Telling<O extends Symbol>(NormStory<O> story, List<Symbol> options) {
        boolean isMet() {
            return !story.fates().equals(List.of(Fate.CONDITIONS_NOT_MET))
                    && !story.fates().isEmpty();
        }
    }

    /** What is told of a norm; variants that agree in all of it fare alike. */
    private record Fare<O extends Symbol>(
            String id,
            List<ConditionStatus> conditions,
            List<O> allows,
            Citation citation,
            List<Fate> fates,
            List<String> exceptedBy,
            List<String> setAsideBy) {}

    private final Explanation<O> explanation;

    MergedStories(Explanation<O> explanation) {
        this.explanation = explanation;
    }

    List<Telling<O>> all() {
        Map<Fare<O>, List<NormStory<O>>> alike = new LinkedHashMap<>();
        explanation
                .norms()
                .forEach(story -> alike.computeIfAbsent(fare(story), fare -> new ArrayList<>())
                        .add(story));
        return alike.values().stream()
                .map(stories -> new Telling<>(stories.get(0), options(stories)))
                .toList();
    }

    static List<String> ids(List<? extends Norm<?>> norms) {
        return norms.stream().<String>map(Norm::id).distinct().toList();
    }

    private List<Symbol> options(List<NormStory<O>> stories) {
        String id = stories.get(0).norm().id();
        long variants = explanation.norms().stream()
                .filter(story -> story.norm().id().equals(id))
                .count();
        return variants == stories.size()
                ? List.of()
                : stories.stream()
                        .flatMap(story -> story.norm().given().stream())
                        .filter(given -> explanation.open().contains(given.reading()))
                        .<Symbol>map(Given::option)
                        .distinct()
                        .toList();
    }

    private static <O extends Symbol> Fare<O> fare(NormStory<O> story) {
        return new Fare<>(
                story.norm().id(),
                story.conditions(),
                story.norm().allows(),
                story.norm().citation(),
                story.fates(),
                ids(story.exceptedBy()),
                ids(story.setAsideBy()));
    }
}
