package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.OpenPoint.Kind;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiReadings;

final class OpenPointsTest {

    private static final AsOf DAY = AsOf.day(LocalDate.of(2021, 3, 1));
    private static final List<OpenPoint> POINTS = OpenPoints.of(Beibei.policies(), DAY);

    @Test
    void theRegisterHasEveryNamedReadingAndComputesWhatEachTouches() {
        InterpretationRegister register = Beibei.policies().register();
        Set<Reading> registered = new HashSet<>();
        register.entries().forEach(each -> registered.add(each.reading()));
        assertThat(registered).isEqualTo(Set.copyOf(BeibeiReadings.all()));
        assertThat(register.entries())
                .allSatisfy(each -> assertThat(each.chosen().isPresent())
                        .isEqualTo(BeibeiReadings.CHOSEN.chosen(each.reading()).isPresent()));
        assertThat(touched(register, BeibeiReadings.DAY_OF_ISSUE))
                .hasSizeGreaterThan(57)
                .contains("registration-authority");
        assertThat(touched(register, BeibeiReadings.RANK_OF_NATIONAL_MEASURES))
                .containsExactlyElementsOf(Beibei.policies().policies().get(1).contributions().stream()
                        .map(each -> each.question().id())
                        .distinct()
                        .toList());
        assertThat(touched(register, BeibeiReadings.REGISTRARS)).containsExactly("registration/push-to-county");
        assertThat(touched(register, BeibeiReadings.SHARED_BOUND)).containsExactly("care/class");
        assertThat(touched(register, BeibeiReadings.BEFORE_2025))
                .containsExactly("support/idle-house", "beibei/3.3.9/stand-alone-sites", "beibei/3.6.16/idle-houses");
        assertThat(touched(register, BeibeiReadings.IDLE_HOUSES))
                .containsExactly("support/idle-house", "beibei/3.6.16/idle-houses");
        assertThat(touched(register, BeibeiReadings.EMPLOYER_RUN_CARE))
                .containsExactly(
                        "registration/registers",
                        "registration/files",
                        "registration/push-to-own-level",
                        "registration/push-to-county",
                        "offer/modes",
                        "supervision/standards",
                        "supervision/responsibility",
                        "supervision/safety-system",
                        "supervision/safety-equipment",
                        "supervision/guards",
                        "supervision/health-care",
                        "supervision/management-norms",
                        "supervision/disclosure",
                        "supervision/quality-assessment",
                        "supervision/dynamic-management",
                        "support/priority",
                        "support/idle-house",
                        "support/income-tax",
                        "support/vat",
                        "support/utility-prices");
    }

