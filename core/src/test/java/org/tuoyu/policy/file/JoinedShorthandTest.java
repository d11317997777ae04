package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** A shorthand under several readings is one variant a kind, and means what every combination of them would. */
final class JoinedShorthandTest {

    private static final List<Reading> KINDS = List.of(
            BeibeiReadings.EMPLOYER_RUN_CARE,
            BeibeiReadings.NURSERY_CLASSES,
            BeibeiReadings.COMMUNITY_POINTS,
            BeibeiReadings.HOME_POINTS);

    private static final List<InstitutionKind> THOSE = List.of(
            InstitutionKind.EMPLOYER_RUN,
            InstitutionKind.NURSERY_CLASS,
            InstitutionKind.COMMUNITY_POINT,
            InstitutionKind.HOME_POINT);

    private static final AsOf DAY = AsOf.day(2021, 3, 1);

    @Test
    void aNormHasAVariantForWhatIsAlwaysMeantAndOneForEachKind() {
        List<? extends Norm<?>> guards = Beibei.policy().contributions().stream()
                .filter(each -> each.question().equals(Supervision.GUARDS))
                .flatMap(each -> each.norms().stream())
                .filter(norm -> norm.inForce().contains(DAY.lawDay()))
                .toList();
        assertThat(guards.stream()
                        .map(norm -> norm.given().stream()
                                .filter(each -> each.reading().id().contains("institutions/"))
                                .count())
                        .distinct())
                .containsExactlyInAnyOrder(0L, 1L);
        assertThat(guards.stream().map(Norm::conditions).distinct()).hasSize(1 + KINDS.size());
    }

    @Test
    void underEveryCombinationEachKindIsSettledByItsOwnReading() {
        for (int way = 0; way < 1 << KINDS.size(); way++) {
            Readings readings = BeibeiReadings.CHOSEN;
            for (int i = 0; i < KINDS.size(); i++) {
                readings = readings.choosing(
                        KINDS.get(i), KINDS.get(i).options().get(way >> i & 1).id());
            }
            PolicyStack stack = Beibei.policies().reading(readings);
            assertThat(answer(stack, InstitutionKind.INSTITUTION)).isTrue();
            for (int i = 0; i < THOSE.size(); i++) {
                assertThat(answer(stack, THOSE.get(i)))
                        .as("%s in %s", THOSE.get(i), way)
                        .isEqualTo((way >> i & 1) == 1);
            }
        }
    }

    private static boolean answer(PolicyStack stack, InstitutionKind kind) {
        return stack.ask(Supervision.GUARDS, Knowledge.none().with(Institution.KIND, kind.id()), DAY, "北碚区")
                .determined()
                .filter(YesNo.YES::equals)
                .isPresent();
    }
}
