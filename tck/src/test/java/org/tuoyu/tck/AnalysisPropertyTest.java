package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.decision.NormFinding.Kind;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.tck.OracleFindings.Told;

/** What analysis finds is what trying every world finds. */
class AnalysisPropertyTest {

    private static final Map<String, Long> FOUND = new HashMap<>();

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
    }

    @AfterContainer
    static void everyKindOfFindingWasMet() {
        assertThat(FOUND)
                .hasSize(6)
                .allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThan(10));
    }

    @Property(tries = 1000) // so often that every kind is met
    void findingsAreThoseThatTryingEveryWorldFinds(@ForAll("ruleSets") RuleSet rules) {
        OracleFindings oracle = new OracleFindings(new Oracle(rules));
        List<NormFinding<DrawnOutcome>> findings = rules.compiled().findings();
        findings.forEach(each -> FOUND.merge(each.problem().code(), 1L, Long::sum));
        Set<Told> told = new HashSet<>();
        findings.stream()
                .filter(each -> each.kind() != Kind.GAP)
                .forEach(each -> assertThat(told.add(told(each))).isTrue());
        assertThat(told).isEqualTo(oracle.told());
        requireGaps(oracle, findings);
    }

    private static Told told(NormFinding<DrawnOutcome> finding) {
        long worlds = finding.seen().map(NormFinding.Seen::worlds).orElse(0L);
        return new Told(finding.problem().code(), Set.copyOf(finding.norms()), Set.copyOf(finding.by()), worlds);
    }

    private static void requireGaps(OracleFindings oracle, List<NormFinding<DrawnOutcome>> findings) {
        Set<Map<String, Symbol>> inGaps = new HashSet<>();
        for (NormFinding<DrawnOutcome> each : findings) {
            if (each.kind() == Kind.GAP) {
                List<Map<String, Symbol>> worlds = oracle.in(each.region().orElseThrow());
                assertThat(worlds).hasSize((int) each.seen().orElseThrow().worlds());
                worlds.forEach(world -> assertThat(inGaps.add(world)).isTrue());
            }
        }
        assertThat(inGaps).isEqualTo(oracle.gaps());
    }

    @Property(tries = 300)
    void everyFindingShowsInItsWitness(@ForAll("ruleSets") RuleSet rules) {
        Oracle oracle = new Oracle(rules);
        for (NormFinding<DrawnOutcome> finding : rules.compiled().findings()) {
            finding.seen().ifPresent(seen -> {
                Map<String, Symbol> assignment = new OracleFindings(oracle).assignment(seen.witness());
                assertThat(oracle.combinationsIn(assignment)).isEmpty();
                requireShown(finding, oracle.world(assignment));
            });
        }
    }

    private static void requireShown(NormFinding<DrawnOutcome> finding, OracleWorld world) {
        switch (finding.kind()) {
            case GAP -> assertThat(world.answer()).isEqualTo(Possible.silence());
            case CLASH -> assertThat(world.smallestClashes()).contains(Set.copyOf(finding.norms()));
            case DEAD_NORM -> assertThat(world.fate(about(finding))).isEqualTo(Fate.EXCEPTED);
            case ALWAYS_SET_ASIDE -> assertThat(world.fate(about(finding))).isEqualTo(Fate.SET_ASIDE);
            case DISPLACED_IN_VAIN -> {
                assertThat(world.fate(about(finding))).isEqualTo(Fate.EXCEPTED);
                assertThat(finding.by())
                        .singleElement()
                        .satisfies(
                                exception -> assertThat(world.fate(exception)).isEqualTo(Fate.SET_ASIDE));
            }
            case REPEAT -> assertThat(world.fate(about(finding))).isEqualTo(Fate.STANDS);
        }
    }

    /** The one norm that it is about. */
    private static Norm<DrawnOutcome> about(NormFinding<DrawnOutcome> finding) {
        assertThat(finding.norms()).hasSize(1);
        return finding.norms().get(0);
    }
}
