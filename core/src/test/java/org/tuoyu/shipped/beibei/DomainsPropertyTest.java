package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.time.AsOf;

/** What holds of every question, in every domain, whatever is known and on every day. */
class DomainsPropertyTest {

    private static final List<Question<?>> QUESTIONS = Beibei.policies().questions();
    private static final List<Fact> FACTS = QUESTIONS.stream()
            .flatMap(question -> question.facts().stream())
            .distinct()
            .toList();

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(0, 59).list().ofSize(FACTS.size());
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

    @Property(tries = 100)
    void whatIsDeterminedRestsOnBindingWordsOfDocumentsInForceThereAndThen(
            @ForAll("values") List<Integer> drawn, @ForAll("days") LocalDate day, @ForAll("places") String place) {
        boolean holds = !day.isBefore(LocalDate.of(2020, 12, 18))
                && (place.equals("天生街道") || day.isBefore(LocalDate.of(2025, 11, 6)));
        for (Question<?> question : QUESTIONS) {
            Answer<?> answer = Beibei.policies()
                    .inPlay(question, AsOf.day(day), place)
                    .decider()
                    .decide(known(drawn));
            assertThat(holds || isSilent(answer)).isTrue();
            if (answer instanceof Answer.Determined) {
                assertThat(answer.grounds().explanation().standing())
                        .isNotEmpty()
                        .allSatisfy(
                                norm -> assertThat(norm.modality().constrains()).isTrue());
            }
        }
    }

    /** Of the district's document: others go on where it does not hold. */
    private static boolean isSilent(Answer<?> answer) {
        return answer.grounds().citations().stream()
                .noneMatch(each -> each.instrument().equals(Beibei.INSTRUMENT.number()));
    }

    private static Knowledge known(List<Integer> drawn) {
        Knowledge known = Knowledge.none();
        for (int i = 0; i < FACTS.size(); i++) {
            known = FACTS.get(i) instanceof Fact.Quantity number
                    ? known(known, number, drawn.get(i))
                    : known(known, (Fact.Choice) FACTS.get(i), drawn.get(i));
        }
        return known;
    }

    private static Knowledge known(Knowledge known, Fact.Quantity number, int drawn) {
        return drawn == 0 ? known : known.with(number, drawn);
    }

    private static Knowledge known(Knowledge known, Fact.Choice fact, int drawn) {
        int value = drawn % (fact.values().size() + 1);
        return value == 0
                ? known
                : known.with(fact, fact.values().get(value - 1).id());
    }
}
