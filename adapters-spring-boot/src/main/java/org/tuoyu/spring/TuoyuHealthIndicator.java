package org.tuoyu.spring;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Store;

/** Whether the store can be read, and which instruments answers rest on; that no case is damaged is for {@code verify}. */
final class TuoyuHealthIndicator extends AbstractHealthIndicator {

    private final PolicyStack policies;
    private final Store store;

    TuoyuHealthIndicator(PolicyStack policies, Store store) {
        super("The store of Tuoyu cannot be read");
        this.policies = policies;
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        store.<List<StreamId>>transact(session -> session.journal().streams(Optional.empty(), 1));
        health.up()
                .withDetail(
                        "instruments",
                        policies.policies().stream()
                                .map(policy -> policy.instrument().number())
                                .toList());
    }
}
