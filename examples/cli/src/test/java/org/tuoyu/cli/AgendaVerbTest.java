package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AgendaVerbTest {

    private static final String VIOLATED = "{\"id\":\"v\",\"type\":\"duty-violated\","
            + "\"duty\":\"beibei/3.3.11/safety\",\"of\":\"A-1\",\"occurredOn\":\"2021-02-01\","
            + "\"recordedAt\":\"2021-02-02T01:00:00Z\"}\n";

    @Test
    void anItemHasItsWordsAndWhoLeadsAndWhoDecides() {
        Run run = Run.of("agenda", "--as-of", "2021-03-01");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith("议程，截至 2021-03-01", "协调小组，组长：分管副区长")
                .containsSubsequence(
                        "没有数字的时限和数量  1-2处  三(六)16  2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设。",
                        "    分工：附件16(2) 牵头：区国资委；责任单位：各园城",
                        "    由谁决定：未载明；文件由重庆市北碚区人民政府办公室发布，或由其解释");
        assertThat(run.out()).contains("定期协商解决我区", "    牵头：无（正文和附件都没有写明单位）");
    }

    @Test
    void aBreachThatIsHandedInIsOnIt() {
        Run run = Run.withInput(
                VIOLATED, "agenda", "--as-of", "2021-03-01", "--events", "-", "--kind", "BREACHED", "--lang", "en");
        assertThat(run.lines())
                .contains("breached  a system of safety, with equipment and guards  [A-1]  beibei/3.3.11/safety")
                .contains("    event: 2021-02-01 violated  v")
                .noneMatch(line -> line.startsWith("open term"));
        assertThat(Run.of("agenda", "--as-of", "2021-03-01", "--kind", "BREACHED")
                        .out())
                .contains("没有事项");
    }

    @Test
    void csvHasALineForEachItemAndJsonAnObjectWithTheSame() {
        Run csv = Run.withInput(VIOLATED, "agenda", "--as-of", "2021-03-01", "--events", "-", "--format", "csv");
        assertThat(csv.lines())
                .contains(
                        "BREACHED,beibei/3.3.11/safety,A-1,建立安全管理制度并配备设施人员,三(三)11 附件11(1),区应急局,区公安局、区市场监管局、区卫生健康委,A11.1,未载明；文件由北碚区人民政府办公室发布，或由其解释");
        Run json = Run.withInput(VIOLATED, "agenda", "--as-of", "2021-03-01", "--events", "-", "--format", "json");
        assertThat(json.out().split("\"about\":", -1)).hasSize(csv.lines().size());
        assertThat(json.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"asOf\":\"2021-03-01\",\"leaders\":[{\"meeting\":\"COORDINATION_GROUP\"")
                        .contains(
                                "\"state\":\"BREACHED\"",
                                "\"lead\":[\"区应急局\"]",
                                "\"touches\":[\"beibei/3.3.8/filing\"]")
                        .endsWith("}],\"notes\":[]}"));
    }

    @Test
    void aDayBeforeTheDocumentsHasNoItemsAndNoLeaders() {
        assertThat(Run.of("agenda", "--as-of", "2016-10-31").out()).isEqualTo("议程，截至 2016-10-31\n没有事项\n");
        assertThat(Run.of("agenda", "--as-of", "2020-12-17").out())
                .contains("national/rank")
                .doesNotContain("beibei/", "牵头：");
    }

    @Test
    void badEventsAmongGoodAreExitCodeOneAndAnUnknownKindIsAnErrorOfUsage() {
        Run bad = Run.withInput("{}\n" + VIOLATED, "agenda", "--as-of", "2021-03-01", "--events", "-");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("第 1 行未采用");
        assertThat(bad.out()).contains("已违反");
        Run unknown = Run.of("agenda", "--as-of", "2021-03-01", "--kind", "BREACH");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("BREACHED？");
        assertThat(Run.of("agenda").code()).isEqualTo(2);
        assertThat(Run.of("agenda", "--as-of", "2021-03-01", "--events", "-", "--evidence", "-")
                        .code())
                .isEqualTo(2);
    }
}
