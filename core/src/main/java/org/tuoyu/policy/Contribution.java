package org.tuoyu.policy;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.decision.Norm;
import org.tuoyu.decision.Question;
import org.tuoyu.language.Symbol;

/** What an instrument contributes to one question: norms, each with all its variants. */
public record Contribution<O extends Symbol>(Question<O> question, List<Norm<O>> norms) {

    public Contribution {
        norms = List.copyOf(norms);
    }

    /** The same with every norm replaced by others. */
    Contribution<O> expanded(Function<Norm<O>, List<Norm<O>>> each) {
        return new Contribution<>(
                question,
                norms.stream().flatMap(norm -> each.apply(norm).stream()).toList());
    }
}
