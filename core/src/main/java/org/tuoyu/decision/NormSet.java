package org.tuoyu.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Reading;

/** The norms that are in play for a question on some day and place, compiled: every answer is one look-up away. */
public final class NormSet<O extends Symbol> {

    private final Question<O> question;
    private final List<Norm<O>> norms;
    private final List<Given> chosen;
    private final Set<Norm<O>> doubted;
    private final Layout layout;
    private final Admission admission;
    private final Admission givens;
    private final Admission impossible;
    private final Adjudication adjudication;
    private final Table table;
    private final AtomicReferenceArray<Answer<O>> answers;

    /**
     * @param norms those in play, in the order of their names
     * @param chosen the readings that were chosen and that some norm within reach depends on
     * @param doubted those of the norms of which nobody knows whether they are still in force
     */
    NormSet(Question<O> question, List<Norm<O>> norms, List<Given> chosen, Set<Norm<O>> doubted) {
        this.question = question;
        this.norms = List.copyOf(norms);
        this.chosen = List.copyOf(chosen);
        this.doubted = Set.copyOf(doubted);
        List<Admission.Requirement> requirements = requirements(norms, chosen);
        List<Admission.Requirement> excluded = impossible(question);
        this.layout = new Layout(axes(question, requirements));
        this.admission = new Admission(layout.axes(), requirements);
        this.givens = new Admission(
                layout.axes(),
                requirements.stream().map(Admission.Requirement::givenOnly).toList());
        this.impossible = new Admission(layout.axes(), excluded);
        this.adjudication = new Adjudication(question, norms);
        this.table = new Table(layout, admission, impossible, adjudication);
        this.answers = new AtomicReferenceArray<>(layout.cells());
    }

    /** The axes that norms span: the facts in their order, then the open readings by id. */
    static List<Axis> axes(Question<?> question, List<Admission.Requirement> norms) {
        List<Admission.Requirement> all =
                Stream.concat(norms.stream(), impossible(question).stream()).toList();
        TreeMap<String, Reading> open = new TreeMap<>();
        norms.forEach(
                norm -> norm.given().forEach(given -> open.put(given.reading().id(), given.reading())));
        return Stream.concat(
                        question.facts().stream().map(fact -> Axis.of(fact, all)),
                        open.values().stream().map(Axis.OfReading::new))
                .toList();
    }

    /** What norms require once some readings are chosen. */
    static List<Admission.Requirement> requirements(List<? extends Norm<?>> norms, List<Given> chosen) {
        return norms.stream()
                .map(norm -> new Admission.Requirement(
                        norm.conditions(),
                        norm.given().stream()
                                .filter(given -> !chosen.contains(given))
                                .toList()))
                .toList();
    }

    private static List<Admission.Requirement> impossible(Question<?> question) {
        return question.impossible().stream()
                .map(each -> new Admission.Requirement(each.combination(), List.of()))
                .toList();
    }

    public Question<O> question() {
        return question;
    }

    /** The norms in play, in the order of their names. */
    public List<Norm<O>> norms() {
        return norms;
    }

    /** A decider for subjects that these readers read; a fact without a reader stays unknown. */
    public <S> Decider<S, O> decider(List<FactReader<S>> readers) {
        return new Decider<>(this, readers);
    }

    /** A decider for subjects that are known by their facts alone. */
    public Decider<Knowledge, O> decider() {
        return decider(question.facts().stream().map(FactReader::ofKnowledge).toList());
    }

    Answer<O> answerAt(int cell) {
        Answer<O> answer = answers.getPlain(cell);
        if (answer == null) {
            answer = answerAt(cell, State.Numbers.NONE);
            answers.setRelease(cell, answer);
        }
        return answer;
    }

    Answer<O> answerAt(int cell, State.Numbers numbers) {
        return new Verdict<>(this, new State(layout, cell, numbers)).answer();
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

    boolean isDoubted(Norm<O> norm) {
        return doubted.contains(norm);
    }
}
