package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
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
        return names(failures(request(selectClass(contract))));
    }

    /** The names of the tests of one clause that fail. */
    static List<String> brokenBy(Class<?> contract, String clause) {
        DiscoverySelector[] tests = tests(contract)
                .filter(test -> clauseOf(test).equals(clause))
                .map(test -> selectUniqueId(test.getUniqueIdObject()))
                .toArray(DiscoverySelector[]::new);
        return names(failures(request(tests)));
    }

    private static List<String> names(List<TestExecutionSummary.Failure> failures) {
        return failures.stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .toList();
    }

    /** What the tests that fail say of it. */
    static List<String> saidOf(Class<?> contract) {
        return failures(request(selectClass(contract))).stream()
                .map(failure -> String.valueOf(failure.getException().getMessage()))
                .toList();
    }

    private static List<TestExecutionSummary.Failure> failures(LauncherDiscoveryRequest request) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
        return summary.getSummary().getFailures();
    }

    /** The numbers of all clauses that contracts test. */
    static Set<String> of(Class<?>... contracts) {
        return Stream.of(contracts)
                .flatMap(Clauses::tests)
                .map(Clauses::clauseOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many tests contracts have. */
    static long count(Class<?>... contracts) {
        return Stream.of(contracts).flatMap(Clauses::tests).count();
    }

    private static String clauseOf(TestIdentifier test) {
        return test.getDisplayName().split(" ", 2)[0];
    }

    private static Stream<TestIdentifier> tests(Class<?> contract) {
        TestPlan plan = LauncherFactory.create().discover(request(selectClass(contract)));
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest);
    }

    private static LauncherDiscoveryRequest request(DiscoverySelector... selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .filters(includeEngines("junit-jupiter"))
                .build();
    }
}
