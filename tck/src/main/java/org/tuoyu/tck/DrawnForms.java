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

    /** Forms without a fault, with their modes in any order and white space around their names. */
    static Arbitrary<ApplicationForm> valid(Directory directory, Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ownTexts(),
                        Arbitraries.of(ProfitStatus.class),
                        Arbitraries.of(LegalForm.class).map(LegalForm::id).injectNull(0.2),
                        Drawn.creditCodes().map(CreditCode::characters).injectNull(0.2),
                        idsOfModes(),
                        Arbitraries.of(1, 2, 60, Integer.MAX_VALUE),
                        streets(directory),
                        days)
                .as((own, status, legalForm, code, modes, capacity, street, day) -> own.profitStatus(status.id())
                        .legalForm(legalForm)
                        .creditCode(code)
                        .modes(modes)
                        .capacity(capacity)
                        .street(street)
                        .submittedOn(day.toString())
                        .build());
    }

    private static Arbitrary<ApplicationForm.Builder> ownTexts() {
        return Combinators.combine(Arbitraries.of(TEXTS), Arbitraries.of(TEXTS), Arbitraries.of("", " ", "　"))
                .as((id, name, space) -> ApplicationForm.builder().id(id).name(space + name + space));
    }

    private static Arbitrary<List<String>> idsOfModes() {
        return Combinators.combine(modes(), Arbitraries.of(true, false)).as(DrawnForms::ids);
    }

    /** Valid forms in which one field or more are spoilt; of two slips in one field the later stays. */
    static Arbitrary<ApplicationForm> broken(Arbitrary<ApplicationForm> valid) {
        return Combinators.combine(
                        valid, Arbitraries.of(SLIPS).list().ofMinSize(1).ofMaxSize(4))
                .as((form, slips) -> {
                    ApplicationForm.Builder spoilt = ApplicationForm.builder().from(form);
                    slips.forEach(slip -> slip.accept(spoilt));
                    return spoilt.build();
                });
    }

    private static List<String> ids(List<ServiceMode> modes, boolean backwards) {
        List<String> ids = new ArrayList<>(modes.stream().map(ServiceMode::id).toList());
        if (backwards) {
            Collections.reverse(ids);
        }
        return ids;
    }
}
