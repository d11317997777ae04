package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyNotValid;

/** What a file cannot say is refused and named; a policy that it can say differs from these in that alone. */
class CannotSayTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Question<AuthorityKind> QUESTION = RegistrationAuthority.QUESTION;
    private static final Question<AuthorityKind> SPACED =
            new Question<>("spaced", new Bilingual("哪个 机关", "which"), QUESTION.facts(), QUESTION.outcomes(), List.of());
    private static final Fact.Choice FACT = (Fact.Choice) QUESTION.facts().get(0);
    private static final Question<AuthorityKind> OF_FIXED = new Question<>(
            "x/fixed", new Bilingual("哪个机关", "which"), List.of(FACT.fixed()), QUESTION.outcomes(), List.of());
    private static final InForce PERIOD = InForce.openEndedFrom(DAY);
    private static final Instrument INSTRUMENT = Instrument.builder()
            .number("某号")
            .title("某办法")
            .issuer("某局")
            .rank(Rank.MUNICIPAL_DOCUMENT)
            .territory("CN")
            .publishedOn(DAY)
            .held(Instrument.Held.REFERENCED)
            .build();

    /** @param why the code, or words of what cannot be said */
    record Unsayable(String why, Policy policy) {}

    static Stream<Unsayable> policies() {
        return Stream.of(
                norm("other times", norm -> norm.inForce(InForce.openEndedFrom(DAY.plusDays(1)))),
                norm("permitted", norm -> norm.permittedBy(cited("上位法"))),
                norm("its instrument or rank", norm -> norm.rank(Rank.LAW)),
                norm("two conditions ask", norm -> norm.conditions(List.of(first(), first()))),
                norm(
                        "no such fact",
                        norm -> norm.conditions(
                                List.of(Condition.is(Fact.Choice.yesOrNo("other", "是否另有", "whether other"), true)))),
                norm("ID_MALFORMED", norm -> norm.id("x/A")),
                norm("ID_UNKNOWN", norm -> norm.exceptionTo(List.of("elsewhere/norm"))),
                norm("has white space round it", norm -> norm.citation(cited("行首有 ｜ 标记"))),
                norm(
                        "no heading names",
                        norm -> norm.citation(new Citation.Referenced("某号", "IV", new Bilingual("四", "4")))),
                new Unsayable(
                        "binds in another way",
                        policy(
                                PERIOD,
                                QUESTION,
                                List.of(
                                        norm("x/a").build(),
                                        norm("x/b").modality(Modality.POWER).build()))),
                new Unsayable(
                        "for this norm alone",
                        policy(
                                PERIOD,
                                QUESTION,
                                List.of(
                                        norm("x/a").build(),
                                        norm("x/b").retroactiveBy(cited("溯及")).build()))),
                new Unsayable(
                        "spaced: the id of a question begins with the code of its file",
                        policy(PERIOD, SPACED, List.of(norm("x/a").build()))),
                new Unsayable(
                        "no line declares such a fact: " + FACT.id(),
                        policy(PERIOD, OF_FIXED, List.of(norm("x/a").build()))),
                new Unsayable(
                        "no line says such an end",
                        policy(
                                PERIOD.repealed(DAY.plusDays(9), DAY.plusDays(8)),
                                QUESTION,
                                List.of(norm("x/a")
                                        .inForce(PERIOD.repealed(DAY.plusDays(9), DAY.plusDays(8)))
                                        .build()))));
    }

    private static Unsayable norm(String why, UnaryOperator<Norm.Builder<AuthorityKind>> changed) {
        return new Unsayable(
                why, policy(PERIOD, QUESTION, List.of(changed.apply(norm("x/a")).build())));
    }

    private static Norm.Builder<AuthorityKind> norm(String id) {
        return Norm.<AuthorityKind>builder()
                .id(id)
                .allows(List.of(AuthorityKind.CIVIL_AFFAIRS))
                .modality(Modality.DUTY)
                .citation(cited("应当登记"))
                .instrument(INSTRUMENT)
                .rank(INSTRUMENT.rank())
                .inForce(PERIOD);
    }

    private static Citation cited(String gist) {
        return new Citation.Referenced("某号", "4", new Bilingual(gist, "gist"));
    }

    private static Condition first() {
        return Condition.is(FACT, FACT.values().get(0).id());
    }

    private static Policy policy(InForce period, Question<AuthorityKind> question, List<Norm<AuthorityKind>> norms) {
        Validity validity = new Validity(INSTRUMENT, List.of(new Validity.Period(List.of(), period)));
        return Policy.of(
                Optional.empty(),
                Directory.of(List.of(), List.of(), List.of()),
                List.of(new Contribution<>(question, norms)),
                List.of(),
                new Targets(validity, List.of()),
                new Duties(validity, List.of()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void isRefusedAndNamed(Unsayable unsayable) {
        PolicyNotValid refused = catchThrowableOfType(
                PolicyNotValid.class, () -> PolicyFile.of(unsayable.policy(), "x", Readings.none()));
        assertThat(refused).hasMessageContaining(unsayable.why());
        assertThat(refused.problems())
                .allSatisfy(each -> assertThat(each.message().zh()).contains("；"));
    }

    @Test
    void whatElseItSaysIsWritten() {
        PolicyFile file = PolicyFile.of(
                policy(
                        PERIOD,
                        QUESTION,
                        List.of(norm("x/a").conditions(List.of(first())).build())),
                "x",
                Readings.none());
        assertThat(file.text()).contains("登记机关：民政部门，若 ").contains("`/x/a`");
    }
}
