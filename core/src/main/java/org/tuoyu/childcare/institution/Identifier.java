package org.tuoyu.childcare.institution;

import java.util.List;
import java.util.regex.Pattern;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** The kinds of identifiers that a constraint can name; each is checked as core does it itself, with its codes. */
public enum Identifier {
    /** A {@link CreditCode}: {@code CREDIT_CODE_MALFORMED} otherwise. One that fails its own check character is one. */
    CREDIT_CODE(CreditCode::of),
    /** A {@link ResidentNumber}: {@code RESIDENT_NUMBER_MALFORMED}, {@code RESIDENT_NUMBER_CHECK_FAILED} otherwise. */
    RESIDENT_NUMBER(ResidentNumber::of),
    /**
     * The digits of a division code (行政区划代码): 6 to the county, 9 to the township, 12 to the village; which place it names,
     * if any, depends on the day.
     */
    DIVISION_CODE(Identifier::division),
    /** A {@link DocumentNumber}: {@code DOCUMENT_NUMBER_MALFORMED} otherwise. */
    DOCUMENT_NUMBER(DocumentNumber::of);

    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}(?:[0-9]{3}){0,2}");

    private final Check<String, ?> check;

    <R> Identifier(Check<String, R> check) {
        this.check = Checks.upTo(Limits.NAME).then(check);
    }

    /** Every problem of a text. */
    List<Problem> problems(String raw, String pointer) {
        return check.of(raw, pointer).problems();
    }

    private static Checked<String> division(String raw, String pointer) {
        return DIVISION.matcher(raw).matches()
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "DIVISION_CODE_MALFORMED",
                        "行政区划代码应为 6、9 或 12 位数字，首位不为 0，实为“" + Shown.of(raw) + "”",
                        "expected a division code of 6, 9 or 12 digits that does not begin with 0, got \""
                                + Shown.of(raw) + "\""));
    }
}
