package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/**
 * What holds of every set of policies, whoever wrote them: clauses P1 to P11. A host that writes a policy of its own
 * proves it so:
 *
 * <pre>{@code
 * class OurPolicyTest extends PolicyInvariants {
 *     protected PolicyStack policies(Readings readings) { return Ours.policies(readings); }
 *     protected Readings chosen() { return Ours.CHOSEN; }
 *     protected List<Reading> readings() { return Ours.allReadings(); }
 *     protected List<String> places() { return List.of("天生街道"); }
 *     protected AssignmentForm assignment(Policy policy) { return AssignmentForm.LEAD_AND_RESPONSIBLE; }
 * }
 * }</pre>
 *
 * Every day on which a policy or one of its norms begins, ends or is doubted is looked at from both sides, at every
 * place; every question in every state of knowledge, a wide one in a thousand of them. Each failure is told in a line.
 */
public abstract class PolicyInvariants {

    protected PolicyInvariants() {}

    /** The policies as the host stacks them when these readings are chosen. */
    protected abstract PolicyStack policies(Readings readings);

    /** The readings that the host chooses. */
    protected abstract Readings chosen();

    /** Every reading that an answer or an assessment may depend on, chosen or not. */
    protected abstract List<Reading> readings();

    /** Places to ask for, by name or code: at least one of each sort that makes a difference. */
    protected abstract List<String> places();

    /** How the rows of a policy's annex assign tasks. */
    protected abstract AssignmentForm assignment(Policy policy);

    /** What the policies are asked: every question to which one of them contributes, unless the host says otherwise. */
    protected List<Question<?>> questions() {
        return asChosen().questions();
    }

    /** Days on which something else changes, such as where a place lies. */
    protected List<LocalDate> seams() {
        return List.of();
    }

    /**
     * Where the documents are known to say nothing. What the policies that this library ships leave out is known, alone or
     * beside a policy of the host's own: it need not be declared.
     */
    protected List<Gap> gaps() {
        return List.of();
    }

    /** The ids of norms that are known to apply nowhere. */
    protected Set<String> deadNorms() {
        return Set.of();
    }

    private PolicyStack asChosen() {
        return policies(chosen());
    }

    private void eachPolicy(Consumer<Policy> requirement) {
        Failures.requireNone(asChosen().policies(), Policy::toString, requirement);
    }

    private void eachQuestion(Consumer<Question<?>> requirement) {
        Failures.requireNone(questions(), Question::id, requirement);
    }

    private SeamsAndPlaces around(PolicyStack policies) {
        return new SeamsAndPlaces(policies, seams(), places());
    }

    @Test
    @DisplayName(
            "P1 Every quote stands in its clause once, and with any character of the clause in another place no more")
    final void quotesAreVerified() {
        PolicyStack policies = asChosen();
        assertThat(policies.policies()).isNotEmpty();
        eachPolicy(policy -> {
            Quotes.requireNone(policy, "QUOTE_NOT_FOUND", "TEXT_OF_OTHER_INSTRUMENT");
            Failures.requireNone(
                    Quotes.of(policy), cited -> cited.place().en(), cited -> Quotes.requireExact(cited, policies));
        });
    }

    @Test
    @DisplayName("P2 Rows assign roles as the form of their instrument demands")
    final void rowsHaveTheRolesOfTheirForm() {
        eachPolicy(policy -> {
            assertThat(Rows.written(policy).isEmpty())
                    .as("it has no rows")
                    .isEqualTo(assignment(policy) == AssignmentForm.NO_ROWS);
            Failures.requireNone(
                    Rows.resolved(policy),
                    Assignment::clause,
                    row -> assertThat(row)
                            .matches(
                                    assignment(policy)::admits,
                                    assignment(policy).toString()));
        });
    }

    @Test
    @DisplayName("P3 No party stands in a row twice, under whatever names")
    final void noPartyStandsInARowTwice() {
        eachPolicy(policy -> Failures.requireNone(
                Rows.resolved(policy),
                Assignment::clause,
                row -> assertThat(row.parties()).extracting(Assigned::party).doesNotHaveDuplicates()));
    }

