package org.tuoyu.beibei;

import java.util.function.Consumer;
import org.tuoyu.policy.PolicyDraft;

/** What writes the norms of a domain: one class at the start, those of the domains when one is asked. */
record DomainRules(String domain) implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        rules().accept(draft);
    }

    private Consumer<PolicyDraft> rules() {
        return switch (domain) {
            case "offer" -> new OfferRules();
            case "facility" -> new FacilityRules();
            case "workforce" -> new WorkforceRules();
            case "supervision" -> new SupervisionRules();
            case "accountability" -> new AccountabilityRules();
            case "support" -> new SupportRules();
            case "family" -> new FamilyRules();
            case "childcare-leave" -> new ChildcareLeave();
            default -> throw new IllegalArgumentException("No rules are written for " + domain);
        };
    }
}
