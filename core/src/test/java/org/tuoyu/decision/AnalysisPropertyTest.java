package org.tuoyu.decision;

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
import org.tuoyu.decision.Explanation.Fate;
import org.tuoyu.decision.OracleFindings.Told;
import org.tuoyu.language.Symbol;

/** What analysis finds is what trying every world finds. */
class AnalysisPropertyTest {

    private static final Map<String, Long> FOUND = new HashMap<>();

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnScenario.any();
    }

    @AfterContainer
    static void everyKindOfFindingWasMet() {
        assertThat(FOUND)
                .hasSize(6)
                .allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThan(10));
    }

    @Property
    void findingsAreThoseThatTryingEveryWorldFinds(@ForAll("scenarios") Scenario scenario) {
        OracleFindings oracle = new OracleFindings(new Oracle(scenario));
        List<Finding<Plain>> findings = scenario.compiled().findings();
        findings.forEach(each -> FOUND.merge(each.problem().code(), 1L, Long::sum));
        Set<Told> told = new HashSet<>();
        findings.stream()
                .filter(each -> !(each instanceof Finding.Gap))
                .forEach(each -> assertThat(told.add(told(each))).isTrue());
        assertThat(told).isEqualTo(oracle.told());
        requireGaps(oracle, findings);
    }

    private static Told told(Finding<Plain> finding) {
        String code = finding.problem().code();
        long worlds = finding.seen().map(Finding.Seen::worlds).orElse(0L);
        if (finding instanceof Finding.Clash<Plain> clash) {
            return new Told(code, Set.copyOf(clash.norms()), Set.of(), worlds);
        } else if (finding instanceof Finding.Dead<Plain> dead) {
            return new Told(code, Set.of(dead.norm()), Set.copyOf(dead.exceptedBy()), worlds);
        } else if (finding instanceof Finding.AlwaysSetAside<Plain> aside) {
            return new Told(code, Set.of(aside.norm()), Set.copyOf(aside.by()), worlds);
        } else if (finding instanceof Finding.DisplacedInVain<Plain> vain) {
            return new Told(code, Set.of(vain.norm()), Set.of(vain.exception()), worlds);
        }
        Finding.Repeat<Plain> repeat = (Finding.Repeat<Plain>) finding;
        return new Told(code, Set.of(repeat.norm()), Set.copyOf(repeat.saidBy()), worlds);
    }

    private static void requireGaps(OracleFindings oracle, List<Finding<Plain>> findings) {
        Set<Map<String, Symbol>> inGaps = new HashSet<>();
        for (Finding<Plain> each : findings) {
            if (each instanceof Finding.Gap<Plain> gap) {
                List<Map<String, Symbol>> worlds = oracle.in(gap.region());
                assertThat(worlds).hasSize((int) gap.where().worlds());
                worlds.forEach(world -> assertThat(inGaps.add(world)).isTrue());
            }
        }
        assertThat(inGaps).isEqualTo(oracle.gaps());
    }

    @Property(tries = 300)
    void everyFindingShowsInItsWitness(@ForAll("scenarios") Scenario scenario) {
        Oracle oracle = new Oracle(scenario);
        for (Finding<Plain> finding : scenario.compiled().findings()) {
            finding.seen().ifPresent(seen -> {
                Map<String, Symbol> assignment = new OracleFindings(oracle).assignment(seen.witness());
                assertThat(oracle.combinationsIn(assignment)).isEmpty();
                requireShown(finding, oracle.world(assignment));
            });
        }
    }

    private static void requireShown(Finding<Plain> finding, OracleWorld world) {
        if (finding instanceof Finding.Gap<Plain>) {
            assertThat(world.answer()).isEqualTo(new Possible.Silence<>());
        } else if (finding instanceof Finding.Clash<Plain> clash) {
            assertThat(world.smallestClashes()).contains(Set.copyOf(clash.norms()));
        } else if (finding instanceof Finding.Dead<Plain> dead) {
            assertThat(world.fate(dead.norm())).isEqualTo(Fate.EXCEPTED);
        } else if (finding instanceof Finding.AlwaysSetAside<Plain> aside) {
            assertThat(world.fate(aside.norm())).isEqualTo(Fate.SET_ASIDE);
        } else if (finding instanceof Finding.DisplacedInVain<Plain> vain) {
            assertThat(world.fate(vain.norm())).isEqualTo(Fate.EXCEPTED);
            assertThat(world.fate(vain.exception())).isEqualTo(Fate.SET_ASIDE);
        } else if (finding instanceof Finding.Repeat<Plain> repeat) {
            assertThat(world.fate(repeat.norm())).isEqualTo(Fate.STANDS);
        }
    }
}
