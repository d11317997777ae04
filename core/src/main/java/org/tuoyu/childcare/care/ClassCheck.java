package org.tuoyu.childcare.care;

import static org.tuoyu.childcare.care.ClassFinding.Outcome.DOES_NOT_FIT;
import static org.tuoyu.childcare.care.ClassFinding.Outcome.FITS;
import static org.tuoyu.childcare.care.ClassFinding.Outcome.NOT_SETTLED;
import static org.tuoyu.childcare.care.ClassFinding.Outcome.NOT_STATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.tuoyu.childcare.care.ClassFinding.Outcome;
import org.tuoyu.childcare.care.ClassFinding.Point;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.AsOf;

/** The check of classes against the documents of a day and place (班级核对), by the questions of {@link Care} alone. */
public final class ClassCheck {

    private final AsOf asOf;
    private final String place;
    private final Decider<Knowledge, YesNo> size;
    private final Decider<Knowledge, Ratio> ratio;
    private final Decider<Knowledge, AgeBand> bands;

    private ClassCheck(Norms norms, AsOf asOf, String place) {
        this.asOf = asOf;
        this.place = place;
        this.size = norms.inPlay(Care.SIZE, asOf, place).decider();
        this.ratio = norms.inPlay(Care.RATIO, asOf, place).decider();
        this.bands = norms.inPlay(Care.CLASS, asOf, place).decider();
    }

    public static ClassCheck in(Norms norms, AsOf asOf, String place) {
        return new ClassCheck(norms, asOf, place);
    }

    /** How a class stands: its size, its carers, the ages of its children, in this order. */
    public List<ClassFinding> of(ClassRoll roll) {
        return List.of(size(roll), carers(roll), ages(roll));
    }

    /** The fewest carers that are enough; empty where that is not known, or no document says it. */
    public OptionalInt carersNeeded(ClassRoll roll) {
        Set<Integer> needed = new LinkedHashSet<>();
        for (Possible<Ratio> possible : ratio.decide(roll.knowledge()).possible()) {
            if (roll.children().isEmpty() || possible.outcomes().size() != 1) {
                return OptionalInt.empty();
            }
            needed.add(possible.outcomes().get(0).carersFor(roll.children().getAsInt()));
        }
        return needed.size() == 1 ? OptionalInt.of(needed.iterator().next()) : OptionalInt.empty();
    }

    /** Of which days and which place. */
    @Override
    public String toString() {
        return "ClassCheck[" + asOf + ", " + Shown.of(place) + "]";
    }

    private ClassFinding size(ClassRoll roll) {
        Answer<YesNo> answer = size.decide(roll.knowledge());
        return finding(Point.SIZE, outcome(answer, YesNo.YES::equals), List.of(answer), List.of());
    }

    private ClassFinding carers(ClassRoll roll) {
        Answer<Ratio> answer = ratio.decide(roll.knowledge());
        List<Fact> unknown = new ArrayList<>();
        roll.children().ifPresentOrElse(known -> {}, () -> unknown.add(Care.CHILDREN));
        roll.carers().ifPresentOrElse(known -> {}, () -> unknown.add(Care.CARERS));
        Outcome outcome = unknown.isEmpty()
                ? outcome(
                        answer,
                        each -> each.carersFor(roll.children().getAsInt())
                                <= roll.carers().getAsInt())
                : outcome(answer, each -> true);
        return finding(
                Point.CARERS,
                outcome == NOT_STATED || unknown.isEmpty() ? outcome : NOT_SETTLED,
                List.of(answer),
                unknown);
    }

    private ClassFinding ages(ClassRoll roll) {
        List<Answer<AgeBand>> answers = roll.each().stream().map(bands::decide).toList();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (AgeBand band : roll.band().map(List::of).orElse(List.of(AgeBand.values()))) {
            outcomes.add(ages(answers, band));
        }
        List<Fact> unknown = roll.band().isPresent() ? List.of() : List.of(Care.BAND);
        return finding(Point.AGES, one(outcomes), List.copyOf(answers), unknown);
    }

    /** What one child settles for all comes first; of a class without children nothing is stated. */
    private static Outcome ages(List<Answer<AgeBand>> answers, AgeBand band) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        answers.forEach(answer -> outcomes.add(outcome(answer, band::equals)));
        for (Outcome first : List.of(DOES_NOT_FIT, NOT_SETTLED, NOT_STATED)) {
            if (outcomes.contains(first)) {
                return first;
            }
        }
        return answers.isEmpty() ? NOT_STATED : FITS;
    }

    /** Where the documents leave several outcomes, one that fits is enough. */
    private static <O extends Symbol> Outcome outcome(Answer<O> answer, Predicate<O> fits) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Possible<O> possible : answer.possible()) {
            boolean anyFits = possible.outcomes().stream().anyMatch(fits);
            outcomes.add(possible.match(
                    settled -> anyFits ? FITS : DOES_NOT_FIT,
                    open -> anyFits ? FITS : DOES_NOT_FIT,
                    () -> NOT_STATED,
                    () -> NOT_SETTLED));
        }
        return one(outcomes);
    }

    private static Outcome one(Set<Outcome> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : NOT_SETTLED;
    }

    private static ClassFinding finding(
            Point point, Outcome outcome, List<Answer<?>> answers, List<? extends Symbol> unknown) {
        Set<Symbol> missing = new LinkedHashSet<>();
        if (outcome == NOT_SETTLED) {
            answers.forEach(answer -> missing.addAll(missing(answer)));
            missing.addAll(unknown);
        }
        return new ClassFinding(point, outcome, List.copyOf(missing), answers);
    }

    private static List<Symbol> missing(Answer<?> answer) {
        List<Symbol> missing = new ArrayList<>();
        if (answer instanceof Answer.Undetermined<?> open) {
            missing.addAll(open.missingFacts());
            missing.addAll(open.missingReadings());
        }
        return missing;
    }
}
