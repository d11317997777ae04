package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** The district's document and made-up ones that change it; and answers on one line, with notes and citations. */
final class Histories {

    static final Knowledge NON_PROFIT =
            Knowledge.none().with(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.NON_PROFIT);

    /** Published on 2022-03-01: non-profit institutions register with civil affairs. */
    private static final Instrument AMENDMENT = Instrument.builder()
            .number("虚构修改〔2022〕1号")
            .title("虚构的修改")
            .issuer(Beibei.INSTRUMENT.issuer())
            .rank(Rank.DISTRICT_DOCUMENT)
            .territory(Beibei.INSTRUMENT.territory())
            .publishedOn(LocalDate.of(2022, 3, 1))
            .held(Instrument.Held.REFERENCED)
            .build();

    private static final Citation AMENDED = new Citation.Referenced(
            AMENDMENT.number(), "1", new Bilingual("非营利性的在区民政局登记", "non-profit ones register with civil affairs"));

    private static final Citation BACKDATED = new Citation.Referenced(
            AMENDMENT.number(), "2", new Bilingual("自2021年1月1日起适用", "it applies from 2021-01-01"));

    private Histories() {}

    /** In force from 2022-04-01. */
    static PolicyStack amended() {
        return with(InForce.openEndedFrom(LocalDate.of(2022, 4, 1)), Optional.empty());
    }

    /** In force from 2021-01-01, long before it was published. */
    static PolicyStack amendedRetroactively() {
        return with(InForce.openEndedFrom(LocalDate.of(2021, 1, 1)), Optional.of(BACKDATED));
    }

    private static PolicyStack with(InForce inForce, Optional<Citation> retroactiveBy) {
        Norm<AuthorityKind> norm = Norm.<AuthorityKind>builder()
                .id("amendment/non-profit")
                .conditions(List.of(Condition.is(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.NON_PROFIT)))
                .allows(List.of(CIVIL_AFFAIRS))
                .modality(Modality.CONSTITUTIVE)
                .citation(AMENDED)
                .instrument(AMENDMENT)
                .rank(AMENDMENT.rank())
                .inForce(inForce)
                .retroactiveBy(retroactiveBy)
                .build();
        Validity validity = new Validity(AMENDMENT, List.of(new Validity.Period(List.of(), inForce)));
        Policy amendment = Policy.of(
                Optional.empty(),
                BeibeiDirectory.directory(),
                List.of(new Contribution<>(RegistrationAuthority.QUESTION, List.of(norm))),
                List.of(),
                new Targets(validity, List.of()),
                new Duties(validity, List.of()));
        return stack(List.of(beibei(), amendment));
    }

    /** The document, repealed from 2023-06-01 by what was published on 2023-05-01. */
    static PolicyStack repealed() {
        Policy policy = beibei();
        Validity validity = new Validity(
                Beibei.INSTRUMENT,
                policy.validity().periods().stream()
                        .map(each -> new Validity.Period(each.given(), repealed(each.inForce())))
                        .toList());
        List<Contribution<?>> contributions = policy.contributions().stream()
                .<Contribution<?>>map(Histories::repealed)
                .toList();
        return stack(List.of(Policy.of(
                policy.text(),
                policy.directory(),
                contributions,
                policy.offices(),
                new Targets(validity, policy.targets().all()),
                new Duties(validity, policy.duties().all()))));
    }

    private static <O extends Symbol> Contribution<O> repealed(Contribution<O> contribution) {
        return new Contribution<>(
                contribution.question(),
                contribution.norms().stream()
                        .map(norm -> Norm.<O>builder()
                                .from(norm)
                                .inForce(repealed(norm.inForce()))
                                .build())
                        .toList());
    }

    private static InForce repealed(InForce period) {
        return period.repealed(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 5, 1));
    }

    private static Policy beibei() {
        return Beibei.localOnly().policies().get(0);
    }

    private static PolicyStack stack(List<Policy> policies) {
        return PolicyStack.of(policies, BeibeiDirectory.directory(), List.of(), BeibeiReadings.CHOSEN);
    }

    /** Outcome, notes, citations. */
    static String told(PolicyStack policies, Knowledge known, AsOf asOf, String street) {
        Answer<AuthorityKind> answer = policies.inPlay(RegistrationAuthority.QUESTION, asOf, street)
                .decider()
                .decide(known);
        String outcome = answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause() + " " + undetermined.candidates(),
                notApplicable -> "NOT_APPLICABLE",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
        return line(
                outcome,
                answer.grounds().notes(),
                answer.grounds().citations().stream().map(Histories::cited).toList());
    }

    /** Outcome and number, notes and what is missing, the statements that count. */
    static String told(Assessment assessment) {
        return line(
                assessment.outcome().id(),
                Stream.of(assessment.basis().missing(), assessment.basis().notes())
                        .flatMap(List::stream)
                        .toList(),
                assessment.basis().evidence().stream()
                        .map(each -> each.day() + "=" + each.count() + " stated " + each.statedOn())
                        .toList());
    }

    private static String line(String outcome, List<Problem> notes, List<String> rest) {
        String codes = notes.stream().map(Problem::code).collect(Collectors.joining(" "));
        return (outcome + " | " + codes + " | " + String.join(" ", rest)).stripTrailing();
    }

    private static String cited(Citation citation) {
        return citation.instrument().substring(0, 4) + citation.clause() + "“"
                + citation.match(
                        quoted -> quoted.quote().substring(0, 6),
                        referenced -> referenced.gist().zh().substring(0, 6))
                + "”";
    }
}
