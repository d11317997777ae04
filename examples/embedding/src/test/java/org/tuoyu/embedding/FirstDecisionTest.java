package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.Fact;
import org.tuoyu.institution.Application;
import org.tuoyu.institution.ApplicationForm;
import org.tuoyu.language.Language;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;
import org.tuoyu.registration.AuthorityKind;
import org.tuoyu.time.AsOf;

/** The first sample of the README, run. */
final class FirstDecisionTest {

    @Test
    void theSampleDecides() {
        ApplicationForm form = ApplicationForm.builder()
                .id("A-1")
                .name("虚构托育园")
                .profitStatus("NON_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(30)
                .street("天生街道")
                .submittedOn("2021-03-01")
                .build();
        assertThat(route(form)).isEqualTo("ask for [legalForm]");
    }

    private static String route(ApplicationForm form) {
        // <sample>
        PolicyStack policies = Beibei.policies();
        Application application = form.check(policies.directory()).match(valid -> valid, problems -> reject(problems));
        Answer<AuthorityKind> answer = policies.registrationAuthority(application, AsOf.day(LocalDate.of(2021, 3, 1)));
        String next = answer.match(
                determined -> "go to " + determined.outcome(),
                undetermined -> "ask for "
                        + undetermined.missingFacts().stream().map(Fact::id).toList(),
                notApplicable -> "the documents do not say",
                conflict -> "the norms contradict each other: " + conflict.clashes(),
                invalid -> "the facts contradict each other: " + invalid.contradiction());
        String why = answer.explain(Language.EN); // norms, quotes, readings, what would change it
        // </sample>
        assertThat(why).contains("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记");
        return next;
    }

    private static Application reject(List<Problem> problems) {
        throw new AssertionError(problems);
    }

    @Test
    void aFormWithProblemsIsNotAnApplication() {
        Checked<Application> checked =
                ApplicationForm.builder().build().check(Beibei.policies().directory());
        assertThat(checked).isInstanceOf(Checked.Rejected.class);
    }
}
