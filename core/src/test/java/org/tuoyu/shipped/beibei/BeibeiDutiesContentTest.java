package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** The duties of the document as it prints them: who has each, whether it is kept or done once, since when and by when. */
final class BeibeiDutiesContentTest {

    private static final Map<String, Duty.Kind> KINDS =
            Map.of("kept", Duty.Kind.MAINTENANCE, "once", Duty.Kind.ACHIEVEMENT, "again", Duty.Kind.RECURRING);

    /** Who bears each by its sentence, whether it is kept, done once or again, by when, in which rows, and who leads these. */
    @ParameterizedTest
    @CsvSource({
        "notice/carry-out, 各街道办事处 镇人民政府 区政府各部门 各园城管委会 各在碚市属部门, kept, 持续，无期限, —, —",
        "3.1.1/leave, —, kept, 持续，无期限, A1.1, 区人力社保局",
        "3.1.1/lawful-treatment, —, kept, 持续，无期限, A1.1, 区人力社保局",
        "3.1.2/for-parents, —, kept, 持续，无期限, A2.1, 区人力社保局",
        "3.1.2/no-discrimination, —, kept, 持续，无期限, A2.1, 区人力社保局",
        "3.1.3/guidance, —, kept, 持续，无期限, A3.1, 区卫生健康委",
        "3.1.4/health-management, —, kept, 持续，无期限, A4.1, 区卫生健康委",
        "3.1.4/services, —, kept, 持续，无期限, A4.1, 区卫生健康委",
        "3.1.5/health-education, —, kept, 持续，无期限, A5.1, 区卫生健康委",
        "3.1.5/maternal-health, —, kept, 持续，无期限, A5.1, 区卫生健康委",
        "3.1.5/screening, —, kept, 持续，无期限, A5.1, 区卫生健康委",
        "3.2.6/development-plan, 区发展改革委, once, 未定期限, A6.1, 区发展改革委",
        "3.2.6/city-plans, 区规划自然资源局 区住房城乡建委, once, 未定期限, A6.2, 区规划自然资源局",
        "3.2.6/built-together, 区规划自然资源局 区住房城乡建委, once, 与新区开发及旧城改造同步, A6.2, 区规划自然资源局",
        "3.2.6/new-residential, 区规划自然资源局 区住房城乡建委 bureaus-before, once, 与新建居住区同步, A6.2, 区规划自然资源局",
        "3.2.6/old-areas, 区规划自然资源局 区住房城乡建委 bureaus-before, once, 限期, —, —",
        "3.2.6/rural, 各街镇, once, 未定期限, A6.4, 各街镇",
        "3.2.7/functions, 各街镇, kept, 持续，无期限, A7.1, 各街镇",
        "3.2.7/into-communities, 各街镇, kept, 持续，无期限, A7.1, 各街镇",
        "3.3.8/registration, 婴幼儿照护服务机构, once, 未定期限, A8.1, 区卫生健康委",
        "3.3.8/filing, 婴幼儿照护服务机构, once, 及时, A8.1, 区卫生健康委",
        "3.3.8/push, 登记机关, once, 及时, A8.1, 区卫生健康委",
        "3.3.9/stand-alone, 区规划自然资源局 区住房城乡建委, once, 未定期限, A9.1, 区规划自然资源局",
        "3.3.9/build-more, 区规划自然资源局 区住房城乡建委, once, 未定期限, A9.1, 区规划自然资源局",
        "3.3.9/stand-alone-sites, 区规划自然资源局 区住房城乡建委, once, 至2024-12-31 或 2025-12-31，取决于如何理解, A9.1, 区规划自然资源局",
        "3.3.9/migrant-children, —, once, 未定期限, —, —",
        "3.3.9/demonstration, —, kept, 持续，无期限, A9.2, 区卫生健康委",
        "3.3.11/standards, 各类婴幼儿照护服务机构, kept, 持续，无期限, —, —",
        "3.3.11/institution, 各类婴幼儿照护服务机构, kept, 持续，无期限, A11.2, 区卫生健康委",
        "3.3.11/safety, 各类婴幼儿照护服务机构 institutions-before, kept, 持续，无期限, A11.1, 区应急局",
        "3.3.11/network, —, once, 未定期限, A11.2, 区卫生健康委",
        "3.3.11/district-government, 区政府, kept, 持续，无期限, A11.2, 区卫生健康委",
        "3.3.11/departments, 相关职能部门, kept, 持续，无期限, A11.2, 区卫生健康委",
        "3.3.12/disease-prevention, —, kept, 持续，无期限, A12.1, 区卫生健康委",
        "3.3.12/health-care, 区卫生健康委, kept, 持续，无期限, A12.1, 区卫生健康委",
        "3.3.13/management-norms, —, kept, 持续，无期限, A13.1, 区卫生健康委",
        "3.3.13/dynamic-management, —, kept, 持续，无期限, A13.1, 区卫生健康委",
        "3.3.13/over-the-internet, —, kept, 持续，无期限, A13.1, 区卫生健康委",
        "3.3.13/qualification, —, once, 逐步, A13.1, 区卫生健康委",
        "3.3.13/no-abuse, —, kept, 持续，无期限, A13.1, 区卫生健康委",
        "3.6.16/idle-houses, —, once, 至2024-12-31 或 2025-12-31，取决于如何理解, A16.2, 区国资委",
        "3.6.16/income-tax, —, kept, 持续，无期限, A16.3, 区税务局",
        "3.6.16/community-services, —, kept, 持续，至 2025-12-31（2026-01-20 公布延至 2027-12-31）, A16.3, 区税务局",
        "3.6.16/vat, —, kept, 持续，无期限, A16.3, 区税务局",
        "3.6.16/staff-point-costs, —, kept, 持续，无期限, A16.3, 区税务局",
        "3.6.16/utility-prices, —, kept, 持续，无期限, A16.4, 区发展改革委",
        "3.6.16/as-pre-school, —, kept, 持续，无期限, A16.5, 区教委",
        "3.6.17/land-spatial-plan, —, once, 未定期限, A17.1, 区规划自然资源局",
        "3.6.17/land-annual-plan, —, again, 每年一次, A17.1, 区规划自然资源局",
        "3.6.17/land-priority, —, kept, 持续，无期限, A17.1, 区规划自然资源局",
        "3.6.17/land-quotas, —, kept, 持续，无期限, A17.1, 区规划自然资源局",
        "3.6.18/ethics-and-safety, —, kept, 持续，无期限, A18.1, 区人力社保局",
        "3.6.18/technical-support, 区卫生健康委, kept, 持续，无期限, A18.2, 区卫生健康委",
        "3.6.18/skills-plan, 区人力社保局, once, 未定期限, A18.1, 区人力社保局",
        "3.6.18/subsidies, —, kept, 持续，无期限, A18.1, 区人力社保局",
        "3.6.18/lawful-rights, —, kept, 持续，无期限, A18.1, 区人力社保局",
        "3.6.19/information-system, —, once, 未定期限, A19.1, 区卫生健康委",
        "3.6.20/publicity, —, kept, 持续，无期限, A20.1, 区城市管理局",
        "3.6.20/product-safety, 企业, once, 未定期限, A20.2, 区经济信息委",
        "4.1/attention, —, kept, 持续，无期限, —, —",
        "4.1/leadership, 婴幼儿照护服务工作协调小组 coordination-group, kept, 持续，无期限, —, —",
        "4.1/regular-meetings, 婴幼儿照护服务工作协调小组 coordination-group, again, 定期, —, —",
        "4.1/awareness, 各单位各部门, kept, 持续，无期限, —, —",
        "4.1/supporting-measures, 各单位各部门, once, 未定期限, —, —",
        "4.1/layout, 各单位各部门, kept, 持续，无期限, —, —",
        "4.1/plans, 区政府, once, 未定期限, —, —",
        "4.1/annual-assessment, 区政府, again, 每年一次, —, —",
        "4.2/consultation, 区卫生健康委, once, 未定期限, —, —",
        "4.2/departments, 区发展改革委 区教委 区公安分局 区民政局 区财政局 区人力社保局 区规划自然资源局 区住房城乡建委 区国资委 区税务局 区市场监管局 等部门, kept, 持续，无期限, —, —",
        "4.2/social-supervision, 群团组织 行业组织 organisations-themselves, kept, 持续，无期限, —, —",
        "4.2/streets-and-towns, 各街镇, kept, 持续，无期限, —, —",
        "4.3/mechanisms, —, kept, 持续，无期限, —, —",
        "4.3/three-levels, —, once, 未定期限, —, —",
        "4.3/levels, 街道（镇） 村（社区）, kept, 持续，无期限, —, —",
        "4.3/during-and-after, —, kept, 持续，无期限, —, —",
        "4.3/daily-management, 各街镇, kept, 持续，无期限, —, —",
        "4.3/guidance, 区卫生健康委, kept, 持续，无期限, —, —"
    })
    void whoHasADutyAndByWhenAndWhoLeadsIsAsPrinted(
            String id, String who, String kind, String when, String rows, String leads) {
        Duty duty = duty(id);
        assertThat(Stream.concat(
                        duty.bearers().stream().map(each -> each.label().zh()),
                        duty.borneUnder().map(each -> each.option().id()).stream()))
                .containsExactlyElementsOf(listed(who));
        assertThat(duty.kind()).isEqualTo(KINDS.get(kind));
        assertThat(duty.when().zh()).isEqualTo(when);
        List<Assignment> divided = duty.citations().stream()
                .map(Citation::clause)
                .filter(each -> each.startsWith("A"))
                .distinct()
                .map(Beibei.policy().matrix().orElseThrow()::row)
                .toList();
        assertThat(divided).extracting(Assignment::clause).containsExactlyElementsOf(listed(rows));
        assertThat(divided.stream().flatMap(row -> row.leads().stream().map(Assigned::asWritten)))
                .containsExactlyElementsOf(listed(leads));
        assertThat(duty.modality())
                .isEqualTo(
                        Set.of("3.1.2/no-discrimination", "3.3.13/no-abuse").contains(id)
                                ? Modality.PROHIBITION
                                : Modality.DUTY);
    }

