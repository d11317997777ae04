package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Which policies are left out at a place: those alone are told of that speak on what is asked. */
final class OutOfReachTest {

    @ParameterizedTest
    @CsvSource({
        "天生街道, 2022-01-05, 2022-01-05, ''",
        "水土街道, 2026-01-05, 2026-01-05, PLACE_IN_OTHER_DISTRICT",
        "大湾镇, 2022-01-05, 2022-01-05, PLACE_IN_OTHER_DISTRICT",
        "大湾镇, 2025-11-05, 2025-11-05, PLACE_IN_OTHER_DISTRICT",
        "大湾镇, 2025-11-06, 2025-11-06, PLACE_JOINED",
        "水土街道, 2025-11-05, 2025-11-05, ''",
        "水土街道, 2025-11-06, 2025-11-06, PLACE_IN_OTHER_DISTRICT",
        "500109008000, 2025-11-06, 2025-11-06, PLACE_IN_OTHER_DISTRICT",
        "渝北区, 2025-11-05, 2025-11-05, PLACE_IN_OTHER_DISTRICT",
        "渝北区, 2025-11-06, 2025-11-06, PLACE_ABOLISHED",
        "江北区, 2025-11-06, 2025-11-06, PLACE_ABOLISHED",
        "两江新区, 2025-11-06, 2025-11-06, PLACE_IN_OTHER_DISTRICT",
        "天生街道, 2020-06-01, 2022-01-05, PLACE_NOT_RECORDED",
        "天生街道, 2020-12-17, 2020-12-18, PLACE_NOT_RECORDED",
        "天生街道, 2020-12-17, 2020-12-17, NOT_YET_ISSUED",
        "天生街道, 2020-12-18, 2020-12-17, ''",
        "天生街道, 2020-12-18, 2020-12-18, ''"
    })
    void aDocumentOnSomethingElseIsNotMissed(String street, LocalDate facts, LocalDate law, String code) {
        AsOf asOf = AsOf.day(facts).underLawOf(law);
        List<Problem> told = Beibei.policies().reach(application(street, facts), asOf);
        assertThat(told).extracting(Problem::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(told).allSatisfy(each -> assertThat(each.message().zh()).contains(Beibei.INSTRUMENT.number()));
    }

    @Test
    void whatIsNotKnownYetIsNotToldOf() {
        AsOf asOf = AsOf.day(LocalDate.of(2020, 12, 1));
        Application application = application("天生街道", asOf.factDay());
        assertThat(Beibei.policies().reach(application, asOf))
                .extracting(Problem::code)
                .containsExactly("NOT_YET_ISSUED");
        assertThat(Beibei.policies().reach(application, asOf.knownAt(Instant.parse("2020-12-17T15:59:59Z"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"supervision/standards, true", "care/class, false"})
    void whatSpeaksOnTheQuestionIsToldWhoeverAsks(String id, boolean isToldOf) {
        PolicyStack policies = Beibei.policies();
        Question<?> question = policies.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        AsOf asOf = AsOf.day(LocalDate.of(2022, 1, 5));
        assertThat(policies.reach(question, asOf, "大湾镇"))
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(isToldOf ? List.of(tuple("PLACE_IN_OTHER_DISTRICT", "")) : List.of());
        assertThat(policies.reach(application("大湾镇", LocalDate.of(2022, 1, 5)), asOf))
                .extracting(Problem::pointer)
                .containsExactly("/street");
        assertThatThrownBy(() -> policies.reach(question, asOf, "火星"))
                .isInstanceOf(PlaceNotKnown.class)
                .hasMessageStartingWith("No place is known as 火星. Check");
    }

    private static Application application(String street, LocalDate day) {
        return new Application(
                "A-1",
                "晨光托育园",
                ProfitStatus.FOR_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                60,
                street,
                day);
    }
}
