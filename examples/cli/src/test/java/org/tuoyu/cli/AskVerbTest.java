package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskVerbTest {

    private static final String AS_OF = "--as-of=2021-03-01";
    private static final String[] CLASS = {
        "ask", "registration/registers", AS_OF, "--fact=kind=NURSERY_CLASS", "--fact=profitStatus=NON_PROFIT"
    };

    private static final String SIGNED = "--reading=day-of-signing";

    @Test
    void withoutAQuestionItListsWhatCanBeAsked() {
        assertThat(Run.of("ask").out())
                .contains("registration-authority  登记机关\n", "    profitStatus=NON_PROFIT|FOR_PROFIT  机构性质\n");
    }

    @Test
    void whatIsMissingAndWhoLeadsIsSaid() {
        Run run = Run.of("ask", "registration-authority", AS_OF, "--fact=profitStatus=NON_PROFIT");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains("  未定（缺少事实）：机构编制部门、民政部门；尚缺 法人形式 (legalForm)", "  附件8(1) 牵头：区卫生健康委；责任单位：区编办、区民政局、区市场监管局");
    }

    @Test
    void factsThatContradictEachOtherAreBadInput() {
        Run run = Run.of(
                "ask",
                "registration-authority",
                AS_OF,
                "--fact=profitStatus=FOR_PROFIT",
                "--fact=legalForm=PUBLIC_INSTITUTION",
                "--format=json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"question\":\"registration-authority\",\"outcome\":\"INVALID\"")
                .contains("FACTS_CONTRADICT");
    }

    @Test
    void aFactOrAPlaceOrAQuestionThatThereIsNotIsAnErrorOfUsage() {
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--fact=profit=YES")
                        .err())
                .contains("profitStatus");
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--fact=profitStatus=NONPROFIT")
                        .err())
                .contains("NON_PROFIT");
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--place=天声街道")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("ask", "registration-autority", AS_OF).err()).contains("registration-authority");
        assertThat(Run.of("ask", "registration-authority").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fact=profit=FOR_PROFIT | 没有这项事实：profit；是否为 profitStatus？ | no such fact counts for what is asked: profit; did you mean profitStatus?",
                "--fact=zzzzzzzzzzzzzzzz=1 | 没有这项事实：zzzzzzzzzzzzzzzz；可写 profitStatus、legalForm | ; there are profitStatus, legalForm",
                "--fact=profitStatus | 事实写作 NAME=VALUE：profitStatus | a fact is written NAME=VALUE, got profitStatus",
                "--fact=profitStatus=营利 | 没有这个取值：profitStatus=营利；可写 NON_PROFIT、FOR_PROFIT；是否为 营利性？ | there is no such value: ",
                "--fact=profitStatus=FOR_PROFIT --fact=profitStatus=NON_PROFIT | 同一事实只能写一次：profitStatus | stated once only: profitStatus",
                "--fact=profitStatus=FOR_PROFIT --fact=profitStatus=FOR_PROFIT | 同一事实只能写一次：profitStatus | stated once only: profitStatus",
                "--place=火星 | 没有名为 火星 的地方\\n | no place is known as 火星\\n",
                "--place=天声街道 | 没有名为 天声街道 的地方；是否为 天生街道 | no place is known as 天声街道; did you mean 天生街道",
            })
    void whatIsWrongIsSaidInTheLanguageAskedFor(String wrong, String zh, String en) {
        String asked = "ask registration-authority " + AS_OF + " " + wrong + " --lang ";
        assertThat(Run.of((asked + "zh").split(" ", -1)))
                .satisfies(run -> assertThat(run.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(run -> assertThat(run.err()).contains(zh.translateEscapes()));
        assertThat(Run.of((asked + "en").split(" ", -1)).err()).contains(en.translateEscapes());
    }

    @Test
    void whatIsOnlyEncouragedIsATaskOfItsLead() {
        assertThat(Run.of("ask", "facility/community-point", AS_OF, "--fact=urbanCommunity=true")
                        .lines())
                .contains("  没有约束性规定：文件只作倡导", "  附件7(3) 牵头：区卫生健康委；责任单位：区财政局、区妇联、各街镇")
                .anyMatch(line -> line.startsWith("  倡导：对其对象不具约束力，对牵头单位是任务 北碚府办发"));
        assertThat(Run.of("ask", "facility/community-point", AS_OF, "--fact=urbanCommunity=true", "--lang=en")
                        .lines())
                .contains("  no rule that binds: the documents only encourage it")
                .anyMatch(line ->
                        line.startsWith("  encouraged: does not bind those it is about, a task of its lead: 北碚府办发"));
        assertThat(Run.of("ask", "workforce/ethics-and-safety", AS_OF).lines())
                .contains("  确定：是", "  附件18(1) 牵头：区人力社保局；责任单位：区教委、区卫生健康委");
    }

    /** Whom the sentence names; and nobody where neither it nor a row does. */
    @Test
    void whoHasToActIsSaidOnceForAllThatAnAnswerRestsOn() {
        assertThat(Run.of("ask", "supervision/guidance", AS_OF).lines()).contains("  承担：区卫生健康委");
        assertThat(oldTown()).contains("  承担：区规划自然资源局（仅按 [bureaus-before]）、区住房城乡建委（仅按 [bureaus-before]）");
        assertThat(oldTown("--reading=bureaus-before")).contains("  承担：区规划自然资源局、区住房城乡建委");
        assertThat(oldTown("--reading=facilities-nobody"))
                .contains("  牵头：无（正文和附件都没有写明单位）")
                .noneMatch(line -> line.contains("承担"));
        assertThat(Run.of("ask", "supervision/responsibility", AS_OF, "--fact=actor=DISTRICT_GOVERNMENT")
                        .lines())
                .contains("  确定：统一领导", "  承担：区政府");
        assertThat(Run.of(
                                "ask",
                                "registration/push-to-county",
                                AS_OF,
                                "--fact=kind=INSTITUTION",
                                "--fact=registered=true",
                                "--fact=registrarLevel=COUNTY")
                        .lines())
                .contains("  承担：登记机关");
    }

    @Test
    void whatIsNotSoOnlyAsItIsReadIsNotSaidToBeOver() {
        assertThat(Run.of("ask", "organisation/pattern", AS_OF, "--reading=pattern-hopes")
                        .lines())
                .contains("  无规定：按所选的理解，文件没有这样规定")
                .anyMatch(line -> line.startsWith("  最近的规定（仅按另一种理解才有：[pattern-sets]） "))
                .noneMatch(line -> line.contains("已经期满"));
    }

    @Test
    void wordsThatEncourageAsTheyAreReadAreReportedAsThat() {
        assertThat(Run.of("ask", "facility/publicity", AS_OF, "--reading=encouraged")
                        .lines())
                .contains("  没有约束性规定：文件只作倡导")
                .anyMatch(line -> line.startsWith("  倡导：对其对象不具约束力，对牵头单位是任务 ") && line.contains("积极宣传"));
        assertThat(Run.of("ask", "facility/publicity", AS_OF, "--reading=all").lines())
                .anyMatch(line -> line.startsWith("  依据（仅按 [demanded]） "))
                .anyMatch(line -> line.startsWith("  倡导（仅按 [encouraged]）"));
    }

    @Test
    void whatIsOverIsSaidToBeOverByWhatIsKnown() {
        assertThat(community("--as-of=2026-01-10")).contains("  确定：应予");
        assertThat(community("--as-of=2026-01-10", "--known-at=2026-01-19T00:00:00Z"))
                .contains("  无规定：曾有这样的规定，已经期满");
        assertThat(community("--as-of=2025-12-31", "--known-at=2021-03-01T00:00:00Z"))
                .contains("  确定：应予");
        assertThat(community("--as-of=2027-12-31")).contains("  确定：应予");
        assertThat(community("--as-of=2028-01-01", "--reading=all"))
                .contains("    无论如何理解 → 无规定：曾有这样的规定，已经期满")
                .anyMatch(line -> line.startsWith("  最近的规定（已经期满） "));
    }

    private static List<String> community(String... more) {
        return Run.of(Stream.concat(
                                Stream.of("ask", "support/community-services", "--fact=communityCare=true"),
                                Stream.of(more))
                        .toArray(String[]::new))
                .lines();
    }

    @Test
    void wordsThatCountOnlyIfAFactHoldsSaySo() {
        List<String> open = deregistration();
        assertThat(open).anyMatch(line -> line.startsWith("  依据（仅当 登记是否已注销 = 是） "));
        assertThat(open).anyMatch(line -> line.startsWith("  依据 国卫人口发〔2019〕58号"));
        assertThat(deregistration("--fact=registrationCancelled=true")).noneMatch(line -> line.contains("仅当"));
    }

    private static List<String> deregistration(String... more) {
        return Run.of(Stream.concat(
                                Stream.of(
                                        "ask",
                                        "registration/deregistration",
                                        AS_OF,
                                        "--fact=kind=INSTITUTION",
                                        "--fact=filed=true",
                                        "--fact=serviceEnded=true"),
                                Stream.of(more))
                        .toArray(String[]::new))
                .lines();
    }

    @Test
    void remarksOfTheFileGoWithTheWordsInBothLanguages() {
        assertThat(Run.of("ask", "support/community-services", "--fact=communityCare=true", AS_OF)
                        .lines())
                .anyMatch(line -> line.startsWith("  说明 所称有关政策为"));
        assertThat(Run.of("ask", "support/community-services", "--fact=communityCare=true", AS_OF, "--lang=en")
                        .lines())
                .anyMatch(line -> line.startsWith("  remark: the policy meant is"));
    }

    @Test
    void whatIsEncouragedOfSeveralThingsIsNamedUnderEachReading() {
        assertThat(Run.of("ask", "beibei/whom", AS_OF, "--fact=demand=public-places", "--reading=all")
                        .lines())
                .anyMatch(line -> line.endsWith("[streets-before] → 没有约束性规定：文件只作倡导（前文点名的）"))
                .anyMatch(line -> line.endsWith("[public-places-nobody] → 没有约束性规定：文件只作倡导（没有指明的人）"))
                .anyMatch(line -> line.startsWith("  附件20(1) 牵头：区城市管理局"));
    }

    private static List<String> oldTown(String... more) {
        return Run.of(Stream.concat(
                                Stream.of(
                                        "ask",
                                        "facility/old-areas",
                                        AS_OF,
                                        "--fact=site=OLD_TOWN",
                                        "--fact=hasFacility=false"),
                                Stream.of(more))
                        .toArray(String[]::new))
                .lines();
    }

    @Test
    void englishHasEnglishPunctuation() {
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--lang=en").lines())
                .contains(
                        "  undetermined (facts are missing): staffing office, civil affairs department,"
                                + " market regulation department; missing: profit status (profitStatus), legal form (legalForm)",
                        "  A8.1 lead: District Health Commission; responsible: Staffing Office of the District Party"
                                + " Committee, District Civil Affairs Bureau, District Market Regulation Bureau");
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--lang=en", "--fact=profitStatus=FOR_PROFIT")
                        .lines())
                .contains("  determined: market regulation department");
    }

    /** Chinese and English say the same, and a choice that is left open is one possibility. */
    @Test
    void whatIsOnlyEncouragedIsNoRuleThatBinds() {
        assertThat(Run.of("ask", "facility/public-places", AS_OF, "--fact=site=PUBLIC_PLACE")
                        .out())
                .contains("  没有约束性规定：文件只作倡导\n");
        assertThat(Run.of("ask", "facility/public-places", AS_OF, "--fact=site=PUBLIC_PLACE", "--lang=en")
                        .out())
                .contains("  no rule that binds: the documents only encourage it\n");
        assertThat(Run.of("ask", "care/class", AS_OF, "--lang=en").out())
                .contains(": infants, younger toddlers, younger toddlers or mixed, older toddlers or mixed, no rule; ");
        assertThat(Run.of("ask", "care/class", AS_OF).out()).contains("：乳儿班、托小班、托小班或混合编班、托大班或混合编班、无规定；");
    }

    @ParameterizedTest
    @CsvSource({
        "大湾镇, 2021-03-01, 注意 大湾镇 在 2021-03-01 属于渝北区",
        "蔡家岗街道, 2026-01-12, 注意 蔡家岗街道 在 2026-01-12 属于两江新区",
        "重庆市, 2021-03-01, 注意 重庆市 在 2021-03-01 属于中国"
    })
    void whatIsLeftOutForThePlaceIsToldOnce(String place, String day, String told) {
        String[] asked = {"ask", "registration", "--as-of", day, "--place", place};
        assertThat(Run.of(asked).lines())
                .filteredOn(line -> line.contains("在该地不适用"))
                .singleElement()
                .asString()
                .startsWith(told);
        assertThat(Run.of("ask", "registration", "--as-of", day).out()).doesNotContain("在该地不适用");
    }

    @Test
    void andAsJsonWithEveryAnswerThatItConcerns() {
        String[] elsewhere = {"ask", "registration/registers", AS_OF, "--place=大湾镇", "--format=json"};
        assertThat(Run.of(elsewhere).out())
                .contains("\"problems\":[{\"code\":\"PLACE_IN_OTHER_DISTRICT\",\"pointer\":\"\"");
        assertThat(with(elsewhere, "--reading=all").out())
                .contains("}],\"bearers\":[\"托育机构\"],\"rows\":[],\"problems\":[{\"code\":\"PLACE_IN_OTHER_DISTRICT\"");
        assertThat(with(CLASS, "--format=json").out()).doesNotContain("PLACE_IN_OTHER_DISTRICT");
    }

    @Test
    void theAnswersUnderEveryReadingThatMattersStandSideBySide() {
        assertThat(with(CLASS, "--reading=all").lines())
                .contains(
                        "    如理解为：不属于 [nursery-class-apart] → 无规定：文件没有这样说",
                        "    如理解为：属于 [nursery-class-counts]，且是，举办者须登记 [demands-registration] → 确定：是",
                        "    如理解为：属于 [nursery-class-counts]，且否，只定由哪一机关登记 [names-registrar] → 无规定：文件没有这样说")
                .filteredOn(line -> line.contains(" → "))
                .hasSize(3);
        assertThat(with(
                                CLASS,
                                "--reading=nursery-class-counts",
                                "--reading=demands-registration",
                                "--reading=all",
                                SIGNED)
                        .lines())
                .contains("    无论如何理解 → 确定：是")
                .anyMatch(line -> line.startsWith("  依据 北碚府办发〔2020〕105号"))
                .anyMatch(line -> line.startsWith("  附件8(1) 牵头：区卫生健康委"));
    }

    @Test
    void soTheyDoWithAllTheirReasonsAndAsJson() {
        assertThat(with(CLASS, "--reading=all", "--reading=demands-registration", SIGNED, "--why")
                        .out())
                .contains("[nursery-class-counts] → 是否须注册登记：是\n", "[nursery-class-apart] → 是否须注册登记：文件没有规定\n");
        assertThat(with(CLASS, "--reading=all", "--reading=demands-registration", SIGNED, "--format=json")
                        .out())
                .startsWith(
                        "{\"question\":\"registration/registers\",\"mattering\":[\"beibei/institutions/nursery-class\"],\"ways\":["
                                + "{\"under\":[{\"id\":\"beibei/institutions/nursery-class\",\"option\":\"nursery-class-apart\"}],"
                                + "\"outcome\":\"NOT_APPLICABLE\"")
                .contains(
                        "\"option\":\"nursery-class-counts\"}],\"outcome\":\"DETERMINED\",\"label\":\"是\",\"answer\":\"YES\"")
                .endsWith("]}\n");
    }

    private static Run with(String[] asked, String... more) {
        return Run.of(Stream.concat(Arrays.stream(asked), Arrays.stream(more)).toArray(String[]::new));
    }
}
