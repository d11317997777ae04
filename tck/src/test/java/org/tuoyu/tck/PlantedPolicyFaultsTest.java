package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Each planted fault of a policy is caught by the clause that it breaks, and by no other. */
final class PlantedPolicyFaultsTest {

    private static FaultyPolicy underTest = new FaultyPolicy();

    /** The invariants as a host extends them; run from here alone, since its name is none that the build looks for. */
    static final class UnderTest extends PolicyInvariants {

        @Override
        protected PolicyStack policies(Readings readings) {
            return underTest.stack(readings);
        }

        @Override
        protected Readings chosen() {
            return Readings.none().choosing(County.DAY, "signed");
        }

        @Override
        protected List<Reading> readings() {
            return underTest.readings();
        }

        @Override
        protected List<Question<?>> questions() {
            return List.of(underTest.question());
        }

        @Override
        protected List<String> places() {
            return List.of(County.TOWN);
        }

        @Override
        protected AssignmentForm assignment(Policy policy) {
            return underTest.assignment(policy);
        }

        @Override
        protected List<Gap> gaps() {
            return underTest.gaps();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByItsClauseAlone(String clause, FaultyPolicy planted) {
        underTest = planted;
        assertThat(Clauses.brokenBy(UnderTest.class)).singleElement().asString().startsWith(clause + " ");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("P1", new PolicyFaults.Misquotes()),
                Arguments.of("P1", new PolicyFaults.QuotesWhatStandsTwice()),
                Arguments.of("P1", new PolicyFaults.QuotesTooLittle()),
                Arguments.of("P2", new PolicyFaults.NamesOthersThanLeads()),
                Arguments.of("P3", new PolicyFaults.NamesAPartyTwice()),
                Arguments.of("P4", new PolicyFaults.IsSilent()),
                Arguments.of("P4", new PolicyFaults.DeclaresAGapThatIsNone()),
                Arguments.of("P5", new PolicyFaults.WordsItAnew()),
                Arguments.of("P6", new PolicyFaults.HidesAReading()),
                Arguments.of("P6", new PolicyFaults.DoesNotListAReading()),
                Arguments.of("P7", new PolicyFaults.NamesTwoUnitsForAnOffice()),
                Arguments.of("P7", new PolicyFaults.AsksInAnotherOrder()),
                Arguments.of("P8", new PolicyFaults.SpeaksOfWhatCannotBe()),
                Arguments.of("P9", new PolicyFaults.TakesAGroupForAnOffice()),
                Arguments.of("P9", new PolicyFaults.NamesAClosedDepartment()),
                Arguments.of("P9", new PolicyFaults.NamesAStranger()),
                Arguments.of("P10", new PolicyFaults.IsInForceTooSoon()),
                Arguments.of("P11", new PolicyFaults.CallsTwoTheSame()));
    }

    @Test
    void aGoodPolicyIsCaughtByNone() {
        underTest = new FaultyPolicy();
        assertThat(Clauses.brokenBy(UnderTest.class)).isEmpty();
    }

    @Test
    void everyClauseHasAPlantedFault() {
        Set<String> planted =
                faults().map(each -> (String) each.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(planted).isEqualTo(Clauses.of(UnderTest.class));
    }
}
