package org.tuoyu.kernel.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/**
 * What can be asked: declared once by a domain; instruments contribute norms to it.
 *
 * @param id its identity: two questions of one id are one question; {@code support/utility-prices} is one of the domain
 *     {@code support}
 * @param facts what an answer may depend on, in the order in which they are asked
 * @param outcomes what an answer may be, at most {@value #MOST_OUTCOMES}
 * @param impossible which values cannot be together
 */
public record Question<O extends Symbol>(
        String id, Bilingual label, List<Fact> facts, List<O> outcomes, List<Impossible> impossible) implements Symbol {

    /** An outcome is a bit of a number: so many fit, beside the one that no norm applies. */
    public static final int MOST_OUTCOMES = 62;

    public Question {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
        impossible = List.copyOf(impossible);
        requireOwnIds(id, facts);
        requireOwnIds(id, outcomes);
        if (outcomes.isEmpty() || outcomes.size() > MOST_OUTCOMES) {
            throw new IllegalArgumentException(
                    "Question " + id + " has 1 to " + MOST_OUTCOMES + " outcomes, got " + outcomes.size());
        }
        for (Impossible each : impossible) {
            requireFacts(id, facts, each);
        }
    }

    /** A question whether one thing follows, without impossible combinations. */
    public static Question<YesNo> yesOrNo(String id, String zh, String en, Fact... facts) {
        return new Question<>(id, new Bilingual(zh, en), List.of(facts), List.of(YesNo.values()), List.of());
    }

    /** What its id begins with, up to the first stroke: the domain that it belongs to. */
    public String domain() {
        int stroke = id.indexOf('/');
        return stroke < 0 ? id : id.substring(0, stroke);
    }

    /** The place of a fact among those that it asks for, or -1 for a fact that it does not. */
    public int place(Fact fact) {
        return place(facts, fact);
    }

    private static int place(List<Fact> facts, Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).id().equals(fact.id())) {
                return Objects.equals(facts.get(i), fact) ? i : -1;
            }
        }
        return -1;
    }

    void requireAskedFor(Knowledge known) {
        List<String> asked = facts.stream().map(Fact::id).toList();
        if (!asked.containsAll(known.ids())) {
            List<String> foreign =
                    known.ids().stream().filter(each -> !asked.contains(each)).toList();
            throw new IllegalArgumentException(
                    "Question " + id + " asks for the facts " + asked + ", stated were also " + foreign);
        }
    }

    private static void requireOwnIds(String id, List<? extends Symbol> symbols) {
        Set<String> ids = new HashSet<>();
        for (Symbol symbol : symbols) {
            ids.add(symbol.id());
        }
        if (ids.size() < symbols.size()) {
            throw new IllegalArgumentException("Facts and outcomes of question " + id + " have ids of their own");
        }
    }

    private static void requireFacts(String id, List<Fact> facts, Impossible impossible) {
        for (Condition condition : impossible.combination()) {
            if (place(facts, condition.fact()) < 0) {
                throw new IllegalArgumentException("An impossible combination of question " + id
                        + " names its facts, got " + condition.fact().id());
            }
        }
    }
}
