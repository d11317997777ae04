package org.tuoyu.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.tuoyu.json.TuoyuModule;
import org.tuoyu.policy.PolicyStack;
import tools.jackson.databind.json.JsonMapper;

/** The auto-configuration of JSON: Boot's mapper takes the module as it takes every bean that is one. */
@AutoConfiguration(
        after = TuoyuAutoConfiguration.class,
        beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(JsonMapper.class)
public class TuoyuJsonAutoConfiguration {

    TuoyuJsonAutoConfiguration() {}

    /** It writes in the language of the request, and names with each answer the files of the policies in use. */
    @Bean
    @ConditionalOnMissingBean
    TuoyuModule tuoyuModule(RequestLanguage language, PolicyStack policies) {
        return new TuoyuModule(language, policies::files);
    }
}
