package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.spi.Store;

/** Each planted fault is caught by the clause that it breaks; a good store is caught by none. */
final class PlantedFaultsTest {

    private static Supplier<Store> underTest = InMemoryStore::new;

    /** The contract as an adapter extends it; run from here alone, since its name is none that the build looks for. */
    static final class UnderTest extends StoreContract {
        @Override
        protected Store emptyStore() {
            return underTest.get();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByItsClause(String clause, String fault, Supplier<Store> store) {
        assertThat(broken(store)).as(fault).anyMatch(name -> name.startsWith(clause + " "));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("S2", "keeps views on rollback", Faults.KeepsViewsOnRollback::new),
                fault("S2", "commits what was thrown out", Faults.CommitsWhatWasThrownOut::new),
                fault("S4", "reads the latest", Faults.ReadsTheLatest::new),
                fault("S6", "forgets that it was overtaken", Faults.ForgetsThatItWasOvertaken::new),
                fault("J1", "appends half", Faults.AppendsHalf::new),
                fault("J1", "reads backwards", Faults.ReadsBackwards::new),
                fault("J2", "accepts any version", Faults.AcceptsAnyVersion::new),
                fault("J3", "accepts any version", Faults.AcceptsAnyVersion::new),
                fault("J5", "forgets case", Faults.ForgetsCase::new));
    }

    @ParameterizedTest
    @MethodSource("goodStores")
    void aGoodStoreIsCaughtByNone(Supplier<Store> store) {
        assertThat(broken(store)).isEmpty();
    }

    static Stream<Supplier<Store>> goodStores() {
        return Stream.of(InMemoryStore::new, FaultyStore::new);
    }

    private static Arguments fault(String clause, String name, Supplier<Store> store) {
        return Arguments.of(clause, name, store);
    }

    /** The names of the clauses that a store breaks. */
    private static List<String> broken(Supplier<Store> store) {
        underTest = store;
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(UnderTest.class))
                .filters(includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
        return summary.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .toList();
    }
}
