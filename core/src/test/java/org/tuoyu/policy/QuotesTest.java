package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Every quote that a policy writes is guarded: one other character and the policy cannot be built. */
final class QuotesTest {

    private static final Policy BEIBEI = Beibei.policies().policies().get(0);

    @Test
    void oneOtherCharacterInAnyQuoteBreaksThePolicy() {
        int tried = 0;
        for (Norm<?> norm : onePerQuote()) {
            String quote = quote(norm);
            for (int at = 0; at < quote.length(); at++) {
                String altered = quote.substring(0, at) + '某' + quote.substring(at + 1);
                assertThatThrownBy(() -> rebuilt(
                                norm, each -> cites(each, norm.citation().clause(), altered)))
                        .isInstanceOf(PolicyNotValid.class)
                        .hasMessageContaining(norm.id())
                        .hasMessageContaining(norm.citation().clause())
                        .hasMessageContaining(altered);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(40);
    }

    @Test
    void oneOtherCharacterInAnyQuoteOfATargetBreaksThePolicy() {
        int tried = 0;
        for (Target target : BEIBEI.targets().all()) {
            for (Citation.Verbatim cited : target.citations()) {
                for (int at = 0; at < cited.quote().length(); at++) {
                    String altered =
                            cited.quote().substring(0, at) + '某' + cited.quote().substring(at + 1);
                    assertThatThrownBy(() -> rebuilt(target, cited, altered))
                            .isInstanceOf(PolicyNotValid.class)
                            .hasMessageContaining("target " + target.id())
                            .hasMessageContaining("clause " + cited.clause())
                            .hasMessageContaining(altered);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void aQuoteThatIsLeftAsItIsBuilds() {
        for (Norm<?> norm : norms()) {
            rebuilt(norm, each -> cites(each, norm.citation().clause(), quote(norm)));
        }
    }

    @Test
    void wordsThatStandTwiceInTheirClauseAreNoPlace() {
        assertThatThrownBy(() -> rebuilt(norms().get(0), each -> cites(each, "3.3.8", "注册登记")))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining("2 times");
    }

    @Test
    void wordsOfAnotherClauseAreSaidToStandThere() {
        assertThatThrownBy(() -> rebuilt(norms().get(0), each -> cites(each, "3.3.9", quote(norms().get(0)))))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining("but in [notice]");
    }

    @Test
    void aClauseThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> rebuilt(norms().get(0), each -> cites(each, "3.3.88", quote(norms().get(0)))))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining("no such clause");
    }

    @Test
    void aHeldTextIsNotCitedWithoutItsWords() {
        assertThatThrownBy(() -> rebuilt(
                        norms().get(0),
                        each -> new Citation.Referenced(
                                each.citation().instrument(),
                                "3.3.8",
                                org.tuoyu.kernel.language.Bilingual.same("gist"))))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining("must be quoted");
    }

    @Test
    void aNormIsNotInForceBeforeItsTextUnlessWordsMakeItSo() {
        LocalDate published = Beibei.INSTRUMENT.publishedOn();
        assertThatThrownBy(() -> inForceFrom(published.minusDays(1), Optional.empty()))
                .isInstanceOf(PolicyNotValid.class)
                .satisfies(thrown -> assertThat(((PolicyNotValid) thrown).problems())
                        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("IN_FORCE_BEFORE_TEXT")));
        inForceFrom(published, Optional.empty());
        inForceFrom(
                published.minusDays(1),
                Optional.of(new Citation.Verbatim(Beibei.INSTRUMENT.number(), "closing", "本意见自印发之日起实施")));
    }

    @Test
    void anOfficeThatIsNobodyIsNamedWithSuggestions() {
        assertThatThrownBy(() -> Policy.draft(Beibei.INSTRUMENT, BEIBEI.directory())
                        .text(BeibeiText.text())
                        .office(AuthorityKind.CIVIL_AFFAIRS, "区民政委")
                        .build())
                .isInstanceOfSatisfying(
                        PolicyNotValid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("PARTY_NOT_KNOWN");
                                    assertThat(problem.didYouMean()).contains("区民政局");
                                }));
    }

    private static Policy rebuilt(Target target, Citation.Verbatim cited, String altered) {
        List<Target> targets = BEIBEI.targets().all().stream()
                .map(each -> each.equals(target) ? altered(target, cited, altered) : each)
                .toList();
        return Policy.of(
                BEIBEI.text(),
                BEIBEI.directory(),
                BEIBEI.contributions(),
                BEIBEI.offices(),
                new Targets(BEIBEI.validity(), targets),
                BEIBEI.duties());
    }

    private static Target altered(Target target, Citation.Verbatim cited, String altered) {
        List<Citation.Verbatim> citations = target.citations().stream()
                .map(each ->
                        each.equals(cited) ? new Citation.Verbatim(each.instrument(), each.clause(), altered) : each)
                .toList();
        return new Target(target.id(), target.label(), target.aim(), target.lastDay(), citations);
    }

    private static List<Norm<?>> norms() {
        List<Norm<?>> norms = new ArrayList<>();
        BEIBEI.contributions().forEach(each -> norms.addAll(each.norms()));
        return norms;
    }

    private static Collection<Norm<?>> onePerQuote() {
        Map<Citation, Norm<?>> norms = new LinkedHashMap<>();
        norms().forEach(each -> norms.putIfAbsent(each.citation(), each));
        return norms.values();
    }

    private static String quote(Norm<?> norm) {
        return norm.citation().match(Citation.Verbatim::quote, referenced -> "");
    }

    private static Citation cites(Norm<?> norm, String clause, String quote) {
        return new Citation.Verbatim(norm.citation().instrument(), clause, quote);
    }

    private static Policy inForceFrom(LocalDate day, Optional<Citation> retroactiveBy) {
        return build(norms().get(0), InForce.openEndedFrom(day), norms().get(0).citation(), retroactiveBy);
    }

    private static Policy rebuilt(Norm<?> norm, Function<Norm<?>, Citation> citation) {
        return build(norm, norm.inForce(), citation.apply(norm), Optional.empty());
    }

    private static Policy build(Norm<?> norm, InForce inForce, Citation citation, Optional<Citation> retroactiveBy) {
        List<Contribution<?>> altered = new ArrayList<>();
        BEIBEI.contributions().forEach(each -> altered.add(replaced(each, norm, inForce, citation, retroactiveBy)));
        return Policy.of(
                BEIBEI.text(), BEIBEI.directory(), altered, BEIBEI.offices(), BEIBEI.targets(), BEIBEI.duties());
    }

    private static <O extends Symbol> Contribution<O> replaced(
            Contribution<O> all, Norm<?> norm, InForce inForce, Citation citation, Optional<Citation> retroactiveBy) {
        return all.expanded(each -> List.of(
                each.equals(norm)
                        ? Norm.<O>builder()
                                .from(each)
                                .inForce(inForce)
                                .citation(citation)
                                .retroactiveBy(retroactiveBy)
                                .build()
                        : each));
    }
}
