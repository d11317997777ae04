package org.tuoyu.institution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.form.CalendarDay;
import org.tuoyu.form.Check;
import org.tuoyu.form.KnownValue;
import org.tuoyu.form.Minimum;
import org.tuoyu.form.Presence;

/** What each field of an application has to pass, by field. */
final class Fields {

    private static final Check<@Nullable Integer, Integer> PRESENT = Presence::of;
    private static final Check<@Nullable List<@Nullable String>, List<@Nullable String>> LISTED = Presence::of;

    static final Check<@Nullable String, String> TEXT = Presence::ofText;
    static final Check<@Nullable String, ProfitStatus> PROFIT_STATUS = TEXT.then(new KnownValue<>(ProfitStatus.class));
    static final Check<String, LegalForm> LEGAL_FORM = new KnownValue<>(LegalForm.class);
    static final Check<String, CreditCode> CREDIT_CODE = CreditCode::of;
    static final Check<@Nullable Integer, Integer> CAPACITY = PRESENT.then(new Minimum(1));
    static final Check<@Nullable List<@Nullable String>, List<ServiceMode>> MODES = LISTED.then(Modes::of);
    static final Check<@Nullable String, LocalDate> SUBMITTED_ON = TEXT.then(CalendarDay::of);

    static final Check<String, ResidentNumber> RESIDENT_NUMBER = ResidentNumber::of;
    static final Check<String, String> DIVISION_CODE = DivisionText::of;
    static final Check<String, DocumentNumber> DOCUMENT_NUMBER = DocumentNumber::of;

    private Fields() {}
}
