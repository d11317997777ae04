package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Whatever is written of a policy is in it once it is built, or is refused. */
final class NothingLostTest {

    private static final String PUSHED = "登记机关应当及时将托育机构登记信息推送至区卫生健康委";

    @Test
    void targetsAndDutiesOutsideOfTheirSectionsAreKept() {
        PolicyDraft draft = pushed(draft());
        draft.clause("2").quote("托育服务模式初步形成").aims("model", "模式", "model").words("初步形成");
        Policy policy = draft.duties(also -> also.clause("3.3.8")
                        .quote(PUSHED)
                        .duty("also", "另", "also")
                        .of("登记机关"))
                .build();
        assertThat(policy.targets().all()).extracting(Target::id).containsExactly("model");
        assertThat(policy.duties().all()).extracting(Duty::id).containsExactly("push", "also");
    }

    @Test
    void twoSectionsOfOneKindAreBothKept() {
        Policy policy = draft().duties(NothingLostTest::pushed)
                .duties(also -> also.clause("3.3.8")
                        .quote(PUSHED)
                        .duty("also", "另", "also")
                        .of("登记机关"))
                .build();
        assertThat(policy.duties().all()).extracting(Duty::id).containsExactly("push", "also");
    }

    @Test
    void anInventedQuoteOutsideOfASectionIsFound() {
        PolicyDraft duty = draft();
        duty.clause("3.3.8").quote("登记机关应当赠花").duty("flowers", "赠花", "flowers").of("登记机关");
        requireNotFound(duty, "flowers");
        PolicyDraft target = draft();
        target.clause("2").quote("人人有花").aims("flowers", "花", "flowers").words("有花");
        requireNotFound(target, "flowers");
    }

    private static void requireNotFound(PolicyDraft draft, String id) {
        assertThatThrownBy(draft::build).isInstanceOfSatisfying(PolicyNotValid.class, invalid -> {
            assertThat(invalid.problems()).extracting(Problem::code).containsExactly("QUOTE_NOT_FOUND");
            assertThat(invalid).hasMessageContaining(id);
        });
    }

    @Test
    void aQuoteOnWhichNothingRestsIsRefused() {
        PolicyDraft draft = draft().clause("3.3.8").quote("人人有花");
        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("人人有花");
        assertThatThrownBy(() -> draft.quote(PUSHED)).hasMessageContaining("人人有花");
        assertThatThrownBy(() -> draft.clause("2")).hasMessageContaining("人人有花");
        PolicyDraft section = draft().goals(goals -> goals.clause("2").quote("人人有花"));
        assertThatThrownBy(section::build).hasMessageContaining("人人有花");
    }

    @Test
    void aSectionWritesNothingThatWouldBeLost() {
        requireRefused(draft().goals(NothingLostTest::pushed));
        requireRefused(draft().duties(NothingLostTest::answered));
        requireRefused(draft().domain(RegistrationAuthority.QUESTION, NothingLostTest::pushed));
        requireRefused(draft().goals(goals -> goals.office(AuthorityKind.CIVIL_AFFAIRS, "区民政局")));
        requireRefused(draft().duties(duties -> duties.goals(goals -> {})));
    }

    private static void requireRefused(PolicyDraft draft) {
        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would be lost");
    }

    @Test
    void valuesPrintWhatTheyAreOfInALine() {
        var policies = Beibei.policies();
        var asOf = AsOf.day(2021, 3, 1);
        var norms = policies.inPlay(Support.VAT, asOf, "天生街道");
        List<Object> values = List.of(
                policies,
                Beibei.policy(),
                norms,
                norms.decider(),
                policies.ask(Support.VAT, Knowledge.none(), asOf, "天生街道").grounds(),
                policies.directory(),
                BeibeiText.text(),
                policies.matrices(asOf, "天生街道").get(0));
        assertThat(values)
                .extracting(Object::toString)
                .allSatisfy(told -> assertThat(told).doesNotContain("@").hasSizeBetween(8, 200));
        assertThat(Beibei.policy()).hasToString("Policy[北碚府办发〔2020〕105号]");
        assertThat(norms).hasToString("NormSet[support/vat, 2 norms]");
    }

    private static PolicyDraft pushed(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote(PUSHED)
                .duty("push", "推送", "push")
                .of("登记机关")
                .open(OpenWord.PROMPTLY);
        return draft;
    }

    private static void answered(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .answers(RegistrationAuthority.QUESTION)
                .as("answered")
                .allow(AuthorityKind.MARKET_REGULATION);
    }

    private static PolicyDraft draft() {
        return Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory()).text(BeibeiText.text());
    }
}
