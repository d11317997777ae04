package org.tuoyu.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
}