    @Test
    @DisplayName(
            "P4 Where a norm is in play every world has an answer or lies in a declared gap, and declared gaps are gaps")
    final void questionsAreTotalOrTheirGapsDeclared() {
        PolicyStack policies = asChosen();
        List<Gap> declared =
                Stream.concat(gaps().stream(), Gap.ofShipped(policies).stream()).toList();
        assertThat(questions()).isNotEmpty();
        eachQuestion(question -> Gap.requireDeclared(question, policies, declared, around(policies)));
    }

    @Test
    @DisplayName("P5 Every answer is explained: each norm and its words, the same each time; asking comes to an end")
    final void explanationsAreFiniteAndComplete() {
        PolicyStack policies = asChosen();
        eachQuestion(question -> around(policies).normSets(policies, question).forEach(Answers::requireExplained));
    }

    @Test
    @DisplayName("P6 A reading that makes a difference is named by the answer, and is one of those that are listed")
    final void readingsAreNamed() {
        Map<Readings, PolicyStack> read = new HashMap<>();
        Named named = new Named(readings(), choice -> read.computeIfAbsent(choice, this::policies), chosen());
        PolicyStack open = policies(Readings.none());
        Failures.requireNone(open.policies(), Policy::toString, named::requireListed);
        eachQuestion(question -> {
            around(open).normSets(open, question).forEach(named::requireNamedWhereMissing);
            named.requireNamedWhereChosen(question, around(open).spots(open, question));
        });
    }

    @Test
    @DisplayName("P7 Neither the order of policies and norms nor that of offices makes a difference")
    final void orderMakesNoDifference() {
        PolicyStack policies = asChosen();
        Order order = new Order(policies, chosen(), around(policies));
        eachQuestion(order::requireNone);
        order.requireOneUnitForEachOffice();
    }

    @Test
    @DisplayName("P8 Every norm applies in some world, on some day, at some place, or is declared dead and is")
    final void everyNormAppliesSomewhere() {
        PolicyStack open = policies(Readings.none());
        assertThat(Answers.applyingNowhere(open, questions(), around(open)))
                .as("norms that apply nowhere")
                .isEqualTo(deadNorms());
    }

    @Test
    @DisplayName("P9 Parties and offices are known, and bear a name on every day around the seams")
    final void partiesAndOfficesResolve() {
        PolicyStack policies = asChosen();
        SeamsAndPlaces around = around(policies);
        eachPolicy(policy -> {
            Quotes.requireNone(policy, "PARTY_NOT_KNOWN");
            Rows.requireNamed(policy, around.days(policy));
            Rows.requireOffices(policy, policies, around.within(policy));
        });
    }

    @Test
    @DisplayName("P10 No norm is in force before its instrument was published, unless it quotes the words that say so")
    final void nothingIsInForceBeforeItIsPublished() {
        eachPolicy(policy -> Quotes.requireNone(policy, "IN_FORCE_BEFORE_TEXT"));
    }

    @Test
    @DisplayName("P11 Everything that is told has words in Chinese and in English, no two of one list the same")
    final void everythingHasWordsOfItsOwn() {
        eachQuestion(PolicyInvariants::requireOwnWords);
        requireOwnWords("readings", readings());
        Failures.requireNone(readings(), Reading::id, reading -> requireOwnWords("options", reading.options()));
    }

    private static void requireOwnWords(Question<?> question) {
        requireOwnWords("questions", List.of(question));
        requireOwnWords("facts of " + question.id(), question.facts());
        requireOwnWords("outcomes of " + question.id(), question.outcomes());
        for (Fact fact : question.facts()) {
            if (fact instanceof Fact.Choice choice) {
                requireOwnWords("values of " + fact.id(), choice.values());
            }
        }
    }

    private static void requireOwnWords(String what, List<? extends Symbol> symbols) {
        for (Language language : Language.values()) {
            assertThat(symbols)
                    .as("%s in %s", what, language)
                    .extracting(symbol -> symbol.label().in(language))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
