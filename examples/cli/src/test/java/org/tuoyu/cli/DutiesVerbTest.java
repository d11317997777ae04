package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DutiesVerbTest {

    /** The example of docs/events.md, as it stands there. */
    private static final String EXAMPLE = example();

    @Test
    void theExampleOfTheDocumentComesOutAsTheDocumentSays() {
        Run run = duties(EXAMPLE, "2021-03-03");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("已履行  提供备案回执  [A-1]  national/9/receipt")
                .contains("到期：2021-02-18（自 2021-02-05 次日起算，5个工作日内）")
                .contains("待履行  机构向区卫生健康委备案  [A-1]  beibei/3.3.8/filing")
                .contains("到期：2021-03-30（自 2021-03-02 次日起算，“及时”按20个工作日内理解（虚构的通知））")
                .contains("依据：北碚府办发〔2020〕105号 三(三)8“婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案”")
                .contains("依据：北碚府办发〔2020〕105号 附件8")
                .contains("事件：2021-02-10 履行  e-2", "事件：2021-03-01 期限认定  e-4")
                .contains("第9条（未收录原文）")
                .contains("未触发  通知备案内容不符合  national/9/notice");
        assertThat(duties(withoutLine("e-4"), "2021-03-03").out())
                .contains("期限未定  机构向区卫生健康委备案")
                .contains("到期：“及时”未定期限");
    }

    @Test
    void asKnownEarlierItWasBreached() {
        assertThat(duties(EXAMPLE, "2021-03-03", "--known-at", "2021-03-31T00:00:00Z", "--lang", "en")
                        .out())
                .contains("breached  a receipt for the filing  [A-1]  national/9/receipt")
                .contains("note: CONSEQUENCE_NOT_KNOWN");
        assertThat(duties(EXAMPLE, "2021-03-03", "--known-at", "soon").code()).isEqualTo(2);
    }

    @Test
    void aPartysDutiesAreItsOwnThoseOfItsRoleAndThoseOfItsGroups() {
        String health = duties(EXAMPLE, "2021-03-03", "--party", "区卫生健康委").out();
        assertThat(health)
                .contains(
                        "national/9/receipt",
                        "national/9/notice",
                        "beibei/4.2/consultation",
                        "beibei/3.6.18/technical-support",
                        "beibei/3.3.12/health-care",
                        "beibei/4.3/guidance")
                .contains("\n可能承担  须持续遵守，未见违反  提高对发展婴幼儿照护服务的认识  beibei/4.1/awareness\n")
                .contains("\n任务（附件）（27）\n责任单位  附件1(1)（牵头：区人力社保局）  ", "\n牵头单位  附件3(1)  ")
                .doesNotContain("national/8", "文件未指明");
        String registrar = duties(EXAMPLE, "2021-03-03", "--party", "区民政局").out();
        assertThat(registrar)
                .contains("beibei/3.3.8/push", "national/6/push", "    本单位：承担；附件8(1) 责任单位\n")
                .doesNotContain("national/8");
        String street = duties(EXAMPLE, "2021-03-03", "--party", "天生街道").out();
        assertThat(street).contains("beibei/4.3/daily-management").doesNotContain("3.3.8");
        Run unknown = duties(EXAMPLE, "2021-03-03", "--party", "区卫健委员会");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("没有名为 区卫健委员会");
    }

    /** Where the sentence names nobody the row does; where neither does, nobody leads. */
    @Test
    void whoLeadsIsSaidByRowOrThatNobodyDoes() {
        String all = duties("", "2021-03-03").out();
        assertThat(all)
                .contains("  beibei/3.6.16/idle-houses\n    附件16(2) 牵头：区国资委；责任单位：各园城\n    到期：")
                .contains("  beibei/4.1/regular-meetings\n    承担：婴幼儿照护服务工作协调小组（仅按 [coordination-group]）\n    到期：“定期”")
                .contains("  beibei/4.1/attention\n    牵头：无（正文和附件都没有写明单位）\n    到期：")
                .contains("  beibei/3.6.16/utility-prices\n    附件16(4) 牵头：区发展改革委；责任单位：无\n    到期：")
                .doesNotContain("文件未指明");
        assertThat(duties("", "2021-03-03", "--party", "区税务局").out())
                .contains("\n牵头单位  附件16(3)  ", "    其中：须持续遵守，未见违反  支持符合条件的机构享受免征企业所得税  beibei/3.6.16/income-tax\n");
        String json =
                duties("", "2021-03-03", "--party", "区国资委", "--format", "json").out();
        assertThat(json)
                .contains("\"rows\":[{\"clause\":\"A16.2\",\"lead\":[\"区国资委\"],\"responsible\":[\"各园城\"]}],"
                        + "\"bearing\":\"NO\",\"leads\":[\"A16.2\"],\"shares\":[]}")
                .contains("{\"clause\":\"A15.1\",\"place\":\"附件15(1)\",\"role\":\"RESPONSIBLE\",\"as\":\"区国资委\"");
    }

    @Test
    void whoMayBearDutiesByAReadingAloneBearsNoneForCertain() {
        assertThat(duties("", "2021-03-01", "--party", "婴幼儿照护服务工作协调小组").out())
                .startsWith("该日没有确定承担的义务\n可能承担  ")
                .contains("（不确定：取决于如何理解）")
                .doesNotContain("该日没有义务");
    }

    @Test
    void aStreetThatLeftTheDistrictBearsNothingOfItAndMayNot() {
        assertThat(duties("", "2025-11-05", "--party", "水土街道").out()).contains("可能承担", "各街镇");
        assertThat(duties("", "2025-11-06", "--party", "水土街道").out())
                .startsWith("该日没有义务\n注意：水土街道 在 2025-11-06 属于两江新区，")
                .hasLineCount(2);
        assertThat(duties("", "2021-03-01", "--party", "大湾镇").out())
                .startsWith("该日没有义务；该日未施行：国卫人口发〔2023〕28号\n注意：大湾镇 在 2021-03-01 属于渝北区，")
                .hasLineCount(2);
    }

    @Test
    void jsonIsOneArrayWithDueDayAndCitations() {
        Run run = duties(EXAMPLE, "2021-03-03", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("[\n{\"duty\":\"beibei/notice/carry-out\"")
                .endsWith("}\n]\n")
                .contains("\"state\":\"DUE\",\"dueDay\":\"2021-03-30\"")
                .contains("\"state\":\"PENDING\",\"dueDay\":null")
                .contains("\"clause\":\"A8.1\"", "\"verified\":false")
                .contains("{\"id\":\"e-4\",\"type\":\"term-read\",\"occurredOn\":\"2021-03-01\"");
    }

    @Test
    void aConsequenceThatDependsOnAReadingNamesIt() {
        String violated = "{\"id\":\"v\",\"type\":\"duty-violated\",\"duty\":\"beibei/3.3.11/safety\",\"of\":\"A-1\","
                + "\"occurredOn\":\"2021-02-01\",\"recordedAt\":\"2021-02-02T01:00:00Z\"}";
        assertThat(duties(violated, "2021-03-01").out())
                .contains("beibei/accountability")
                .doesNotContain("后果：");
        assertThat(duties(violated, "2021-03-01", "--reading", "either").out())
                .contains("后果：北碚府办发〔2020〕105号 三(三)11“对履职不到位、发生安全事故的相关人员，严格依法依规追究责任”");
        assertThat(duties(violated, "2021-03-01", "--reading", "both").out()).contains("CONSEQUENCE_NOT_STATED");
    }

    @Test
    void badEventsAmongGoodAreNotUsedAndAreExitCodeOne() {
        String bad = "{\"id\":\"e-9\",\"type\":\"duty-fulfiled\"}";
        Run table = duties(bad + "\n" + EXAMPLE, "2021-03-03");
        assertThat(table.code()).isEqualTo(1);
        assertThat(table.err()).contains("第 1 行未采用：VALUE_NOT_KNOWN /type", "是否为 duty-fulfilled");
        assertThat(table.out()).contains("已履行  提供备案回执");
        assertThat(duties(bad, "2021-03-03", "--format", "json").out())
                .startsWith("[\n{\"state\":\"INVALID\",\"problems\":[")
                .contains("\"line\":1}");
    }

    @Test
    void beforeTheDocumentsThereAreNoDuties() {
        assertThat(duties("", "2019-10-07").out()).startsWith("该日没有义务；该日未施行：").contains("北碚府办发〔2020〕105号");
        assertThat(duties("", "2019-12-18").out())
                .contains("national/management-norms/")
                .doesNotContain("national/8/", "beibei/");
        assertThat(duties("", "2019-12-19").out()).contains("national/8/").doesNotContain("beibei/");
        assertThat(duties("", "2020-12-18").out()).contains("national/", "beibei/");
    }

    @Test
    void aPlaceThatLeftIsToldWhyItHasNone() {
        assertThat(duties("", "2026-03-01", "--party", "水土街道").lines())
                .containsExactly(
                        "该日没有义务",
                        "注意：水土街道 在 2026-03-01 属于两江新区，北碚府办发〔2020〕105号 在该地不适用（2025年11月6日公布的区划调整；法定生效日期不详，按公布日计）");
        assertThat(duties("", "2026-03-01", "--party", "大湾镇").lines())
                .first()
                .asString()
                .startsWith("注意：大湾镇 自 2025-11-06 起属于北碚区，");
        assertThat(duties("", "2026-03-01", "--party", "渝北区", "--lang", "en").lines())
                .containsExactly(
                        "no duties on that day",
                        "note: Yubei District was abolished by 2026-03-01; 北碚府办发〔2020〕105号 is left out");
        Run json = duties("", "2026-03-01", "--party", "水土街道", "--format", "json");
        assertThat(json.out().strip()).isEqualTo("[]");
        assertThat(json.err()).startsWith("注意：水土街道 在 2026-03-01 属于两江新区，");
        assertThat(duties("", "2025-11-05", "--party", "水土街道").out()).doesNotContain("注意：水土街道");
    }

    @Test
    void aCodeIsThePlaceThatBearsItOrBoreItLast() {
        for (String code : new String[] {"500109008", "500109008000"}) {
            assertThat(duties("", "2026-03-01", "--party", code).out())
                    .isEqualTo(duties("", "2026-03-01", "--party", "水土街道").out());
        }
        assertThat(duties("", "2026-03-01", "--party", "500109999").code()).isEqualTo(2);
    }

    @Test
    void aKeptDutyThatDoesNotBindAsItIsReadHasNothingToBreach() {
        String publicity = "积极宣传相关政策和服务类型  beibei/3.6.20/publicity";
        assertThat(duties("", "2021-03-01").lines()).contains("须持续遵守，未见违反  " + publicity);
        assertThat(duties("", "2021-03-01", "--reading", "beibei/vigorously=encouraged")
                        .lines())
                .contains("倡导或授权，不产生违反  " + publicity)
                .contains("须持续遵守，未见违反  用地指标分配适当倾斜  beibei/3.6.17/land-quotas");
        assertThat(duties("", "2021-03-01", "--reading", "encouraged", "--lang", "en")
                        .out())
                .contains(
                        "encouraged or allowed: nothing to breach  policies and kinds of service made known  beibei/");
    }

    private static Run duties(String events, String asOf, String... more) {
        String[] first = {"duties", "--events", "-", "--as-of", asOf};
        return Run.withInput(events, Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String withoutLine(String id) {
        return EXAMPLE.lines()
                .filter(line -> !line.contains("{\"id\": \"" + id + "\""))
                .collect(Collectors.joining("\n"));
    }

    private static String example() {
        try {
            return Files.readString(Path.of("../../docs/events.md"))
                    .lines()
                    .takeWhile(line -> !line.equals("## Bans"))
                    .filter(line -> line.startsWith("{"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
