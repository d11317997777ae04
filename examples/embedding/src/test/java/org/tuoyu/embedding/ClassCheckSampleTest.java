package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.care.ClassCheck;
import org.tuoyu.childcare.care.ClassRoll;
import org.tuoyu.childcare.care.Setting;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** The sample of docs/care.md. */
final class ClassCheckSampleTest {

    @Test
    void aClassIsHeldAgainstTheStandards() {
        // <sample>
        ClassRoll roll = ClassRoll.builder()
                .setting(Setting.INSTITUTION)
                .band(AgeBand.INFANTS)
                .ages(List.of(8, 9, 11, 12)) // completed months
                .carers(1)
                .build();
        ClassCheck check = ClassCheck.in(Beibei.policies(), AsOf.day(LocalDate.of(2024, 5, 6)), "天生街道");
        List<String> found =
                check.of(roll).stream().map(each -> each.words().zh()).toList();
        OptionalInt needed = check.carersNeeded(roll);
        // </sample>
        assertThat(found).containsExactly("人数：符合", "照护人员：不足", "月龄：未定；尚缺 满12个月、满24个月归哪个班");
        assertThat(needed).hasValue(2);
    }
}
