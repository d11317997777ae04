package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** The norms that are in play for a question on some day and place, compiled: every answer is one look-up away. */
public final class NormSet<O extends Symbol> {

    private final Question<O> question;
    private final List<Norm<O>> norms;
    private final List<Given> chosen;
    private final List<Norm<O>> doubted;
    private final Optional<Norm<O>> toCome;
    private final Layout layout;
    private final Admission admission;
    private final Admission givens;
    private final Admission impossible;
    private final Adjudication adjudication;
    private final Table table;
    /** By cell, once asked for. Written without a lock: two threads may make one answer twice, and both are right. */
    private final @Nullable Answer<O>[] answers;
    /** Made when they are first asked for, without a lock either: each is as good as another of its kind. */
    private volatile @Nullable Decider<?, O> lastDecider;

    private volatile @Nullable Decider<Knowledge, O> ofKnowledge;

    /**
     * @param norms those in play, in the order of their names
     * @param chosen the readings that were chosen and that some norm within reach depends on
     * @param doubted those of the norms of which nobody knows whether they are still in force
     * @param toCome where none is in play because all that are within reach start later: the one that starts first
     */
    NormSet(
            Question<O> question,
            List<Norm<O>> norms,
            List<Given> chosen,
            List<Norm<O>> doubted,
            Optional<Norm<O>> toCome) {
        this.toCome = toCome;
        this.question = question;
        this.norms = List.copyOf(norms);
        this.chosen = List.copyOf(chosen);
        this.doubted = List.copyOf(doubted);
        List<Admission.Requirement> requirements = requirements(norms, chosen);
        List<Admission.Requirement> excluded = impossible(question);
        this.layout = new Layout(axes(question, requirements));
        this.admission = new Admission(layout.axes(), requirements);
        this.givens = new Admission(layout.axes(), givenOnly(requirements));
        this.impossible = new Admission(layout.axes(), excluded);
        this.adjudication = new Adjudication(question, norms);
        this.table = new Table(layout, admission, impossible, adjudication);
        this.answers = noAnswers(layout.cells());
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // only answers to this question are put into it; none is there yet
    private static <O extends Symbol> @Nullable Answer<O>[] noAnswers(int cells) {
        return (Answer<O>[]) new Answer<?>[cells];
    }

    /** The axes that norms span: the facts in their order, then the open readings by id. */
    static List<Axis> axes(Question<?> question, List<Admission.Requirement> norms) {
        List<Admission.Requirement> all = new ArrayList<>(norms);
        all.addAll(impossible(question));
        TreeMap<String, Reading> open = new TreeMap<>();
        for (Admission.Requirement norm : norms) {
            for (Given given : norm.given()) {
                open.put(given.reading().id(), given.reading());
            }
        }
        List<Axis> axes = new ArrayList<>();
        for (Fact fact : question.facts()) {
            axes.add(Axis.of(fact, all));
        }
        for (Reading reading : open.values()) {
            axes.add(new Axis.OfReading(reading));
        }
        return axes;
    }

    /** What norms require once some readings are chosen. */
    static List<Admission.Requirement> requirements(List<? extends Norm<?>> norms, List<Given> chosen) {
        List<Admission.Requirement> requirements = new ArrayList<>();
        for (Norm<?> norm : norms) {
            requirements.add(new Admission.Requirement(norm.conditions(), open(norm.given(), chosen)));
        }
        return requirements;
    }

    private static List<Given> open(List<Given> given, List<Given> chosen) {
        List<Given> open = new ArrayList<>();
        for (Given each : given) {
            if (!isChosen(each, chosen)) {
                open.add(each);
            }
        }
        return open;
    }

    private static boolean isChosen(Given given, List<Given> chosen) {
        for (Given choice : chosen) {
            if (choice.isSame(given)) {
                return true;
            }
        }
        return false;
    }

    private static List<Admission.Requirement> givenOnly(List<Admission.Requirement> requirements) {
        List<Admission.Requirement> given = new ArrayList<>();
        for (Admission.Requirement requirement : requirements) {
            given.add(new Admission.Requirement(List.of(), requirement.given()));
        }
        return given;
    }

    static List<Admission.Requirement> impossible(Question<?> question) {
        List<Admission.Requirement> impossible = new ArrayList<>();
        for (Impossible each : question.impossible()) {
            impossible.add(new Admission.Requirement(each.combination(), List.of()));
        }
        return impossible;
    }

    public Question<O> question() {
        return question;
    }

    /** The norms in play, in the order of their names. */
    public List<Norm<O>> norms() {
        return norms;
    }

    /** A decider for subjects that these readers read; a fact without a reader stays unknown. */
    @SuppressWarnings("unchecked") // one list that never changes holds readers of one type
    public <S> Decider<S, O> decider(List<FactReader<S>> readers) {
        List<FactReader<S>> unchanging = List.copyOf(readers);
        Decider<?, O> ready = lastDecider;
        if (ready == null || !ready.isMadeOf(unchanging)) {
            ready = new Decider<>(this, unchanging);
            lastDecider = ready;
        }
        return (Decider<S, O>) ready;
    }

    /** A decider for subjects that are known by their facts alone. */
    public Decider<Knowledge, O> decider() {
        Decider<Knowledge, O> ready = ofKnowledge;
        if (ready == null) {
            ready = new Decider<>(
                    this, question.facts().stream().map(FactReader::ofKnowledge).toList());
            ofKnowledge = ready;
        }
        return ready;
    }

    /** What is worth knowing about these norms together, whatever the facts: gaps, clashes, norms without effect. */
    public List<NormFinding<O>> findings() {
        return new Analysis<>(this).findings();
    }

    Answer<O> answerAt(int cell) {
        Answer<O> answer = answers[cell];
        if (answer == null) {
            answer = new Verdict<>(this, new State(layout, cell, State.Numbers.NONE)).answer();
            answers[cell] = answer;
        }
        return answer;
    }

    /** The answer of a cell, resting on the numbers that were read. */
    Answer<O> answerAt(int cell, State.Numbers numbers) {
        Answer<O> kept = answerAt(cell);
        return Verdict.of(kept, new Grounds<>(this, new State(layout, cell, numbers), kept.grounds()));
    }

    Layout layout() {
        return layout;
    }

    Table table() {
        return table;
    }

    Adjudication adjudication() {
        return adjudication;
    }

    Admission admission() {
        return admission;
    }

    /** Which norms are meant under which options of the open readings, whatever the facts. */
    Admission givens() {
        return givens;
    }

    Admission impossible() {
        return impossible;
    }

    List<Given> chosen() {
        return chosen;
    }

    Optional<Norm<O>> toCome() {
        return toCome;
    }

    boolean isDoubted(Norm<O> norm) {
        return Positions.holds(doubted, norm);
    }

    /** For which question how many norms are in play: {@code NormSet[support/vat, 2 norms]}. */
    @Override
    public String toString() {
        return "NormSet[" + question.id() + ", " + norms.size() + " norms]";
    }
}
