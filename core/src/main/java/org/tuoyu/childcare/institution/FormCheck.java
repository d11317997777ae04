package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;

/** Takes a form field by field and keeps every problem. */
final class FormCheck {

    private final Check<@Nullable String, String> streetCheck;
    private final Intake intake = new Intake();

    FormCheck(Directory directory) {
        this.streetCheck = Fields.NAME.then(new StreetName(directory)::of);
    }

    Checked<Application> check(ApplicationForm form) {
        Optional<String> id = intake.required(Fields.ID.of(form.id(), "/id"));
        Optional<String> name = intake.required(Fields.NAME.of(form.name(), "/name"));
        Optional<ProfitStatus> profitStatus =
                intake.required(Fields.PROFIT_STATUS.of(form.profitStatus(), "/profitStatus"));
        Optional<LegalForm> legalForm = intake.optional(Fields.LEGAL_FORM, form.legalForm(), "/legalForm");
        Optional<CreditCode> creditCode = intake.optional(Fields.CREDIT_CODE, form.creditCode(), "/creditCode");
        Optional<List<ServiceMode>> modes = intake.required(Fields.MODES.of(form.modes(), "/modes"));
        Optional<Integer> capacity = intake.required(Fields.CAPACITY.of(form.capacity(), "/capacity"));
        Optional<String> street = intake.required(streetCheck.of(form.street(), "/street"));
        Optional<LocalDate> submittedOn = intake.required(Fields.SUBMITTED_ON.of(form.submittedOn(), "/submittedOn"));
        return intake.outcome(() -> new Application(
                id.orElseThrow(),
                name.orElseThrow().strip(),
                profitStatus.orElseThrow(),
                legalForm,
                creditCode,
                modes.orElseThrow(),
                capacity.orElseThrow(),
                street.orElseThrow(),
                submittedOn.orElseThrow()));
    }
}
