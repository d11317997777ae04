package org.tuoyu.tck;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.ResidentNumber;

/** Draws identifiers that nobody bears; their last character is found by asking whether it is right. */
final class DrawnIdentifiers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LAST = "0123456789X";

    /** No province has a code that begins with 99. */
    private static final String NOWHERE = "99";

    private DrawnIdentifiers() {}

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
                .map(DrawnIdentifiers::residentNumber);
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
