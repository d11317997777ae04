package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;

/**
 * What an assessment rests on.
 *
 * @param citations the words that set the target
 * @param lastDays the last day on which it can be reached in time, under each way of reading that is left; none where
 *     the text sets no day
 * @param evidence the statements about it that count: known, of days up to the one asked for, and not corrected
 * @param readings the readings that were chosen
 * @param open the readings that nobody has chosen, whether or not they make a difference
 * @param missing what would have to be known: {@code EVIDENCE_MISSING}, {@code EVIDENCE_CONTRADICTS}
 * @param notes what the reader must know: {@code VALIDITY_NOT_KNOWN}
 */
public record AssessmentBasis(
        List<Citation.Verbatim> citations,
        List<LocalDate> lastDays,
        List<Evidence> evidence,
        List<Given> readings,
        List<Reading> open,
        List<Problem> missing,
        List<Problem> notes) {

    public AssessmentBasis {
        citations = List.copyOf(citations);
        lastDays = List.copyOf(lastDays);
        evidence = List.copyOf(evidence);
        readings = List.copyOf(readings);
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }
}
