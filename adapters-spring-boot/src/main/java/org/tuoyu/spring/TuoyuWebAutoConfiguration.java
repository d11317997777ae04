package org.tuoyu.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** The auto-configuration of problem details, in an application with Spring MVC. */
@AutoConfiguration(after = TuoyuJsonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(TuoyuProperties.class)
public class TuoyuWebAutoConfiguration {

    TuoyuWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ProblemDetails tuoyuProblemDetails(TuoyuProperties properties) {
        return new ProblemDetails(new RequestLanguage(properties.language()));
    }

    @Bean
    @ConditionalOnMissingBean
    FailureAdvice tuoyuFailureAdvice(ProblemDetails details) {
        return new FailureAdvice(details);
    }

    @Bean
    @ConditionalOnMissingBean
    FormViolations tuoyuFormViolations(ProblemDetails details) {
        return new FormViolations(details);
    }

    @Bean
    @ConditionalOnMissingBean
    FormAdvice tuoyuFormAdvice() {
        return new FormAdvice();
    }
}
