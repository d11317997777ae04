package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host's application on the web, what is sent to it, and what comes back. */
final class Http {

    static final String[] PROPERTIES = {
        "tuoyu.policies=beibei", "tuoyu.jdbc.create-tables=true", "spring.datasource.generate-unique-name=true"
    };

    private Http() {}

    /** With a table of the host's own in its database. */
    static WebApplicationContextRunner host() {
        return new WebApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withInitializer(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        if (bean instanceof DataSource source) {
                            new JdbcTemplate(source).execute("CREATE TABLE orders (id VARCHAR(200))");
                        }
                        return bean;
                    }
                }))
                .withPropertyValues(PROPERTIES);
    }

    static MockHttpServletResponse sent(ApplicationContext context, String path, String body, String language)
            throws Exception {
        return response(
                context, post(path).contentType(MediaType.APPLICATION_JSON).content(body), language);
    }

    static MockHttpServletResponse response(
            ApplicationContext context, MockHttpServletRequestBuilder request, String language) throws Exception {
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build()
                .perform(request.locale(Locale.forLanguageTag(language)).accept(MediaType.ALL))
                .andReturn()
                .getResponse();
    }

    static JsonNode json(MockHttpServletResponse response, int status, String type) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo(type);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    /** The code and the pointer of each problem. */
    static List<String> told(JsonNode detail) {
        return detail.path("problems").values().stream()
                .map(each ->
                        each.at("/code").asString() + " " + each.at("/pointer").asString())
                .toList();
    }
}
