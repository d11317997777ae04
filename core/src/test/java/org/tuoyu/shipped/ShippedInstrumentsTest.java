package org.tuoyu.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.RankReading;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import org.tuoyu.shipped.national.National;

/** What is told of each instrument beside its rules: who issued it, how high it stands, where and since when it holds. */
final class ShippedInstrumentsTest {

    private static final PolicyStack POLICIES = Beibei.policies();

    @ParameterizedTest
    @CsvSource({
        "北碚府办发〔2020〕105号, 重庆市北碚区人民政府办公室, 区县规范性文件, 500109, 2020-12-18",
        "国卫办人口发〔2019〕25号, 国家卫生健康委办公厅等, 国务院部门规范性文件, CN, 2019-12-19",
        "国卫人口发〔2019〕58号（设置标准）, 国家卫生健康委, 国务院部门规范性文件, CN, 2019-10-08",
        "国卫人口发〔2019〕58号（管理规范）, 国家卫生健康委, 国务院部门规范性文件, CN, 2019-10-08",
        "国卫人口发〔2023〕28号, 国家卫生健康委等五部门, 国务院部门规范性文件, CN, 2023-11-14",
        "WS/T 821—2023, 国家卫生健康委, 国务院部门规范性文件, CN, 2023-10-31",
        "中华人民共和国学前教育法, 全国人民代表大会常务委员会, 法律, CN, 2024-11-08",
        "重庆市托幼一体化管理办法（试行）, 重庆市卫生健康委员会、重庆市教育委员会, 市级规范性文件, 500000, 2023-12-23",
        "JGJ 39-2016, 住房和城乡建设部, 国务院部门规范性文件, CN, ''",
        "JGJ 39-2016（2019年版）, 住房和城乡建设部, 国务院部门规范性文件, CN, ''",
        "重庆市人口与计划生育条例（2021年修正）, 重庆市人民代表大会常务委员会, 地方性法规, 500000, 2021-11-25"
    })
    void whoIssuedAnInstrumentAndHowHighItStands(
            String number, String issuer, String rank, String territory, String published) {
        Instrument instrument = policy(number).instrument();
        assertThat(instrument.issuer()).isEqualTo(issuer);
        assertThat(instrument.rank().name().zh()).isEqualTo(rank);
        assertThat(instrument.territory()).isEqualTo(territory);
        if (!published.isEmpty()) {
            assertThat(instrument.publishedOn()).isEqualTo(LocalDate.parse(published));
        }
    }

    @Test
    void onlyTheTextOfTheDistrictIsHeld() {
        assertThat(POLICIES.policies())
                .hasSize(13)
                .filteredOn(each -> each.instrument().held() == Instrument.Held.VERBATIM)
                .containsExactly(Beibei.policy());
    }

    /** 三(三)8 names the registrars of the district and the department that an institution files with. */
    @Test
    void whoIsWhichAuthorityInTheDistrict() {
        assertThat(party(AuthorityKind.STAFFING_OFFICE)).isEqualTo("区委编办");
        assertThat(party(AuthorityKind.CIVIL_AFFAIRS)).isEqualTo("区民政局");
        assertThat(party(AuthorityKind.MARKET_REGULATION)).isEqualTo("区市场监管局");
        assertThat(party(Bearer.Role.HEALTH_DEPARTMENT)).isEqualTo("区卫生健康委");
        assertThat(party(Bearer.Role.INSTITUTION)).isEqualTo("婴幼儿照护服务机构");
        assertThat(party(Bearer.Role.REGISTRAR)).isEqualTo("登记机关");
    }

    /** As far as reports tell of 25号: who has what to do, since when and within which time. */
    @ParameterizedTest
    @CsvSource({
        "4/registration, 托育机构, 举办托育机构, 未定期限",
        "5/business-scope, 托育机构, 登记, 未定期限",
        "6/push, 登记机关, 核准登记, 及时",
        "8/filing, 托育机构, 核准登记, 及时",
        "9/receipt, 卫生健康部门, 收到, 5个工作日内",
        "9/notice, 卫生健康部门, 不符合, 15个工作日内",
        "10/amendment, 托育机构, 变更, 及时",
        "10/deregistration, 托育机构, 注销登记, 及时"
    })
    void theDutiesOfTheMeasuresOnRegistration(String id, String who, String event, String when) {
        Duty duty = policy("国卫办人口发〔2019〕25号").duties().find("national/" + id).orElseThrow();
        assertThat(duty.bearers()).extracting(each -> each.label().zh()).containsExactly(who);
        assertThat(duty.trigger())
                .hasValueSatisfying(told -> assertThat(told.zh()).contains(event));
        assertThat(duty.term().label().zh()).endsWith(when);
        assertThat(duty.kind()).isEqualTo(Duty.Kind.ACHIEVEMENT);
        assertThat(duty.consequence()).isEmpty();
    }

