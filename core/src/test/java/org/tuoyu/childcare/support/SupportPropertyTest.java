package org.tuoyu.childcare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What holds of every measure, whatever is known and on every day. */
class SupportPropertyTest {

    private static final List<Fact.Choice> FACTS = Support.measures().stream()
            .flatMap(measure -> measure.facts().stream())
            .distinct()
            .map(Fact.Choice.class::cast)
            .toList();

    /** A place in the values of each fact; 0 where it is not known. */
    @Provide
    Arbitrary<Map<Fact.Choice, Integer>> knowledge() {
        return Arbitraries.integers()
                .between(0, 11)
                .list()
                .ofSize(FACTS.size())
                .map(drawn -> IntStream.range(0, FACTS.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                FACTS::get,
                                i -> drawn.get(i) % (FACTS.get(i).values().size() + 1))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2020, 12, 18), LocalDate.of(2025, 11, 6), LocalDate.of(2025, 12, 19))
                .flatMap(seam -> Arbitraries.integers().between(-2, 2).map(seam::plusDays));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("天生街道", "水土街道");
    }

    @Property(tries = 300)
    void whatAPowerGivesIsNeverDueAndWhatIsDueIsNeverAtDiscretion(
            @ForAll("knowledge") Map<Fact.Choice, Integer> drawn,
            @ForAll("days") LocalDate day,
            @ForAll("places") String place) {
        for (Answer<Claim> answer : Support.of(known(drawn), Beibei.policies(), AsOf.day(day), place)) {
            if (answer instanceof Answer.Determined<Claim> determined) {
                assertThat(answer.grounds().explanation().standing())
                        .isNotEmpty()
                        .allSatisfy(norm -> {
                            assertThat(norm.modality()).isNotEqualTo(Modality.PROMOTION);
                            assertThat(norm.modality() == Modality.POWER && determined.outcome() == Claim.DUE)
                                    .isFalse();
                            assertThat(norm.modality() == Modality.ENTITLEMENT
                                            && determined.outcome() == Claim.AT_DISCRETION)
                                    .isFalse();
                        });
            }
        }
    }

    @Property(tries = 300)
    void aDeterminedAnswerCitesTheDocumentInForceThereAndThen(
            @ForAll("knowledge") Map<Fact.Choice, Integer> drawn,
            @ForAll("days") LocalDate day,
            @ForAll("places") String place) {
        boolean holds = !day.isBefore(LocalDate.of(2020, 12, 18))
                && (place.equals("天生街道") || day.isBefore(LocalDate.of(2025, 11, 6)));
        for (Answer<Claim> answer : Support.of(known(drawn), Beibei.policies(), AsOf.day(day), place)) {
            Set<String> cited = answer.grounds().citations().stream()
                    .map(Citation::instrument)
                    .collect(Collectors.toSet());
            boolean isOfTax = answer.grounds().question().equals(Support.COMMUNITY_SERVICES)
                    && !day.isBefore(LocalDate.of(2019, 6, 1));
            assertThat(answer instanceof Answer.NotApplicable || holds || isOfTax)
                    .isTrue();
            assertThat(cited.contains(Beibei.INSTRUMENT.number()) && !holds).isFalse();
            assertThat(answer.grounds().citations().isEmpty()).isEqualTo(answer instanceof Answer.NotApplicable);
        }
    }

    /** The words name conditions that are met, never such as are not. */
    @Property(tries = 300)
    void whoMeetsOneConditionMoreLosesNothing(@ForAll("knowledge") Map<Fact.Choice, Integer> drawn) {
        List<Answer<Claim>> before = on(drawn);
        for (Fact.Choice fact : FACTS) {
            if (fact.values().get(0).id().equals("true") && drawn.getOrDefault(fact, 0) != 1) {
                Map<Fact.Choice, Integer> met = new HashMap<>(drawn);
                met.put(fact, 1);
                List<Answer<Claim>> after = on(met);
                for (int i = 0; i < before.size(); i++) {
                    if (before.get(i) instanceof Answer.Determined) {
                        assertThat(after.get(i).possible())
                                .isEqualTo(before.get(i).possible());
                    }
                }
            }
        }
    }

    /** The grounds of another measure are no grounds: facts that a question does not list change nothing. */
    @Property(tries = 300)
    void aMeasureDependsOnItsOwnFactsAlone(@ForAll("knowledge") Map<Fact.Choice, Integer> drawn) {
        List<Answer<Claim>> all = on(drawn);
        for (int i = 0; i < all.size(); i++) {
            Question<Claim> measure = Support.measures().get(i);
            Map<Fact.Choice, Integer> own = new HashMap<>(drawn);
            own.keySet().removeIf(fact -> !measure.facts().contains(fact));
            assertThat(on(own).get(i).possible()).isEqualTo(all.get(i).possible());
        }
    }

    private static List<Answer<Claim>> on(Map<Fact.Choice, Integer> drawn) {
        return Support.of(known(drawn), Beibei.policies(), AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道");
    }

    private static Knowledge known(Map<Fact.Choice, Integer> drawn) {
        Knowledge known = Knowledge.none();
        for (Fact.Choice fact : FACTS) {
            int place = drawn.getOrDefault(fact, 0);
            known = place == 0
                    ? known
                    : known.with(fact, fact.values().get(place - 1).id());
        }
        return known;
    }
}
