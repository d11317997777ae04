package org.tuoyu.shipped.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.care.Care;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What each of the ministries' standards says of itself, where the others would say the same beside it. */
final class NationalStandardsContentTest {

    private static final String STANDARD = "国卫人口发〔2019〕58号（设置标准）";
    private static final String NORMS = "国卫人口发〔2019〕58号（管理规范）";
    private static final String QUALITY = "WS/T 821—2023";
    private static final String BEFORE = "JGJ 39-2016";
    private static final String REVISED = "JGJ 39-2016（2019年版）";
    private static final String POINTS = "国卫人口发〔2023〕28号";
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @ParameterizedTest
    @CsvSource({
        STANDARD + ", INFANTS, 10",
        STANDARD + ", YOUNGER_TODDLERS, 15",
        STANDARD + ", OLDER_TODDLERS, 20",
        STANDARD + ", MIXED, 18",
        REVISED + ", INFANTS, 10",
        REVISED + ", YOUNGER_TODDLERS, 15",
        REVISED + ", OLDER_TODDLERS, 20"
    })
    void soManyChildrenFitAClassAndNotOneMore(String number, String band, int most) {
        Knowledge known = in("INSTITUTION").with(Care.BAND, band);
        assertThat(said(number, Care.MOST_CHILDREN, known)).isEqualTo("" + most);
        assertThat(said(number, Care.SIZE, known.with(Care.CHILDREN, most))).isEqualTo("YES");
        assertThat(said(number, Care.SIZE, known.with(Care.CHILDREN, most + 1))).isEqualTo("NO");
        for (String other : List.of("HOME_POINT", "NEITHER")) {
            Knowledge elsewhere = in(other).with(Care.BAND, band);
            assertThat(said(number, Care.MOST_CHILDREN, elsewhere)).isEqualTo("SILENT");
            assertThat(said(number, Care.SIZE, elsewhere.with(Care.CHILDREN, 1)))
                    .isEqualTo("SILENT");
        }
    }

