package org.tuoyu.tck;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.PartyKind;

/**
 * Draws applications, the forms that they come in as or do not, and identifiers that nobody bears, whose last character is
 * found by asking whether it is right.
 */
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

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LAST = "0123456789X";

    /** No province has a code that begins with 99. */
    private static final String NOWHERE = "99";

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

    static Arbitrary<CreditCode> conforming() {
        return creditCodeBodies().map(body -> new CreditCode(body + ALPHABET.charAt(place(body))));
    }

    static Arbitrary<CreditCode> notConforming() {
        return Combinators.combine(creditCodeBodies(), Arbitraries.integers().between(1, ALPHABET.length() - 1))
                .as((body, slip) -> new CreditCode(body + ALPHABET.charAt((place(body) + slip) % ALPHABET.length())));
    }

    private static int place(String body) {
        int place = 0;
        while (!new CreditCode(body + ALPHABET.charAt(place)).isConforming()) {
            place++;
        }
        return place;
    }

    /** Registrars that register institutions, each with the class of those that it does; a division that is none. */
    private static Arbitrary<String> creditCodeBodies() {
        return Combinators.combine(
                        Arbitraries.of("12", "52", "91", "11", "Y1"),
                        digits(4),
                        Arbitraries.strings().withChars(ALPHABET).ofLength(9))
                .as((registrar, division, organisation) -> registrar + NOWHERE + division + organisation);
    }

    static Arbitrary<ResidentNumber> residentNumbers() {
        return Combinators.combine(digits(4), birthDays(), digits(3))
                .as((division, born, order) ->
                        NOWHERE + division + born.format(DateTimeFormatter.BASIC_ISO_DATE) + order)
                .map(DrawnForms::residentNumber);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static Arbitrary<LocalDate> birthDays() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(1900, 1, 1), LocalDate.of(2000, 2, 29), LocalDate.of(2099, 12, 31)),
                Arbitraries.integers().between(0, 73_000).map(LocalDate.of(1900, 1, 1)::plusDays));
    }

    private static ResidentNumber residentNumber(String body) {
        return LAST.chars()
                .mapToObj(last -> ResidentNumber.parse(body + (char) last))
                .flatMap(checked -> checked.<Stream<ResidentNumber>>match(Stream::of, problems -> Stream.empty()))
                .findFirst()
                .orElseThrow();
    }
}
