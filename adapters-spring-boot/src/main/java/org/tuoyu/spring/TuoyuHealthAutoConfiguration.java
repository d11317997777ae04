package org.tuoyu.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Store;

/** The auto-configuration of the health of the store, and of what the policies are. */
@AutoConfiguration(after = TuoyuAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({PolicyStack.class, Store.class})
@ConditionalOnEnabledHealthIndicator("tuoyu")
public class TuoyuHealthAutoConfiguration {

    TuoyuHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "tuoyuHealthIndicator")
    HealthIndicator tuoyuHealthIndicator(PolicyStack policies, Store store) {
        return new TuoyuHealthIndicator(policies, store);
    }
}
