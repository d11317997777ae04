package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
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
    void targetsAndDutiesAreKept() {
        PolicyDraft draft = pushed(draft());
        draft.clause("2").quote("托育服务模式初步形成").aims("model", "模式", "model").words("初步形成");
        draft.clause("3.3.8").quote(PUSHED).duty("also", "另", "also").of("登记机关");
        Policy policy = draft.build();
        assertThat(policy.targets().all()).extracting(Target::id).containsExactly("model");
        assertThat(policy.duties().all()).extracting(Duty::id).containsExactly("push", "also");
    }

    @Test
    void anInventedQuoteIsFound() {
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
                .allSatisfy(told -> assertThat(told).doesNotContain("@").hasSizeBetween(8, 400));
        assertThat(Beibei.policy()).hasToString("Policy[北碚府办发〔2020〕105号]");
        assertThat(norms).hasToString("NormSet[support/vat, 5 norms]");
    }

    private static PolicyDraft pushed(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote(PUSHED)
                .duty("push", "推送", "push")
                .of("登记机关")
                .open(OpenWord.PROMPTLY);
        return draft;
    }

    private static PolicyDraft draft() {
        return Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory()).text(BeibeiText.text());
    }
}
