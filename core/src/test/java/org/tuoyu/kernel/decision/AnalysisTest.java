package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LAW;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.READING;
import static org.tuoyu.kernel.decision.Rules.SHAPE;
import static org.tuoyu.kernel.decision.Rules.impossible;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Modality;

/** What analysis finds, and how it says so; the property test says that it finds all of it. */
class AnalysisTest {

    private static final Condition RED = Condition.is(COLOUR, "red");
    private static final Condition ROUND = Condition.is(SHAPE, "round");

    private static List<String> said(NormSet<Plain> norms) {
        return norms.findings().stream()
                .map(NormFinding::problem)
                .map(problem -> problem.code() + " " + problem.message().en())
                .toList();
    }

    @Test
    void severalOutcomesAreNoGap() {
        assertThat(inPlay(norm("open", DISTRICT, A, B)).findings()).isEmpty();
    }

    @Test
    void aGapIsSaidAsOneRegion() {
        var norms = inPlay(norm("large", DISTRICT, A).conditions(List.of(Condition.atLeast(PLACES, 6))));
        assertThat(said(norms))
                .containsExactly("GAP no norm that binds applies: places < 6"
                        + " (worlds: 6, for example: colour = red, shape = round, places = 0)");
    }

    @Test
    void whatPromotesLeavesAGapWhereNothingBinds() {
        var norms = inPlay(norm("encouraged", DISTRICT, A).modality(Modality.PROMOTION));
        assertThat(norms.findings()).singleElement().satisfies(finding -> {
            Region region = finding.region().orElseThrow();
            assertThat(region.label().zh()).isEqualTo("一切情形");
            assertThat(region.label().en()).isEqualTo("always");
        });
    }

    @Test
    void whatCannotBeMakesARegionNoLonger() {
        var question = question(impossible("red is never round", RED, ROUND));
        var norms = inPlay(
                question,
                norm("others", DISTRICT, A)
                        .conditions(List.of(
                                new Condition.OneOf(COLOUR, COLOUR.values().subList(1, 3)))));
        assertThat(said(norms))
                .containsExactly("GAP no norm that binds applies: colour = red"
                        + " (worlds: 1, for example: colour = red, shape = square, places = 0)");
    }

    @Test
    void bandsThatAreApartAreTwoGaps() {
        var norms = inPlay(norm("middle", DISTRICT, A)
                .conditions(List.of(Condition.atLeast(PLACES, 6), Condition.lessThan(PLACES, 9))));
        assertThat(norms.findings())
                .extracting(finding -> finding.region().orElseThrow().label().en())
                .containsExactly("places < 6", "places ≥ 9");
    }

    @Test
    void normsOfEqualStandingClash() {
        var norms =
                inPlay(norm("ours", DISTRICT, A), norm("theirs", NEIGHBOUR, B).conditions(List.of(RED)));
        assertThat(said(norms))
                .containsExactly("CLASH norms contradict each other: ours, theirs"
                        + " (worlds: 2, for example: colour = red, shape = round, places = 0)");
        assertThat(norms.findings().get(0).problem().message().zh())
                .isEqualTo("规定相互冲突：ours、theirs（情形数 2，例如：colour = red、shape = round、托位 = 0）");
    }

    @Test
    void aNormThatIsNeverMetIsDeadWithoutAWitness() {
        var question = question(impossible("red is never round", RED, ROUND));
        var norms = inPlay(
                question,
                norm("all", DISTRICT, A, B, C),
                norm("dead", DISTRICT, A).conditions(List.of(RED, ROUND)));
        assertThat(said(norms)).containsExactly("DEAD_NORM dead never applies: its conditions never hold together");
        assertThat(norms.findings().get(0).seen()).isEmpty();
    }

    @Test
    void aNormThatIsAlwaysExceptedIsDeadByItsExceptions() {
        var norms =
                inPlay(norm("general", DISTRICT, A), norm("exception", CITY, B).exceptionTo(Set.of("general")));
        assertThat(said(norms).get(0))
                .startsWith("DEAD_NORM general never applies: exceptions displace it always: exception (worlds: 6");
    }

    @Test
    void aNormMayAlwaysBeSetAside() {
        var norms = inPlay(norm("higher", CITY, A), norm("lower", DISTRICT, B).conditions(List.of(ROUND)));
        assertThat(said(norms).get(0)).startsWith("ALWAYS_SET_ASIDE lower is always set aside by higher (worlds: 3");
    }

    @Test
    void anExceptionThatIsSetAsideDisplacesInVain() {
        var norms = inPlay(
                norm("law", LAW, A),
                norm("general", DISTRICT, A),
                norm("exception", DISTRICT, B).exceptionTo(Set.of("general")).permittedBy(words("permitted")));
        assertThat(norms.findings())
                .extracting(finding -> finding.problem().code())
                .containsExactly("DEAD_NORM", "ALWAYS_SET_ASIDE", "DISPLACED_IN_VAIN");
        assertThat(said(norms).get(2))
                .startsWith(
                        "DISPLACED_IN_VAIN general is displaced by an exception that is itself set aside: exception");
    }

    @Test
    void whatOthersSayTogetherIsARepeat() {
        var norms = inPlay(norm("notB", DISTRICT, A, C), norm("notC", NEIGHBOUR, A, B), norm("onlyA", NEIGHBOUR, A));
        assertThat(norms.findings()).hasSize(3).last().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(NormFinding.Kind.REPEAT);
            assertThat(finding.norms()).extracting(Norm::id).containsExactly("onlyA");
            assertThat(finding.by()).extracting(Norm::id).containsExactly("notB", "notC");
        });
    }

    @Test
    void aVariantIsNamedWithItsOption() {
        var norms = inPlay(
                norm("always", DISTRICT, A),
                norm("variant", NEIGHBOUR, B).given(List.of(Given.of(READING, "wide"))),
                norm("variant", NEIGHBOUR, A).given(List.of(Given.of(READING, "narrow"))));
        assertThat(said(norms))
                .filteredOn(text -> text.startsWith("CLASH"))
                .containsExactly("CLASH norms contradict each other: always, variant (if read as: wide)"
                        + " (worlds: 6, for example: colour = red, shape = round, places = 0, word: wide)");
    }

    @Test
    void findingsAreInBothLanguages() {
        List<Problem> problems = inPlay(norm("norm", DISTRICT, A).conditions(List.of(RED))).findings().stream()
                .map(NormFinding::problem)
                .toList();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh())
                        .isEqualTo("没有约束性规定的情形：colour = green或blue（情形数 4，例如：colour = green、shape = round、托位 = 0）"));
    }
}
