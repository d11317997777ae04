package org.tuoyu.policy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

class CoverageTest {

    @Test
    void aSentenceThatNobodyHasClassedIsCounted() {
        OfficialText bare =
                OfficialText.parse(BeibeiText.source(), BeibeiText.form().digest(""));
        Coverage coverage = Coverage.of(policy(bare, "3.3.8", "举办营利性婴幼儿照护服务机构的"));
        assertThat(coverage.notClassed())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.provision().form()).isEqualTo(Provision.Form.SENTENCE));
        assertThat(coverage.of("3.3.8").get(3).reason()).contains(new Bilingual("未分类", "not classed"));
        assertThat(coverage.notCarriedOut()).isEmpty();
        assertThat(coverage.carriedOut()).hasSizeGreaterThan(50);
    }

    @Test
    void aQuoteOverTwoSegmentsCarriesBothAndNoOther() {
        Coverage coverage = Coverage.of(policy(BeibeiText.text(), "3.3.8", "注册登记；举办营利性婴幼儿照护服务机构的"));
        assertThat(coverage.of("3.3.8"))
                .extracting(each -> each.carriers().size())
                .containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void theSameWordsInAnotherClauseAreNotCarried() {
        Coverage coverage = Coverage.of(policy(BeibeiText.text(), "3.3.8", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记。"));
        assertThat(coverage.of("A8.1").get(1).carriers())
                .extracting(Carrier::name)
                .containsExactly("task 8.1");
    }

    @Test
    void aReasonSaysWhyNothingCarriesItOut() {
        Coverage shipped = Coverage.of(Beibei.policy());
        assertThat(reason(shipped, "3.3.8", 1)).isEqualTo("heading");
        assertThat(reason(shipped, "1", 2)).isEqualTo("guiding ideas and principles, which bind nobody by themselves");
        assertThat(reason(shipped, "closing", 1))
                .isEqualTo(
                        "it says from when the document applies; which day is that of issue is a reading of its own");
        assertThat(reason(shipped, "closing", 3)).isEqualTo("line");
        assertThat(shipped.of("3.3.8").get(2).reason()).isEmpty();
        Coverage written = Coverage.of(policy(BeibeiText.text(), "3.3.8", "举办营利性婴幼儿照护服务机构的"));
        assertThat(reason(written, "3.3.8", 4)).isEqualTo("not classed");
    }

    @Test
    void limbsOfWhichNoRuleTakesUpAWordAreTold() {
        Coverage shipped = Coverage.of(Beibei.policy());
        assertThat(shipped.of("3.3.8"))
                .allSatisfy(each -> assertThat(each.unsaid()).isEmpty());
        assertThat(shipped.of("3.2.7").get(2).unsaid()).containsExactly("实行项目化运作");
        assertThat(shipped.partlyUnsaid()).hasSizeBetween(1, 40);
    }

    @Test
    void aTaxAndATradeNameNobody() {
        Coverage shipped = Coverage.of(Beibei.policy());
        assertThat(shipped.of("3.6.16").get(3).parties()).containsExactly("婴幼儿照护服务机构");
        assertThat(shipped.of("3.6.16").get(4).parties()).isEmpty();
        assertThat(shipped.of("3.6.16").get(6).parties()).containsExactly("企业");
    }

    @Test
    void aPolicyWhoseTextIsNotHeldHasNoCoverage() {
        Policy referenced = Beibei.policies().policies().get(1);
        assertThatThrownBy(() -> Coverage.of(referenced))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("国卫办人口发〔2019〕25号");
    }

    private static String reason(Coverage coverage, String clause, int number) {
        return coverage.of(clause).get(number - 1).reason().orElseThrow().en();
    }

    private static Policy policy(OfficialText text, String clause, String quote) {
        return Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory())
                .text(text)
                .inForce(InForce.openEndedFrom(Beibei.INSTRUMENT.publishedOn()))
                .clause(clause)
                .quote(quote)
                .answers(RegistrationAuthority.QUESTION)
                .as("one")
                .allow(AuthorityKind.MARKET_REGULATION)
                .build();
    }
}
