package org.tuoyu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.FactReader;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** Deciders prepared for one day and place. */
final class Deciders {

    static final AsOf AS_OF = AsOf.day(Applications.DAY);

    private static final FactReader<Application> STATUS =
            FactReader.of(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.class, Application::profitStatus);
    private static final FactReader<Application> FORM =
            FactReader.ofOptional(RegistrationAuthority.LEGAL_FORM, LegalForm.class, Application::legalForm);

    private Deciders() {}

    /** The shipped one. */
    static Decider<Application, AuthorityKind> prepared() {
        return RegistrationAuthority.decider(
                Beibei.policies().inPlay(RegistrationAuthority.QUESTION, AS_OF, Applications.STREET));
    }

    /**
     * One for the same norms in a question with a number besides. What was read of a number belongs to one answer, so
     * that such answers are not kept: each has grounds of its own, and its explanation is worked out anew.
     */
    static Decider<Application, AuthorityKind> withoutKeptAnswers() {
        Question<AuthorityKind> shipped = RegistrationAuthority.QUESTION;
        Fact.Quantity capacity =
                Fact.Quantity.of("capacity", new Bilingual("托位数", "capacity"), new Bilingual("个", "places"));
        List<Fact> facts = new ArrayList<>(shipped.facts());
        facts.add(capacity);
        Question<AuthorityKind> question =
                new Question<>("with-a-number", shipped.label(), facts, shipped.outcomes(), shipped.impossible());
        return RuleBook.of(question, norms(), BeibeiReadings.CHOSEN)
                .inPlay(AS_OF, territory -> true)
                .decider(List.of(STATUS, FORM, FactReader.ofNumber(capacity, Application::capacity)));
    }

    /** One for the shipped question under made-up norms, so that each of the five answers follows for some application. */
    static Decider<Application, AuthorityKind> ofFiveAnswers() {
        return RuleBook.of(
                        RegistrationAuthority.QUESTION,
                        List.of(
                                norm("public", LegalForm.PUBLIC_INSTITUTION, AuthorityKind.STAFFING_OFFICE),
                                norm("enterprise", LegalForm.ENTERPRISE, AuthorityKind.MARKET_REGULATION),
                                norm("clash", LegalForm.ENTERPRISE, AuthorityKind.CIVIL_AFFAIRS)),
                        BeibeiReadings.CHOSEN)
                .inPlay(AS_OF, territory -> true)
                .decider(List.of(STATUS, FORM));
    }

    private static Norm<AuthorityKind> norm(String id, LegalForm form, AuthorityKind authority) {
        return Norm.<AuthorityKind>builder()
                .id(id)
                .conditions(List.of(Condition.is(RegistrationAuthority.LEGAL_FORM, form)))
                .allows(List.of(authority))
                .modality(Modality.DUTY)
                .citation(new Citation.Referenced("made up", "1", Bilingual.same(id)))
                .instrument(Beibei.INSTRUMENT)
                .rank(Beibei.INSTRUMENT.rank())
                .inForce(InForce.openEndedFrom(Applications.DAY))
                .build();
    }

    @SuppressWarnings("unchecked") // the contributions to the question of the registration authority
    private static List<Norm<AuthorityKind>> norms() {
        List<Norm<AuthorityKind>> norms = new ArrayList<>();
        for (Policy policy : Beibei.policies().policies()) {
            policy.contributions().stream()
                    .filter(each -> each.question().id().equals(RegistrationAuthority.QUESTION.id()))
                    .forEach(each -> each.norms().forEach(norm -> norms.add((Norm<AuthorityKind>) norm)));
        }
        return norms;
    }
}
