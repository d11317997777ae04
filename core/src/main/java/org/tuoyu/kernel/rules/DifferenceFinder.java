package org.tuoyu.kernel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tuoyu.kernel.decision.Difference.Part;
import org.tuoyu.kernel.decision.Difference.Period;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.analysis.Regions;
import org.tuoyu.kernel.decision.solving.Adjudication;
import org.tuoyu.kernel.decision.solving.Admission;
import org.tuoyu.kernel.decision.solving.Axis;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.time.InForce;

/** Works out a difference: the same norms in play on both sides are compared once. */
final class DifferenceFinder<O extends Symbol> {

    private final RuleBook<O> before;
    private final RuleBook<O> after;
    private final Predicate<String> territoryHoldsPlace;
    private final Map<List<BitSet>, List<Part<O>>> compared = new HashMap<>();

    DifferenceFinder(RuleBook<O> before, RuleBook<O> after, Predicate<String> territoryHoldsPlace) {
        this.before = before;
        this.after = after;
        this.territoryHoldsPlace = territoryHoldsPlace;
    }

    /** Neighbouring periods that differ alike are one. */
    List<Period<O>> periods() {
        NavigableSet<LocalDate> lawSeams = new TreeSet<>();
        NavigableSet<LocalDate> publications = new TreeSet<>();
        for (Norm<O> norm : both(before.norms(), after.norms())) {
            lawSeams.add(norm.inForce().from());
            if (norm.inForce().end() instanceof InForce.On on) {
                lawSeams.add(on.day());
            }
            InForce.End end = norm.inForce().end();
            while (end instanceof InForce.Repealed repealed) {
                lawSeams.add(repealed.day());
                publications.add(repealed.publishedOn());
                end = repealed.before();
            }
            publications.add(norm.instrument().publishedOn());
        }
        List<Period<O>> periods = new ArrayList<>();
        for (InForce law : between(lawSeams)) {
            for (Period<O> each : differing(law, between(publications))) {
                add(periods, each);
            }
        }
        return periods;
    }

    private static List<InForce> between(NavigableSet<LocalDate> seams) {
        List<InForce> between = new ArrayList<>();
        for (LocalDate from : seams) {
            LocalDate to = seams.higher(from);
            between.add(to == null ? InForce.openEndedFrom(from) : InForce.between(from, to));
        }
        return between;
    }

    private List<Period<O>> differing(InForce law, List<InForce> knowledge) {
        List<Period<O>> differing = new ArrayList<>();
        for (InForce known : knowledge) {
            Period<O> period = new Period<>(law, known, parts(law, known));
            int last = differing.size() - 1;
            if (last >= 0 && differing.get(last).parts().equals(period.parts())) {
                differing.set(last, new Period<>(law, joined(differing.get(last).known(), known), period.parts()));
            } else {
                differing.add(period);
            }
        }
        differing.removeIf(period -> period.parts().isEmpty());
        return differing;
    }

    private void add(List<Period<O>> periods, Period<O> period) {
        for (int i = 0; i < periods.size(); i++) {
            Period<O> earlier = periods.get(i);
            if (earlier.law().end().equals(new InForce.On(period.law().from()))
                    && earlier.known().equals(period.known())
                    && earlier.parts().equals(period.parts())) {
                periods.set(i, new Period<>(joined(earlier.law(), period.law()), period.known(), period.parts()));
                return;
            }
        }
        periods.add(period);
    }

    private static InForce joined(InForce one, InForce next) {
        return new InForce(one.from(), one.certainFrom(), next.end());
    }

    private List<Part<O>> parts(InForce law, InForce known) {
        var moment = new Period<O>(law, known, List.of()).moment();
        BitSet inPlayBefore = before.selection(moment, territoryHoldsPlace);
        BitSet inPlayAfter = after.selection(moment, territoryHoldsPlace);
        List<BitSet> selection = List.of(inPlayBefore, inPlayAfter);
        List<Part<O>> parts = compared.get(selection);
        if (parts == null) {
            parts = parts(before.those(inPlayBefore), after.those(inPlayAfter));
            compared.put(selection, parts);
        }
        return parts;
    }

    private List<Part<O>> parts(List<Norm<O>> one, List<Norm<O>> other) {
        Question<O> question = before.question();
        var ones = Compilation.requirements(one, RuleBook.chosen(one, before.readings()));
        var others = Compilation.requirements(other, RuleBook.chosen(other, after.readings()));
        List<Axis> axes = Compilation.axes(question, both(ones, others));
        Regions regions = new Regions(
                axes,
                new Admission(axes, Compilation.impossible(question)),
                List.of(
                        new Regions.Side(new Admission(axes, ones), new Adjudication(question, one)),
                        new Regions.Side(new Admission(axes, others), new Adjudication(question, other))),
                answers -> !answers.get(0).equals(answers.get(1)));
        List<Part<O>> parts = new ArrayList<>();
        for (Regions.Found found : regions.found()) {
            parts.add(new Part<>(
                    found.region(),
                    Compilation.possible(question.outcomes(), found.answers().get(0)),
                    Compilation.possible(question.outcomes(), found.answers().get(1)),
                    found.worlds(),
                    found.witness()));
        }
        return parts;
    }

    private static <T> List<T> both(List<T> ones, List<T> others) {
        List<T> both = new ArrayList<>(ones);
        both.addAll(others);
        return both;
    }
}
