package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a contract on the JUnit Platform and says which of its clauses failed. */
final class Clauses {

    private Clauses() {}

    /** The names of the tests that fail; each begins with the number of its clause. */
    static List<String> brokenBy(Class<?> contract) {
        return failures(contract).stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .toList();
    }

    /** What the tests that fail say of it. */
    static List<String> saidOf(Class<?> contract) {
        return failures(contract).stream()
                .map(failure -> String.valueOf(failure.getException().getMessage()))
                .toList();
    }

    private static List<TestExecutionSummary.Failure> failures(Class<?> contract) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request(contract), summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
        return summary.getSummary().getFailures();
    }

    /** The numbers of all clauses that contracts test. */
    static Set<String> of(Class<?>... contracts) {
        Launcher launcher = LauncherFactory.create();
        return Stream.of(contracts)
                .map(contract -> launcher.discover(request(contract)))
                .flatMap(Clauses::tests)
                .map(test -> test.getDisplayName().split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<TestIdentifier> tests(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest);
    }

    private static LauncherDiscoveryRequest request(Class<?> contract) {
        ClassSelector selector = selectClass(contract);
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .filters(includeEngines("junit-jupiter"))
                .build();
    }
}
