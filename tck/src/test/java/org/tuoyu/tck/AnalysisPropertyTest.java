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
import org.tuoyu.kernel.decision.NormFinding;
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

    @Property
    void findingsAreThoseThatTryingEveryWorldFinds(@ForAll("ruleSets") RuleSet rules) {
        OracleFindings oracle = new OracleFindings(new Oracle(rules));
        List<NormFinding<DrawnOutcome>> findings = rules.compiled().findings();
        findings.forEach(each -> FOUND.merge(each.problem().code(), 1L, Long::sum));
        Set<Told> told = new HashSet<>();
        findings.stream()
                .filter(each -> !(each instanceof NormFinding.Gap))
                .forEach(each -> assertThat(told.add(told(each))).isTrue());
        assertThat(told).isEqualTo(oracle.told());
        requireGaps(oracle, findings);
    }

    private static Told told(NormFinding<DrawnOutcome> finding) {
        String code = finding.problem().code();
        long worlds = finding.seen().map(NormFinding.Seen::worlds).orElse(0L);
        if (finding instanceof NormFinding.Clash<DrawnOutcome> clash) {
            return new Told(code, Set.copyOf(clash.norms()), Set.of(), worlds);
        } else if (finding instanceof NormFinding.Dead<DrawnOutcome> dead) {
            return new Told(code, Set.of(dead.norm()), Set.copyOf(dead.exceptedBy()), worlds);
        } else if (finding instanceof NormFinding.AlwaysSetAside<DrawnOutcome> aside) {
            return new Told(code, Set.of(aside.norm()), Set.copyOf(aside.by()), worlds);
        } else if (finding instanceof NormFinding.DisplacedInVain<DrawnOutcome> vain) {
            return new Told(code, Set.of(vain.norm()), Set.of(vain.exception()), worlds);
        }
        NormFinding.Repeat<DrawnOutcome> repeat = (NormFinding.Repeat<DrawnOutcome>) finding;
        return new Told(code, Set.of(repeat.norm()), Set.copyOf(repeat.saidBy()), worlds);
    }

    private static void requireGaps(OracleFindings oracle, List<NormFinding<DrawnOutcome>> findings) {
        Set<Map<String, Symbol>> inGaps = new HashSet<>();
        for (NormFinding<DrawnOutcome> each : findings) {
            if (each instanceof NormFinding.Gap<DrawnOutcome> gap) {
                List<Map<String, Symbol>> worlds = oracle.in(gap.region());
                assertThat(worlds).hasSize((int) gap.where().worlds());
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
        if (finding instanceof NormFinding.Gap<DrawnOutcome>) {
            assertThat(world.answer()).isEqualTo(new Possible.Silence<>());
        } else if (finding instanceof NormFinding.Clash<DrawnOutcome> clash) {
            assertThat(world.smallestClashes()).contains(Set.copyOf(clash.norms()));
        } else if (finding instanceof NormFinding.Dead<DrawnOutcome> dead) {
            assertThat(world.fate(dead.norm())).isEqualTo(Fate.EXCEPTED);
        } else if (finding instanceof NormFinding.AlwaysSetAside<DrawnOutcome> aside) {
            assertThat(world.fate(aside.norm())).isEqualTo(Fate.SET_ASIDE);
        } else if (finding instanceof NormFinding.DisplacedInVain<DrawnOutcome> vain) {
            assertThat(world.fate(vain.norm())).isEqualTo(Fate.EXCEPTED);
            assertThat(world.fate(vain.exception())).isEqualTo(Fate.SET_ASIDE);
        } else if (finding instanceof NormFinding.Repeat<DrawnOutcome> repeat) {
            assertThat(world.fate(repeat.norm())).isEqualTo(Fate.STANDS);
        }
    }
}
