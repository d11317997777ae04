package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.milestone.Assessment.Counted;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** The assessment of one target: under each way to read it, and then what follows from all of them. */
final class Assessor {

    private final Target target;
    private final Validity validity;
    private final Readings readings;
    private final AsOf asOf;
    private final Statements statements;
    private final List<Given> chosen = new ArrayList<>();
    private final List<Reading> open = new ArrayList<>();

    Assessor(Target target, Validity validity, Readings readings, AsOf asOf, Collection<Evidence> evidence) {
        this.target = target;
        this.validity = validity;
        this.readings = readings;
        this.asOf = asOf;
        this.statements = Statements.about(target, evidence, asOf);
        for (Reading reading : target.readings()) {
            readings.chosen(reading)
                    .ifPresentOrElse(option -> chosen.add(new Given(reading, option)), () -> open.add(reading));
        }
    }

    Assessment assess() {
        return target.aim().match(this::count, this::words);
    }

    private Assessment words(Aim.Words aim) {
        Stream<LocalDate> lastDays = target.lastDay().stream()
                .filter(each -> each.given().stream().allMatch(given -> given.isOpenUnder(readings)))
                .map(Variant::value);
        return new Assessment.NotAssessable(target, basis(lastDays, chosen, open, Stream.of(numberNotSet(aim))));
    }

    private Assessment count(Aim.Count aim) {
        Comparison<Counted> ways = Comparison.of(open, way -> counted(aim, both(chosen, way)));
        List<Reading> missing = ways.mattering(Counted::outcome);
        List<Counted> all = List.copyOf(ways.answers().values());
        AssessmentBasis basis =
                basis(all(all, AssessmentBasis::lastDays), chosen, open, all(all, AssessmentBasis::missing));
        return missing.isEmpty()
                ? new Counted(target, all.get(0).outcome(), sure(all), basis)
                : new Assessment.Undetermined(target, answers(ways), missing, basis);
    }

    private static List<Assessment.Under> answers(Comparison<Counted> ways) {
        return ways.answers().entrySet().stream()
                .map(each -> new Assessment.Under(each.getKey(), each.getValue()))
                .toList();
    }

    /** What is sure where all come to the same: the least of the least, the greatest of the most. */
    private static int sure(List<Counted> all) {
        boolean isMissed = all.get(0).outcome() == Outcome.MISSED;
        return all.stream()
                .mapToInt(Counted::number)
                .reduce(isMissed ? Math::max : Math::min)
                .orElseThrow();
    }

    /** What the evidence says under one way of reading the text. */
    private Counted counted(Aim.Count aim, List<Given> way) {
        LocalDate lastDay = Variant.under(way, target.lastDay()).orElseThrow();
        Set<String> qualities = Variant.under(way, aim.counted()).orElseThrow().stream()
                .map(Symbol::id)
                .collect(Collectors.toUnmodifiableSet());
        int atLeast = statements.atLeast(lastDay, qualities);
        int claimed = statements.most(lastDay, qualities);
        OptionalInt atMost = statements.atMost(lastDay, qualities);
        Outcome outcome = outcome(aim, atLeast, claimed, atMost, asOf.factDay().isAfter(lastDay));
        int number = outcome == Outcome.MISSED ? Math.max(claimed, atMost.orElseThrow()) : atLeast;
        Stream<Problem> missing = outcome == Outcome.UNPROVEN
                ? Stream.concat(contradiction(), Stream.of(evidenceMissing(lastDay, number)))
                : contradiction();
        return new Counted(target, outcome, number, basis(Stream.of(lastDay), way, List.of(), missing));
    }

    /** Reached or missed only where nobody says otherwise: statements that disagree on it leave it unproven. */
    private static Outcome outcome(Aim.Count aim, int atLeast, int claimed, OptionalInt atMost, boolean passed) {
        if (atLeast >= aim.from()) {
            return atLeast > aim.to() ? Outcome.EXCEEDED : Outcome.MET;
        }
        if (!passed) {
            return Outcome.NOT_YET_DUE;
        }
        boolean isMissed = claimed < aim.from() && atMost.isPresent() && atMost.getAsInt() < aim.from();
        return isMissed ? Outcome.MISSED : Outcome.UNPROVEN;
    }

    /** What an answer rests on where the target is read so; how its document is read for its force comes first. */
    private AssessmentBasis basis(
            Stream<LocalDate> lastDays, List<Given> read, List<Reading> left, Stream<Problem> missing) {
        return new AssessmentBasis(
                target.citations(),
                lastDays.distinct().sorted().toList(),
                statements.counting(),
                both(validity.chosen(readings), read),
                both(validity.open(readings), left),
                missing.distinct().toList(),
                validity.notes(asOf, readings));
    }

    private static <T> Stream<T> all(List<Counted> answers, Function<AssessmentBasis, List<T>> part) {
        return answers.stream().flatMap(each -> part.apply(each.basis()).stream());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.of(some, others).flatMap(List::stream).distinct().toList();
    }

    private Problem evidenceMissing(LocalDate lastDay, int number) {
        return Problem.at(
                "",
                "EVIDENCE_MISSING",
                "没有证据说明截至 " + lastDay + " 共有多少（" + target.label().zh() + "），只知至少 " + number,
                "no evidence says how many there were by " + lastDay + " ("
                        + target.label().en() + "), only that there were at least " + number);
    }

    private Stream<Problem> contradiction() {
        return Stream.of(
                        Problem.at(
                                "",
                                "EVIDENCE_CONTRADICTS",
                                "证据互相矛盾（" + target.label().zh() + "）：对同一事的陈述不同，或较晚日期的累计数反而较少",
                                "the evidence contradicts itself ("
                                        + target.label().en()
                                        + "): statements about the same differ, or a later day has fewer in all than an earlier one"))
                .filter(problem -> statements.contradictThemselves());
    }

    private static Problem numberNotSet(Aim.Words aim) {
        return Problem.at(
                "",
                "NUMBER_NOT_SET",
                "文件只写“" + aim.open() + "”，没有写明数量或标准",
                "the document says only “" + aim.open() + "” and sets neither a number nor a standard");
    }
}
