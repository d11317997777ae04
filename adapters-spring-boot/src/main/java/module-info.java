// Tuoyu in a Spring Boot application. Open, since Spring makes its beans by reflection.
open module org.tuoyu.spring {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires transitive org.tuoyu.spi;
    requires transitive org.tuoyu.engine;
    requires org.tuoyu.jdbc;
    requires org.tuoyu.json;
    requires jakarta.validation;
    requires java.sql;
    requires org.apache.commons.logging;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires tools.jackson.databind;
    requires static jakarta.servlet;
    requires static spring.boot.health;
    requires static spring.boot.jdbc;
    requires static spring.boot.sql;
    requires static spring.jdbc;
    requires static spring.tx;
    requires static spring.web;
    requires static spring.webmvc;

    exports org.tuoyu.spring;
}
