package org.tuoyu.spring;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.Store;

/**
 * The auto-configuration of the policies and, where there is a store, of the front door. The sources, the observer, the
 * validator and the clock are those of the host; without a clock it is that of the machine.
 */
@AutoConfiguration(
        after = TuoyuStoreAutoConfiguration.class,
        afterName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@EnableConfigurationProperties(TuoyuProperties.class)
public class TuoyuAutoConfiguration {

    TuoyuAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    PolicyStack tuoyuPolicies(
            TuoyuProperties properties, ResourceLoader resources, ObjectProvider<DirectorySource> directory) {
        return new ConfiguredPolicies(properties.policies(), loader(resources), directory.getIfAvailable()).stack();
    }

    private static ClassLoader loader(ResourceLoader resources) {
        ClassLoader own = resources.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    @Bean
    @ConditionalOnMissingBean
    RequestLanguage tuoyuRequestLanguage(TuoyuProperties properties) {
        return new RequestLanguage(properties.language());
    }

    @Bean
    @ConditionalOnMissingBean
    Codec tuoyuCodec() {
        return JsonCodec.standard();
    }

    @Bean
    @ConditionalOnBean(Store.class)
    @ConditionalOnMissingBean
    Tuoyu tuoyu(
            PolicyStack policies,
            Store store,
            Codec codec,
            ObjectProvider<Clock> clock,
            ObjectProvider<CalendarSource> calendar,
            ObjectProvider<Validator> validator,
            ObjectProvider<Observer> observer) {
        Tuoyu.Builder builder = Tuoyu.builder()
                .policies(policies)
                .store(store)
                .codec(codec)
                .clock(clock.getIfAvailable(Clock::systemUTC));
        calendar.ifAvailable(builder::calendar);
        validator.ifAvailable(builder::validator);
        observer.ifAvailable(builder::observer);
        return builder.build();
    }
}
