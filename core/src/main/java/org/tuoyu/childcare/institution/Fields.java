package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.problem.Limits;

/** What each field of an application has to pass, by field. */
final class Fields {

    static final int LEAST_CAPACITY = 1;

    private static final Check<@Nullable List<@Nullable String>, List<@Nullable String>> LISTED = Checks::present;
    private static final Check<String, String> NAME_OR_NONE = Checks.upTo(Limits.NAME);

    static final Check<@Nullable String, String> ID = Checks.ID;
    static final Check<@Nullable String, String> NAME = Checks.NAME;
    static final Check<@Nullable String, ProfitStatus> PROFIT_STATUS = NAME.then(Checks.constantOf(ProfitStatus.class));
    static final Check<String, LegalForm> LEGAL_FORM = NAME_OR_NONE.then(Checks.constantOf(LegalForm.class));
    static final Check<String, CreditCode> CREDIT_CODE = NAME_OR_NONE.then(CreditCode::of);
    static final Check<@Nullable Integer, Integer> CAPACITY = Checks.atLeast(LEAST_CAPACITY);
    static final Check<@Nullable List<@Nullable String>, List<ServiceMode>> MODES = LISTED.then(Modes::of);
    static final Check<@Nullable String, LocalDate> SUBMITTED_ON = NAME.then(Checks.DAY);

    static final Check<String, ResidentNumber> RESIDENT_NUMBER = NAME_OR_NONE.then(ResidentNumber::of);
    static final Check<String, String> DIVISION_CODE = NAME_OR_NONE.then(DivisionText::of);
    static final Check<String, DocumentNumber> DOCUMENT_NUMBER = NAME_OR_NONE.then(DocumentNumber::of);

    private Fields() {}
}
