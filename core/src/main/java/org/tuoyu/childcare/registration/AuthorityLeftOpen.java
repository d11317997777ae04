package org.tuoyu.childcare.registration;

import java.util.List;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;

/**
 * No one authority follows.
 *
 * @param candidates the ids of every {@link AuthorityKind} that some possible answer leaves
 * @param missingFacts the ids of the facts that could still make a difference
 * @param missingReadings the ids of the open readings that could
 */
public record AuthorityLeftOpen(
        Why why, List<String> candidates, List<String> missingFacts, List<String> missingReadings, RecordedBasis basis)
        implements AuthorityFinding {

    public static final String TYPE = "authority-left-open";

    /** Why no one authority follows. */
    public enum Why implements Constant {
        /** A fact that was not known can make a difference. */
        FACTS_MISSING("缺少事实", "facts are missing"),
        /** How the text is read can. */
        READING_MISSING("文义有待选择", "a reading has to be chosen"),
        /** The law itself leaves several. */
        LEFT_OPEN_BY_LAW("文件未作选择", "the law leaves it open"),
        /** No norm applies. */
        NOT_APPLICABLE("文件没有规定", "the documents do not say"),
        /** The norms that stand contradict each other. */
        CONFLICT("规定相互冲突", "the norms clash");

        private final Bilingual label;

        Why(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public AuthorityLeftOpen {
        candidates = List.copyOf(candidates);
        missingFacts = List.copyOf(missingFacts);
        missingReadings = List.copyOf(missingReadings);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** An answer that is not determined, as it is recorded. */
    static AuthorityLeftOpen of(Answer.Undetermined<AuthorityKind> answer, RecordedBasis basis) {
        return new AuthorityLeftOpen(
                why(answer.cause()),
                Symbol.ids(answer.candidates()),
                Symbol.ids(answer.missingFacts()),
                Symbol.ids(answer.missingReadings()),
                basis);
    }

    /** An answer without candidates, likewise. */
    static AuthorityLeftOpen of(Why why, RecordedBasis basis) {
        return new AuthorityLeftOpen(why, List.of(), List.of(), List.of(), basis);
    }

    private static Why why(Answer.Cause cause) {
        return switch (cause) {
            case FACTS_MISSING -> Why.FACTS_MISSING;
            case READING_MISSING -> Why.READING_MISSING;
            case LEFT_OPEN_BY_LAW -> Why.LEFT_OPEN_BY_LAW;
        };
    }
}
