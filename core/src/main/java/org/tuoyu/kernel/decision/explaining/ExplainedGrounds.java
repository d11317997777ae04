package org.tuoyu.kernel.decision.explaining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.decision.solving.State;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/** Grounds worked out from compiled norms and what was known. */
public final class ExplainedGrounds<O extends Symbol> implements Grounds<O> {

    private final Compilation<O> norms;
    private final State state;
    /** The grounds of the same cell that are kept, which work out what does not depend on numbers; these, if null. */
    private final @Nullable ExplainedGrounds<O> kept;

    private @Nullable Explainer<O> explaining;
    private @Nullable Explanation<O> explained;

    /** Grounds that are kept for their cell. */
    public ExplainedGrounds(Compilation<O> norms, State state) {
        this.norms = norms;
        this.state = state;
        this.kept = null;
    }

    /** Grounds that rest on numbers. */
    public ExplainedGrounds(Compilation<O> norms, State state, ExplainedGrounds<O> kept) {
        this.norms = norms;
        this.state = state;
        this.kept = kept;
    }

    @Override
    public Question<O> question() {
        return norms.question();
    }

    @Override
    public List<Given> readings() {
        return norms.chosen();
    }

    @Override
    public List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        explanation().standing().forEach(norm -> citations.add(norm.citation()));
        explanation().excluded().forEach(each -> citations.add(each.citation()));
        return List.copyOf(citations);
    }

    @Override
    public List<Problem> notes() {
        return Stream.of(
                        explanation().standing().stream()
                                .filter(norms.doubted()::contains)
                                .map(norm -> norm.instrument().validityNotKnown(norm.inForce())),
                        citations().stream().flatMap(ExplainedGrounds::notHeld),
                        norms.toCome().stream().map(ExplainedGrounds::notYetInForce))
                .flatMap(notes -> notes)
                .distinct()
                .toList();
    }

    @Override
    public Explanation<O> explanation() {
        Explanation<O> ready = explained;
        if (ready == null) {
            ready = explaining().explanation(state);
            explained = ready;
        }
        return ready;
    }

    @Override
    public List<Change<O>> towards(O outcome) {
        return explaining().towards(outcome, state);
    }

    @Override
    public String tell(Answer<O> answer, Language language) {
        return new Narration<>(answer, explanation(), language).text();
    }

    /** Of which answer, not what it rests on, which may be long: {@code Grounds[support/vat, 2 norms]}. */
    @Override
    public String toString() {
        return "Grounds[" + question().id() + ", " + norms.norms().size() + " norms]";
    }

    private Explainer<O> explaining() {
        if (kept != null) {
            return kept.explaining();
        }
        Explainer<O> ready = explaining;
        if (ready == null) {
            ready = new Explainer<>(norms, state.cell());
            explaining = ready;
        }
        return ready;
    }

    private static Stream<Problem> notHeld(Citation citation) {
        return citation.match(verbatim -> Stream.empty(), referenced -> Stream.of(textNotHeld(referenced)));
    }

    private static Problem textNotHeld(Citation.Referenced cited) {
        return Problem.at(
                "",
                "TEXT_NOT_HELD",
                cited.instrument() + " 的正式文本未收录，仅按条目引用，未逐字核对",
                "the official text of " + cited.instrument()
                        + " is not held; it is cited by article and not checked word by word");
    }

    private static Problem notYetInForce(Norm<?> first) {
        return Problem.at(
                "",
                "NOT_YET_IN_FORCE",
                "当日尚无规定施行；最早自 " + first.inForce().from() + " 起施行（"
                        + first.instrument().number() + "）",
                "no norm was in force yet on that day; the first is in force from "
                        + first.inForce().from() + " on ("
                        + first.instrument().number() + ")");
    }
}
