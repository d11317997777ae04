package org.tuoyu.shipped.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.WorkingCalendar;

/** The shipped calendar against tables of days that were made from the notices, not from it. */
final class ChinaCalendarTest {

    private static final WorkingCalendar CALENDAR = ChinaCalendar.calendar();
    private static final Instant MIDNIGHT_OF_AMENDMENT = Instant.parse("2020-01-26T16:00:00Z");

    @Test
    void everyDayOfTheTableWorksOrRestsAsTheNoticesSay() {
        List<String[]> rows = rows("working-days.tsv");
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows)
                .allSatisfy(row -> assertThat(CALENDAR.isWorkingDay(LocalDate.parse(row[0])))
                        .isEqualTo(new Checked.Valid<>(row[1].equals("work"))));
    }

    @Test
    void termsOfTheTableEndOnTheirDays() {
        List<String[]> rows = rows("working-day-terms.tsv");
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows)
                .allSatisfy(row -> assertThat(CALENDAR.add(LocalDate.parse(row[0]), Integer.parseInt(row[1])))
                        .isEqualTo(new Checked.Valid<>(LocalDate.parse(row[2]))));
    }

    @Test
    void theFirstNoticeOf2020HeldUntilItWasAmended() {
        List<String[]> rows = rows("working-days-before-2020-01-27.tsv");
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows)
                .allSatisfy(row -> assertThat(beforeAmendment().isWorkingDay(LocalDate.parse(row[0])))
                        .isEqualTo(new Checked.Valid<>(row[1].equals("work"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-18,  5, 2020-12-25",
        "2020-12-18, 15, 2021-01-11",
        "2021-02-05,  5, 2021-02-18",
        "2024-09-27,  5, 2024-10-10",
        "2026-09-25,  5, 2026-10-09"
    })
    void termsAcrossHolidaysEndOnTheDay(LocalDate from, int days, LocalDate end) {
        assertThat(CALENDAR.add(from, days)).isEqualTo(new Checked.Valid<>(end));
    }

    @Test
    void whatWasKnownBeforeTheAmendmentEndsATermEarlier() {
        LocalDate from = LocalDate.of(2020, 1, 20);
        assertThat(beforeAmendment().add(from, 5)).isEqualTo(new Checked.Valid<>(LocalDate.of(2020, 2, 1)));
        assertThat(known(MIDNIGHT_OF_AMENDMENT).add(from, 5)).isEqualTo(new Checked.Valid<>(LocalDate.of(2020, 2, 4)));
        assertThat(CALENDAR.add(from, 5)).isEqualTo(new Checked.Valid<>(LocalDate.of(2020, 2, 4)));
    }

    @Test
    void yearsOutsideThePublishedOnesAreNotGuessed() {
        assertThat(code(CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 31)))).isEmpty();
        assertThat(code(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 1)))).isEqualTo("CALENDAR_NOT_PUBLISHED");
        assertThat(code(CALENDAR.isWorkingDay(LocalDate.of(2019, 12, 31)))).isEqualTo("CALENDAR_NOT_PUBLISHED");
        assertThat(code(CALENDAR.isWorkingDay(LocalDate.of(2020, 1, 1)))).isEmpty();
        assertThat(code(CALENDAR.add(LocalDate.of(2026, 12, 30), 1))).isEmpty();
        assertThat(code(CALENDAR.add(LocalDate.of(2026, 12, 30), 2))).isEqualTo("CALENDAR_NOT_PUBLISHED");
    }

    @Test
    void aYearIsKnownFromTheMidnightOfItsNotice() {
        LocalDate newYear = LocalDate.of(2021, 1, 4);
        Instant published = Instant.parse("2020-11-24T16:00:00Z");
        assertThat(code(known(published.minusNanos(1)).isWorkingDay(newYear))).isEqualTo("CALENDAR_NOT_PUBLISHED");
        assertThat(known(published).isWorkingDay(newYear)).isEqualTo(new Checked.Valid<>(true));
    }

    @Test
    void everyNoticeIsNamedAsTheSource() {
        assertThat(CALENDAR.notices())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.number()).matches("国办发明电〔20[0-9]{2}〕[0-9]+号"));
    }

    private static WorkingCalendar beforeAmendment() {
        return known(MIDNIGHT_OF_AMENDMENT.minusNanos(1));
    }

    private static WorkingCalendar known(Instant instant) {
        return CALENDAR.asKnown(AsOf.day(LocalDate.of(2020, 1, 20)).knownAt(instant));
    }

    private static String code(Checked<?> checked) {
        return checked.match(
                valid -> "",
                problems -> problems.stream().map(Problem::code).findFirst().orElseThrow());
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = ChinaCalendarTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
