package org.tuoyu.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.party.Directory;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;

/** Takes a form field by field and keeps every problem. */
final class FormCheck {

    private final Check<@Nullable String, String> streetCheck;
    private final List<Problem> problems = new ArrayList<>();

    FormCheck(Directory directory) {
        this.streetCheck = Fields.TEXT.then(new StreetName(directory)::of);
    }

    Checked<Application> check(ApplicationForm form) {
        Optional<String> id = required(Fields.TEXT.of(form.id(), "/id"));
        Optional<String> name = required(Fields.TEXT.of(form.name(), "/name"));
        Optional<ProfitStatus> profitStatus = required(Fields.PROFIT_STATUS.of(form.profitStatus(), "/profitStatus"));
        Optional<LegalForm> legalForm = optional(Fields.LEGAL_FORM, form.legalForm(), "/legalForm");
        Optional<CreditCode> creditCode = optional(Fields.CREDIT_CODE, form.creditCode(), "/creditCode");
        Optional<List<ServiceMode>> modes = required(Fields.MODES.of(form.modes(), "/modes"));
        Optional<Integer> capacity = required(Fields.CAPACITY.of(form.capacity(), "/capacity"));
        Optional<String> street = required(streetCheck.of(form.street(), "/street"));
        Optional<LocalDate> submittedOn = required(Fields.SUBMITTED_ON.of(form.submittedOn(), "/submittedOn"));
        return problems.isEmpty()
                ? Check.valid(new Application(
                        id.orElseThrow(),
                        name.orElseThrow().strip(),
                        profitStatus.orElseThrow(),
                        legalForm,
                        creditCode,
                        modes.orElseThrow(),
                        capacity.orElseThrow(),
                        street.orElseThrow(),
                        submittedOn.orElseThrow()))
                : new Checked.Rejected<>(problems);
    }

    private <R> Optional<R> required(Checked<R> checked) {
        return checked.match(Optional::of, this::keep);
    }

    private <R> Optional<R> optional(Check<String, R> check, @Nullable String raw, String pointer) {
        return raw == null ? Optional.empty() : required(check.of(raw, pointer));
    }

    private <R> Optional<R> keep(List<Problem> more) {
        problems.addAll(more);
        return Optional.empty();
    }
}
