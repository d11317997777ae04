package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Agenda;

final class ReportTest {

    @Test
    void thePageNeedsNoNetworkAndSpeaksBothLanguages(@TempDir Path dir) throws Exception {
        assertThat(Run.of("demo", "--dir", dir.toString()).code()).isZero();
        String page = Files.readString(dir.resolve("report.html"));
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<body class=\"zh\">");
        assertThat(page.replace(ReportAssets.drawing(), ""))
                .doesNotContain("<link", "<img", "src=", "@import", "url(", "http");
        assertThat(page).contains("向哪个机关登记", "Which authority registers", "谁做什么", "Who does what");
    }

    @Test
    void everyFigureHasItsCitationAndEveryProblemItsRemedy(@TempDir Path dir) throws Exception {
        Run.of("demo", "--lang", "en", "--dir", dir.toString());
        String page = Files.readString(dir.resolve("report.html"));
        assertThat(page).contains("<body class=\"en\">", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
        assertThat(page).contains("use the name of the division; did you mean 天生街道?");
    }

    @Test
    void theTargetsStandWithTheirDaysAndEveryOutcomeOfAnAssessmentButExceeded(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        String page = Files.readString(dir.resolve("report.html"));
        assertThat(page)
                .contains("\"asOf\":\"2025-06-30\"", "\"days\":[\"2024-12-31\",\"2025-12-31\"]", "\"days\":[]")
                .contains(
                        "已达成（至少 2）",
                        "未达成（至多 0）",
                        "未到期",
                        "缺少证据",
                        "未定，取决于如何理解文字",
                        "仅凭文字无法评估",
                        "证据：截至 2020-12-31 累计 2  虚构·2020年度统计");
    }

    @Test
    void beforeTheDocumentItSaysThatThereAreNoTargets(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString(), "--as-of", "2020-12-17");
        assertThat(Files.readString(dir.resolve("report.html")))
                .contains("2020-12-17 该文件尚未施行，没有目标", "按 2020-12-17 的事实和规定答复")
                .doesNotContain("id=\"timeline\"");
    }

    @Test
    void whatIsWrongInTheDocumentStandsInALineACheck(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        String page = Files.readString(dir.resolve("report.html"));
        String section = page.substring(page.indexOf("id=\"lint\""));
        section = section.substring(0, section.indexOf("</section>"));
        assertThat(section)
                .contains("文件体检", "正文有、附件无", "missing in the annex", "附件没有一行写明此句，无人牵头", "无主语", "另有：须作解释")
                .doesNotContain("未定的词</span>");
        assertThat(section.split("<tr>", -1)).hasSizeBetween(15, 32);
    }

    @Test
    void thePictureSaysWhichNamesItMerges(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        assertThat(Files.readString(dir.resolve("report.html"))).contains("合为一列：各街镇 = 各镇街 = 街镇");
    }

    @Test
    void everyDomainStandsWithItsAnswersWhatIsMissingAndItsWords(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        String page = Files.readString(dir.resolve("report.html"));
        for (String domain : List.of("登记备案", "服务供给", "设施与用地", "队伍建设", "监管", "责任追究", "政策支持", "家庭", "组织实施", "班级（国家标准）")) {
            assertThat(page).contains("<span class=\"zh\" lang=\"zh-CN\">" + domain + "</span>");
        }
        assertThat(page).contains("是否提供普惠性服务", "鼓励婴幼儿照护机构、普惠性幼儿园提供普惠性托育服务", "对相关个人和直接管理人员实行终身禁入");
    }

    @Test
    void whatIsOnlyEncouragedIsNotCountedAsSettled() {
        Run said = Run.of("demo", "--lang", "en");
        assertThat(said.out()).contains("The documents only encourage it");
        assertThat(said.out().lines().filter(line -> line.contains("questions × 40")))
                .allMatch(line -> sum(line) == 40 * Integer.parseInt(line.replaceAll("^.*?(\\d+) questions.*$", "$1")));
    }

    private static int sum(String line) {
        return Pattern.compile("(\\d+)(?=,|$)")
                .matcher(line)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .sum();
    }

    @Test
    void onADayBeforeTheDocumentsNothingIsSettledInAnyDomainAndNoDutyStands(@TempDir Path dir) throws Exception {
        String said = Run.of("demo", "--lang", "en", "--dir", dir.toString(), "--as-of", "2016-10-31")
                .out();
        assertThat(said.lines().filter(line -> line.contains("questions ×")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Determined") || line.contains("Not settled"));
        assertThat(Files.readString(dir.resolve("report.html"))).doesNotContain("class=\"breach\"");
    }

    @Test
    void aBreachStandsWithItsWordsAndItsConsequenceOrThatNoneIsStated(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        assertThat(Files.readString(dir.resolve("report.html")))
                .contains("class=\"breach\"", "后果：", "正式文本未收录，是否规定违反的后果不详");
    }

    @Test
    void theCountsOfTheReportAreThoseOfTheStatistics(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        String counted = Run.of("statistics", "--input", demo().toString()).out();
        String all = counted.lines().findFirst().orElseThrow().replace("机构 ", "");
        assertThat(Files.readString(dir.resolve("report.html"))).contains(all);
    }

    @Test
    void theAgendaSaysWhoMeetsAndWhoLeadsEachMatter(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        assertThat(Files.readString(dir.resolve("report.html")))
                .contains("由区政府分管副区长任组长", "no row of the annex has it", "./tuoyu agenda --as-of 2025-06-30");
    }

    private static Path demo() throws Exception {
        return Path.of(ReportTest.class.getResource("demo.ndjson").toURI());
    }

    @Test
    void aHostileNameCannotEndTheScript() throws Exception {
        String name = "</script><script>alert(1)</script>";
        Handled handled =
                new Handled(Bilingual.same(name), Handled.Standing.INVALID, Bilingual.same(name), List.of(), List.of());
        String json = new ReportData(new Reported(
                        List.of(handled),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Agenda(AsOf.day(LocalDate.of(2025, 6, 30)), List.of(), List.of(), List.of()),
                        Summary.empty(),
                        LocalDate.of(2025, 6, 30),
                        Optional.empty()))
                .json();
        assertThat(json).doesNotContain("</script>").contains("<\\/script>");
    }
}
