package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.READING;
import static org.tuoyu.kernel.decision.Rules.choice;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.reading;
import static org.tuoyu.kernel.decision.Rules.words;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Modality;

/** What questions, facts, conditions and norms refuse to be. */
class PartsTest {

    private static Question<Plain> question(List<Fact> facts, int outcomes, Impossible... impossible) {
        return new Question<>(
                "q",
                Bilingual.same("q"),
                facts,
                IntStream.range(0, outcomes).mapToObj(i -> new Plain("o" + i)).toList(),
                List.of(impossible));
    }

    @Test
    void questionHasOneToSixtyTwoOutcomes() {
        assertThatIllegalArgumentException().isThrownBy(() -> question(List.of(), 0));
        assertThat(question(List.of(), 1).outcomes()).hasSize(1);
        assertThat(question(List.of(), 62).outcomes()).hasSize(62);
        assertThatIllegalArgumentException().isThrownBy(() -> question(List.of(), 63));
    }

    @Test
    void lastOfSixtyTwoOutcomesIsAnsweredLikeTheFirst() {
        var question = question(List.of(), 62);
        var last = question.outcomes().get(61);
        assertThat(Rules.inPlay(question, norm("n", CITY, last))
                        .decider()
                        .decide(Knowledge.none())
                        .possible())
                .containsExactly(Rules.settled(last));
        assertThat(Rules.inPlay(question).decider().decide(Knowledge.none()).possible())
                .containsExactly(Rules.silence());
    }

    @Test
    void factsAndOutcomesHaveIdsOfTheirOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> question(List.of(COLOUR, choice("colour", "yes")), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Question<>("q", Bilingual.same("q"), List.of(), List.of(A, new Plain("A")), List.of()));
    }

    @Test
    void combinationNamesFactsOfTheQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> question(List.of(COLOUR), 1, Rules.impossible("places", Condition.atLeast(PLACES, 1))))
                .withMessageContaining("places");
        assertThatIllegalArgumentException().isThrownBy(() -> new Impossible(List.of(), words("nothing")));
    }

    @Test
    void factHasValuesWithIdsOfTheirOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> choice("empty"));
        assertThatIllegalArgumentException().isThrownBy(() -> choice("twice", "same", "same"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLOUR.value("pink"))
                .withMessageContaining("[red, green, blue]");
        assertThat(Fact.Choice.yesOrNo("f", "f", "f").values())
                .extracting(Value::id)
                .containsExactly("true", "false");
    }

    @Test
    void conditionNamesValuesOfItsFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.OneOf(COLOUR, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.OneOf(COLOUR, List.of(new Value.Named("pink", Bilingual.same("p")))));
    }

    @Test
    void conditionOnANumberHasABoundAndAdmitsSomething() {
        var one = OptionalLong.of(1);
        var two = OptionalLong.of(2);
        assertThat(new Condition.Between(PLACES, one, two).fact()).isEqualTo(PLACES);
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Between(PLACES, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Between(PLACES, two, one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Between(PLACES, OptionalLong.empty(), OptionalLong.empty()));
    }

    @Test
    void normAllowsSomethingAndBinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm("n", CITY).build())
                .withMessageContaining("n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm("n", CITY, A).modality(Modality.NONE).build());
    }

    @Test
    void givenOptionIsOneOfItsReading() {
        var foreign = reading("other", "x", "y").option("x");
        assertThatIllegalArgumentException().isThrownBy(() -> new Given(READING, foreign));
        assertThat(Given.of(READING, "wide").option()).isEqualTo(READING.option("wide"));
    }
}
