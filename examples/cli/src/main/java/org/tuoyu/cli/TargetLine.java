package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.kernel.language.Bilingual;

/**
 * A line of the picture of the targets (目标): a target, or what follows for it under one way of reading the text.
 *
 * @param isWay whether it is a way of reading the target of the line above
 */
record TargetLine(Bilingual label, boolean isWay, Assessment assessment) {

    static List<TargetLine> of(List<Assessment> assessments) {
        return assessments.stream().flatMap(TargetLine::lines).toList();
    }

    private static Stream<TargetLine> lines(Assessment assessment) {
        TargetLine whole = new TargetLine(assessment.target().label(), false, assessment);
        return assessment instanceof Assessment.Undetermined open
                ? Stream.concat(Stream.of(whole), open.answers().stream().map(TargetLine::way))
                : Stream.of(whole);
    }

    private static TargetLine way(Assessment.Under under) {
        return new TargetLine(AssessmentWords.way(under.given()), true, under.answer());
    }

    Outcome outcome() {
        return assessment.outcome();
    }

    List<LocalDate> days() {
        return assessment.basis().lastDays();
    }

    /** The words that set it, what evidence there is, and what is missing. */
    List<Bilingual> restsOn() {
        return Stream.of(Cited.in(assessment.basis().citations()), evidence(), missing())
                .flatMap(List::stream)
                .toList();
    }

    List<Bilingual> evidence() {
        return assessment.basis().evidence().stream()
                .map(AssessmentWords::evidence)
                .map(said -> new Bilingual("证据：" + said.zh(), "evidence: " + said.en()))
                .toList();
    }

    private List<Bilingual> missing() {
        return assessment.basis().missing().stream()
                .map(problem -> new Bilingual(
                        "所缺：" + problem.message().zh(),
                        "missing: " + problem.message().en()))
                .toList();
    }
}
