package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/** What is shipped is not checked at each start (docs/adr/0003): it is checked here. */
final class ShippedPoliciesTest {

    private static final String MEASURES = "国卫办人口发〔2019〕25号";

    static Stream<Policy> shipped() {
        return Stream.concat(Beibei.policies().policies().stream(), Beibei.localOnly().policies().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPolicySaysWhatItsInstrumentSays(Policy policy) {
        assertThat(policy.problems()).isEmpty();
        assertThat(policy.contributions()).isNotEmpty();
    }

    @Test
    void theDistrictsDocumentComesFirstAndItsTextAloneIsHeld() {
        List<Policy> all = Beibei.policies().policies();
        assertThat(all)
                .extracting(policy -> policy.instrument().number())
                .containsExactly(
                        "北碚府办发〔2020〕105号",
                        MEASURES,
                        "国卫人口发〔2019〕58号（设置标准）",
                        "国卫人口发〔2019〕58号（管理规范）",
                        "国卫人口发〔2023〕28号",
                        "WS/T 821—2023",
                        "JGJ 39-2016",
                        "JGJ 39-2016（2019年版）",
                        "中华人民共和国学前教育法",
                        "重庆市人口与计划生育条例（2021年修正）",
                        "重庆市托幼一体化管理办法（试行）");
        assertThat(all).extracting(policy -> policy.instrument().number()).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(policy -> policy.instrument().held() == Instrument.Held.VERBATIM)
                .singleElement()
                .satisfies(policy -> assertThat(policy.text()).containsSame(BeibeiText.text()));
        assertThat(Beibei.localOnly().policies()).containsExactly(all.get(0));
    }

    /**
     * How a ministry's document ranks against the district's is a reading: one that meets it on a question needs it, unless
     * both only ever allow the same there.
     */
    @Test
    void noDocumentOfAMinistryMeetsTheDistrictsOnAQuestionButTheOneWhoseRankIsRead() {
        Policy district = Beibei.policies().policies().get(0);
        assertThat(Beibei.policies().policies())
                .filteredOn(policy -> policy.instrument().rank().equals(Rank.MINISTRY_DOCUMENT))
                .hasSize(7)
                .filteredOn(policy -> questions(policy).stream().anyMatch(id -> allowed(id, district, policy) > 1))
                .extracting(policy -> policy.instrument().number())
                .containsExactly(MEASURES);
    }

    /** How many sets of outcomes the norms of two policies allow on a question that both answer; none where only one does. */
    private static int allowed(String question, Policy one, Policy other) {
        return questions(one).contains(question)
                ? Stream.of(one, other)
                        .flatMap(policy -> policy.contributions().stream())
                        .filter(each -> each.question().id().equals(question))
                        .flatMap(each -> each.norms().stream())
                        .map(norm -> Set.copyOf(norm.allows()))
                        .collect(Collectors.toSet())
                        .size()
                : 0;
    }

    private static Set<String> questions(Policy policy) {
        return policy.contributions().stream().map(each -> each.question().id()).collect(Collectors.toSet());
    }

    @Test
    void everyWordThatIsShippedAsAQuoteStandsInTheTextOnce() {
        OfficialText text = BeibeiText.text();
        List<Citation.Verbatim> quotes = shipped()
                .flatMap(policy -> policy.contributions().stream())
                .flatMap(each -> each.norms().stream())
                .<Citation>map(Norm::citation)
                .filter(Citation.Verbatim.class::isInstance)
                .map(Citation.Verbatim.class::cast)
                .toList();
        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(text.verify(quote).valid()).isPresent());
    }

    @Test
    void aPolicyCanBeCheckedAtOnce() {
        assertThat(Beibei.policy().checked().matrix()).isPresent();
    }

    @Test
    void aWrongQuoteIsFoundWhenItIsAskedForAtTheLatest() {
        Policy policy = withQuote("举办非营利性婴幼儿照护服务机构的，在区教委注册登记");
        assertThat(policy.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("区教委"));
        assertThatThrownBy(policy::targets).isInstanceOf(PolicyNotValid.class);
        assertThatThrownBy(policy::duties).isInstanceOf(PolicyNotValid.class);
        assertThat(policy.matrix()).as("cut from the text alone").isPresent();
    }

    @Test
    void aPolicyCheckedWhenAskedReadsItsTextOnlyThen() {
        Policy policy = Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory())
                .text(() -> {
                    throw new IllegalStateException("read");
                })
                .checkedWhenAsked()
                .build();
        assertThat(policy.contributions()).isEmpty();
        assertThatThrownBy(policy::text).hasMessage("read");
        assertThatThrownBy(policy::problems).hasMessage("read");
    }

    private static Policy withQuote(String words) {
        return Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory())
                .checkedWhenAsked()
                .text(BeibeiText::text)
                .inForce(InForce.openEndedFrom(Beibei.INSTRUMENT.publishedOn()))
                .clause("3.3.8")
                .quote(words)
                .answers(RegistrationAuthority.QUESTION)
                .as("altered")
                .allow(AuthorityKind.CIVIL_AFFAIRS)
                .build();
    }
}