    /** 宜: the numbers before the revision of 2019 bound nobody. */
    @ParameterizedTest
    @CsvSource({"INFANTS, 15", "YOUNGER_TODDLERS, 20", "OLDER_TODDLERS, 25"})
    void beforeTheRevisionSoManyChildrenWereOnlyRecommended(String band, int most) {
        Knowledge known = in("INSTITUTION").with(Care.BAND, band);
        assertThat(recommended(Care.MOST_CHILDREN, known)).containsExactly("" + most);
        assertThat(recommended(Care.SIZE, known.with(Care.CHILDREN, most))).containsExactly("YES");
        assertThat(recommended(Care.SIZE, known.with(Care.CHILDREN, most + 1))).containsExactly("NO");
        assertThat(recommended(Care.MOST_CHILDREN, in("HOME_POINT").with(Care.BAND, band)))
                .isEmpty();
        assertThat(recommended(Care.SIZE, in("NEITHER").with(Care.BAND, band).with(Care.CHILDREN, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({BEFORE + ", MIXED", REVISED + ", MIXED"})
    void theBuildingCodesKnowNoMixedClass(String number, String band) {
        Answer<?> answer = answer(
                number,
                Care.MOST_CHILDREN,
                number.equals(BEFORE) ? LocalDate.of(2018, 1, 1) : DAY,
                in("INSTITUTION").with(Care.BAND, band));
        assertThat(Asking.said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, YES", "6, NO"})
    void aHomePointHasFiveChildrenWhateverTheirAge(int children, String expected) {
        assertThat(said(POINTS, Care.SIZE, in("HOME_POINT").with(Care.CHILDREN, children)))
                .isEqualTo(expected);
        assertThat(said(POINTS, Care.MOST_CHILDREN, in("HOME_POINT"))).isEqualTo("5");
        assertThat(said(POINTS, Care.SIZE, in("INSTITUTION").with(Care.CHILDREN, children)))
                .isEqualTo("SILENT");
    }

    @ParameterizedTest
    @CsvSource({
        STANDARD + ", INSTITUTION, INFANTS, 1:3",
        STANDARD + ", INSTITUTION, YOUNGER_TODDLERS, 1:5",
        STANDARD + ", INSTITUTION, OLDER_TODDLERS, 1:7",
        STANDARD + ", INSTITUTION, MIXED, SILENT",
        STANDARD + ", HOME_POINT, INFANTS, SILENT",
        POINTS + ", HOME_POINT, INFANTS, 1:3",
        POINTS + ", INSTITUTION, INFANTS, SILENT"
    })
    void soManyChildrenHaveOneCarer(String number, String setting, String band, String ratio) {
        assertThat(said(number, Care.RATIO, in(setting).with(Care.BAND, band))).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        STANDARD + ", INSTITUTION, 36, YES",
        STANDARD + ", INSTITUTION, 35, NO",
        STANDARD + ", HOME_POINT, 36, SILENT",
        POINTS + ", HOME_POINT, 36, YES",
        POINTS + ", HOME_POINT, 35, NO",
        POINTS + ", INSTITUTION, 36, SILENT"
    })
    void aLeaseIsOfThreeYears(String number, String setting, int months, String expected) {
        assertThat(said(number, Care.LEASE_TERM, in(setting).with(Care.LEASE, months)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"INSTITUTION, 90, YES", "INSTITUTION, 89, NO", "HOME_POINT, 90, ''"})
    void theQualityStandardRecommendsNinetyDaysOfVideo(String setting, int days, String expected) {
        Answer<?> answer = answer(QUALITY, Care.VIDEO_KEPT, DAY, in(setting).with(Care.VIDEO, days));
        assertThat(Asking.said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported())
                .flatExtracting(norm -> norm.allows().stream().map(Symbol::id).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        NORMS + ", INSTITUTION, 90, YES",
        NORMS + ", INSTITUTION, 89, NO",
        NORMS + ", HOME_POINT, 89, SILENT",
        POINTS + ", HOME_POINT, 90, YES",
        POINTS + ", HOME_POINT, 89, NO",
        POINTS + ", INSTITUTION, 89, SILENT",
        STANDARD + ", INSTITUTION, 89, SILENT"
    })
    void videoIsKeptForNinetyDays(String number, String setting, int days, String expected) {
        assertThat(said(number, Care.VIDEO_KEPT, in(setting).with(Care.VIDEO, days)))
                .isEqualTo(expected);
    }

    /** Which instrument says it, and in which of its articles: the standard and the norms count theirs apart. */
    @ParameterizedTest
    @CsvSource({
        "care/lease, " + STANDARD + ", 11",
        "care/class, " + STANDARD + ", 19",
        "care/most-children, " + STANDARD + ", 19",
        "care/size, " + STANDARD + ", 19",
        "care/ratio, " + STANDARD + ", 20",
        "care/video, " + NORMS + ", 32",
        "registration/amendment, " + NORMS + ", 6",
        "registration/deregistration, " + NORMS + ", 7",
        "care/most-children, " + POINTS + ", 2",
        "care/consent, " + POINTS + ", 3",
        "care/name, " + POINTS + ", 4",
        "registration/registers, " + POINTS + ", 4",
        "registration/push-to-own-level, " + POINTS + ", 4",
        "registration/files, " + POINTS + ", 5",
        "care/ratio, " + POINTS + ", ''",
        "offer/nursery-class, 中华人民共和国学前教育法, 84",
        "supervision/state-rules, 中华人民共和国学前教育法, 84"
    })
    void theArticleOfAnInstrument(String question, String number, String article) {
        assertThat(policy(number).contributions())
                .filteredOn(each -> each.question().id().equals(question))
                .isNotEmpty()
                .flatExtracting(each -> each.norms())
                .extracting(norm -> norm.citation().clause())
                .containsOnly(article);
    }

    /** Mixed classes begin at 18 months; each month of age is in one line of the standard, which only sets up classes. */
    @ParameterizedTest
    @CsvSource({"lower-class, 36", "upper-class, 35"})
    void eachMonthOfAgeIsInOneLine(String option, int last) {
        PolicyStack read = alone(STANDARD).reading(Readings.none().choosing(BeibeiReadings.SHARED_BOUND, option));
        for (int age = 6; age <= last; age++) {
            assertThat(read.inPlay(Care.CLASS, AsOf.day(DAY), "天生街道")
                            .decider()
                            .decide(in("INSTITUTION").with(Care.AGE, age))
                            .grounds()
                            .explanation()
                            .standing())
                    .as(age + " months")
                    .singleElement()
                    .satisfies(norm -> assertThat(norm.modality()).isEqualTo(Modality.CONSTITUTIVE));
        }
    }

    private static List<String> recommended(Question<?> question, Knowledge known) {
        Answer<?> answer = answer(BEFORE, question, LocalDate.of(2018, 1, 1), known);
        assertThat(Asking.said(answer)).isEqualTo("SILENT");
        return answer.grounds().explanation().reported().stream()
                .flatMap(norm -> norm.allows().stream())
                .map(Symbol::id)
                .toList();
    }

    private static Knowledge in(String setting) {
        return Knowledge.none().with(Care.SETTING, setting);
    }

    private static String said(String number, Question<?> question, Knowledge known) {
        return Asking.said(answer(number, question, DAY, known));
    }

    private static <O extends Symbol> Answer<O> answer(
            String number, Question<O> question, LocalDate day, Knowledge known) {
        return alone(number).inPlay(question, AsOf.day(day), "天生街道").decider().decide(known);
    }

    private static PolicyStack alone(String number) {
        return PolicyStack.of(List.of(policy(number)), BeibeiDirectory.directory(), List.of(), Readings.none());
    }

    private static Policy policy(String number) {
        return National.files().stream()
                .map(PolicyFile::policy)
                .filter(each -> each.instrument().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
