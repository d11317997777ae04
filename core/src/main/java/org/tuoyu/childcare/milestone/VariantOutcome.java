package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Symbol;

/**
 * What evidence says of a number under one way of reading the text.
 *
 * @param number how many there were: at most where it was missed, at least otherwise
 */
record VariantOutcome(Outcome outcome, LocalDate lastDay, int number) {

    static VariantOutcome of(Aim.Count aim, LocalDate lastDay, Set<Quality> counted, Statements statements, LocalDate day) {
        Set<String> qualities = counted.stream().map(Symbol::id).collect(Collectors.toUnmodifiableSet());
        int atLeast = statements.atLeast(lastDay, qualities);
        OptionalInt atMost = statements.atMost(lastDay, qualities);
        int claimed = statements.most(lastDay, qualities);
        Outcome outcome =
                outcome(aim, atLeast, claimed < aim.from() ? atMost : OptionalInt.empty(), day.isAfter(lastDay));
        int number = outcome == Outcome.MISSED ? Math.max(claimed, atMost.orElseThrow()) : atLeast;
        return new VariantOutcome(outcome, lastDay, number);
    }

    /** Reached or missed only where nobody says otherwise: statements that disagree on it leave it unproven. */
    private static Outcome outcome(Aim.Count aim, int atLeast, OptionalInt atMost, boolean passed) {
        if (atLeast >= aim.from()) {
            return atLeast > aim.to() ? Outcome.EXCEEDED : Outcome.MET;
        }
        if (!passed) {
            return Outcome.NOT_YET_DUE;
        }
        return atMost.isPresent() && atMost.getAsInt() < aim.from() ? Outcome.MISSED : Outcome.UNPROVEN;
    }

    Assessment assessment(Target target, AssessmentBasis basis) {
        return switch (outcome) {
            case NOT_YET_DUE -> new Assessment.NotYetDue(target, number, basis);
            case MET -> new Assessment.Met(target, number, basis);
            case EXCEEDED -> new Assessment.Exceeded(target, number, basis);
            case MISSED -> new Assessment.Missed(target, number, basis);
            case UNPROVEN -> new Assessment.Unproven(target, number, basis);
            case UNDETERMINED, NOT_ASSESSABLE -> throw new IllegalStateException("No finding is " + outcome);
        };
    }

    /** What is sure of both where both come to the same: the lesser of the least, the greater of the most. */
    VariantOutcome both(VariantOutcome other) {
        int sure = outcome == Outcome.MISSED ? Math.max(number, other.number) : Math.min(number, other.number);
        return new VariantOutcome(outcome, lastDay, sure);
    }
}
