package org.tuoyu.spring;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Store;

/** The auto-configuration of the health of the store, and of what the policies are. */
@AutoConfiguration(after = TuoyuAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({PolicyStack.class, Store.class})
@ConditionalOnEnabledHealthIndicator("tuoyu")
public class TuoyuHealthAutoConfiguration {

    TuoyuHealthAutoConfiguration() {}

    /** Whether the store can be read, and which instruments answers rest on; that no case is damaged is for {@code verify}. */
    @Bean
    @ConditionalOnMissingBean(name = "tuoyuHealthIndicator")
    HealthIndicator tuoyuHealthIndicator(PolicyStack policies, Store store) {
        return new AbstractHealthIndicator("The store of Tuoyu cannot be read") {

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
        };
    }
}
