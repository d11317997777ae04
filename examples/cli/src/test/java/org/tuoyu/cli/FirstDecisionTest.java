package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

/** The sample of the README, run; both READMEs have it character by character. */
final class FirstDecisionTest {

    private static final Path HOME = Path.of("..", "..");

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
    void bothReadmesHaveTheSampleAsItIsCompiled() throws IOException {
        String sample = sample();
        assertThat(sample.lines()).hasSizeBetween(10, 16);
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readString(HOME.resolve(readme))).as(readme).contains(sample);
        }
    }

    private static String sample() throws IOException {
        String source = Files.readString(
                HOME.resolve("examples/cli/src/test/java/org/tuoyu/cli/FirstDecisionTest.java"),
                StandardCharsets.UTF_8);
        return source.substring(source.indexOf("// <sample>\n") + 12, source.indexOf("        // </sample>\n"))
                .lines()
                .map(line -> line.substring(Math.min(8, line.length())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFormWithProblemsIsNotAnApplication() {
        Checked<Application> checked =
                ApplicationForm.builder().build().check(Beibei.policies().directory());
        assertThat(checked).isInstanceOf(Checked.Rejected.class);
    }
}
