package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

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
        PolicyStack policies = Beibei.policies(); // form: ApplicationForm.builder(), or a line of JSON
        Application application = form.check(policies.directory()).match(valid -> valid, problems -> refuse(problems));
        AsOf asOf = AsOf.day(application.submittedOn());
        Answer<AuthorityKind> answer = policies.registrationAuthority(application, asOf);
        String next = answer.match(
                determined -> "go to the " + determined.outcome().label().en(),
                undetermined -> "ask for "
                        + undetermined.missingFacts().stream().map(Fact::id).toList(),
                notApplicable -> "the documents do not say",
                conflict -> "the documents contradict each other",
                invalid -> invalid.problem().message().en());
        String why = answer.explain(Language.EN); // norms, quotes, readings, what would change it
        List<Problem> elsewhere =
                policies.reach(application, asOf); // documents that do not hold in that place, or only since it joined
        // </sample>
        assertThat(elsewhere).isEmpty();
        assertThat(why).contains("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记");
        return next;
    }

    private static Application refuse(List<Problem> problems) {
        throw new AssertionError(problems);
    }

    @Test
    void aFormWithProblemsIsNotAnApplication() {
        Checked<Application> checked =
                ApplicationForm.builder().build().check(Beibei.policies().directory());
        assertThat(checked).isInstanceOf(Checked.Rejected.class);
    }
}
