package org.tuoyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuoyu.benchmarks.HandWritten.Route;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.shipped.beibei.Beibei;

/** What is compared does the same work. */
class SameAnswersTest {

    @Test
    void theSwitchAndEveryDeciderAgreeOnAllApplications() {
        for (Application application : Applications.many()) {
            Route byHand = HandWritten.route(application);
            assertThat(route(Deciders.prepared().decide(application))).isEqualTo(byHand);
            assertThat(route(Deciders.withoutKeptAnswers().decide(application))).isEqualTo(byHand);
            assertThat(route(Beibei.policies().registrationAuthority(application, Deciders.AS_OF)))
                    .isEqualTo(byHand);
        }
    }

    @Test
    void eachOfTheFiveAnswersIsExplained() {
        var decider = Deciders.ofFiveAnswers();
        Set<Object> kinds = Arrays.stream(Applications.many())
                .map(application -> decider.decide(application).getClass())
                .collect(Collectors.toSet());
        assertThat(kinds).hasSize(5);
    }

    @Test
    void everyRouteIsTakenByManyApplications() {
        Set<Route> taken =
                Arrays.stream(Applications.many()).map(HandWritten::route).collect(Collectors.toSet());
        assertThat(taken).containsExactlyInAnyOrder(Route.values());
    }

    @Test
    void keptAnswersAreTheSameObjectAndOthersAreNot() {
        Application application = Applications.each().get(0);
        var prepared = Deciders.prepared();
        assertThat(prepared.decide(application)).isSameAs(prepared.decide(application));
        var anew = Deciders.withoutKeptAnswers();
        assertThat(anew.decide(application)).isNotSameAs(anew.decide(application));
    }

    private static Route route(Answer<AuthorityKind> answer) {
        return answer.match(
                determined -> Route.valueOf(determined.outcome().id()),
                undetermined -> Route.NOT_KNOWN_YET,
                notApplicable -> {
                    throw new AssertionError("every application has a norm");
                },
                conflict -> {
                    throw new AssertionError("the norms do not clash");
                },
                invalid -> Route.CONTRADICTION);
    }
}
