package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;

/** What an instrument contributes to one question: norms, each with all its variants. */
public record Contribution<O extends Symbol>(Question<O> question, List<Norm<O>> norms) {

    public Contribution {
        norms = List.copyOf(norms);
    }

    /** The same with every norm replaced by others. */
    Contribution<O> expanded(Function<Norm<O>, List<Norm<O>>> each) {
        List<Norm<O>> expanded = new ArrayList<>();
        for (Norm<O> norm : norms) {
            expanded.addAll(each.apply(norm));
        }
        return new Contribution<>(question, expanded);
    }
}
