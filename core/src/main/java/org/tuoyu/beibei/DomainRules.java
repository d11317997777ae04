package org.tuoyu.beibei;

import java.util.function.Consumer;
import org.tuoyu.decision.Question;
import org.tuoyu.language.Symbol;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** What writes the norms of a domain: one class at the start, those of the domains when one is asked. */
record DomainRules(String domain) implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        rules().accept(draft);
    }

    private Consumer<PolicyDraft> rules() {
        return switch (domain) {
            case "registration" -> new RegistrationRules();
            case "offer" -> new OfferRules();
            case "facility" -> new FacilityRules();
            case "workforce" -> new WorkforceRules();
            case "supervision" -> new SupervisionRules();
            case "accountability" -> new AccountabilityRules();
            case "support" -> new SupportRules();
            case "family" -> new FamilyRules();
            case "organisation" -> new OrganisationRules();
            default -> throw new IllegalArgumentException("The document says nothing on a domain " + domain);
        };
    }

    /** A norm that is called like its question, after the clause. */
    static <O extends Symbol> NormDraft<O> norm(String clause, PolicyDraft quoted, Question<O> question) {
        return quoted.answers(question)
                .as("beibei/" + clause
                        + question.id().substring(question.domain().length()));
    }
}
