package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the verbs say under chosen readings, under all of them, and as known earlier. */
final class ReadingsTest {

    private static final String ENTERPRISE = RouteVerbTest.line("FOR_PROFIT", "ENTERPRISE", "天生街道", "2021-03-01");
    private static final String ON_THE_DAY = ENTERPRISE.replace("2021-03-01", "2020-12-18");
    private static final String ONE_SITE =
            "{\"target\":\"beibei/3.3.9/stand-alone-sites\",\"day\":\"2025-06-30\",\"count\":1,\"source\":\"虚构\"}";

    @Test
    void whereNoReadingMattersThereIsOneAnswer() {
        assertThat(Run.withInput(ENTERPRISE, "route", "--reading", "all").out())
                .startsWith("{\"id\":\"A\",\"mattering\":[],\"ways\":[{\"under\":[],\"outcome\":\"DETERMINED\"")
                .endsWith("\"line\":1,\"asOf\":\"2021-03-01\"}\n");
        assertThat(Run.withInput(ENTERPRISE, "explain", "--reading", "all").out())
                .contains("无论如何理解 → 登记机关：市场监管部门");
    }

    @Test
    void whereOneMattersEveryOptionHasItsAnswer() {
        Run json = Run.withInput(ON_THE_DAY, "route", "--local-only", "--reading", "all");
        assertThat(json.out())
                .contains(
                        "\"mattering\":[\"beibei/day-of-issue\"]",
                        "{\"under\":[{\"id\":\"beibei/day-of-issue\",\"option\":\"day-of-signing\"}],\"outcome\":\"DETERMINED\"",
                        "{\"under\":[{\"id\":\"beibei/day-of-issue\",\"option\":\"later-day\"}],\"outcome\":\"NOT_APPLICABLE\"");
        assertThat(Run.withInput(ON_THE_DAY, "explain", "--local-only", "--reading", "all")
                        .out())
                .contains("[day-of-signing] → 登记机关：市场监管部门", "[later-day] → 登记机关：文件没有规定");
        assertThat(Run.withInput(ON_THE_DAY, "explain", "--local-only", "--json", "--reading", "all")
                        .out())
                .isEqualTo(json.out());
    }

    @Test
    void aReadingThatIsChosenIsNotCompared() {
        assertThat(Run.withInput(ON_THE_DAY, "route", "--local-only", "--reading", "later-day")
                        .out())
                .contains("\"outcome\":\"NOT_APPLICABLE\"");
        assertThat(Run.withInput(ON_THE_DAY, "route", "--local-only", "--reading", "all", "--reading", "later-day")
                        .out())
                .contains("\"mattering\":[],\"ways\":[{\"under\":[],\"outcome\":\"NOT_APPLICABLE\"");
    }

    @Test
    void targetsAreComparedOneByOne() {
        Run table = Run.withInput(ONE_SITE, "targets", "--evidence", "-", "--as-of", "2026-01-01", "--reading", "all");
        assertThat(table.out())
                .contains("[before-2025-01-01] → 缺少证据")
                .contains("[by-2025-12-31] → 已达成（至少 1）")
                .doesNotContain("[later-day]", "文件未施行");
        Run chosen = Run.withInput(
                ONE_SITE,
                "targets",
                "--evidence",
                "-",
                "--as-of",
                "2026-01-01",
                "--reading",
                "all",
                "--reading",
                "day-of-signing",
                "--format",
                "json");
        assertThat(chosen.out())
                .contains("\"mattering\":[\"beibei/before-2025\"],\"ways\":[")
                .contains("\"target\":\"beibei/3.6.16/idle-houses\"");
    }

    @Test
    void aLaterDayOfIssueMakesNoTargetsBeforeAndAllAfterwards() {
        String[] asked = {"targets", "--evidence", "-", "--format", "json", "--reading", "later-day", "--as-of"};
        String[] before = Arrays.copyOf(asked, asked.length + 1);
        before[asked.length] = "2020-12-18";
        assertThat(Run.withInput(ONE_SITE, before).out()).isEqualTo("[]\n");
        String[] after = before.clone();
        after[asked.length] = "2026-01-01";
        assertThat(Run.withInput(ONE_SITE, after).out()).contains("beibei/3.3.9/stand-alone-sites");
    }

    @Test
    void whatWasStatedOrPublishedLaterIsNotKnown() {
        String late = ONE_SITE.replace("}", ",\"statedOn\":\"2025-09-01\"}");
        String[] asked = {"targets", "--evidence", "-", "--as-of", "2025-12-01", "--reading", "by-2025-12-31"};
        assertThat(Run.withInput(late, asked).out()).contains("已达成（至少 1）  规划独立占地", "（2025-09-01 所述）");
        assertThat(Run.withInput(late, with(asked, "2025-08-31T23:59:59+08:00")).out())
                .contains("未到期  规划独立占地");
        assertThat(Run.withInput(late, with(asked, "2025-08-31")).code()).isEqualTo(2);
        assertThat(Run.withInput(ENTERPRISE, "route", "--known-at", "2020-12-17T23:59:59+08:00")
                        .out())
                .contains("\"outcome\":\"DETERMINED\"")
                .doesNotContain("北碚府办发");
    }

    @Test
    void validityThatIsNotKnownIsSaidByEveryVerb() {
        String[] before = {"--as-of", "2025-12-18"};
        String[] after = {"--as-of", "2025-12-19"};
        assertThat(Run.withInput(ENTERPRISE, "route", before[0], before[1]).out())
                .doesNotContain("VALIDITY_NOT_KNOWN");
        assertThat(Run.withInput(ENTERPRISE, "route", after[0], after[1]).out()).contains("VALIDITY_NOT_KNOWN");
        assertThat(Run.of("text", "3.3.8", before[0], before[1]).out()).doesNotContain("当日是否有效");
        assertThat(Run.of("text", "3.3.8", after[0], after[1]).out()).contains("  注意：北碚府办发〔2020〕105号 当日是否有效");
        assertThat(Run.of("text", "3.3.8", "--format", "json", after[0], after[1])
                        .out())
                .contains("VALIDITY_NOT_KNOWN");
        assertThat(Run.of("matrix", before[0], before[1]).err()).isEmpty();
        assertThat(Run.of("matrix", after[0], after[1]).err()).startsWith("注意：北碚府办发〔2020〕105号 当日是否有效");
    }

    private static String[] with(String[] asked, String knownAt) {
        String[] all = Arrays.copyOf(asked, asked.length + 2);
        all[asked.length] = "--known-at";
        all[asked.length + 1] = knownAt;
        return all;
    }
}
