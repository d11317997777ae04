package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.CalendarDay;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.KnownValue;
import org.tuoyu.kernel.form.Length;
import org.tuoyu.kernel.form.Minimum;
import org.tuoyu.kernel.form.Presence;
import org.tuoyu.kernel.problem.Limits;

/** What each field of an application has to pass, by field. */
final class Fields {

    static final int LEAST_CAPACITY = 1;

    private static final Check<@Nullable Integer, Integer> PRESENT = Presence::of;
    private static final Check<@Nullable List<@Nullable String>, List<@Nullable String>> LISTED = Presence::of;
    private static final Check<String, String> NAME_OR_NONE = Length.upTo(Limits.NAME);

    static final Check<@Nullable String, String> ID = Presence::ofId;
    static final Check<@Nullable String, String> NAME = Presence::ofName;
    static final Check<@Nullable String, ProfitStatus> PROFIT_STATUS = NAME.then(new KnownValue<>(ProfitStatus.class));
    static final Check<String, LegalForm> LEGAL_FORM = NAME_OR_NONE.then(new KnownValue<>(LegalForm.class));
    static final Check<String, CreditCode> CREDIT_CODE = NAME_OR_NONE.then(CreditCode::of);
    static final Check<@Nullable Integer, Integer> CAPACITY = PRESENT.then(new Minimum(LEAST_CAPACITY));
    static final Check<@Nullable List<@Nullable String>, List<ServiceMode>> MODES = LISTED.then(Modes::of);
    static final Check<@Nullable String, LocalDate> SUBMITTED_ON = NAME.then(CalendarDay::of);

    static final Check<String, ResidentNumber> RESIDENT_NUMBER = NAME_OR_NONE.then(ResidentNumber::of);
    static final Check<String, String> DIVISION_CODE = NAME_OR_NONE.then(DivisionText::of);
    static final Check<String, DocumentNumber> DOCUMENT_NUMBER = NAME_OR_NONE.then(DocumentNumber::of);

    private Fields() {}
}
