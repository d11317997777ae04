package org.tuoyu.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The auto-configuration of problem details, in an application with Spring MVC. */
@AutoConfiguration(after = TuoyuJsonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public class TuoyuWebAutoConfiguration {

    TuoyuWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ProblemDetails tuoyuProblemDetails(RequestLanguage language) {
        return new ProblemDetails(language);
    }

    @Bean
    @ConditionalOnMissingBean
    FailureAdvice tuoyuFailureAdvice(ProblemDetails details) {
        return new FailureAdvice(details);
    }

    @Bean
    @ConditionalOnMissingBean
    FormFaults tuoyuFormFaults(
            ProblemDetails details,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> springs) {
        return new FormFaults(details, springs::getObject);
    }

    @Bean
    @ConditionalOnMissingBean
    FormAdvice tuoyuFormAdvice() {
        return new FormAdvice();
    }
}