    @Test
    void everyReadingIsListedAndHowItIsReadWhereThatIsChosen() {
        assertThat(names(Kind.READING))
                .containsExactly(
                        "beibei/accountability",
                        "beibei/allocation",
                        "beibei/before-2025",
                        "beibei/chains",
                        "beibei/day-of-issue",
                        "beibei/idle-houses",
                        "beibei/income-tax-granted",
                        "beibei/institutions/community-point",
                        "beibei/institutions/employer-run",
                        "beibei/institutions/home-point",
                        "beibei/institutions/nursery-class",
                        "beibei/liability-of",
                        "beibei/new-technology",
                        "beibei/pattern",
                        "beibei/prices-granted",
                        "beibei/registrars",
                        "beibei/registration-demanded",
                        "beibei/subject-of-facilities",
                        "beibei/subject-of-leadership",
                        "beibei/subject-of-organisations",
                        "beibei/subject-of-public-places",
                        "beibei/subject-of-safety",
                        "beibei/subsidies",
                        "beibei/vigorously",
                        "beibei/year-2020",
                        "national/rank",
                        "national/shared-bound");
        assertThat(OpenPoints.of(Beibei.policies(Readings.none()), DAY))
                .filteredOn(each -> each.kind() == Kind.READING)
                .hasSize(27)
                .allSatisfy(each -> assertThat(each.options()).hasSizeBetween(2, 3))
                .allSatisfy(each -> assertThat(each.words().zh()).doesNotContain("已采用"));
        assertThat(POINTS)
                .filteredOn(
                        each -> each.kind() == Kind.READING && each.words().zh().contains("已采用"))
                .extracting(OpenPoint::name)
                .containsExactly(
                        "beibei/day-of-issue",
                        "beibei/income-tax-granted",
                        "beibei/pattern",
                        "beibei/prices-granted",
                        "beibei/registration-demanded",
                        "beibei/subject-of-organisations",
                        "beibei/subject-of-safety",
                        "beibei/vigorously",
                        "beibei/year-2020");
        assertThat(POINTS).filteredOn(each -> each.kind() == Kind.CHOICE).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo("beibei/3.3.8/non-profit");
            assertThat(each.options())
                    .extracting(Reading.Option::id)
                    .containsExactly("STAFFING_OFFICE", "CIVIL_AFFAIRS");
        });
    }

    @Test
    void wordsWithoutANumberStandWithTheirSentenceAndWhatRestsOnThem() {
        assertThat(names(Kind.TERM)).contains("及时", "限期", "逐步", "定期", "一批", "适当", "加快", "1-2所", "1-2处");
        assertThat(POINTS)
                .filteredOn(each -> each.name().equals("1-2所") && each.place().equals("三(三)9"))
                .singleElement()
                .satisfies(each -> assertThat(each.touches()).containsExactly("beibei/3.3.9/stand-alone-sites"));
        assertThat(names(Kind.WORD)).contains("普惠", "符合条件", "有条件的", "3岁以下");
    }

    @Test
    void textsReferredToAreNamedWithWhatRestsOnThem() {
        assertThat(names(Kind.REFERENCE))
                .contains("国卫办人口发〔2019〕25号", "中华人民共和国民法典", "国办发﹝2019﹞15号", "渝府办发﹝2019﹞119号", "划拨用地目录")
                .contains(
                        "国卫人口发〔2019〕58号（设置标准）",
                        "国卫人口发〔2019〕58号（管理规范）",
                        "国卫人口发〔2023〕28号",
                        "WS/T 821—2023",
                        "JGJ 39-2016",
                        "重庆市人口与计划生育条例（2021年修正）")
                .doesNotContain(Beibei.INSTRUMENT.title(), Beibei.INSTRUMENT.number());
    }

    @Test
    void validityGroupsAndClashes() {
        assertThat(names(Kind.VALIDITY)).containsExactly(Beibei.INSTRUMENT.number());
        assertThat(names(Kind.GROUP)).contains("各园城", "区政府各部门", "相关单位");
        assertThat(names(Kind.CLASH)).isEmpty();
        assertThat(POINTS)
                .allSatisfy(each -> assertThat(each.decides().zh()).isNotBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatContradictsIsOpenInEveryWorldInWhichItDoesAndTitlesDecideNothing() {
        Instrument other = Instrument.builder()
                .number("虚构〔2020〕2号")
                .title("虚构的规定")
                .issuer("虚构的机关")
                .rank(Rank.DISTRICT_DOCUMENT)
                .territory(Beibei.INSTRUMENT.territory())
                .publishedOn(LocalDate.of(2020, 12, 20))
                .held(Instrument.Held.REFERENCED)
                .build();
        Policy contrary = Policy.draft(other, BeibeiDirectory.directory())
                .inForce(InForce.openEndedFrom(other.publishedOn()))
                .clause("1")
                .gist("营利性的在区民政局登记", "for-profit ones register with civil affairs")
                .answers(RegistrationAuthority.QUESTION)
                .as("contrary")
                .when(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.FOR_PROFIT)
                .allow(AuthorityKind.CIVIL_AFFAIRS)
                .build();
        PolicyStack stack = PolicyStack.of(
                List.of(Beibei.localOnly().policies().get(0), contrary),
                BeibeiDirectory.directory(),
                List.of(),
                BeibeiReadings.CHOSEN);
        assertThat(OpenPoints.of(stack, DAY))
                .filteredOn(each -> each.kind() == Kind.CLASH)
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.name()).isEqualTo("registration-authority");
                    assertThat(each.touches()).contains("contrary", "beibei/3.3.8/for-profit");
                    assertThat(each.words().zh()).contains("规定相互冲突");
                });
        assertThat(OpenPoints.of(stack, AsOf.day(LocalDate.of(2020, 12, 19))))
                .noneMatch(each -> each.kind() == Kind.CLASH);
        assertThat(POINTS)
                .filteredOn(each -> each.name().equals("3岁以下"))
                .isNotEmpty()
                .noneMatch(each -> each.place().equals("引言"));
    }

    private static List<String> names(Kind kind) {
        return POINTS.stream()
                .filter(each -> each.kind() == kind)
                .map(OpenPoint::name)
                .distinct()
                .toList();
    }

    private static List<String> touched(InterpretationRegister register, Reading reading) {
        return register.entries().stream()
                .filter(each -> each.reading().equals(reading))
                .flatMap(each -> Stream.concat(
                        each.questions().stream().map(question -> question.id()),
                        each.targets().stream().map(target -> target.id())))
                .toList();
    }
}
