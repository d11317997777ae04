package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SheetVerbTest {

    private static final String COUNTED =
            "{\"target\":\"beibei/3.6.16/idle-houses\",\"day\":\"2026-01-01\",\"count\":0,\"source\":\"虚构的清点\"}\n";

    @Test
    void tasksTargetsAndDutiesStandWithWhatTheyRestOn() {
        Run run = Run.withInput(COUNTED, "sheet", "--unit", "区国资委", "--as-of", "2026-01-05", "--evidence", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .startsWith("年度目标责任考核表  区国资委  截至 2026-01-05", "只列事实：文件没有规定如何计分，计分由使用者自定")
                .containsSubsequence(
                        "任务（2）",
                        "目标（1）",
                        "未达成（至多 0）  提供国有闲置房屋  beibei/3.6.16/idle-houses",
                        "    附件16(2) 牵头：区国资委；责任单位：各园城",
                        "    证据：截至 2026-01-01 累计 0  虚构的清点",
                        "不确定的义务（5）");
        assertThat(run.out()).contains("没有牵头单位、不在任何单位表上的目标：", "当日是否有效，本库未掌握");
    }

    @Test
    void anAliasIsTheUnitAndAGroupOrAnUnknownNameIsAnErrorOfUsage() {
        assertThat(sheet("区编办").out()).isEqualTo(sheet("区委编办").out());
        assertThat(sheet("各街镇").code()).isEqualTo(2);
        Run unknown = sheet("区教育委");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("没有名为 区教育委", "区教委");
    }

    @Test
    void aUnitWithoutTasksHasASheetThatSaysSo() {
        assertThat(sheet("婴幼儿照护服务工作协调小组").lines())
                .contains("该日文件没有确定给该单位的任务、目标或义务")
                .noneMatch(line -> line.startsWith("任务"));
        assertThat(Run.of("sheet", "--unit", "水土街道", "--as-of", "2025-11-05").out())
                .contains("任务（8）");
        assertThat(Run.of("sheet", "--unit", "水土街道", "--as-of", "2025-11-06").out())
                .contains("该日文件没有确定给该单位的任务、目标或义务");
    }

    @Test
    void aPlaceThatLeftOrJoinedIsToldSo() {
        assertThat(Run.of("sheet", "--unit", "水土街道", "--as-of", "2026-03-01").out())
                .contains("\n注意：水土街道 在 2026-03-01 属于两江新区，北碚府办发〔2020〕105号 在该地不适用（");
        assertThat(Run.of("sheet", "--unit", "大湾镇", "--as-of", "2026-03-01").out())
                .contains("\n注意：大湾镇 自 2025-11-06 起属于北碚区，北碚府办发〔2020〕105号 自该日起适用（");
        assertThat(Run.of("sheet", "--unit", "500112", "--as-of", "2026-03-01", "--lang", "en")
                        .out())
                .contains("\nnote: Yubei District was abolished by 2026-03-01; ");
        assertThat(Run.of("sheet", "--unit", "渝北区", "--as-of", "2026-03-01", "--format", "json")
                        .out())
                .contains("\"code\":\"PLACE_ABOLISHED\"");
        assertThat(sheet("水土街道").out()).doesNotContain("注意：水土街道");
    }

    @Test
    void csvAndJsonSayTheSame() {
        Run csv = Run.of("sheet", "--unit", "区应急局", "--as-of", "2021-03-01", "--format", "csv");
        assertThat(csv.lines())
                .hasSize(13)
                .contains(
                        "duty,beibei/3.3.11/safety,,附件11(1) 牵头单位,STANDING,建立安全管理制度并配备设施人员,",
                        "duty,beibei/3.3.11/network,,附件11(2) 责任单位,OPEN_TERM,建立婴幼儿照护服务管理网络,");
        Run json = Run.of("sheet", "--unit", "区应急局", "--as-of", "2021-03-01", "--format", "json");
        assertThat(json.out().split("\"belonging\":|\"bearing\":", -1)).hasSize(13);
        assertThat(json.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(
                                "{\"unit\":\"emergency\",\"name\":\"区应急局\",\"asOf\":\"2021-03-01\",\"scored\":false,")
                        .contains(
                                "\"bearing\":\"NO\",\"leads\":[\"A11.1\"],\"shares\":[]",
                                "\"bearing\":\"NOT_LISTED\""));
    }

    private static Run sheet(String unit) {
        return Run.of("sheet", "--unit", unit, "--as-of", "2021-03-01");
    }
}
