package org.tuoyu.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;

/** An application while it is filled in: what is missing or wrong in it is not known. */
final class PartialApplication {

    private final ApplicationForm form;
    private final District district;
    private final Checked<Application> checked;
    private final Optional<LocalDate> toCome;
    private final LocalDate day;
    private final AsOf asOf;

    /** @param today the day that counts while none is filled in */
    PartialApplication(ApplicationForm form, District district, LocalDate today) {
        this.form = form;
        this.district = district;
        this.checked = form.check(district.directory());
        this.toCome = form.day().filter(today::isBefore);
        this.day = form.day().filter(any -> toCome.isEmpty()).orElse(today);
        this.asOf = AsOf.day(day);
    }

    LocalDate day() {
        return day;
    }

    ApplicationLine line() {
        return new ApplicationLine(1, Optional.ofNullable(form.id()), form.day(), checked);
    }

    Answer<AuthorityKind> answer() {
        Knowledge known = with(RegistrationAuthority.PROFIT_STATUS, form.profitStatus(), Knowledge.none());
        return district.policies()
                .ask(
                        RegistrationAuthority.QUESTION,
                        with(RegistrationAuthority.LEGAL_FORM, form.legalForm(), known),
                        asOf,
                        place());
    }

    private static Knowledge with(Fact.Choice fact, @Nullable String value, Knowledge known) {
        return fact.values().stream().anyMatch(each -> each.id().equals(value))
                ? known.with(fact, String.valueOf(value))
                : known;
    }

    /** Where it lies; the district itself while no street or town is named that is known. */
    private String place() {
        return Optional.ofNullable(form.street())
                .filter(name -> district.directory().find(name).stream()
                        .anyMatch(party ->
                                party instanceof Unit unit && unit.kind().isBelowDistrict()))
                .orElseGet(district::place);
    }

    /** The authority as it is called in that place on that day; its kind where no policy of the place names one. */
    String shown(AuthorityKind kind, Language language) {
        return district.policies()
                .office(kind, asOf, place())
                .flatMap(unit -> unit.nameOn(day))
                .orElse(kind.label())
                .in(language);
    }

    /** What is wrong with the form, which policies do not reach its place, and what its credit code says. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(checked.match(valid -> List.<Problem>of(), problems -> problems));
        toCome.map(each -> FormProblems.dateToCome("/submittedOn", each)).ifPresent(remarks::add);
        district.policies().reach(RegistrationAuthority.QUESTION, asOf, place()).stream()
                .map(each -> new Problem(each.code(), "/street", each.message(), each.didYouMean()))
                .forEach(remarks::add);
        Optional.ofNullable(form.creditCode())
                .flatMap(code -> CreditCode.parse(code).valid())
                .map(code -> CreditCodeFinding.of(code, answer()).problems())
                .ifPresent(remarks::addAll);
        return remarks;
    }
}
