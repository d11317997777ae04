package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Whatever a county's document says, its policy is held against it and answers. */
final class DrawnPolicyPropertyTest {

    @Provide
    Arbitrary<Policy> policies() {
        return DrawnPolicy.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Drawn.days();
    }

    @Property(tries = 200)
    void everyPolicySaysWhatItsTextSaysAndAnswers(@ForAll("policies") Policy policy, @ForAll("days") LocalDate day) {
        assertThat(policy.problems()).isEmpty();
        assertThat(policy.matrix()).isPresent();
        PolicyStack stack = PolicyStack.of(List.of(policy), policy.directory(), List.of(), Readings.none());
        assertThat(Quotes.of(policy)).allSatisfy(cited -> Quotes.requireExact(cited, stack));
        assertThat(Rows.resolved(policy)).allMatch(AssignmentForm.LEAD_AND_RESPONSIBLE::admits);
        policy.contributions()
                .forEach(each -> assertThat(stack.inPlay(each.question(), AsOf.day(day), "新镇")
                                .decider()
                                .decide(Knowledge.none())
                                .possible())
                        .isNotEmpty());
    }
}
