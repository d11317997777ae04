package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.review.SignOff.Lapse;
import org.tuoyu.shipped.beibei.Beibei;

/** A sign-off lapses when the words or the rule change, and by nothing else. */
final class SignOffTest {

    private static final Policy BEIBEI = Beibei.policies().policies().get(0);
    private static final List<Rule> RULES = ReviewSheet.of(BEIBEI).rules();
    private static final List<SignOff> SIGNED =
            RULES.stream().map(rule -> SignOff.of("复核人", rule)).toList();
    private static final String FOR_PROFIT = "beibei/3.3.8/for-profit";
    private static final String SITES = "beibei/3.3.9/stand-alone-sites";

    @Test
    void everyRuleIsThereOnceForEachOfItsQuotes() {
        assertThat(RULES).filteredOn(each -> each.kind() == Rule.Kind.NORM).hasSizeGreaterThan(40);
        assertThat(RULES).filteredOn(each -> each.kind() == Rule.Kind.TARGET).hasSize(13);
        assertThat(RULES).filteredOn(each -> each.kind() == Rule.Kind.TASK).hasSize(36);
        assertThat(lapsed(RULES)).isEmpty();
    }

    @Test
    void anotherQuoteLapsesTheSignOffsOfThatRuleAlone() {
        Policy altered = withNorm(
                norm -> new Citation.Verbatim(norm.citation().instrument(), "3.3.8", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册"),
                Norm::modality);
        assertThat(lapsed(ReviewSheet.of(altered).rules()))
                .containsExactly(FOR_PROFIT + " 3.3.8 " + Set.of(Lapse.QUOTE_CHANGED));
    }

    @Test
    void anotherRuleUnderTheSameQuoteLapsesItAlone() {
        Policy altered = withNorm(Norm::citation, norm -> Modality.POWER);
        assertThat(lapsed(ReviewSheet.of(altered).rules()))
                .containsExactly(FOR_PROFIT + " 3.3.8 " + Set.of(Lapse.RULE_CHANGED));
    }

    @Test
    void aTargetIsSignedForOnceForEachQuoteAndAnotherNumberLapsesAll() {
        List<Target> targets = BEIBEI.targets().all().stream()
                .map(each -> each.id().equals(SITES)
                        ? new Target(each.id(), each.label(), Aim.Count.of(1, 3), each.lastDay(), each.citations())
                        : each)
                .toList();
        assertThat(lapsed(ReviewSheet.of(with(BEIBEI.contributions(), targets)).rules()))
                .containsExactly(
                        SITES + " 3.3.9 " + Set.of(Lapse.RULE_CHANGED), SITES + " A9.1 " + Set.of(Lapse.RULE_CHANGED));
    }

    @Test
    void aRuleThatIsGoneLapses() {
        List<Rule> fewer =
                RULES.stream().filter(rule -> !rule.id().equals(FOR_PROFIT)).toList();
        assertThat(lapsed(fewer)).containsExactly(FOR_PROFIT + " 3.3.8 " + Set.of(Lapse.RULE_GONE));
    }

    @Test
    void anotherOrderLapsesNothing() {
        List<Target> targets = reversed(BEIBEI.targets().all());
        List<Contribution<?>> contributions = new ArrayList<>();
        reversed(BEIBEI.contributions()).forEach(each -> contributions.add(turned(each)));
        List<Rule> rules = ReviewSheet.of(with(contributions, targets)).rules();
        assertThat(rules).isNotEqualTo(RULES);
        assertThat(lapsed(rules)).isEmpty();
    }

    @Test
    void aSignOffIsOneLineThatIsReadBack() {
        assertThat(SIGNED)
                .allSatisfy(each -> assertThat(SignOff.parse(each.line())).isEqualTo(new Checked.Valid<>(each)));
    }

    @Test
    void aLineThatIsNoSignOffIsRefusedWithItsCode() {
        String line = SIGNED.get(0).line();
        List<String> wrong =
                List.of("x\ty", line + "\tmore", line.replaceFirst("^[^\t]*", ""), line.replaceFirst("^", "\u001b"));
        assertThat(wrong)
                .allSatisfy(each -> assertThat(SignOff.parse(each)
                                .<List<String>>match(
                                        read -> List.of(),
                                        problems -> problems.stream()
                                                .map(Problem::code)
                                                .toList()))
                        .containsExactly("NOT_A_SIGN_OFF"));
    }

    private static List<String> lapsed(List<Rule> rules) {
        return SIGNED.stream()
                .filter(each -> !each.lapses(rules).isEmpty())
                .map(each -> each.rule() + " " + each.clause() + " " + each.lapses(rules))
                .toList();
    }

    private static Policy withNorm(Function<Norm<?>, Citation> citation, Function<Norm<?>, Modality> modality) {
        List<Contribution<?>> contributions = new ArrayList<>();
        BEIBEI.contributions().forEach(each -> contributions.add(altered(each, citation, modality)));
        return with(contributions, BEIBEI.targets().all());
    }

    private static <O extends Symbol> Contribution<O> altered(
            Contribution<O> all, Function<Norm<?>, Citation> citation, Function<Norm<?>, Modality> modality) {
        return mapped(
                all,
                norm -> norm.id().equals(FOR_PROFIT)
                        ? Norm.<O>builder()
                                .from(norm)
                                .citation(citation.apply(norm))
                                .modality(modality.apply(norm))
                                .build()
                        : norm);
    }

    private static <O extends Symbol> Contribution<O> turned(Contribution<O> all) {
        return mapped(
                new Contribution<>(all.question(), reversed(all.norms())),
                norm -> Norm.<O>builder()
                        .from(norm)
                        .conditions(reversed(norm.conditions()))
                        .allows(reversed(norm.allows()))
                        .build());
    }

    private static <O extends Symbol> Contribution<O> mapped(Contribution<O> all, UnaryOperator<Norm<O>> each) {
        return new Contribution<>(all.question(), all.norms().stream().map(each).toList());
    }

    private static <T> List<T> reversed(List<T> some) {
        List<T> turned = new ArrayList<>(some);
        Collections.reverse(turned);
        return turned;
    }

    private static Policy with(List<Contribution<?>> contributions, List<Target> targets) {
        return Policy.of(
                BEIBEI.text(),
                BEIBEI.directory(),
                contributions,
                BEIBEI.offices(),
                new Targets(BEIBEI.validity(), targets),
                BEIBEI.duties());
    }
}
