package org.tuoyu.policy.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/** Where norms contradict each other under some way to read the texts, with all facts known. */
final class OpenClashes {

    private static final Bilingual ISSUERS = new Bilingual("各发文机关，或其共同上级", "the issuers, or who is above them");

    private final PolicyStack stack;
    private final AsOf asOf;

    OpenClashes(PolicyStack stack, AsOf asOf) {
        this.stack = stack;
        this.asOf = asOf;
    }

    Stream<OpenPoint> all() {
        return stack.policies().stream()
                .flatMap(policy -> policy.contributions().stream())
                .<Question<?>>map(each -> each.question())
                .distinct()
                .flatMap(question -> places().distinct().flatMap(place -> in(question, place)));
    }

    /** The territories of those that hold for less than the country: everywhere else the others stand alone. */
    private Stream<String> places() {
        return stack.policies().stream()
                .map(policy -> policy.instrument().territory())
                .filter(code -> stack.directory().place(code, asOf.recordDay()).isPresent());
    }

    private <O extends Symbol> Stream<OpenPoint> in(Question<O> question, String place) {
        NormSet<O> norms = stack.inPlay(question, asOf, place);
        Decider<Knowledge, O> decider = norms.decider();
        return worlds(norms).stream()
                .map(decider::decide)
                .filter(answer -> answer.possible().stream().anyMatch(each -> each.kind() == Possible.Kind.CLASH))
                .map(answer -> point(question, norms, answer));
    }

    private static <O extends Symbol> OpenPoint point(Question<O> question, NormSet<O> norms, Answer<O> answer) {
        return new OpenPoint(
                OpenPoint.Kind.CLASH,
                question.id(),
                "",
                new Bilingual(answer.explain(Language.ZH), answer.explain(Language.EN)),
                List.of(),
                norms.norms().stream().flatMap(OpenPoints::words).distinct().toList(),
                norms.norms().stream().map(Norm::id).distinct().toList(),
                norms.norms().stream().map(Norm::instrument).distinct().count() == 1
                        ? issuer(norms.norms().get(0).instrument())
                        : ISSUERS);
    }

    private static Bilingual issuer(Instrument instrument) {
        return OpenPoints.issuer(instrument);
    }

    private static <O extends Symbol> List<Knowledge> worlds(NormSet<O> norms) {
        List<Knowledge> worlds = List.of(Knowledge.none());
        for (Fact fact : norms.question().facts()) {
            worlds = worlds.stream().flatMap(each -> with(each, fact, norms)).toList();
        }
        return worlds;
    }

    private static Stream<Knowledge> with(Knowledge known, Fact fact, NormSet<?> norms) {
        return fact instanceof Fact.Choice choice
                ? choice.values().stream().map(value -> known.with(choice, value.id()))
                : numbers(fact, norms).stream().map(number -> known.with((Fact.Quantity) fact, number));
    }

    /** One number of each band: zero, and each threshold. */
    private static List<Long> numbers(Fact fact, NormSet<?> norms) {
        List<Long> numbers = new ArrayList<>(List.of(0L));
        norms.norms().stream()
                .flatMap(norm -> norm.conditions().stream())
                .filter(condition -> condition.fact().equals(fact))
                .forEach(condition -> condition.match(oneOf -> numbers, between -> {
                    thresholds(between).forEach(numbers::add);
                    return numbers;
                }));
        return numbers.stream().distinct().sorted().toList();
    }

    private static Stream<Long> thresholds(Condition.Between between) {
        return Stream.of(between.fromInclusive(), between.toExclusive())
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong);
    }
}