    /** Whoever issued the words can settle what they mean. */
    @ParameterizedTest
    @CsvSource({
        "beibei/day-of-issue, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/before-2025, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/idle-houses, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/accountability, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/institutions/employer-run, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/institutions/nursery-class, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/institutions/community-point, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/institutions/home-point, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/liability-of, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/allocation, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subsidies, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/chains, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/year-2020, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/registrars, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/income-tax-granted, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/pattern, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/prices-granted, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/registration-demanded, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subject-of-facilities, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subject-of-leadership, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subject-of-organisations, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subject-of-public-places, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/subject-of-safety, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "beibei/vigorously, 未载明；文件由北碚区人民政府办公室发布，或由其解释",
        "national/rank, 未载明；二者的位阶无法律规定，何者优先由有权审查规范性文件的机关定，是哪一机关未查到",
        "national/shared-bound, 未载明；标准由国家卫生健康委发布，或由其解释"
    })
    void whoSettlesAReading(String id, String authority) {
        assertThat(reading(id).authority().zh()).isEqualTo(authority);
    }

    @Test
    void whatIsReadAsItWasSettledIsChosenHere() {
        Readings chosen = BeibeiReadings.CHOSEN;
        assertThat(BeibeiReadings.all())
                .hasSize(27)
                .filteredOn(each -> chosen.chosen(each).isPresent())
                .extracting(Reading::id)
                .containsExactly(
                        "beibei/day-of-issue",
                        "beibei/year-2020",
                        "beibei/subject-of-safety",
                        "beibei/subject-of-organisations",
                        "beibei/registration-demanded",
                        "beibei/income-tax-granted",
                        "beibei/prices-granted",
                        "beibei/vigorously",
                        "beibei/pattern");
        assertThat(chosen.chosen(BeibeiReadings.DAY_OF_ISSUE)).hasValueSatisfying(option -> {
            assertThat(option.id()).isEqualTo("day-of-signing");
            assertThat(option.label().zh()).contains("落款日期").contains("2020-12-18");
            assertThat(option.label().en()).contains("2020-12-18");
        });
    }

    @Test
    void noOtherFileChoosesAReading() {
        assertThat(National.files())
                .hasSize(10)
                .allSatisfy(file -> assertThat(file.chosen()).isEqualTo(Readings.none()));
    }

    /** Above the district where they come from departments of the State Council, beside it where both are normative. */
    @Test
    void theMeasuresOnRegistrationStandAboveTheDistrictOrBesideIt() {
        RankReading rank = policy("国卫办人口发〔2019〕25号").rankReading().orElseThrow();
        assertThat(rank.ranks())
                .containsOnlyKeys("higher", "not-comparable")
                .containsEntry("not-comparable", Beibei.INSTRUMENT.rank())
                .containsEntry(
                        "higher", policy("国卫人口发〔2019〕58号（设置标准）").instrument().rank());
    }

    @Test
    void theWordsOf2025SayTheirLastDay() {
        List<Reading.Option> options = BeibeiReadings.BEFORE_2025.options();
        assertThat(options.get(0).label().zh()).contains("2024年12月31日");
        assertThat(options.get(1).label().zh()).contains("2025年12月31日");
    }

    /** The name that finds the same party. */
    private static String party(Symbol kind) {
        return Stream.of("区委编办", "区民政局", "区市场监管局", "区卫生健康委", "婴幼儿照护服务机构", "登记机关", "区教委")
                .filter(name -> Beibei.policy()
                        .party(kind)
                        .equals(Beibei.policy().directory().find(name)))
                .findFirst()
                .orElse("");
    }

    private static Policy policy(String number) {
        return POLICIES.policies().stream()
                .filter(each -> each.instrument().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(String id) {
        return BeibeiReadings.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
