package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.PartyKind;

/** Draws applications, and the forms that they come in as or do not. */
final class DrawnForms {

    /** What people write and formats garble, each of it whole. */
    private static final List<String> TEXTS =
            List.of("A-1", "晨光托育园", "𠮷祥托育", "\"'\\<>&${x}{y}", "a b\tc", "é e\u0301", "０１", "%", "\u2028x", "null");

    /** How each field is spoilt, one way after the other. */
    private static final List<Consumer<ApplicationForm.Builder>> SLIPS = List.of(
            form -> form.id(null),
            form -> form.id(" \t"),
            form -> form.name(""),
            form -> form.name("晨\uD842光"),
            form -> form.profitStatus("non_profit"),
            form -> form.legalForm("COMPANY"),
            form -> form.creditCode("9150010900000000O1"),
            form -> form.modes(List.of()),
            form -> form.modes(List.of("HOURLY", "HOURLY")),
            form -> form.modes(List.of("FULL_DAY", "NIGHT")),
            form -> form.capacity(0),
            form -> form.capacity(Integer.MIN_VALUE),
            form -> form.street("无此街道"),
            form -> form.submittedOn("2021-02-29"),
            form -> form.submittedOn("2021-2-28"));

    private DrawnForms() {}

    /** Every name of a street or town that a directory knows. */
    static Arbitrary<String> streets(Directory directory) {
        return Arbitraries.of(directory.units().stream()
                .filter(unit -> Set.of(PartyKind.STREET, PartyKind.TOWN).contains(unit.kind()))
                .flatMap(unit -> unit.allNames().stream())
                .toList());
    }

    static Arbitrary<List<ServiceMode>> modes() {
        return Arbitraries.of(ServiceMode.class)
                .set()
                .ofMinSize(1)
                .map(modes -> modes.stream().sorted().toList());
    }

    static Arbitrary<Application> applications(Directory directory, Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of(TEXTS), Arbitraries.of(TEXTS))
                                .as(List::of),
                        Arbitraries.of(ProfitStatus.class),
                        Arbitraries.of(LegalForm.class).optional(),
                        Drawn.creditCodes().optional(),
                        modes(),
                        Arbitraries.of(1, 2, 60, Integer.MAX_VALUE),
                        streets(directory),
                        days)
                .as((texts, profitStatus, legalForm, creditCode, modes, capacity, street, day) -> new Application(
                        texts.get(0), texts.get(1), profitStatus, legalForm, creditCode, modes, capacity, street, day));
    }

    /** The form of an application, with its modes in any order and white space around its name. */
    static Arbitrary<ApplicationForm> valid(Arbitrary<Application> applications) {
        return Combinators.combine(applications, Arbitraries.of("", " ", "　"), Arbitraries.of(true, false))
                .as((application, space, backwards) -> form(application)
                        .name(space + application.name() + space)
                        .modes(ids(application.modes(), backwards))
                        .build());
    }

    /** A valid form in which one field or more are spoilt; of two slips in one field the later stays. */
    static Arbitrary<ApplicationForm> broken(Arbitrary<Application> applications) {
        return Combinators.combine(
                        applications, Arbitraries.of(SLIPS).list().ofMinSize(1).ofMaxSize(4))
                .as((application, slips) -> {
                    ApplicationForm.Builder form = form(application);
                    slips.forEach(slip -> slip.accept(form));
                    return form.build();
                });
    }

    private static ApplicationForm.Builder form(Application application) {
        return ApplicationForm.builder()
                .id(application.id())
                .name(application.name())
                .profitStatus(application.profitStatus().id())
                .legalForm(application.legalForm().map(LegalForm::id).orElse(null))
                .creditCode(application.creditCode().map(CreditCode::characters).orElse(null))
                .modes(ids(application.modes(), false))
                .capacity(application.capacity())
                .street(application.street())
                .submittedOn(application.submittedOn().toString());
    }

    private static List<String> ids(List<ServiceMode> modes, boolean backwards) {
        List<String> ids = new ArrayList<>(modes.stream().map(ServiceMode::id).toList());
        if (backwards) {
            Collections.reverse(ids);
        }
        return ids;
    }
}
