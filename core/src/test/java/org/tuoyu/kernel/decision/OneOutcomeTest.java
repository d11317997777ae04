package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.norm;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.language.Bilingual;

/** The short ways to the one outcome of an answer. */
class OneOutcomeTest {

    private static final Question<Plain> QUESTION =
            new Question<>("q", Bilingual.same("q"), List.of(COLOUR), List.of(A, B), List.of());
    private static final Decider<Knowledge, Plain> DECIDER = Rules.inPlay(
                    QUESTION,
                    norm("red", DISTRICT, A).conditions(List.of(Condition.is(COLOUR, "red"))),
                    norm("blue", DISTRICT, B).conditions(List.of(Condition.is(COLOUR, "blue"))),
                    norm("blue elsewhere", NEIGHBOUR, A).conditions(List.of(Condition.is(COLOUR, "blue"))))
            .decider();

    @Test
    void aDeterminedAnswerHasOne() {
        Answer<Plain> answer = DECIDER.decide(Knowledge.none().with(COLOUR, "red"));
        assertThat(answer.determined()).contains(A);
        assertThat(answer.map(Plain::id)).contains("A");
        assertThat(answer.orElseThrow()).isEqualTo(A);
    }

    @ParameterizedTest
    @CsvSource({"green, the documents do not say", "blue, the norms that stand contradict each other"})
    void aSilentOneAndAConflictHaveNone(String colour, String reason) {
        Answer<Plain> answer = DECIDER.decide(Knowledge.none().with(COLOUR, colour));
        assertThat(answer.determined()).isEmpty();
        assertThat(answer.map(Plain::id)).isEmpty();
        assertThatExceptionOfType(NotDetermined.class)
                .isThrownBy(answer::orElseThrow)
                .withMessageContaining("q has no single outcome: " + reason)
                .satisfies(thrown -> assertThat(thrown.missingFacts()).isEmpty());
    }

    @Test
    void anOpenOneNamesWhatIsMissing() {
        assertThatExceptionOfType(NotDetermined.class)
                .isThrownBy(DECIDER.decide(Knowledge.none())::orElseThrow)
                .withMessageContaining("facts are missing [colour]")
                .satisfies(thrown -> {
                    assertThat(thrown.question()).isEqualTo("q");
                    assertThat(thrown.missingFacts()).containsExactly("colour");
                });
    }
}
