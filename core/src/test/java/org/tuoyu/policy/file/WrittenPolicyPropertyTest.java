package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** A policy that is written in Java goes out as a file and comes back equal, and answers equally. */
class WrittenPolicyPropertyTest {

    @Property(tries = 400)
    void comesBackEqual(@ForAll("numbers") List<Integer> numbers) {
        DrawnFilePolicy drawn = new DrawnFilePolicy(numbers);
        Policy policy = drawn.policy();
        PolicyFile file = written(drawn, policy);
        PolicyFile again = PolicyFile.read(
                        file.text(),
                        DrawnFilePolicy.directory(),
                        name -> Optional.of(DrawnFilePolicy.source()).filter(source -> drawn.isHeld()))
                .orElseThrow()
                .get(0);
        assertThat(again.text()).isEqualTo(file.text());
        assertThat(again.chosen()).isEqualTo(file.chosen());
        Parts.requireEqual(again.policy(), policy);
        requireSameAnswers(again.policy(), policy);
        requireVaried(drawn, policy);
    }

    /** Whichever day a policy begins on, or is read to begin on, afterwards it is in force, and nobody doubts that. */
    @Property(tries = 300)
    void afterwardsItIsInForceUnderEveryReading(@ForAll("numbers") List<Integer> numbers) {
        DrawnFilePolicy drawn = new DrawnFilePolicy(numbers);
        Validity validity = written(drawn, drawn.policy()).policy().validity();
        LocalDate latest = validity.periods().stream()
                .map(each -> each.inForce().certainFrom())
                .max(LocalDate::compareTo)
                .orElseThrow();
        collect(
                "not known",
                validity.periods().stream()
                        .anyMatch(each ->
                                !each.inForce().from().equals(each.inForce().certainFrom())));
        List<Readings> ways = new ArrayList<>(List.of(Readings.none()));
        for (Reading reading : validity.readings()) {
            reading.options().forEach(each -> ways.add(Readings.none().choosing(reading, each.id())));
        }
        for (Readings way : ways) {
            for (LocalDate day : List.of(latest, latest.plusYears(100))) {
                boolean over = validity.periods().stream()
                        .anyMatch(each -> each.inForce().end() instanceof InForce.On on && !day.isBefore(on.day()));
                boolean doubted = validity.periods().stream()
                        .anyMatch(each -> each.inForce().end() instanceof InForce.NotKnown end
                                && !day.isBefore(end.doubtedFrom()));
                assertThat(validity.holds(AsOf.day(day), way)).as("%s", day).isEqualTo(!over);
                assertThat(validity.notes(AsOf.day(day), way)).as("%s", day).hasSize(doubted ? 1 : 0);
            }
        }
    }

    /** That policies of each kind are drawn. */
    private static void requireVaried(DrawnFilePolicy drawn, Policy policy) {
        collect("held", drawn.isHeld());
        collect("duties", !policy.duties().all().isEmpty());
        collect("targets", !policy.targets().all().isEmpty());
        collect("periods by reading", !policy.validity().readings().isEmpty());
        collect(
                "variants",
                policy.contributions().stream()
                        .flatMap(each -> each.norms().stream())
                        .anyMatch(each -> each.given().size()
                                > policy.validity().readings().size()));
    }

    private static void collect(String what, boolean isSo) {
        Statistics.label(what)
                .collect(isSo)
                .coverage(coverage -> coverage.check(true).percentage(each -> each > 5));
    }

    static PolicyFile written(DrawnFilePolicy drawn, Policy policy) {
        return drawn.isHeld()
                ? PolicyFile.of(
                        policy,
                        DrawnFilePolicy.CODE,
                        drawn.chosen(),
                        DrawnFilePolicy.TEXT_NAME,
                        DrawnFilePolicy.source(),
                        DrawnFilePolicy.FORM)
                : PolicyFile.of(policy, DrawnFilePolicy.CODE, drawn.chosen());
    }

    private static void requireSameAnswers(Policy one, Policy other) {
        PolicyStack ones = stack(one);
        PolicyStack others = stack(other);
        assertThat(ones.questions()).isNotEmpty().containsExactlyInAnyOrderElementsOf(others.questions());
        for (Question<?> question : ones.questions()) {
            assertThat(ones.difference(others, question, DrawnFilePolicy.PUBLISHED.plusDays(9), DrawnFilePolicy.PLACE)
                            .periods())
                    .as(question.id())
                    .isEmpty();
        }
    }

    private static PolicyStack stack(Policy policy) {
        return PolicyStack.of(List.of(policy), DrawnFilePolicy.directory(), List.of(), Readings.none());
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 9_999).list().ofMinSize(250).ofMaxSize(400);
    }
}
