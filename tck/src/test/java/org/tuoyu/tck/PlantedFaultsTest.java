package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Store;

/** Each planted fault is caught by the clause that it breaks; a good store is caught by none. */
final class PlantedFaultsTest {

    private static Supplier<Store> underTest = DurableInMemory::new;
    private static Class<? extends Function<Path, ? extends Store>> opening = PlantedSuddenDeathTest.KeepsAll.class;
    private static Codec codec = JsonCodec.standard();

    /** The contract as an adapter extends it; run from here alone, since its name is none that the build looks for. */
    static final class UnderTest extends DurableStoreContract {
        @Override
        protected Store emptyStore() {
            return underTest.get();
        }

        @Override
        protected Class<? extends Function<Path, ? extends Store>> opening() {
            return opening;
        }
    }

    /** The same for codecs. */
    static final class CodecUnderTest extends CodecContract {
        @Override
        protected Codec codec() {
            return codec;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByItsClause(String clause, String fault, Supplier<Store> store) {
        underTest = store;
        assertThat(Clauses.brokenBy(UnderTest.class, clause)).as(fault).isNotEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("S1", "runs twice", Faults.RunsTwice::new),
                fault("S1", "reruns silently", SeenFaults.RerunsSilently::new),
                fault("S2", "partial commit", SeenFaults.CommitsInTwo::new),
                fault("S2", "keeps views on rollback", Faults.KeepsViewsOnRollback::new),
                fault("S2", "commits what was thrown out", Faults.CommitsWhatWasThrownOut::new),
                fault("S3", "hides own writes", Faults.HidesOwnWrites::new),
                fault("S3", "shows what is not committed", Faults.ShowsWhatIsNotCommitted::new),
                fault("S4", "reads the latest", Faults.ReadsTheLatest::new),
                fault("S5", "outlives its transaction", Faults.OutlivesItsTransaction::new),
                fault("S6", "forgets that it was overtaken", Faults.ForgetsThatItWasOvertaken::new),
                fault("J1", "appends half", Faults.AppendsHalf::new),
                fault("J1", "reads backwards", Faults.ReadsBackwards::new),
                fault("J2", "accepts any version", Faults.AcceptsAnyVersion::new),
                fault("J3", "weak lock", SeenFaults.LocksWeakly::new),
                fault("J4", "zone shift", SeenFaults.ShiftsZones::new),
                fault("J4", "dropped precision", SeenFaults.DropsPrecision::new),
                fault("V1", "zone shift", SeenFaults.ShiftsZones::new),
                fault("V1", "dropped precision", SeenFaults.DropsPrecision::new),
                fault("V1", "stale read", SeenFaults.FindsWhatWasThere::new),
                fault("V3", "silent truncation of keys", SeenFaults.CutsKeysOff::new),
                fault("V4", "inserts unseen", SeenFaults.InsertsUnseen::new),
                fault("J4", "cuts payloads off", Faults.CutsPayloadsOff::new),
                fault("J4", "drops digests", FaultsOfPages.DropsDigestsOfEntries::new),
                fault("J5", "forgets case", Faults.ForgetsCase::new),
                fault("J6", "appends nothing", Faults.AppendsNothing::new),
                fault("J7", "lists streams backwards", FaultsOfPages.ListsStreamsBackwards::new),
                fault("J7", "lists streams by entry", FaultsOfPages.ListsStreamsByEntry::new),
                fault("J7", "forgets the kind", FaultsOfPages.ForgetsTheKind::new),
                fault("J8", "gives empty pages", FaultsOfPages.GivesEmptyPages::new),
                fault("J9", "numbers before the commit", FaultsOfTheWhole.NumbersBeforeTheCommit::new),
                fault("J9", "skips an entry", FaultsOfTheWhole.SkipsAnEntry::new),
                fault("J10", "numbers what is not committed", FaultsOfTheWhole.NumbersWhatIsNotCommitted::new),
                fault("J11", "appends all but one", FaultsOfTheWhole.AppendsAllButOne::new),
                fault("V1", "drops digests", FaultsOfPages.DropsDigestsOfRows::new),
                fault("V1", "keeps the first row", FaultsOfViews.KeepsTheFirstRow::new),
                fault("V2", "lists backwards", FaultsOfViews.ListsBackwards::new),
                fault("V3", "mixes views", FaultsOfViews.MixesViews::new),
                fault("V4", "replaces unseen", FaultsOfViews.ReplacesUnseen::new),
                fault("V5", "skips a row", FaultsOfPages.SkipsARow::new),
                fault("V5", "repeats a row", FaultsOfPages.RepeatsARow::new),
                fault("V5", "knows no limit", FaultsOfPages.KnowsNoLimit::new),
                fault("V6", "gives empty pages", FaultsOfPages.GivesEmptyPages::new),
                fault("V7", "adds rows alone", FaultsOfTheWhole.AddsRowsAlone::new));
    }

