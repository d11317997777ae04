package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TargetsVerbTest {

    private static final String ONE_SITE =
            "{\"target\":\"beibei/3.3.9/stand-alone-sites\",\"day\":\"2025-06-30\",\"count\":1,\"source\":\"虚构\"}";

    @Test
    void theTableSaysEachOutcomeWithItsWordsAndItsLead() throws IOException {
        Run run = targets(demo(), "2025-06-30");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("已达成（至少 2）  建成具有示范效应的机构")
                .contains("牵头：无，附件没有对应的行")
                .contains("2020年，建成2个具有示范效应的婴幼儿照护服务机构")
                .contains("仅凭文字无法评估  服务体系基本形成")
                .contains("未定，取决于如何理解文字  规划独立占地的设施和场地")
                .contains("[before-2025-01-01] → 未达成（至多 0）", "[by-2025-12-31] → 未到期")
                .contains("    附件9(1) 牵头：区规划自然资源局；责任单位：区发展改革委、区住房城乡建委\n", "    附件16(2) 牵头：区国资委；责任单位：各园城\n");
        assertThat(targets(ONE_SITE, "2025-06-30", "--lang", "en").out())
                .contains("    lead: nobody, no row of the annex has it\n")
                .contains("    A16.2 lead: District State-owned Assets Commission; responsible: park committees\n");
    }

    @Test
    void readingsAreChosenByOptionOrByReadingAndOption() {
        String[] ways = {"by-2025-12-31", "beibei/before-2025=by-2025-12-31"};
        for (String way : ways) {
            assertThat(targets(ONE_SITE, "2026-01-01", "--reading", way, "--lang", "en")
                            .out())
                    .contains("met (at least 1)  stand-alone facilities and sites planned");
        }
        Run unknown = targets(ONE_SITE, "2026-01-01", "--reading", "by-2025");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean", "by-2025-12-31");
    }

    @Test
    void jsonIsOneArrayWithCitationsAndWhatIsMissing() {
        Run run = targets(ONE_SITE, "2026-01-01", "--format", "json", "--reading", "before-2025-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("[\n{\"target\":\"beibei/2/demonstration-institutions\"")
                .endsWith("}\n]\n")
                .contains(
                        "\"outcome\":\"UNPROVEN\",\"reached\":0,\"leads\":[\"区规划自然资源局\"],\"rows\":[{\"clause\":\"A9.1\",")
                .contains("\"clause\":\"A9.1\"", "EVIDENCE_MISSING", "NUMBER_NOT_SET", "VALIDITY_NOT_KNOWN");
    }

    @Test
    void badEvidenceAmongGoodIsNotUsedAndIsExitCodeOne() {
        String bad = "{\"target\":\"beibei/3.3.9/stand-alone-site\",\"day\":\"2025-06-30\",\"count\":-1}";
        Run table = targets(bad + "\n" + ONE_SITE, "2025-07-01");
        assertThat(table.code()).isEqualTo(1);
        assertThat(table.err())
                .contains("第 1 行", "TARGET_NOT_KNOWN", "NUMBER_OUT_OF_RANGE", "VALUE_MISSING /source")
                .contains("是否为 beibei/3.3.9/stand-alone-sites");
        assertThat(table.out()).contains("截至 2025-06-30 累计 1");
        assertThat(targets(bad, "2025-07-01", "--format", "json").out())
                .startsWith("[\n{\"outcome\":\"INVALID\",\"problems\":[")
                .contains("\"line\":1}");
    }

    @Test
    void beforeTheDocumentThereAreNoTargets() {
        assertThat(targets("", "2020-12-17").out()).contains("尚未施行");
        assertThat(targets("", "2020-12-17", "--format", "json").out()).isEqualTo("[]\n");
        assertThat(targets("", "2020-12-18").out()).contains("未到期");
    }

    @Test
    void theDayAndTheFileAreRequired() {
        assertThat(Run.of("targets", "--evidence", "-").code()).isEqualTo(2);
        assertThat(Run.of("targets", "--as-of", "2025-01-01").code()).isEqualTo(2);
        assertThat(Run.of("targets", "--evidence", "no-such-file", "--as-of", "2025-01-01")
                        .code())
                .isEqualTo(2);
        assertThat(targets("", "2025-02-30").code()).isEqualTo(2);
    }

    private static Run targets(String evidence, String asOf, String... more) {
        String[] arguments = new String[more.length + 5];
        String[] first = {"targets", "--evidence", "-", "--as-of", asOf};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.withInput(evidence, arguments);
    }

    private static String demo() throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream("evidence.ndjson"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
