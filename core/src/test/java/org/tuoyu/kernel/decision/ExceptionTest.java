package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LAW;
import static org.tuoyu.kernel.decision.Rules.TODAY;
import static org.tuoyu.kernel.decision.Rules.answer;
import static org.tuoyu.kernel.decision.Rules.ids;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.open;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.story;
import static org.tuoyu.kernel.decision.Rules.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.InForce;

/** An exception displaces its general norm wherever it applies. */
class ExceptionTest {

    private static Norm.Builder<Plain> exception(String id, Plain outcome, String general) {
        return norm(id, DISTRICT, outcome).exceptionTo(Set.of(general));
    }

    @Test
    void exceptionDisplacesWhereItApplies() {
        var norms = inPlay(
                norm("general", DISTRICT, A),
                exception("exception", B, "general").conditions(List.of(Condition.is(COLOUR, "red"))));
        var red = norms.decider().decide(nothing().with(COLOUR, "red"));
        var blue = norms.decider().decide(nothing().with(COLOUR, "blue"));
        assertThat(red.possible()).containsExactly(settled(B));
        assertThat(story(red, "general").fates()).containsExactly(Fate.EXCEPTED);
        assertThat(ids(story(red, "general").exceptedBy())).containsExactly("exception");
        assertThat(blue.possible()).containsExactly(settled(A));
        assertThat(story(blue, "exception").fates()).containsExactly(Fate.CONDITIONS_NOT_MET);
    }

    @Test
    void exceptionToAnExceptionBringsTheGeneralNormBack() {
        var answer = answer(
                nothing(),
                norm("general", DISTRICT, A),
                exception("exception", B, "general"),
                exception("deeper", A, "exception"));
        assertThat(answer.possible()).containsExactly(settled(A));
        assertThat(ids(answer.grounds().explanation().standing())).containsExactly("deeper", "general");
    }

    @Test
    void exceptionThatIsItselfSetAsideStillDisplaces() {
        var answer = answer(
                nothing(), norm("law", LAW, A, B), norm("general", DISTRICT, A), exception("exception", C, "general"));
        assertThat(story(answer, "exception").fates()).containsExactly(Fate.SET_ASIDE);
        assertThat(story(answer, "general").fates()).containsExactly(Fate.EXCEPTED);
        assertThat(answer.possible()).containsExactly(open(A, B));
    }

    @Test
    void exceptionToAHigherNormNeedsItsPermissionAndThenDisplacesIt() {
        var answer = answer(
                nothing(),
                norm("general", LAW, A),
                exception("exception", B, "general").permittedBy(words("except as districts provide")));
        assertThat(answer.possible()).containsExactly(settled(B));
    }

    @Test
    void exceptionOfUnknownConditionLeavesBothPossible() {
        var answer = answer(
                nothing(),
                norm("general", DISTRICT, A),
                exception("exception", B, "general").conditions(List.of(Condition.is(COLOUR, "red"))));
        assertThat(answer.possible()).containsExactlyInAnyOrder(settled(A), settled(B));
        assertThat(story(answer, "general").fates()).containsExactly(Fate.STANDS, Fate.EXCEPTED);
    }

    @Test
    void promotionCanBeExcepted() {
        var answer = answer(
                nothing(),
                norm("general", DISTRICT, A).modality(Modality.PROMOTION),
                exception("exception", B, "general"));
        assertThat(story(answer, "general").fates()).containsExactly(Fate.EXCEPTED);
    }

    @Test
    void exceptionThatIsNotInPlayDisplacesNothing() {
        var answer = answer(
                nothing(),
                norm("general", DISTRICT, A),
                exception("exception", B, "general")
                        .inForce(InForce.openEndedFrom(TODAY.lawDay().plusDays(1))));
        assertThat(answer.possible()).containsExactly(settled(A));
    }
}
