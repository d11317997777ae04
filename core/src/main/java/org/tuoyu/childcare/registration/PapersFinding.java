package org.tuoyu.childcare.registration;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Citation;

/** Whether the papers of a filing are complete (材料是否齐全). */
public sealed interface PapersFinding {

    /** Whether a filing needs a paper. */
    record Need(Paper paper, Answer<YesNo> answer) {}

    /** Of every paper, whether the filing needs it. */
    List<Need> needs();

    /** The words it rests on. */
    default List<Citation> citations() {
        return needs().stream()
                .flatMap(need -> need.answer().grounds().citations().stream())
                .distinct()
                .toList();
    }

    default <R> R match(
            Function<? super Complete, ? extends R> complete,
            Function<? super Lacking, ? extends R> lacking,
            Function<? super NotSettled, ? extends R> notSettled,
            Function<? super NothingAsked, ? extends R> nothingAsked) {
        if (this instanceof Complete it) {
            return complete.apply(it);
        }
        if (this instanceof Lacking it) {
            return lacking.apply(it);
        }
        if (this instanceof NotSettled it) {
            return notSettled.apply(it);
        }
        return nothingAsked.apply((NothingAsked) this);
    }

    /** Every paper that the filing needs, or may need, was handed in. */
    record Complete(List<Need> needs) implements PapersFinding {
        public Complete {
            needs = List.copyOf(needs);
        }
    }

    /**
     * Papers are needed and were not handed in.
     *
     * @param lacking those
     * @param open papers besides of which it is not known whether they are needed, or whether they were handed in
     */
    record Lacking(List<Paper> lacking, List<Paper> open, List<Need> needs) implements PapersFinding {
        public Lacking {
            lacking = List.copyOf(lacking);
            open = List.copyOf(open);
            needs = List.copyOf(needs);
        }
    }

    /**
     * None is known to be lacking, and one may be.
     *
     * @param open the papers of which it is not known whether they are needed, or whether they were handed in
     * @param missingFacts the facts that could say whether they are needed; empty where nobody said whether they are there
     */
    record NotSettled(List<Paper> open, List<Fact> missingFacts, List<Need> needs) implements PapersFinding {
        public NotSettled {
            open = List.copyOf(open);
            missingFacts = List.copyOf(missingFacts);
            needs = List.copyOf(needs);
        }
    }

    /** No document asks for papers: there or then none is in force that does, or not of that kind. */
    record NothingAsked(List<Need> needs) implements PapersFinding {
        public NothingAsked {
            needs = List.copyOf(needs);
        }
    }
}
