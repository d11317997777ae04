package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.TuoyuException;

/** An outcome was asked of an answer that has no single one. */
public final class NotDetermined extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String question;
    private final List<String> missingFacts;

    NotDetermined(Answer<?> answer) {
        super(answer.grounds().question().id() + " has no single outcome: " + reason(answer)
                + ". Ask with more facts, or use match, which has a branch for each kind of answer.");
        this.question = answer.grounds().question().id();
        this.missingFacts = missing(answer);
    }

    private static String reason(Answer<?> answer) {
        return answer.match(
                determined -> "determined",
                undetermined -> undetermined.cause().label().en()
                        + undetermined.missingFacts().stream()
                                .map(Fact::id)
                                .collect(Collectors.joining(", ", " [", "]")),
                notApplicable -> "the documents do not say",
                conflict -> "the norms that stand contradict each other",
                invalid -> "the facts contradict each other");
    }

    private static List<String> missing(Answer<?> answer) {
        return answer instanceof Answer.Undetermined<?> open
                ? open.missingFacts().stream().map(Fact::id).toList()
                : List.of();
    }

    /** The id of the question. */
    public String question() {
        return question;
    }

    /** The ids of the facts that could still make a difference; none where the answer is open for another reason. */
    public List<String> missingFacts() {
        return List.copyOf(missingFacts);
    }
}
