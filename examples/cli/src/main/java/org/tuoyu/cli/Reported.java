package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.policy.review.Agenda;

/**
 * What a report tells.
 *
 * @param rows who does what
 * @param assessments of the targets, as of {@code assessedOn}; none where the document is not in force on that day
 * @param domains what the documents answer in each domain, as of that day
 * @param duties how they stand on that day
 * @param agenda what a meeting on that day has before it
 * @param summary of the applications that can be used
 * @param answeredFor the day of facts and law; empty for the day on which each application was submitted
 */
record Reported(
        List<Handled> handled,
        List<Assignment> rows,
        List<Assessment> assessments,
        List<AskedDomain> domains,
        List<DutyStatus> duties,
        Agenda agenda,
        Summary summary,
        LocalDate assessedOn,
        Optional<LocalDate> answeredFor) {

    Reported {
        handled = List.copyOf(handled);
        rows = List.copyOf(rows);
        assessments = List.copyOf(assessments);
        domains = List.copyOf(domains);
        duties = List.copyOf(duties);
    }
}
