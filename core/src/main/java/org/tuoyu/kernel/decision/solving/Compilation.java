package org.tuoyu.kernel.decision.solving;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Region;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/**
 * Norms compiled for their question: the axes that they span, what each position admits, and what follows in each cell.
 *
 * @param norms those in play, in the order of their names
 * @param chosen the readings that were chosen and that some norm within reach depends on
 * @param doubted those of the norms of which nobody knows whether they are still in force
 * @param toCome where none is in play because all that are within reach start later: the one that starts first
 * @param admission which norms hold at which positions
 * @param givens which norms are meant under which options of the open readings, whatever the facts
 * @param impossible which impossible combinations hold at which positions
 */
public record Compilation<O extends Symbol>(
        Question<O> question,
        List<Norm<O>> norms,
        List<Given> chosen,
        List<Norm<O>> doubted,
        Optional<Norm<O>> toCome,
        Layout layout,
        Admission admission,
        Admission givens,
        Admission impossible,
        Adjudication adjudication,
        Table table) {

    /** What happens to the norms in a kind of world: those that are meant in it, that hold, that apply, that stand. */
    public record Trial(BitSet meant, BitSet holding, BitSet applying, BitSet standing) {}

    public static <O extends Symbol> Compilation<O> of(
            Question<O> question,
            List<Norm<O>> norms,
            List<Given> chosen,
            List<Norm<O>> doubted,
            Optional<Norm<O>> toCome) {
        List<Region> requirements = requirements(norms, chosen);
        Layout layout = new Layout(axes(question, requirements));
        Admission admission = new Admission(layout.axes(), requirements);
        Admission givens = new Admission(layout.axes(), givens(requirements));
        Admission impossible = new Admission(layout.axes(), impossible(question));
        Adjudication adjudication = new Adjudication(question, norms);
        Table table = new Table(layout, admission, impossible, adjudication);
        return new Compilation<>(
                question, norms, chosen, doubted, toCome, layout, admission, givens, impossible, adjudication, table);
    }

    /** The axes that norms span: the facts in their order, then the open readings by id. */
    public static List<Axis> axes(Question<?> question, List<Region> norms) {
        List<Region> all = new ArrayList<>(norms);
        all.addAll(impossible(question));
        TreeMap<String, Reading> open = new TreeMap<>();
        for (Region norm : norms) {
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
    public static List<Region> requirements(List<? extends Norm<?>> norms, List<Given> chosen) {
        List<Region> requirements = new ArrayList<>();
        for (Norm<?> norm : norms) {
            requirements.add(new Region(norm.conditions(), open(norm.given(), chosen)));
        }
        return requirements;
    }

    private static List<Given> open(List<Given> given, List<Given> chosen) {
        List<Given> open = new ArrayList<>(given);
        for (Given each : chosen) {
            open.removeIf(each::isSame);
        }
        return open;
    }

    private static List<Region> givens(List<Region> requirements) {
        List<Region> givens = new ArrayList<>();
        for (Region each : requirements) {
            givens.add(new Region(List.of(), each.given()));
        }
        return givens;
    }

    public static List<Region> impossible(Question<?> question) {
        List<Region> impossible = new ArrayList<>();
        for (Impossible each : question.impossible()) {
            impossible.add(new Region(each.combination(), List.of()));
        }
        return impossible;
    }

    /** What may follow in a cell, as values: settled answers first, then open ones, silence, clash. */
    public List<Possible<O>> possible(int cell) {
        List<Possible<O>> possible = new ArrayList<>();
        for (long answer : table.answers(table.answersAt(cell))) {
            possible.add(possible(question.outcomes(), answer));
        }
        if (possible.size() > 1) {
            possible.sort(Comparator.comparing(Possible::kind));
        }
        return possible;
    }

    /** An answer as a value. */
    public static <O extends Symbol> Possible<O> possible(List<O> outcomes, long answer) {
        if (answer == Adjudication.SILENCE) {
            return Possible.silence();
        }
        if (answer == Adjudication.CLASH) {
            return Possible.clash();
        }
        List<O> left = those(outcomes, answer);
        return left.size() == 1 ? Possible.settled(left.get(0)) : Possible.open(left);
    }

    private static <O extends Symbol> List<O> those(List<O> outcomes, long answer) {
        List<O> those = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if ((answer >> i & 1) == 1) {
                those.add(outcomes.get(i));
            }
        }
        return those;
    }

    /** The norms tried in the worlds of a cell, for the grounds of an answer; each kind of world once. */
    public Collection<Trial> trials(int cell) {
        Map<List<BitSet>, Trial> kinds = new LinkedHashMap<>();
        layout.forEachAssignment(cell, assignment -> {
            if (table.hasWorld(assignment)) {
                BitSet meant = givens.compatibleWith(layout, assignment);
                BitSet holding = admission.compatibleWith(layout, assignment);
                kinds.computeIfAbsent(List.of(meant, holding), kind -> trial(meant, holding));
            }
        });
        return kinds.values();
    }

    /** The norms tried in one world. */
    public Trial trial(int assignment) {
        return trial(givens.compatibleWith(layout, assignment), admission.compatibleWith(layout, assignment));
    }

    private Trial trial(BitSet meant, BitSet holding) {
        BitSet applying = adjudication.applying(holding);
        return new Trial(meant, holding, applying, adjudication.standing(applying));
    }
}
