package org.tuoyu.childcare.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/** The checks that a constraint can name; each is the one that core makes itself, with its codes. */
public enum FieldCheck {
    /** The id of a {@link ProfitStatus}. */
    PROFIT_STATUS(Fields.PROFIT_STATUS, true),
    /** The id of a {@link LegalForm}, or nothing. */
    LEGAL_FORM(Fields.LEGAL_FORM, false),
    /** A {@link CreditCode}, conforming or not, or nothing. */
    CREDIT_CODE(Fields.CREDIT_CODE, false),
    /** The ids of one or more {@link ServiceMode}s, each once; {@link Limits#LISTED} entries at most. */
    MODES(Fields.MODES, true),
    /** A day of the calendar, {@code yyyy-MM-dd}. */
    DAY(Fields.SUBMITTED_ON, true),
    /** A {@link ResidentNumber}, or nothing. */
    RESIDENT_NUMBER(Fields.RESIDENT_NUMBER, false),
    /** The digits of a division code, or nothing. */
    DIVISION_CODE(Fields.DIVISION_CODE, false),
    /** A {@link DocumentNumber}, or nothing. */
    DOCUMENT_NUMBER(Fields.DOCUMENT_NUMBER, false);

    private final Check<?, ?> check;
    private final boolean required;

    FieldCheck(Check<?, ?> check, boolean required) {
        this.check = check;
        this.required = required;
    }

    /** Every problem of a value that is of the type that the field has; none where it may be absent and is. */
    @SuppressWarnings("unchecked") // a constraint stands on a field of the type that its check takes
    List<Problem> problems(@Nullable Object raw, String pointer) {
        return raw == null && !required
                ? List.of()
                : ((Check<@Nullable Object, ?>) check)
                        .of(raw, pointer)
                        .match(valid -> List.of(), all -> List.copyOf(all));
    }
}
