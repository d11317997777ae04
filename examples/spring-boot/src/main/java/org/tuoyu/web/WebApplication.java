package org.tuoyu.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.national.ChinaCalendar;
import org.tuoyu.spi.CalendarSource;

/** The application. What is not said here, Tuoyu's starter and Spring Boot bring. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    /** The working days that the library ships. */
    @Bean
    CalendarSource calendar() {
        return () -> new Checked.Valid<>(ChinaCalendar.calendar());
    }

    /** Ids hold slashes, and clients that fill a path in write them as {@code %2F}. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> encodedSlashes() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
