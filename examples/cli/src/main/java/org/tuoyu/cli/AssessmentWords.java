package org.tuoyu.cli;

import static org.tuoyu.cli.Spoken.joined;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;

/** What an assessment of a target (目标) says, in both languages. */
final class AssessmentWords {

    private static final Bilingual NONE = Bilingual.same("");
    private static final Bilingual NOBODY = new Bilingual("牵头：无，附件没有对应的行", "lead: nobody, no row of the annex has it");

    private AssessmentWords() {}

    /** What it comes to, and how many there are as far as that is known. */
    static Bilingual outcome(Assessment assessment) {
        Bilingual outcome = assessment.outcome().label();
        Bilingual number = number(assessment);
        return number.equals(NONE)
                ? outcome
                : new Bilingual(outcome.zh() + "（" + number.zh() + "）", outcome.en() + " (" + number.en() + ")");
    }

    private static Bilingual number(Assessment assessment) {
        return assessment.match(AssessmentWords::number, undetermined -> NONE, notAssessable -> NONE);
    }

    private static Bilingual number(Assessment.Counted counted) {
        int number = counted.number();
        return switch (counted.outcome()) {
            case MET, EXCEEDED -> new Bilingual("至少 " + number, "at least " + number);
            case NOT_YET_DUE -> number == 0 ? NONE : new Bilingual("至少 " + number, "at least " + number);
            case MISSED -> new Bilingual("至多 " + number, "at most " + number);
            case UNPROVEN, UNDETERMINED, NOT_ASSESSABLE -> NONE;
        };
    }

    static Bilingual days(AssessmentBasis basis) {
        return basis.lastDays().isEmpty()
                ? new Bilingual("文件未定", "the document sets none")
                : joined(
                        basis.lastDays().stream()
                                .map(LocalDate::toString)
                                .map(Bilingual::same)
                                .toList(),
                        " 或 ",
                        " or ");
    }

    /** That the day by which it was to be reached is past, on a day; or that this depends on how the text is read. */
    static Bilingual past(AssessmentBasis basis, LocalDate asOf) {
        long past = basis.lastDays().stream().filter(asOf::isAfter).count();
        if (past == 0) {
            return NONE;
        }
        return past == basis.lastDays().size()
                ? new Bilingual("（已过）", " (past)")
                : new Bilingual("（是否已过取决于如何理解）", " (whether that is past depends on how it is read)");
    }

    /** Who leads and who is responsible, a line for each row whose words set the target; or that nobody is. */
    static List<Bilingual> acting(List<Assignment> rows) {
        return rows.isEmpty()
                ? List.of(NOBODY)
                : rows.stream().map(MatrixText::division).toList();
    }

    static Bilingual evidence(Evidence evidence) {
        String qualities = evidence.qualities().isEmpty() ? "" : " " + evidence.qualities();
        String said = evidence.count() + qualities + "  " + evidence.source();
        Bilingual later = evidence.statedOn().equals(evidence.day())
                ? new Bilingual("", "")
                : new Bilingual("（" + evidence.statedOn() + " 所述）", " (stated on " + evidence.statedOn() + ")");
        return new Bilingual(
                "截至 " + evidence.day() + " 累计 " + said + later.zh(),
                "by " + evidence.day() + " in all " + said + later.en());
    }

    /** How the text is read. */
    static Bilingual way(List<Given> given) {
        return joined(given.stream().map(each -> each.option().label()).toList(), "，且", ", and ");
    }
}
