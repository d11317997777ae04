package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;

/** Assesses one target: under each way to read it, and then what follows from all of them. */
final class Assessor {

    private final Target target;
    private final Ways ways;
    private final Ways force;
    private final Statements statements;
    private final LocalDate day;
    private final List<Problem> notes;

    /**
     * Of one target.
     *
     * @param ways how the target can be read
     * @param force how what puts its document in force can be read
     * @param notes what is said of the force of its document
     */
    Assessor(Target target, Ways ways, Ways force, Statements statements, LocalDate day, List<Problem> notes) {
        this.target = target;
        this.ways = ways;
        this.force = force;
        this.statements = statements;
        this.day = day;
        this.notes = notes;
    }

    Assessment assess() {
        return target.aim().match(this::count, words -> new Assessment.NotAssessable(target, wordsBasis()));
    }

    private Assessment count(Aim.Count aim) {
        Comparison<VariantOutcome> findings = Comparison.of(ways.open(), way -> finding(aim, ways.complete(way)));
        List<Reading> missing = findings.mattering(VariantOutcome::outcome);
        return missing.isEmpty() ? settled(all(findings)) : undetermined(findings, missing);
    }

    private VariantOutcome finding(Aim.Count aim, List<Given> way) {
        return VariantOutcome.of(
                aim,
                Variants.under(way, target.lastDay()).orElseThrow(),
                Variants.under(way, aim.counted()).orElseThrow(),
                statements,
                day);
    }

    private static List<VariantOutcome> all(Comparison<VariantOutcome> findings) {
        return List.copyOf(findings.answers().values());
    }

    private Assessment settled(List<VariantOutcome> findings) {
        VariantOutcome sure = findings.stream().reduce(VariantOutcome::both).orElseThrow();
        return sure.assessment(target, basis(ways, findings));
    }

    private Assessment undetermined(Comparison<VariantOutcome> findings, List<Reading> missing) {
        List<Assessment.Under> answers = findings.answers().entrySet().stream()
                .map(each -> new Assessment.Under(
                        each.getKey(),
                        each.getValue().assessment(target, basis(read(each.getKey()), List.of(each.getValue())))))
                .toList();
        return new Assessment.Undetermined(target, answers, missing, basis(ways, all(findings)));
    }

    private Ways read(List<Given> way) {
        return new Ways(ways.complete(way), List.of());
    }

    private AssessmentBasis basis(Ways read, List<VariantOutcome> findings) {
        List<LocalDate> lastDays =
                findings.stream().map(VariantOutcome::lastDay).distinct().sorted().toList();
        List<Problem> missing =
                findings.stream().flatMap(this::missing).distinct().toList();
        return basis(lastDays, read, missing);
    }

    private AssessmentBasis basis(List<LocalDate> lastDays, Ways read, List<Problem> missing) {
        return new AssessmentBasis(
                target.citations(),
                lastDays,
                statements.counting(),
                both(force.chosen(), read.chosen()),
                both(force.open(), read.open()),
                missing,
                notes);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.of(some, others).flatMap(List::stream).distinct().toList();
    }

    private Stream<Problem> missing(VariantOutcome finding) {
        Optional<Problem> contradiction =
                statements.contradictThemselves() ? Optional.of(AssessmentProblems.contradiction(target)) : Optional.empty();
        Optional<Problem> absence = finding.outcome() == Outcome.UNPROVEN
                ? Optional.of(AssessmentProblems.evidence(target, finding))
                : Optional.empty();
        return Stream.concat(contradiction.stream(), absence.stream());
    }

    private AssessmentBasis wordsBasis() {
        List<LocalDate> lastDays = target.lastDay().stream()
                .map(Variant::value)
                .distinct()
                .sorted()
                .toList();
        return basis(lastDays, ways, List.of(AssessmentProblems.number(target)));
    }
}
