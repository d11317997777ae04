package org.tuoyu.kernel.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Symbol;

/**
 * The norms that are in play for a question on some day and place, compiled: every answer is one look-up away. What is
 * known is a cell, as a number: each fact has a stride, and adds it as often as its digit says, 0 for unknown.
 */
public abstract class NormSet<O extends Symbol> {

    private final Question<O> question;
    private final List<Norm<O>> norms;
    /** By cell, once asked for. Written without a lock: two threads may make one answer twice, and both are right. */
    private final @Nullable Answer<O>[] answers;
    /** Made when they are first asked for, without a lock either: each is as good as another of its kind. */
    private volatile @Nullable Decider<?, O> lastDecider;

    private volatile @Nullable Decider<Knowledge, O> ofKnowledge;

    /**
     * @param norms those in play, in the order of their names
     * @param cells how many states of knowledge there are
     */
    protected NormSet(Question<O> question, List<Norm<O>> norms, int cells) {
        this.question = question;
        this.norms = List.copyOf(norms);
        this.answers = noAnswers(cells);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // only answers to this question are put into it; none is there yet
    private static <O extends Symbol> @Nullable Answer<O>[] noAnswers(int cells) {
        return (Answer<O>[]) new Answer<?>[cells];
    }

    public final Question<O> question() {
        return question;
    }

    /** The norms in play, in the order of their names. */
    public final List<Norm<O>> norms() {
        return norms;
    }

    /** A decider for subjects that these readers read; a fact without a reader stays unknown. */
    @SuppressWarnings("unchecked") // one list that never changes holds readers of one type
    public final <S> Decider<S, O> decider(List<FactReader<S>> readers) {
        List<FactReader<S>> unchanging = List.copyOf(readers);
        Decider<?, O> ready = lastDecider;
        if (ready == null || !ready.isMadeOf(unchanging)) {
            ready = new Decider<>(this, unchanging);
            lastDecider = ready;
        }
        return (Decider<S, O>) ready;
    }

    /** A decider for subjects that are known by their facts alone. */
    public final Decider<Knowledge, O> decider() {
        Decider<Knowledge, O> ready = ofKnowledge;
        if (ready == null) {
            ready = new Decider<>(
                    this, question.facts().stream().map(FactReader::ofKnowledge).toList());
            ofKnowledge = ready;
        }
        return ready;
    }

    /** What is worth knowing about these norms together, whatever the facts: gaps, clashes, norms without effect. */
    public abstract List<NormFinding<O>> findings();

    /** The answer of a cell, made anew. */
    protected abstract Answer<O> answer(int cell);

    /**
     * The grounds of a cell's answer together with the numbers that were read.
     *
     * @param numbers by the place of their fact, 0 for those that are not known; none where nobody knows any
     * @param kept the grounds without them
     */
    protected abstract Grounds<O> grounds(int cell, long[] numbers, Grounds<O> kept);

    /** What each digit of a fact adds to a cell; facts go by their place in the question. */
    protected abstract int stride(int fact);

    /** Where a new band of a number starts, ascending; none for a fact with a list of values. */
    protected abstract long[] thresholds(int fact);

    final Answer<O> answerAt(int cell) {
        Answer<O> answer = answers[cell];
        if (answer == null) {
            answer = answer(cell);
            answers[cell] = answer;
        }
        return answer;
    }

    final Answer<O> answerAt(int cell, long[] numbers) {
        Answer<O> kept = answerAt(cell);
        return kept.restingOn(grounds(cell, numbers, kept.grounds()));
    }

    /** For which question how many norms are in play: {@code NormSet[support/vat, 2 norms]}. */
    @Override
    public String toString() {
        return "NormSet[" + question.id() + ", " + norms.size() + " norms]";
    }
}
