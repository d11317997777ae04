package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observation.Outcome;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.PolicySource;

/** Each planted fault of a source or an observer is caught by the clause that it breaks; good ones are caught by none. */
final class PlantedSourceFaultsTest {

    private static final List<Class<?>> CONTRACTS = List.of(Parties.class, Days.class, Files.class, Counting.class);

    private static Supplier<FaultySources.Parties> parties = FaultySources.Parties::new;
    private static Supplier<FaultySources.Days> days = FaultySources.Days::new;
    private static Supplier<FaultySources.Files> files = FaultySources.Files::new;
    private static Supplier<FaultySources.Counts> counts = FaultySources.Counts::new;
    private static boolean idle;

    /** The contract as an adapter extends it; run from here alone. */
    static final class Parties extends DirectorySourceContract {
        private final FaultySources.Parties source = parties.get();

        @Override
        @SuppressWarnings("NullAway") // the point of one that does nothing
        protected DirectorySource recorded(DirectorySample sample) {
            source.recorded = sample;
            return idle ? () -> null : source;
        }

        @Override
        protected void breakSource() {
            source.recorded = null;
        }
    }

    /** The same for calendars. */
    static final class Days extends CalendarSourceContract {
        private final FaultySources.Days source = days.get();

        @Override
        @SuppressWarnings("NullAway") // the point of one that does nothing
        protected CalendarSource recorded(List<Notice> notices) {
            source.recorded = notices;
            return idle ? () -> null : source;
        }

        @Override
        protected CalendarSource recordedWrongly() {
            source.isWrong = true;
            return recorded(List.of());
        }

        @Override
        protected void breakSource() {
            source.recorded = null;
        }
    }

    /** The same for policy files. */
    static final class Files extends PolicySourceContract {
        private final FaultySources.Files source = files.get();

        @Override
        protected PolicySource kept(Map<String, byte[]> all) {
            source.kept = FaultySources.copied(all);
            return idle ? path -> Optional.empty() : source;
        }
    }

    /** The same for observers. */
    static final class Counting extends ObserverContract {
        private FaultySources.Counts observer = counts.get();

        @Override
        protected Observer observer() {
            observer = counts.get();
            return idle ? observation -> {} : observer;
        }

        @Override
        protected long counted(Act act, Outcome outcome) {
            return observer.counts.getOrDefault(observer.key(act, outcome), 0L);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByItsClause(String clause, Class<?> contract, Runnable planting) {
        planting.run();
        assertThat(Clauses.brokenBy(contract, clause)).isNotEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                party("D1", FaultySources.DropsOtherNames::new),
                party("D2", FaultySources.ShiftsDays::new),
                party("D3", FaultySources.DropsALocation::new),
                party("D4", FaultySources.LeavesOutWhatClashes::new),
                party("D5", FaultySources.KeepsTheFirst::new),
                party("D6", FaultySources.IsEmptyWhenBroken::new),
                day("K1", FaultySources.DropsMakeUpDays::new),
                day("K2", FaultySources.ShiftsDaysOff::new),
                day("K3", FaultySources.FillsYearsIn::new),
                day("K4", FaultySources.PassesOverWhatIsWrong::new),
                day("K5", FaultySources.KeepsTheFirstNotices::new),
                day("K6", FaultySources.IsEmptyWhenUnread::new),
                file("P1", FaultySources.StripsTexts::new),
                file("P2", FaultySources.ForgetsTheCaseOfPaths::new),
                file("P3", FaultySources.FollowsAnyPath::new),
                file("P4", FaultySources.KeepsTexts::new),
                file("P5", FaultySources.PutsSignsForOtherBytes::new),
                count("O1", FaultySources.GetsTiredOfIt::new),
                count("O2", FaultySources.MixesOutcomes::new),
                count("O3", FaultySources.KnowsThreeOutcomes::new));
    }

    private static Arguments party(String clause, Supplier<FaultySources.Parties> fault) {
        return Arguments.of(clause, Parties.class, (Runnable) () -> parties = fault);
    }

    private static Arguments day(String clause, Supplier<FaultySources.Days> fault) {
        return Arguments.of(clause, Days.class, (Runnable) () -> days = fault);
    }

    private static Arguments file(String clause, Supplier<FaultySources.Files> fault) {
        return Arguments.of(clause, Files.class, (Runnable) () -> files = fault);
    }

    private static Arguments count(String clause, Supplier<FaultySources.Counts> fault) {
        return Arguments.of(clause, Counting.class, (Runnable) () -> counts = fault);
    }

    @Test
    void everyClauseHasAPlantedFault() {
        Set<String> planted =
                faults().map(each -> (String) each.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(planted).isEqualTo(Clauses.of(CONTRACTS.toArray(new Class<?>[0])));
    }

    @Test
    void goodOnesAreCaughtByNone() {
        assertThat(CONTRACTS)
                .allSatisfy(contract -> assertThat(Clauses.brokenBy(contract)).isEmpty());
    }

    @Test
    void thoseThatDoNothingFailEveryTest() {
        idle = true;
        assertThat(CONTRACTS)
                .allSatisfy(contract -> assertThat(Clauses.brokenBy(contract)).hasSize((int) Clauses.count(contract)));
    }

    @AfterEach
    void nothingIsPlantedAnyMore() {
        parties = FaultySources.Parties::new;
        days = FaultySources.Days::new;
        files = FaultySources.Files::new;
        counts = FaultySources.Counts::new;
        idle = false;
    }
}
