package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.language.Bilingual;

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
    void thePictureSaysWhichNamesItMerges(@TempDir Path dir) throws Exception {
        Run.of("demo", "--dir", dir.toString());
        assertThat(Files.readString(dir.resolve("report.html"))).contains("合为一列：各街镇 = 各镇街 = 街镇");
    }

    @Test
    void aHostileNameCannotEndTheScript() throws Exception {
        String name = "</script><script>alert(1)</script>";
        Handled handled =
                new Handled(Bilingual.same(name), Handled.Standing.INVALID, Bilingual.same(name), List.of(), List.of());
        String json = new ReportData(new Reported(
                        List.of(handled), List.of(), List.of(), LocalDate.of(2025, 6, 30), Optional.empty()))
                .json();
        assertThat(json).doesNotContain("</script>").contains("<\\/script>");
    }
}
