package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Until;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.lines.Words;

/** The norms of a policy as lines: one for each variant. */
final class WrittenNorms {

    private static final Comparator<Given> BY_ID = Comparator.comparing(
                    (Given given) -> given.reading().id())
            .thenComparing(given -> given.option().id());

    private final Validity validity;
    private final List<Question<?>> questions;
    private final WrittenReadings readings;
    private final CannotSay cannot;
    private final Optional<Citation> retroactiveBy;
    private final Function<Norm<?>, WrittenBlock> blocks;

    /**
     * @param retroactiveBy the words that put all its norms in force before it was published
     * @param blocks where a norm goes: below the words that it cites
     */
    WrittenNorms(
            Validity validity,
            List<Question<?>> questions,
            WrittenReadings readings,
            CannotSay cannot,
            Optional<Citation> retroactiveBy,
            Function<Norm<?>, WrittenBlock> blocks) {
        this.validity = validity;
        this.questions = questions;
        this.readings = readings;
        this.cannot = cannot;
        this.retroactiveBy = retroactiveBy;
        this.blocks = blocks;
    }

    <O extends Symbol> void write(Contribution<O> contribution) {
        Map<String, List<Norm<O>>> byId = new LinkedHashMap<>();
        for (Norm<O> norm : contribution.norms()) {
            requireOwn(norm);
            byId.computeIfAbsent(norm.id(), key -> new ArrayList<>()).add(norm);
        }
        byId.values().forEach(variants -> write(contribution.question(), variants));
    }

    /** Its rank and instrument are those of the policy, and nothing is cited for it beside its words. */
    private void requireOwn(Norm<?> norm) {
        if (!norm.instrument().equals(validity.instrument())
                || !norm.citation().instrument().equals(validity.instrument().number())
                || !norm.rank().equals(validity.instrument().rank())) {
            throw cannot.because(norm.id(), "规则的文件或位阶不是本文件的", "its instrument or rank is not that of the policy");
        }
        if (norm.permittedBy().isPresent() || !norm.retroactiveBy().equals(retroactiveBy)) {
            throw cannot.because(
                    norm.id(),
                    "文件不能写明据以作出例外的文字，溯及既往的文字各规则须同一",
                    "no line says by which words an exception is permitted, or an earlier day for this norm alone");
        }
    }

    private <O extends Symbol> void write(Question<O> question, List<Norm<O>> variants) {
        Set<Norm<O>> meant = new LinkedHashSet<>();
        Set<Norm<O>> said = new HashSet<>();
        Validity.Period first = validity.periods().get(0);
        for (Norm<O> norm : variants) {
            meant.add(sorted(norm, norm.given()));
            Optional<Until> end = end(norm);
            if (bounded(first.inForce(), end).equals(norm.inForce())
                    && norm.given().containsAll(first.given())) {
                List<Given> way = new ArrayList<>(norm.given());
                way.removeAll(first.given());
                for (Validity.Period each : validity.periods()) {
                    List<Given> given = new ArrayList<>(each.given());
                    given.addAll(way);
                    said.add(sorted(
                            Norm.<O>builder()
                                    .from(norm)
                                    .inForce(bounded(each.inForce(), end))
                                    .build(),
                            given));
                }
                write(question, norm, way);
            }
        }
        if (!said.equals(meant)) {
            throw cannot.because(
                    variants.get(0).id(),
                    "规则的施行期间与文件的不同",
                    "the norm is in force at other times, or under other readings, than its instrument");
        }
    }

    /** The last day that its own words set, where they do, and to which later day that was extended. */
    private static Optional<Until> end(Norm<?> norm) {
        LocalDate published = norm.instrument().publishedOn();
        if (!(norm.inForce().end() instanceof InForce.Repealed end)) {
            return Optional.empty();
        }
        if (end.before() instanceof InForce.Repealed first
                && first.publishedOn().equals(published)
                && end.day().isAfter(first.day())) {
            return Optional.of(new Until(
                    first.day().minusDays(1),
                    Optional.of(new Until.Extension(end.publishedOn(), end.day().minusDays(1)))));
        }
        return Optional.of(end)
                .filter(each -> each.publishedOn().equals(published))
                .map(each -> new Until(each.day().minusDays(1), Optional.empty()));
    }

    private InForce bounded(InForce period, Optional<Until> end) {
        return end.map(each -> each.ending(period, validity.instrument().publishedOn()))
                .orElse(period);
    }

    private static <O extends Symbol> Norm<O> sorted(Norm<O> norm, List<Given> given) {
        List<Given> sorted = new ArrayList<>(new LinkedHashSet<>(given));
        sorted.sort(BY_ID);
        return Norm.<O>builder().from(norm).given(sorted).build();
    }

    private <O extends Symbol> void write(Question<O> question, Norm<O> norm, List<Given> way) {
        WrittenBlock block = blocks.apply(norm);
        block.bind(norm.id(), way, norm.modality());
        WrittenConditions conditions = new WrittenConditions(norm.id(), question, cannot);
        List<String> asked = new ArrayList<>();
        way.forEach(each -> asked.add(readings.always(each)));
        asked.addAll(conditions.of(norm.conditions()));
        end(norm).map(LastDay::written).ifPresent(asked::add);
        RuleOutline.Branch branch = new RuleOutline.Branch(asked, block.id(norm.id()));
        List<String> displaced =
                norm.exceptionTo().stream().sorted().map(block::id).toList();
        block.add(answer(question, norm, branch, displaced));
    }

    /** The question with the outcomes, or the statement that it is so; as a reader of the line takes it. */
    private <O extends Symbol> RuleOutline answer(
            Question<O> question, Norm<O> norm, RuleOutline.Branch branch, List<String> displaced) {
        List<RuleOutline> ways = new ArrayList<>();
        if (norm.allows().equals(List.of(YesNo.YES))) {
            Names.statements(question).forEach(each -> ways.add(line(each, List.of(), branch, displaced)));
        }
        List<String> outcomes = new ArrayList<>();
        for (Symbol each : norm.allows()) {
            outcomes.add(cannot.name(
                    norm.id(),
                    Names.unique(each, question.outcomes())
                            .orElseThrow(() -> cannot.because(
                                    norm.id(),
                                    "结果的名称不唯一：" + each.id(),
                                    "the outcome " + each.id() + " shares its name"))));
        }
        Names.of(question).forEach(each -> ways.add(line(each, outcomes, branch, displaced)));
        return ways.stream()
                .filter(each -> asked(each).filter(question::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> cannot.because(
                        norm.id(),
                        "没有以此名称可问的问题：" + question.label().zh(),
                        "no question of the domains is called so: " + question.id()));
    }

    private static RuleOutline line(
            String answer, List<String> outcomes, RuleOutline.Branch branch, List<String> displaced) {
        return new RuleOutline.Norm(answer, outcomes, List.of(branch), Optional.empty(), displaced);
    }

    private Optional<Question<?>> asked(RuleOutline answer) {
        Words line = new Words(1, 1, answer.line()).from(Outline.ITEM.length());
        for (Question<?> each : questions) {
            if (NormLine.answers(each, line)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
