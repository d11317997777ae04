package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

class ResidentNumberPropertyTest {

    private static final String LAST = "0123456789X";

    @Property
    void exactlyOneLastCharacterPasses(@ForAll("bodies") String body) {
        assertThat(LAST.chars().filter(last -> passes(body + (char) last)).count())
                .isEqualTo(1);
    }

    @Property
    void slipInOnePlaceIsNoticed(
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(max = 9) int digit) {
        String number = passing(body);
        String slipped = number.substring(0, place) + digit + number.substring(place + 1);
        assertThat(passes(slipped)).isEqualTo(slipped.equals(number));
    }

    @Property
    void neighboursThatChangePlacesAreNoticed(@ForAll("bodies") String body, @ForAll @IntRange(max = 15) int place) {
        String number = passing(body);
        String swapped = number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
        assertThat(passes(swapped)).isEqualTo(swapped.equals(number));
    }

    /** Where the check fails and where the form is wrong: nothing that is said has a run of the digits that came. */
    @Property
    void nothingSaidOfANumberHoldsItsDigits(@ForAll("bodies") String body, @ForAll @IntRange(max = 10) int last) {
        List<Problem> problems =
                ResidentNumber.parse(body + LAST.charAt(last)).match(valid -> List.of(), all -> List.copyOf(all));
        assertThat(problems.toString()).doesNotContain(body.substring(0, 6), body.substring(6, 14));
        assertThat(number(passing(body)).toString()).isEqualTo("ResidentNumber[…]");
    }

    /** The day before, the day, the day after. */
    @Property
    void nobodyIsBornOnADayToCome(@ForAll("bodies") String body) {
        ResidentNumber number = number(passing(body));
        LocalDate born = number.birthDate();
        assertThat(ResidentNumber.parse(passing(body), born).valid()).hasValue(number);
        assertThat(ResidentNumber.parse(passing(body), born.plusDays(1)).valid())
                .hasValue(number);
        List<Problem> problems = ResidentNumber.parse(passing(body), born.minusDays(1))
                .match(valid -> List.of(), all -> List.copyOf(all));
        assertThat(problems).extracting(Problem::code).containsExactly("BIRTH_TO_COME");
        assertThat(problems.toString()).doesNotContain(body.substring(6, 14));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Combinators.combine(
                        Arbitraries.integers().between(100_000, 999_999),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1900, 1, 1).toEpochDay(),
                                        LocalDate.of(2100, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay),
                        Arbitraries.strings().numeric().ofLength(3))
                .as((division, day, order) -> division + day.format(DateTimeFormatter.BASIC_ISO_DATE) + order);
    }

    private static boolean passes(String text) {
        return ResidentNumber.parse(text) instanceof Checked.Valid<ResidentNumber>;
    }

    private static ResidentNumber number(String text) {
        return ((Checked.Valid<ResidentNumber>) ResidentNumber.parse(text)).value();
    }

    private static String passing(String body) {
        return LAST.chars()
                .mapToObj(last -> body + (char) last)
                .filter(ResidentNumberPropertyTest::passes)
                .findFirst()
                .orElseThrow();
    }
}
