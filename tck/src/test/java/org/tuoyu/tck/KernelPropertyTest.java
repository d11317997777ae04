package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Answer.Cause;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.time.AsOf;

/**
 * The compiled kernel answers as a naive reading of the definitions does, in every state of knowledge of random
 * questions. {@code -Pthorough} compares a million answers; the profile sets the number of tries and the least number of
 * answers.
 */
class KernelPropertyTest {

    private static final Map<String, Long> COMPARED = new TreeMap<>();

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
    }

    @AfterContainer
    static void enoughAnswersOfEveryKindWereCompared() {
        long all = COMPARED.values().stream().mapToLong(Long::longValue).sum();
        long least = Long.getLong("tuoyu.answers.least", 100_000);
        System.out.println("[oracle] " + all + " answers compared: " + COMPARED);
        assertThat(all).isGreaterThanOrEqualTo(least);
        assertThat(COMPARED)
                .hasSize(5 + Cause.values().length - 1)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(least / 1000));
    }

    @Provide
    Arbitrary<List<AsOf>> moments() {
        return DrawnRules.moment().list().ofSize(4);
    }

    @Property
    void everyAnswerIsTheOneThatTheDefinitionsGive(
            @ForAll("ruleSets") RuleSet rules, @ForAll("moments") List<AsOf> moments) {
        RuleBook<DrawnOutcome> book = RuleBook.of(rules.question(), rules.norms(), rules.readings());
        for (AsOf moment : moments) {
            requireSame(new Oracle(rules.at(moment)), book.inPlay(moment, rules.holdingThePlace()::contains));
        }
    }

    private static void requireSame(Oracle oracle, NormSet<DrawnOutcome> compiled) {
        assertThat(compiled.norms()).containsExactlyInAnyOrderElementsOf(oracle.inPlay());
        Decider<Knowledge, DrawnOutcome> decider = compiled.decider();
        for (Map<String, Symbol> known : OracleStates.of(oracle)) {
            Answer<DrawnOutcome> answer = decider.decide(oracle.rules().knowledge(known));
            requireSame(oracle, known, answer);
            COMPARED.merge(kind(answer), 1L, Long::sum);
        }
    }

    private static String kind(Answer<DrawnOutcome> answer) {
        return answer.match(
                determined -> "determined",
                undetermined -> undetermined.cause().name(),
                notApplicable -> "not applicable",
                conflict -> "conflict",
                invalid -> "invalid");
    }

    private static void requireSame(Oracle oracle, Map<String, Symbol> known, Answer<DrawnOutcome> answer) {
        Set<Possible<DrawnOutcome>> expected = oracle.possible(known);
        assertThat(answer.possible())
                .as(() -> "possible answers, knowing " + known)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(expected)
                .allMatch(expected::contains);
        answer.match(
                determined -> assertThat(expected).containsExactly(Possible.settled(determined.outcome())),
                undetermined -> requireSameGaps(oracle, known, undetermined),
                notApplicable -> assertThat(expected).containsExactly(Possible.silence()),
                conflict -> requireSameClashes(new OracleGrounds(oracle, known), conflict),
                invalid -> requireSmallest(new OracleGrounds(oracle, known), invalid.contradiction()));
    }

    private static Object requireSameGaps(
            Oracle oracle, Map<String, Symbol> known, Answer.Undetermined<DrawnOutcome> undetermined) {
        List<String> mattering = oracle.mattering(known);
        List<String> facts = mattering.stream().filter(id -> id.startsWith("f")).toList();
        List<String> readings =
                mattering.stream().filter(id -> id.startsWith("r")).sorted().toList();
        Cause cause = facts.isEmpty()
                ? readings.isEmpty() ? Cause.LEFT_OPEN_BY_LAW : Cause.READING_MISSING
                : Cause.FACTS_MISSING;
        assertThat(ids(undetermined.missingFacts()))
                .as(() -> "missing, knowing " + known)
                .isEqualTo(facts);
        assertThat(ids(undetermined.missingReadings()))
                .as(() -> "missing, knowing " + known)
                .isEqualTo(readings);
        assertThat(undetermined.cause()).isEqualTo(cause);
        assertThat(undetermined.nextQuestion().map(Symbol::id))
                .as(() -> "next question, knowing " + known)
                .isEqualTo(oracle.next(known, facts));
        return oracle;
    }

    private static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().<String>map(Symbol::id).toList();
    }

    private static Object requireSameClashes(OracleGrounds grounds, Answer.Conflict<DrawnOutcome> conflict) {
        assertThat(grounds.oracle().possible(grounds.known())).containsExactly(Possible.clash());
        Function<List<Norm<DrawnOutcome>>, Set<Norm<DrawnOutcome>>> unordered = HashSet::new;
        assertThat(conflict.clashes().stream().map(unordered).toList())
                .as(() -> "clashes, knowing " + grounds.known())
                .containsExactlyInAnyOrderElementsOf(grounds.clashes());
        return conflict;
    }

    private static Object requireSmallest(OracleGrounds grounds, List<Impossible> contradiction) {
        assertThat(grounds.oracle().possible(grounds.known())).isEmpty();
        assertThat(grounds.excludesAll(new HashSet<>(contradiction)))
                .as(() -> "excludes everything, knowing " + grounds.known())
                .isTrue();
        assertThat(contradiction).hasSize(grounds.sizeOfContradiction());
        return contradiction;
    }
}
