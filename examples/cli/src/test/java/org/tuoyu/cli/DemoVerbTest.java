package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoVerbTest {

    @Test
    void everyInstitutionIsCountedOnce() {
        Run run = Run.of("demo");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("60 家虚构机构", "已确定 41", "尚不确定 7", "文件没有规定 1", "输入有误，未答复 11");
    }

    @Test
    void whatIsToBeLookedAtIsToldBesideTheAnswers() {
        assertThat(Run.of("demo").out())
                .contains(
                        "其中须注意 7",
                        "D-028  /creditCode  统一社会信用代码以 91 开头",
                        "D-040  /street  北碚府办发〔2020〕105号 于 2020-12-18 发布",
                        "D-045  /street  水土街道",
                        "D-047  /street  大湾镇 自 2025-11-06 起属于北碚区");
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(Run.of("demo", "--lang", "en").out()).contains("Determined 41", "Not settled 7");
    }

    @Test
    void theTargetsAreAssessedAsOfAStatedDay() {
        assertThat(Run.of("demo").out()).contains("目标，截至 2025-06-30", "1  已达成", "2  未定", "6  仅凭文字无法评估");
        assertThat(Run.of("demo", "--as-of", "2020-12-18").out()).contains("目标，截至 2020-12-18", "3  未到期");
        assertThat(Run.of("demo", "--as-of", "2020-12-17").out()).contains("目标，截至 2020-12-17：文件尚未施行");
        assertThat(Run.of("demo", "--as-of", "2020-12").code()).isEqualTo(2);
    }

    @Test
    void anotherDayAsksTheLawOfThatDay() {
        assertThat(Run.of("demo", "--as-of", "2019-12-18").out()).contains("文件没有规定 49", "输入有误，未答复 11");
        assertThat(Run.of("demo", "--as-of", "2019-12-19").out().lines()).noneMatch(line -> line.startsWith("文件没有规定"));
    }

    @Test
    void anotherDayTellsAnewAndStoresNothingTwice(@TempDir Path dir) throws IOException {
        Path report = dir.resolve("report.html");
        Run.of("demo", "--dir", dir.toString());
        String first = Files.readString(report);
        Run.of("demo", "--dir", dir.toString());
        assertThat(Files.readString(report)).isEqualTo(first);
        assertThat(Run.of("demo", "--lang", "en", "--dir", dir.toString(), "--as-of", "2026-01-01")
                        .out())
                .contains("0 taken up, 49 known already, 2 refused");
        assertThat(Files.readString(report)).contains("As of 2026-01-01").doesNotContain("2025-06-30");
    }

    @Test
    void aSecondRunKeepsNothingTwice(@TempDir Path dir) {
        assertThat(Run.of("demo", "--lang", "en", "--dir", dir.toString()).out())
                .contains("49 taken up, 0 known already, 2 refused");
        assertThat(Run.of("demo", "--lang", "en", "--dir", dir.toString()).out())
                .contains("0 taken up, 49 known already, 2 refused");
        assertThat(dir.resolve("tuoyu.mv.db")).exists();
    }
}
