package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;

/** The duties of the document as it prints them: who has each, whether it is kept or done once, since when and by when. */
final class BeibeiDutiesContentTest {

    /** Nobody where the sentence names nobody; a row may then say who leads. */
    @ParameterizedTest
    @CsvSource({
        "3.1.1/leave, —, kept, —",
        "3.1.2/no-discrimination, —, kept, —",
        "3.1.3/guidance, —, kept, —",
        "3.1.4/services, —, kept, —",
        "3.2.6/development-plan, 区发展改革委, once, —",
        "3.2.6/built-together, 区规划自然资源局 区住房城乡建委, once, 同步",
        "3.2.6/new-residential, —, once, 同步",
        "3.2.6/old-areas, —, once, 限期",
        "3.2.6/rural, 各街镇, once, —",
        "3.2.7/functions, 各街镇, kept, —",
        "3.3.8/registration, 婴幼儿照护服务机构, once, —",
        "3.3.8/filing, 婴幼儿照护服务机构, once, 及时",
        "3.3.8/push, 登记机关, once, 及时",
        "3.3.11/safety, 各类婴幼儿照护服务机构, kept, —",
        "3.3.13/no-abuse, —, kept, —",
        "3.6.17/land, —, kept, —",
        "3.6.18/technical-support, 区卫生健康委, kept, —",
        "3.6.18/skills-plan, 区人力社保局, once, —",
        "3.6.18/lawful-rights, —, kept, —",
        "3.6.19/information-system, —, once, —",
        "3.6.20/product-safety, 企业, once, —",
        "4.1/regular-meetings, —, once, 定期",
        "4.1/supporting-measures, 各单位各部门, once, —",
        "4.1/plans-and-assessment, 区政府, once, —",
        "4.2/consultation, 区卫生健康委, once, —",
        "4.3/daily-management, 各街镇, kept, —"
    })
    void whoHasADutyAndByWhenIsAsPrinted(String id, String who, String kind, String when) {
        Duty duty = duty(id);
        assertThat(duty.bearers())
                .extracting(each -> each.label().zh())
                .containsExactlyElementsOf(who.equals("—") ? List.of() : List.of(who.split(" ", -1)));
        assertThat(duty.kind()).isEqualTo(kind.equals("kept") ? Duty.Kind.MAINTENANCE : Duty.Kind.ACHIEVEMENT);
        assertThat(duty.term().label().zh()).contains(when.equals("—") ? "无期限" : when);
        assertThat(duty.modality())
                .isEqualTo(
                        Set.of("3.1.2/no-discrimination", "3.3.13/no-abuse").contains(id)
                                ? Modality.PROHIBITION
                                : Modality.DUTY);
    }

    @Test
    void thoseAreAll() {
        assertThat(Beibei.policy().duties().all()).hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({
        "3.2.6/built-together, 新区开发, 旧城改造",
        "3.2.6/new-residential, 新建居住区, 新建居住区",
        "3.2.6/old-areas, 老城区, 已建成居住区",
        "3.2.6/rural, 农村社区综合服务设施, 建设",
        "3.3.8/registration, 举办, 婴幼儿照护服务机构",
        "3.3.8/filing, 核准, 登记",
        "3.3.8/push, 核准, 登记",
        "3.6.20/product-safety, 企业, 开发"
    })
    void whatBeginsADutyIsInItsSentence(String id, String one, String other) {
        assertThat(duty(id).trigger())
                .hasValueSatisfying(
                        event -> assertThat(event.zh()).contains(one).contains(other));
    }

    @Test
    void theOthersHoldWithoutAnEvent() {
        assertThat(Beibei.policy().duties().all())
                .filteredOn(each -> each.trigger().isPresent())
                .hasSize(8);
    }

    /** What is built together is built with what the sentence names. */
    @ParameterizedTest
    @CsvSource({"3.2.6/built-together, 新区开发及旧城改造", "3.2.6/new-residential, 新建居住区"})
    void whatADutyKeepsStepWithIsNamed(String id, String other) {
        assertThat(duty(id).term().label().zh()).isEqualTo("与" + other + "同步");
    }

    /** Body and annex, each clause once for each sentence of it. */
    @ParameterizedTest
    @CsvSource({
        "3.1.1/leave, 3.1.1 A1.1, 区人力社保局",
        "3.1.3/guidance, 3.1.3 A3.1, 区卫生健康委",
        "3.1.4/services, 3.1.4 A4.1, 区卫生健康委",
        "3.2.6/development-plan, 3.2.6 A6.1, 区发展改革委",
        "3.2.6/built-together, 3.2.6 A6.2, 区规划自然资源局",
        "3.2.6/new-residential, 3.2.6 A6.2, 区规划自然资源局",
        "3.2.6/old-areas, 3.2.6, —",
        "3.2.6/rural, 3.2.6 A6.4, 各街镇",
        "3.2.7/functions, 3.2.7 A7.1, 各街镇",
        "3.3.8/registration, 3.3.8 3.3.8 A8.1 A8.1, 区卫生健康委",
        "3.3.8/filing, 3.3.8 A8.1, 区卫生健康委",
        "3.3.8/push, 3.3.8 A8.1, 区卫生健康委",
        "3.3.11/safety, 3.3.11 A11.1, 区应急局",
        "3.6.17/land, 3.6.17 A17.1, 区规划自然资源局",
        "3.6.18/technical-support, 3.6.18 A18.2, 区卫生健康委",
        "3.6.18/skills-plan, 3.6.18 A18.1, 区人力社保局",
        "3.6.18/lawful-rights, 3.6.18 A18.1, 区人力社保局",
        "3.6.19/information-system, 3.6.19 A19.1, 区卫生健康委",
        "3.6.20/product-safety, 3.6.20 A20.2, 区经济信息委",
        "4.1/regular-meetings, 4.1, —"
    })
    void theSentencesAndRowsThatSetADutyAreAllCited(String id, String clauses, String lead) {
        Duty duty = duty(id);
        assertThat(duty.citations()).extracting(Citation::clause).containsExactly(clauses.split(" ", -1));
        assertThat(duty.citations().stream()
                        .map(Citation.Verbatim.class::cast)
                        .filter(each -> each.clause().startsWith("A"))
                        .flatMap(each -> Beibei.policy().matrix().orElseThrow().row(each.clause()).leads().stream())
                        .map(Assigned::asWritten)
                        .collect(Collectors.toSet()))
                .isEqualTo(lead.equals("—") ? Set.of() : Set.of(lead));
    }

    /** Under 三(三)11 those concerned answer for what 四(三) has the streets and towns answer for. */
    @ParameterizedTest
    @CsvSource({
        "3.3.11/safety, 对履职不到位、发生安全事故的相关人员，严格依法依规追究责任",
        "3.3.13/no-abuse, 对相关个人和直接管理人员实行终身禁入",
        "4.3/daily-management, 对履职不到位、发生安全事故的，严格按照有关法律法规追究相关责任"
    })
    void whatFollowsABreachStandsInTheSameClause(String id, String words) {
        assertThat(duty(id).consequence()).hasValueSatisfying(consequence -> {
            assertThat(consequence.citation().clause()).isEqualTo(id.substring(0, id.indexOf('/')));
            assertThat(((Citation.Verbatim) consequence.citation()).quote()).isEqualTo(words);
            assertThat(consequence.given().map(given -> given.option().id()))
                    .isEqualTo(id.contains("no-abuse") ? Optional.empty() : Optional.of("either"));
        });
    }

    private static Duty duty(String id) {
        return Beibei.policy().duties().find("beibei/" + id).orElseThrow();
    }
}
