package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/** What duties quote and whom they name is checked like the rest of a policy. */
final class DutyQuotesTest {

    private static final Policy BEIBEI = Beibei.policies().policies().get(0);

    @Test
    void anAlteredQuoteOfAnyDutyIsFound() {
        int tried = 0;
        for (Duty duty : BEIBEI.duties().all()) {
            for (int i = 0; i < duty.citations().size(); i++) {
                List<Citation> citations = new ArrayList<>(duty.citations());
                citations.set(i, altered(citations.get(i)));
                requireRefused(
                        duty, Duty.builder().from(duty).citations(citations).build());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void anAlteredQuoteOfAnyConsequenceIsFound() {
        List<Duty> withConsequence = BEIBEI.duties().all().stream()
                .filter(duty -> duty.consequence().isPresent())
                .toList();
        assertThat(withConsequence).hasSize(3);
        for (Duty duty : withConsequence) {
            Consequence stated = duty.consequence().orElseThrow();
            requireRefused(
                    duty,
                    Duty.builder()
                            .from(duty)
                            .consequence(new Consequence(altered(stated.citation()), stated.given()))
                            .build());
        }
    }

    @Test
    void aBearerThatNobodyKnowsIsNamedWithSuggestions() {
        assertThatThrownBy(() -> draft("登记机构").build()).isInstanceOfSatisfying(PolicyNotValid.class, invalid -> {
            assertThat(invalid.problems()).extracting(Problem::code).containsExactly("PARTY_NOT_KNOWN");
            assertThat(invalid.problems().get(0).didYouMean()).contains("登记机关");
        });
        assertThat(draft("登记机关").build().duties().all()).hasSize(1);
    }

    @Test
    void aDutyIsWrittenAfterItsWords() {
        assertThatThrownBy(() -> Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory())
                        .clause("3.3.8")
                        .duty("d", "d", "d"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PolicyDraft draft(String bearer) {
        PolicyDraft draft =
                Policy.draft(Beibei.INSTRUMENT, BeibeiDirectory.directory()).text(BeibeiText::text);
        draft.clause("3.3.8")
                .quote("登记机关应当及时将托育机构登记信息推送至区卫生健康委")
                .duty("push", "推送", "push")
                .of(bearer)
                .open(OpenWord.PROMPTLY);
        return draft;
    }

    private static void requireRefused(Duty duty, Duty altered) {
        List<Duty> duties = BEIBEI.duties().all().stream()
                .map(each -> each.equals(duty) ? altered : each)
                .toList();
        assertThatThrownBy(() -> Policy.of(
                        BEIBEI.text(),
                        BEIBEI.directory(),
                        BEIBEI.contributions(),
                        BEIBEI.offices(),
                        BEIBEI.targets(),
                        new Duties(BEIBEI.validity(), duties)))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining(duty.id());
    }

    private static Citation altered(Citation citation) {
        Citation.Verbatim quoted = (Citation.Verbatim) citation;
        return new Citation.Verbatim(quoted.instrument(), quoted.clause(), quoted.quote() + "某");
    }
}
