package org.tuoyu.policy.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.policy.parties.WorkingDays.Told;

class WorkingDaysFileTest {

    private static final String SAMPLE = """
            # 工作日历

            - 依据 〔网页〕：通知的页面；可信度 高 ｜ the page of the notice
            - 注：虚构。

            | 文号 | 公布 | 年 | 放假 | 上班 | 依据 |
            |---|---|---|---|---|---|
            | 甲〔2022〕1号 | 2022-12-08 | 2023 | 2022-12-31 至 01-02、04-05 | 01-28 至 01-29、04-23 | 〔网页〕 |
            | 甲〔2023〕2号 | 2023-01-09 | 2023 | 无 | 05-06 | 〔网页〕 |
            """;

    private static final List<String> SCRAPS =
            List.of("", "|", " | ", "｜", "、", "至", " ", "0", "13", "-", "\n", "\n|", "\t", "无", "〔", "# ", "- 依据 ");

    @Test
    void theNoticesAreWhatTheFileTells() {
        WorkingDays days = WorkingDaysFile.read(SAMPLE).orElseThrow();
        assertThat(days.sources())
                .containsExactly(
                        new Source("网页", new Bilingual("通知的页面", "the page of the notice"), Source.Confidence.HIGH));
        assertThat(days.notices())
                .containsExactly(
                        new Told(
                                new Notice(
                                        "甲〔2022〕1号",
                                        LocalDate.of(2022, 12, 8),
                                        2023,
                                        Set.of(
                                                LocalDate.of(2022, 12, 31),
                                                LocalDate.of(2023, 1, 1),
                                                LocalDate.of(2023, 1, 2),
                                                LocalDate.of(2023, 4, 5)),
                                        Set.of(
                                                LocalDate.of(2023, 1, 28),
                                                LocalDate.of(2023, 1, 29),
                                                LocalDate.of(2023, 4, 23))),
                                "网页"),
                        new Told(
                                new Notice(
                                        "甲〔2023〕2号",
                                        LocalDate.of(2023, 1, 9),
                                        2023,
                                        Set.of(),
                                        Set.of(LocalDate.of(2023, 5, 6))),
                                "网页"));
        assertThat(days.calendar().isWorkingDay(LocalDate.of(2023, 5, 6))).isEqualTo(new Checked.Valid<>(true));
        assertThat(WorkingDaysFile.write(days)).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # 工作日历    ! #工作日历    ! LINE_KIND_UNKNOWN ! 1 ! #工作
            # 工作日历    ! #工作日历    ! KEY_MISSING       ! 1 ! #工作
            - 注        ! - 记录      ! KEY_UNKNOWN       ! 4 ! 记录
            放假 | 上班   ! 上班 | 放假  ! COLUMNS           ! 6 ! | 文号
            |---|---|---|---|---|---| ! ''     ! COLUMNS ! 8 ! | 甲
            | 2023 | 无 ! | 2023     ! COLUMNS           ! 9 ! | 甲
            甲〔2023〕2号 ! 甲〔2022〕1号 ! NUMBER_TWICE   ! 9 ! 甲
            2023-01-09 ! 2023-02-29 ! DAY_MALFORMED     ! 9 ! 2023-02-29
            04-05      ! 04-31      ! DAY_MALFORMED     ! 8 ! 04-31
            01-28 至 01-29 ! 01-28 到 01-29 ! DAY_MALFORMED ! 8 ! 01-28
            01-28 至 01-29 ! 01-29 至 01-28 ! DAYS_REVERSED ! 8 ! 01-29 至
            04-23      ! 04-05      ! DAY_TWICE         ! 8 ! 01-28
            2023 | 无  ! 二〇二三 | 无 ! YEAR_MALFORMED   ! 9 ! 二〇
            〔网页〕 |   ! 〔网站〕 |   ! SOURCE_UNKNOWN    ! 8 ! 〔网站〕
            """)
    void whatIsWrongIsToldWhereItIs(String before, String after, String code, int line, String at) {
        String altered = SAMPLE.replaceFirst(Pattern.quote(before), after);
        assertThat(altered).isNotEqualTo(SAMPLE);
        String told = altered.split("\n", -1)[line - 1];
        assertThat(told).contains(at);
        assertThat(problems(altered))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(code + " /" + line + "/" + (1 + told.indexOf(at)));
    }

    @Test
    void whatNoFileCanTellIsNotWritten() {
        WorkingDays days = WorkingDaysFile.read(SAMPLE).orElseThrow();
        WorkingDays other = new WorkingDays(days.title(), List.of(), days.notes(), days.notices());
        assertThatThrownBy(() -> WorkingDaysFile.write(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("anyNotices") List<Told> notices) {
        WorkingDays days = withNumbers(notices);
        String text = WorkingDaysFile.write(days);
        assertThat(WorkingDaysFile.read(text).orElseThrow()).isEqualTo(days);
        assertThat(WorkingDaysFile.read(text.replace("\n", " \r\n")).orElseThrow())
                .isEqualTo(days);
    }

    private static WorkingDays withNumbers(List<Told> notices) {
        List<Told> numbered = new ArrayList<>();
        for (Told told : notices) {
            Notice notice = told.notice();
            String number = "甲〔" + notice.year() + "〕" + numbered.size() + "号";
            numbered.add(new Told(
                    new Notice(number, notice.publishedOn(), notice.year(), notice.daysOff(), notice.makeUpDays()),
                    told.source()));
        }
        Source source = new Source("网页", Bilingual.same("某页"), Source.Confidence.MEDIUM);
        return new WorkingDays("日历", List.of(source), List.of("虚构"), numbered);
    }

    @Provide
    Arbitrary<List<Told>> anyNotices() {
        Arbitrary<Integer> years = Arbitraries.integers().between(3, 9998);
        Arbitrary<Set<Integer>> days =
                Arbitraries.integers().between(-20, 380).set().ofMaxSize(30);
        return Combinators.combine(years, days, days, Arbitraries.integers().between(0, 400))
                .as((year, off, made, published) -> {
                    LocalDate first = LocalDate.of(year, 1, 1);
                    Set<LocalDate> daysOff = days(first, off);
                    Set<LocalDate> makeUpDays = new HashSet<>(days(first, made));
                    makeUpDays.removeAll(daysOff);
                    return new Told(new Notice("", first.minusDays(published), year, daysOff, makeUpDays), "网页");
                })
                .list()
                .ofMaxSize(5);
    }

    private static Set<LocalDate> days(LocalDate first, Set<Integer> numbers) {
        Set<LocalDate> days = new HashSet<>();
        numbers.forEach(each -> days.add(first.plusDays(each)));
        return days;
    }

    @Property(tries = 3000)
    void anAlteredFileIsReadOrItsProblemsAreToldWhereTheyAre(
            @ForAll @IntRange(max = 400) int where,
            @ForAll @IntRange(max = 3) int taken,
            @ForAll @IntRange(max = 16) int scrap) {
        int start = where % SAMPLE.length();
        int end = Math.min(SAMPLE.length(), start + taken);
        String altered = SAMPLE.substring(0, start) + SCRAPS.get(scrap) + SAMPLE.substring(end);
        long line =
                SAMPLE.substring(0, start).chars().filter(each -> each == '\n').count() + 1;
        WorkingDaysFile.read(altered)
                .match(
                        read -> assertThat(WorkingDaysFile.read(WorkingDaysFile.write(read))
                                        .orElseThrow())
                                .isEqualTo(read),
                        problems -> assertThat(problems)
                                .allSatisfy(problem -> {
                                    String[] place = problem.pointer().split("/", -1);
                                    String[] lines = altered.split("\n", -1);
                                    assertThat(Integer.parseInt(place[1])).isBetween(1, lines.length);
                                    assertThat(Integer.parseInt(place[2]))
                                            .isBetween(1, lines[Integer.parseInt(place[1]) - 1].length() + 1);
                                })
                                .anyMatch(problem ->
                                        isNear(problem, line) || problem.code().equals("SOURCE_UNKNOWN")));
    }

    private static boolean isNear(Problem problem, long line) {
        long told = Long.parseLong(problem.pointer().split("/", -1)[1]);
        return line <= told && told <= line + 2;
    }

    private static List<Problem> problems(String text) {
        return WorkingDaysFile.read(text) instanceof Checked.Rejected<WorkingDays> rejected
                ? rejected.problems()
                : List.of();
    }
}
