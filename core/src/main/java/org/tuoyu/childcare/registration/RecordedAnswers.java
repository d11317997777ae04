package org.tuoyu.childcare.registration;

import java.util.List;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Symbol;

/** Answers without one outcome, as they are recorded. */
final class RecordedAnswers {

    private RecordedAnswers() {}

    static AuthorityLeftOpen leftOpen(Answer.Undetermined<AuthorityKind> answer, RecordedBasis basis) {
        return new AuthorityLeftOpen(
                why(answer.cause()),
                ids(answer.candidates()),
                answer.missingFacts().stream().map(fact -> fact.id()).toList(),
                ids(answer.missingReadings()),
                basis);
    }

    static AuthorityLeftOpen without(AuthorityLeftOpen.Why why, RecordedBasis basis) {
        return new AuthorityLeftOpen(why, List.of(), List.of(), List.of(), basis);
    }

    private static AuthorityLeftOpen.Why why(Answer.Cause cause) {
        return switch (cause) {
            case FACTS_MISSING -> AuthorityLeftOpen.Why.FACTS_MISSING;
            case READING_MISSING -> AuthorityLeftOpen.Why.READING_MISSING;
            case LEFT_OPEN_BY_LAW -> AuthorityLeftOpen.Why.LEFT_OPEN_BY_LAW;
        };
    }

    private static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }
}