    private static List<String> listed(String cell) {
        return cell.equals("—") ? List.of() : List.of(cell.split(" ", -1));
    }

    @Test
    void thoseAreAll() {
        assertThat(Beibei.policy().duties().all()).hasSize(77);
    }

    /** What somebody may have by the words another owes: the row says who sees to it. */
    @Test
    void whatAnInstitutionMayHaveIsNotHeldAgainstItsOwner() {
        assertThat(duty("3.6.16/income-tax").isBinding()).isTrue();
        assertThat(Beibei.coverage().of("3.6.16").get(3).modality()).contains(Modality.ENTITLEMENT);
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
        "3.3.9/migrant-children, 城镇, 建设",
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
                .hasSize(9);
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
        "3.1.3/guidance, 3.1.3 3.1.3 A3.1 A3.1, 区卫生健康委",
        "3.1.4/services, 3.1.4 A4.1, 区卫生健康委",
        "3.2.6/development-plan, 3.2.6 A6.1, 区发展改革委",
        "3.2.6/built-together, 3.2.6 A6.2, 区规划自然资源局",
        "3.2.6/new-residential, 3.2.6 A6.2, 区规划自然资源局",
        "3.2.6/old-areas, 3.2.6, —",
        "3.2.6/rural, 3.2.6 A6.4, 各街镇",
        "3.2.7/functions, 3.2.7 A7.1, 各街镇",
        "3.2.7/into-communities, 3.2.7 A7.1, 各街镇",
        "3.3.8/registration, 3.3.8 3.3.8 A8.1 A8.1, 区卫生健康委",
        "3.3.8/filing, 3.3.8 A8.1, 区卫生健康委",
        "3.3.8/push, 3.3.8 A8.1, 区卫生健康委",
        "3.3.11/safety, 3.3.11 A11.1, 区应急局",
        "3.6.17/land-priority, 3.6.17 A17.1, 区规划自然资源局",
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

    @Test
    void whoBearsADutyOfASentenceWithoutASubjectGoesByHowThatIsRead() {
        Reading subject = duty("3.2.6/old-areas").borneUnder().orElseThrow().reading();
        Duty duty = duty("3.2.6/old-areas");
        Readings before = Readings.none().choosing(subject, "bureaus-before");
        Readings nobody = Readings.none().choosing(subject, "facilities-nobody");
        assertThat(duty.bearers(before)).isEqualTo(duty.bearers()).hasSize(2);
        assertThat(duty.openBearing(before)).isEmpty();
        assertThat(duty.bearers(nobody)).isEmpty();
        assertThat(duty.openBearing(nobody)).isEmpty();
        assertThat(duty.bearers(Readings.none())).isEqualTo(duty.bearers());
        assertThat(duty.openBearing(Readings.none())).isEqualTo(duty.borneUnder());
    }
}
