package org.tuoyu.spring;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.spi.Store;

/** Why there is no store, and so no front door, where a bean of the host asks for one of them. */
@Order(0)
final class MissingStore extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

    private static final String PROPERTY = "tuoyu.store";
    private static final String JDBC = "jdbc";
    private static final String OR_OTHERWISE = " Or set tuoyu.store=memory, for tests; or have a bean of type Store.";

    private final Environment environment;
    private final ListableBeanFactory beans;

    MissingStore(Environment environment, BeanFactory beans) {
        this.environment = environment;
        this.beans = (ListableBeanFactory) beans;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, NoSuchBeanDefinitionException cause) {
        boolean isOurs = cause.getBeanType() == Tuoyu.class || cause.getBeanType() == Store.class;
        if (!isOurs || cause instanceof NoUniqueBeanDefinitionException || beans(Store.class).length > 0) {
            return null;
        }
        String said = environment.getProperty(PROPERTY, JDBC);
        return said.equalsIgnoreCase(JDBC)
                ? analysis(cause, List.of(beans(DataSource.class)))
                : new FailureAnalysis(
                        "There is no store for Tuoyu: tuoyu.store is \"" + said
                                + "\", which is neither jdbc nor memory.",
                        "Set tuoyu.store to jdbc or leave it out, for the database of a DataSource." + OR_OTHERWISE,
                        cause);
    }

    private String[] beans(Class<?> type) {
        return beans.getBeanNamesForType(type, true, false);
    }

    private static FailureAnalysis analysis(NoSuchBeanDefinitionException cause, List<String> sources) {
        String lacks = switch (sources.size()) {
            case 0 -> "there is no DataSource";
            case 1 -> "Spring's JDBC is not on the class path";
            default -> "none of the DataSources comes first: " + String.join(", ", sources);
        };
        String helps = switch (sources.size()) {
            case 0 -> "Set spring.datasource.url, with spring-boot-starter-jdbc and a driver on the class path.";
            case 1 -> "Add spring-boot-starter-jdbc.";
            default -> "Mark the one that has the cases as @Primary.";
        };
        return new FailureAnalysis(
                "There is no store for Tuoyu: tuoyu.store is jdbc, as it is without saying, and " + lacks + ".",
                helps + OR_OTHERWISE,
                cause);
    }
}
