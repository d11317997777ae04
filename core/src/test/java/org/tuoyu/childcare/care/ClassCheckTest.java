package org.tuoyu.childcare.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.childcare.institution.CareClass;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** How classes stand, in examples. */
final class ClassCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final ClassCheck CHECK = check(BeibeiReadings.CHOSEN);

    @Test
    void aClassThatIsAsItHasToBe() {
        ClassRoll roll = infants(8, 10, 11).carers(1).build();
        assertThat(words(CHECK, roll)).containsExactly("人数：符合", "照护人员：符合", "月龄：符合");
        assertThat(CHECK.of(roll)).allSatisfy(each -> {
            assertThat(each.missing()).isEmpty();
            assertThat(each.answers())
                    .flatExtracting(answer -> answer.grounds().citations())
                    .isNotEmpty()
                    .allSatisfy(cited -> assertThat(cited).isInstanceOf(Citation.Referenced.class));
        });
        assertThat(CHECK.of(roll).get(1).words().en()).isEqualTo("carers: as it has to be");
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 符合, 符合", "11, 4, 超过上限, 符合", "10, 3, 符合, 不足", "12, 4, 超过上限, 符合", "13, 4, 超过上限, 不足"})
    void tooManyChildrenAndTooFewCarersAreTwoThings(int children, int carers, String size, String enough) {
        ClassRoll roll =
                institution(AgeBand.INFANTS).children(children).carers(carers).build();
        assertThat(words(CHECK, roll)).startsWith("人数：" + size, "照护人员：" + enough);
    }

    @Test
    void aChildOnASharedBoundIsOpenUntilSomebodyReadsIt() {
        ClassRoll infants = infants(8, 12).carers(1).build();
        ClassRoll younger =
                institution(AgeBand.YOUNGER_TODDLERS).ages(List.of(12, 20)).build();
        assertThat(words(CHECK, infants).get(2)).isEqualTo("月龄：未定；尚缺 满12个月、满24个月归哪个班");
        assertThat(words(CHECK, younger).get(2)).isEqualTo("月龄：未定；尚缺 满12个月、满24个月归哪个班");
        assertThat(words(read("lower-class"), infants).get(2)).isEqualTo("月龄：符合");
        assertThat(words(read("upper-class"), infants).get(2)).isEqualTo("月龄：有婴幼儿不属于该班型");
        assertThat(words(read("lower-class"), younger).get(2)).isEqualTo("月龄：有婴幼儿不属于该班型");
        assertThat(words(read("upper-class"), younger).get(2)).isEqualTo("月龄：符合");
    }

    @ParameterizedTest
    @CsvSource({"17, 月龄：有婴幼儿不属于该班型", "12, 月龄：有婴幼儿不属于该班型", "18, 月龄：符合", "24, 月龄：符合", "5, 月龄：文件没有规定"})
    void aMixedClassIsFromEighteenMonthsAndHasNoStatedRatio(int age, String said) {
        ClassRoll roll =
                institution(AgeBand.MIXED).ages(List.of(age, 30)).carers(1).build();
        assertThat(words(CHECK, roll)).containsExactly("人数：符合", "照护人员：文件没有规定", said);
        assertThat(CHECK.carersNeeded(roll)).isEmpty();
    }

    @Test
    void oneChildOfOtherAgeIsEnoughWhateverTheOthersAre() {
        assertThat(words(CHECK, infants(12, 30).build()).get(2)).isEqualTo("月龄：有婴幼儿不属于该班型");
        assertThat(words(CHECK, infants(5, 12).build()).get(2)).startsWith("月龄：未定");
    }

    @Test
    void whatIsNotKnownIsAskedFor() {
        ClassRoll nothing = ClassRoll.builder().build();
        assertThat(CHECK.of(nothing))
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(ClassFinding.Outcome.NOT_SETTLED))
                .extracting(each -> each.missing().stream().map(Symbol::id).toList())
                .containsExactly(
                        List.of("setting", "band", "children"),
                        List.of("setting", "band", "children", "carers"),
                        List.of("setting", "ageInMonths", "national/shared-bound", "band"));
        assertThat(CHECK.carersNeeded(nothing)).isEmpty();
        assertThat(words(CHECK, institution(AgeBand.INFANTS).carers(9).build()))
                .contains("人数：未定；尚缺 婴幼儿人数", "照护人员：未定；尚缺 婴幼儿人数");
    }

    @Test
    void threeChildrenNeedOneCarerInEveryClassWithARatio() {
        assertThat(CHECK.carersNeeded(ClassRoll.builder()
                        .setting(Setting.HOME_POINT)
                        .children(5)
                        .build()))
                .isEqualTo(OptionalInt.of(2));
        assertThat(CHECK.carersNeeded(ClassRoll.builder()
                        .setting(Setting.INSTITUTION)
                        .children(3)
                        .build()))
                .as("the class may be mixed")
                .isEmpty();
        assertThat(CHECK.carersNeeded(
                        institution(AgeBand.OLDER_TODDLERS).children(0).build()))
                .isEqualTo(OptionalInt.of(0));
    }

    @Test
    void theClassesOfAnInstitutionAreLookedAtWithAChildOnEveryPlace() {
        List<ClassRoll> rolls =
                ClassRoll.full(institution(InstitutionKind.INSTITUTION)).orElseThrow();
        assertThat(rolls).extracting(roll -> words(CHECK, roll).get(0)).containsExactly("人数：符合", "人数：超过上限", "人数：符合");
        assertThat(rolls)
                .extracting(CHECK::carersNeeded)
                .containsExactly(OptionalInt.of(4), OptionalInt.of(4), OptionalInt.empty());
        assertThat(ClassRoll.full(institution(InstitutionKind.NURSERY_CLASS)).orElseThrow())
                .allSatisfy(roll -> assertThat(words(CHECK, roll).get(0)).startsWith("人数：未定；尚缺 场所类型"));
        assertThat(ClassRoll.full(Institution.builder()
                        .id("甲")
                        .kind(InstitutionKind.INSTITUTION)
                        .build()))
                .isEmpty();
    }

    @Test
    void beforeTheStandardNothingIsStated() {
        ClassCheck before = ClassCheck.in(Beibei.policies(), AsOf.day(LocalDate.of(2019, 9, 30)), "天生街道");
        assertThat(before.of(infants(8, 30).carers(0).build()))
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(ClassFinding.Outcome.NOT_STATED));
    }

    @Test
    void aRollDoesNotContradictItself() {
        assertThatThrownBy(() -> infants(8, 9).children(3).build()).hasMessageContaining("got 3 children with 2 ages");
        assertThatThrownBy(() -> infants(-1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClassRoll.builder().carers(-1).build()).hasMessageContaining("got -1");
        assertThat(infants(8, 9).build().children()).isEqualTo(OptionalInt.of(2));
        assertThat(infants(8, 9).children(2).build().ages()).contains(List.of(8, 9));
    }

    private static Institution institution(InstitutionKind kind) {
        return Institution.builder()
                .id("甲")
                .kind(kind)
                .classes(List.of(
                        new CareClass(AgeBand.INFANTS, 10),
                        new CareClass(AgeBand.YOUNGER_TODDLERS, 16),
                        new CareClass(AgeBand.MIXED, 18)))
                .build();
    }

    private static ClassRoll.Builder infants(Integer... ages) {
        ClassRoll.Builder roll = institution(AgeBand.INFANTS);
        roll.ages(Arrays.asList(ages));
        return roll;
    }

    private static ClassRoll.Builder institution(AgeBand band) {
        ClassRoll.Builder roll = ClassRoll.builder();
        roll.setting(Setting.INSTITUTION).band(band);
        return roll;
    }

    private static ClassCheck read(String option) {
        return check(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.SHARED_BOUND, option));
    }

    private static ClassCheck check(Readings readings) {
        return ClassCheck.in(Beibei.policies(readings), AsOf.day(DAY), "天生街道");
    }

    private static List<String> words(ClassCheck check, ClassRoll roll) {
        return check.of(roll).stream().map(each -> each.words().zh()).toList();
    }
}
