package org.tuoyu.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuoyu.decision.Given;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Reading;

/** Assesses one target: under each way to read it, and then what follows from all of them. */
final class Assessing {

    private final Target target;
    private final Ways ways;
    private final Statements statements;
    private final LocalDate day;
    private final List<Problem> notes;

    Assessing(Target target, Ways ways, Statements statements, LocalDate day, List<Problem> notes) {
        this.target = target;
        this.ways = ways;
        this.statements = statements;
        this.day = day;
        this.notes = notes;
    }

    Assessment assess() {
        return target.aim().match(this::count, words -> new Assessment.NotAssessable(target, wordsBasis()));
    }

    private Assessment count(Aim.Count aim) {
        Map<List<Given>, Finding> findings = new LinkedHashMap<>();
        ways.all().forEach(way -> findings.put(way, finding(aim, ways.complete(way))));
        return outcomes(findings) == 1 ? settled(findings) : undetermined(findings);
    }

    private Finding finding(Aim.Count aim, List<Given> way) {
        return Finding.of(
                aim,
                Variants.under(way, target.lastDay()).orElseThrow(),
                Variants.under(way, aim.counted()).orElseThrow(),
                statements,
                day);
    }

    private static long outcomes(Map<List<Given>, Finding> findings) {
        return findings.values().stream().map(Finding::outcome).distinct().count();
    }

    private Assessment settled(Map<List<Given>, Finding> findings) {
        Finding sure = findings.values().stream().reduce(Finding::both).orElseThrow();
        return sure.assessment(target, basis(ways, findings.values().stream().toList()));
    }

    private Assessment undetermined(Map<List<Given>, Finding> findings) {
        List<Assessment.Under> answers = findings.entrySet().stream()
                .map(each -> new Assessment.Under(
                        each.getKey(),
                        each.getValue().assessment(target, basis(read(each.getKey()), List.of(each.getValue())))))
                .toList();
        List<Reading> missing = ways.open().stream().filter(matters(findings)).toList();
        Basis basis = basis(ways, findings.values().stream().toList());
        return new Assessment.Undetermined(target, answers, missing, basis);
    }

    private Ways read(List<Given> way) {
        return new Ways(ways.complete(way), List.of());
    }

    /** A reading makes a difference where two ways that differ in it alone come to something else. */
    private static Predicate<Reading> matters(Map<List<Given>, Finding> findings) {
        return reading -> findings.entrySet().stream()
                .anyMatch(one -> findings.entrySet().stream()
                        .anyMatch(other -> without(reading, one.getKey()).equals(without(reading, other.getKey()))
                                && one.getValue().outcome() != other.getValue().outcome()));
    }

    private static List<Given> without(Reading reading, List<Given> way) {
        return way.stream().filter(given -> !given.reading().equals(reading)).toList();
    }

    private Basis basis(Ways read, List<Finding> findings) {
        List<LocalDate> lastDays =
                findings.stream().map(Finding::lastDay).distinct().sorted().toList();
        List<Problem> missing =
                findings.stream().flatMap(this::missing).distinct().toList();
        return new Basis(
                target.citations(), lastDays, statements.counting(), read.chosen(), read.open(), missing, notes);
    }

    private Stream<Problem> missing(Finding finding) {
        Optional<Problem> contradiction = finding.contradictory() || statements.contradictThemselves()
                ? Optional.of(Wanting.contradiction(target))
                : Optional.empty();
        Optional<Problem> absence = finding.outcome() == Outcome.UNPROVEN
                ? Optional.of(Wanting.evidence(target, finding))
                : Optional.empty();
        return Stream.concat(contradiction.stream(), absence.stream());
    }

    private Basis wordsBasis() {
        List<LocalDate> lastDays = target.lastDay().stream()
                .map(Variant::value)
                .distinct()
                .sorted()
                .toList();
        return new Basis(
                target.citations(),
                lastDays,
                statements.counting(),
                ways.chosen(),
                ways.open(),
                List.of(Wanting.number(target)),
                notes);
    }
}
