package org.tuoyu.kernel.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/** What an answer rests on. It is worked out when it is read, not when the answer is given. */
public final class Grounds<O extends Symbol> {

    private final NormSet<O> norms;
    private final State state;
    /** The grounds of the same cell that are kept, which work out what does not depend on numbers; these, if null. */
    private final @Nullable Grounds<O> kept;

    private @Nullable Explainer<O> explaining;
    private @Nullable Explanation<O> explained;

    /** Grounds that are kept for their cell. */
    Grounds(NormSet<O> norms, State state) {
        this.norms = norms;
        this.state = state;
        this.kept = null;
    }

    /** Grounds that rest on numbers. */
    Grounds(NormSet<O> norms, State state, Grounds<O> kept) {
        this.norms = norms;
        this.state = state;
        this.kept = kept;
    }

    public Question<O> question() {
        return norms.question();
    }

    /** The readings that were chosen for the answer. */
    public List<Given> readings() {
        return norms.chosen();
    }

    /** The words that the answer rests on: of the norms that stand, and of the combinations that exclude a world. */
    public List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        explanation().standing().forEach(norm -> citations.add(norm.citation()));
        explanation().excluded().forEach(each -> citations.add(each.citation()));
        return List.copyOf(citations);
    }

    /**
     * What the reader must know: {@code VALIDITY_NOT_KNOWN} for each instrument that may have ended,
     * {@code TEXT_NOT_HELD} for each that is cited without its official text, {@code NOT_YET_IN_FORCE} where all norms
     * start later.
     */
    public List<Problem> notes() {
        return Stream.of(
                        explanation().standing().stream()
                                .filter(norms::isDoubted)
                                .map(norm -> Wording.validityNotKnown(norm.instrument())),
                        citations().stream().flatMap(Grounds::notHeld),
                        norms.toCome().stream().map(Wording::notYetInForce))
                .flatMap(notes -> notes)
                .distinct()
                .toList();
    }

    /** The whole explanation; worked out once, whoever asks first. */
    public Explanation<O> explanation() {
        Explanation<O> ready = explained;
        if (ready == null) {
            ready = explaining().explanation(state);
            explained = ready;
        }
        return ready;
    }

    /** All least-size changes of known facts after which an outcome is a possible answer; empty if there is none. */
    public List<Change<O>> towards(O outcome) {
        return explaining().towards(outcome, state);
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
        return citation.match(verbatim -> Stream.empty(), referenced -> Stream.of(Wording.textNotHeld(referenced)));
    }

    /** Of which answer, not what it rests on, which may be long: {@code Grounds[support/vat, 2 norms]}. */
    @Override
    public String toString() {
        return "Grounds" + norms.toString().substring("NormSet".length());
    }
}
