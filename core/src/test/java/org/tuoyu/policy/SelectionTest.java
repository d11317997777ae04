package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Which norms are in play is kept by question, moment and place, and is what a stack that was never asked selects. */
class SelectionTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 18);
    private static final List<String> PLACES = List.of("天生街道", "水土街道");

    @Test
    void whatIsKeptIsWhatIsSelectedAnew() {
        PolicyStack asked = Beibei.policies();
        for (int round = 0; round < 2; round++) {
            for (AsOf asOf : List.of(
                    AsOf.day(DAY),
                    AsOf.day(DAY.minusDays(1)),
                    AsOf.day(DAY).underLawOf(DAY.minusDays(1)),
                    AsOf.day(DAY).knowingPublicationsOf(DAY.minusDays(1)))) {
                PLACES.forEach(place -> assertThat(names(asked, asOf, place))
                        .isEqualTo(names(asked.reading(asked.readings()), asOf, place)));
            }
        }
        assertThat(names(asked, AsOf.day(DAY), PLACES.get(0)))
                .isNotEqualTo(names(asked, AsOf.day(DAY.minusDays(1)), PLACES.get(0)));
    }

    private static List<String> names(PolicyStack policies, AsOf asOf, String place) {
        return policies.inPlay(RegistrationAuthority.QUESTION, asOf, place).norms().stream()
                .map(Norm::id)
                .toList();
    }

    @Test
    void notMoreIsKeptThanItsBound() {
        PolicyStack policies = Beibei.policies().reading(Beibei.policies().readings());
        for (int day = 0; day < RuleBooks.MOST_SELECTED + 10; day++) {
            policies.inPlay(RegistrationAuthority.QUESTION, AsOf.day(DAY.plusDays(day)), PLACES.get(0));
            assertThat(policies.selections()).isBetween(1, RuleBooks.MOST_SELECTED);
        }
        assertThat(policies.selections()).isEqualTo(10);
    }
}