    @Test
    void oneLockAroundEveryWorkIsCaughtByTheClauseThatForbidsIt() {
        underTest = Faults.RunsOneAtATime::new;
        assertThat(Clauses.brokenBy(UnderTest.class, "J3"))
                .contains(
                        "J3 While a work stands still after it has written, one on another stream runs to its end, or waits");
    }

    @ParameterizedTest
    @ValueSource(classes = {PlantedSuddenDeathTest.KeepsNothing.class, PlantedSuddenDeathTest.WritesAtItsClosing.class})
    void aStoreThatForgetsWhatWasAcknowledgedIsCaughtByItsClause(
            Class<? extends Function<Path, ? extends Store>> planted) {
        underTest = DurableInMemory::new;
        opening = planted;
        assertThat(Clauses.brokenBy(UnderTest.class, "S7")).hasSize(1);
    }

    /** A store that says that it outlives the program. */
    private static final class DurableInMemory extends FaultyStore {
        @Override
        public Set<Capability> capabilities() {
            return Set.of(Capability.values());
        }
    }

    /** Every test of every clause: none is green without an adapter that does something. */
    @ParameterizedTest
    @MethodSource("idleStores")
    void anAdapterThatDoesNothingFailsEveryTest(Supplier<Store> idle) {
        underTest = idle;
        opening = PlantedSuddenDeathTest.KeepsNothing.class;
        assertThat(Clauses.brokenBy(UnderTest.class)).hasSize((int) Clauses.count(UnderTest.class));
    }

    static Stream<Supplier<Store>> idleStores() {
        return Stream.of(SeenFaults.DoesNothing::new, SeenFaults.KeepsNothing::new);
    }

    @Test
    void aCodecThatDoesNothingFailsEveryTest() {
        codec = new FaultyCodec.DoesNothing();
        assertThat(Clauses.brokenBy(CodecUnderTest.class)).hasSize((int) Clauses.count(CodecUnderTest.class));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("codecs")
    void aPlantedFaultOfACodecIsCaughtByItsClause(String clause, Codec planted) {
        codec = planted;
        assertThat(Clauses.brokenBy(CodecUnderTest.class, clause)).isNotEmpty();
    }

    static Stream<Arguments> codecs() {
        return Stream.of(
                Arguments.of("C1", new FaultyCodec.RoundsInstants()),
                Arguments.of("C2", new FaultyCodec.WritesDigitsOfTheLanguage()),
                Arguments.of("C3", new FaultyCodec.PassesOverTheRest()),
                Arguments.of("C4", new FaultyCodec.ReadsAnySchema()),
                Arguments.of("C4", new FaultyCodec.ForgetsTheLabel()),
                Arguments.of("C5", new FaultyCodec.KeepsWhatItReadBeside()),
                Arguments.of("C5", new FaultyCodec.QuotesWhatItRead()));
    }

    @Test
    void aGoodCodecIsCaughtByNone() {
        codec = new FaultyCodec();
        assertThat(Clauses.brokenBy(CodecUnderTest.class)).isEmpty();
    }

    /** Every clause that the contracts number has a fault here that it catches. */
    @Test
    void everyClauseHasAPlantedFault() {
        Set<String> planted = Stream.of(faults(), codecs())
                .flatMap(each -> each)
                .map(each -> (String) each.get()[0])
                .collect(Collectors.toCollection(TreeSet::new));
        planted.add("S7");
        assertThat(planted).isEqualTo(Clauses.of(UnderTest.class, CodecUnderTest.class));
    }

    @AfterEach
    void nothingIsPlantedAnyMore() {
        underTest = DurableInMemory::new;
        opening = PlantedSuddenDeathTest.KeepsAll.class;
        codec = JsonCodec.standard();
    }

    @ParameterizedTest
    @MethodSource("goodStores")
    void aGoodStoreIsCaughtByNone(Supplier<Store> store) {
        assertThat(broken(store)).isEmpty();
    }

    static Stream<Supplier<Store>> goodStores() {
        return Stream.of(DurableInMemory::new);
    }

    private static Arguments fault(String clause, String name, Supplier<Store> store) {
        return Arguments.of(clause, name, store);
    }

    /** The names of the clauses that a store breaks. */
    private static List<String> broken(Supplier<Store> store) {
        underTest = store;
        return Clauses.brokenBy(UnderTest.class);
    }
}
