package org.tuoyu.shipped.beibei;

import java.util.function.Consumer;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** What writes the norms of a domain, the goals or the duties: one class at the start, each of theirs when it is asked. */
record DomainRules(String subject) implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        rules().accept(draft);
    }

    private Consumer<PolicyDraft> rules() {
        return switch (subject) {
            case "registration" -> new RegistrationRules();
            case "offer" -> new OfferRules();
            case "facility" -> new FacilityRules();
            case "workforce" -> new WorkforceRules();
            case "supervision" -> new SupervisionRules();
            case "accountability" -> new AccountabilityRules();
            case "support" -> new SupportRules();
            case "family" -> new FamilyRules();
            case "childcare-leave" -> new ChildcareLeave();
            case "organisation" -> new OrganisationRules();
            case "goals" -> new Goals();
            case "duties" -> new BeibeiDuties();
            default -> throw new IllegalArgumentException("Nothing is written on " + subject);
        };
    }

    /** A norm that is called like its question, after the clause. */
    static <O extends Symbol> NormDraft<O> norm(String clause, PolicyDraft quoted, Question<O> question) {
        return quoted.answers(question)
                .as("beibei/" + clause
                        + question.id().substring(question.domain().length()));
    }
}
