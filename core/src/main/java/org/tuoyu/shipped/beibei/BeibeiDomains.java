package org.tuoyu.shipped.beibei;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.review.Domain;

/** Which domain carries out a clause, or one provision of it ({@code 3.3.13/4}), where no nearer entry says otherwise. */
final class BeibeiDomains implements Function<Provision, Domain> {

    private final Map<String, Domain> domains = new HashMap<>();

    BeibeiDomains() {
        put(Domain.REGISTRATION, "3.3.8", "A8");
        put(Domain.FACILITY, "A6", "A7", "A9", "A17");
        put(Domain.OFFER, "A10", "A14", "A15");
        put(Domain.SUPERVISION, "3.3.11", "3.3.12", "3.3.13", "A11", "A12", "A13", "A20.2");
        put(Domain.SUPERVISION, "4.2/4", "4.3");
        put(Domain.ACCOUNTABILITY, "3.3.11/5", "3.3.13/4", "A13.1/3");
        put(Domain.WORKFORCE, "A18");
        put(Domain.SUPPORT, "A16", "A20");
        put(Domain.ORGANISATION, "notice", "4.1", "4.2");
        put(Domain.STATISTICS, "3.6.19", "A19");
    }

    private void put(Domain domain, String... clauses) {
        for (String clause : clauses) {
            domains.put(clause, domain);
        }
    }

    @Override
    public Domain apply(Provision provision) {
        Domain own = domains.get(provision.clause() + "/" + provision.number());
        return own == null ? of(provision.clause()) : own;
    }

    private Domain of(String clause) {
        Domain domain = domains.get(clause);
        int parent = clause.lastIndexOf('.');
        if (domain == null && parent < 0) {
            throw new IllegalStateException("No domain is set for clause " + clause);
        }
        return domain == null ? of(clause.substring(0, parent)) : domain;
    }
}
