package org.tuoyu.json;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Change.Alteration;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.FactStatus;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Explanation.RuledOut;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** The fields of an explanation. */
final class ExplanationFields<O extends Symbol> {

    private final Explanation<O> explanation;
    private final Parts parts;

    ExplanationFields(Explanation<O> explanation, Parts parts) {
        this.explanation = explanation;
        this.parts = parts;
    }

    void write(JsonObject json) {
        json.text("question", explanation.question().id())
                .objects("facts", explanation.facts(), ExplanationFields::fact)
                .objects("norms", explanation.norms(), this::norm)
                .objects("excluded", explanation.excluded(), this::excluded)
                .objects("ruledOut", explanation.ruledOut(), ExplanationFields::ruledOut)
                .objects("openReadings", explanation.open(), ExplanationFields::open)
                .objects("changes", explanation.changes(), ExplanationFields::change);
    }

    private static void fact(JsonObject json, FactStatus status) {
        json.text("fact", status.fact().id()).text("value", status.value().map(Value::id));
    }

    private void norm(JsonObject json, NormStory<O> story) {
        Norm<O> norm = story.norm();
        json.text("id", norm.id())
                .objects("given", norm.given(), parts::reading)
                .text("modality", norm.modality().id())
                .objects("conditions", story.conditions(), ExplanationFields::condition)
                .texts("allows", Parts.ids(norm.allows()))
                .texts("fates", Parts.ids(story.fates()))
                .textsIfAny("exceptedBy", ids(story.exceptedBy()))
                .textsIfAny("setAsideBy", ids(story.setAsideBy()))
                .objects("citations", List.of(norm.citation()), parts::citation);
    }

    private static void condition(JsonObject json, ConditionStatus status) {
        json.text("fact", status.condition().fact().id())
                .texts("expected", expected(status.condition()))
                .text("actual", status.actual().map(Value::id))
                .text("met", status.met().name());
    }

    /** The values admitted; of a number its bounds. */
    private static List<String> expected(Condition condition) {
        return condition.match(oneOf -> Parts.ids(oneOf.values()), between -> {
            List<String> bounds = new ArrayList<>();
            between.fromInclusive().ifPresent(from -> bounds.add(">=" + from));
            between.toExclusive().ifPresent(to -> bounds.add("<" + to));
            return bounds;
        });
    }

    private void excluded(JsonObject json, Impossible impossible) {
        json.objects(
                        "combination",
                        impossible.combination(),
                        (each, condition) ->
                                each.text("fact", condition.fact().id()).texts("values", expected(condition)))
                .objects("citations", List.of(impossible.citation()), parts::citation);
    }

    private static <O extends Symbol> void ruledOut(JsonObject json, RuledOut<O> out) {
        json.text("outcome", out.outcome().id()).texts("by", ids(out.by()));
    }

    private static void open(JsonObject json, Reading reading) {
        json.text("id", reading.id()).texts("options", Parts.ids(reading.options()));
    }

    private static <O extends Symbol> void change(JsonObject json, Change<O> change) {
        json.objects("alterations", change.alterations(), ExplanationFields::alteration)
                .objects("then", change.then(), ExplanationFields::possible);
    }

    private static void alteration(JsonObject json, Alteration alteration) {
        json.text("fact", alteration.fact().id())
                .text("from", alteration.from().id())
                .text("to", alteration.to().id());
    }

    private static <O extends Symbol> void possible(JsonObject json, Possible<O> possible) {
        json.text(
                        "outcome",
                        possible.match(
                                settled -> "DETERMINED",
                                open -> "UNDETERMINED",
                                () -> "NOT_APPLICABLE",
                                () -> "CONFLICT"))
                .texts("allows", Parts.ids(possible.outcomes()));
    }

    private static List<String> ids(List<? extends Norm<?>> norms) {
        return norms.stream().<String>map(Norm::id).distinct().toList();
    }
}
