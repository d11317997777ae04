package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("其中须注意 4", "D-028  /creditCode  统一社会信用代码以 91 开头", "D-045  /street  水土街道");
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(Run.of("demo", "--lang", "en").out()).contains("Determined 41", "Not settled 7");
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
