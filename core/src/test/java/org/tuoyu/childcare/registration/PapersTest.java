package org.tuoyu.childcare.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What a filing lacks, by example. */
final class PapersTest {

    private static final Knowledge INSTITUTION = Knowledge.none().with(Institution.KIND, InstitutionKind.INSTITUTION);
    private static final Knowledge SETTLED = INSTITUTION.with(Filing.OTHER_PAPERS_DUE, false);
    private static final Set<Paper> EIGHT = EnumSet.range(Paper.FORM, Paper.FIRE_SAFETY);
    private static final Set<Paper> WITH_FOOD = EnumSet.range(Paper.FORM, Paper.FOOD_LICENCE);

    @Test
    void withoutMealsTheEightAreEnough() {
        assertThat(finding(EIGHT, Set.of(), SETTLED.with(Filing.MEALS, false)))
                .isInstanceOf(PapersFinding.Complete.class);
    }

    @Test
    void withMealsTheFoodLicenceIsLackingOnceItIsSaidToBe() {
        Knowledge meals = SETTLED.with(Filing.MEALS, true);
        assertThat(finding(EIGHT, Set.of(Paper.FOOD_LICENCE), meals))
                .isInstanceOfSatisfying(PapersFinding.Lacking.class, found -> {
                    assertThat(found.lacking()).containsExactly(Paper.FOOD_LICENCE);
                    assertThat(found.open()).isEmpty();
                    assertThat(found.citations())
                            .extracting(
                                    each -> ((Citation.Referenced) each).gist().zh())
                            .contains("提供餐饮的，备案还应当提交食品经营许可证");
                });
        assertThat(finding(WITH_FOOD, Set.of(), meals)).isInstanceOf(PapersFinding.Complete.class);
    }

    @Test
    void whereNobodySaidWhetherItIsThereItIsNotLacking() {
        assertThat(finding(EIGHT, Set.of(), SETTLED.with(Filing.MEALS, true)))
                .isInstanceOfSatisfying(PapersFinding.NotSettled.class, found -> {
                    assertThat(found.open()).containsExactly(Paper.FOOD_LICENCE);
                    assertThat(found.missingFacts()).isEmpty();
                });
    }

    @Test
    void whileNobodyKnowsOfMealsTheFactIsMissingUnlessTheLicenceIsThere() {
        assertThat(finding(EIGHT, Set.of(Paper.FOOD_LICENCE), SETTLED))
                .isInstanceOfSatisfying(PapersFinding.NotSettled.class, found -> {
                    assertThat(found.open()).containsExactly(Paper.FOOD_LICENCE);
                    assertThat(found.missingFacts()).containsExactly(Filing.MEALS);
                });
        assertThat(finding(WITH_FOOD, Set.of(), SETTLED)).isInstanceOf(PapersFinding.Complete.class);
    }

    @Test
    void whatIsLackingIsSaidBesideWhatIsOpen() {
        assertThat(finding(Set.of(), Set.of(Paper.UNDERTAKING, Paper.FORM), INSTITUTION))
                .isInstanceOfSatisfying(PapersFinding.Lacking.class, found -> {
                    assertThat(found.lacking()).containsExactly(Paper.FORM, Paper.UNDERTAKING);
                    assertThat(found.open()).contains(Paper.LICENCE, Paper.FOOD_LICENCE, Paper.OTHER);
                });
    }

    @Test
    void ofANurseryClassAndBeforeTheMeasuresNothingIsAsked() {
        assertThat(finding(EIGHT, Set.of(), Knowledge.none().with(Institution.KIND, InstitutionKind.NURSERY_CLASS)))
                .isInstanceOf(PapersFinding.NothingAsked.class);
        Papers eight = new Papers(EIGHT, Set.of());
        assertThat(List.of("2019-12-18", "2019-12-19"))
                .extracting(day -> eight.finding(
                                SETTLED.with(Filing.MEALS, false),
                                Beibei.policies(),
                                AsOf.day(LocalDate.parse(day)),
                                "天生街道")
                        .match(complete -> "complete", lacking -> "lacking", open -> "open", none -> "none"))
                .containsExactly("none", "complete");
    }

    @Test
    void aPaperIsThereOrItIsNot() {
        assertThatThrownBy(() -> new Papers(Set.of(Paper.FORM), Set.of(Paper.FORM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FORM");
    }

    private static PapersFinding finding(Set<Paper> present, Set<Paper> absent, Knowledge known) {
        return new Papers(present, absent)
                .finding(known, Beibei.policies(), AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道");
    }
}
