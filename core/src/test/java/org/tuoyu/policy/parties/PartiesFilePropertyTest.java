package org.tuoyu.policy.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;
import org.tuoyu.policy.parties.Parties.Fact.Kind;
import org.tuoyu.policy.parties.Parties.UnitEntry;

/** Whatever parties there are, their file tells them; whatever a file has wrong, it is told where. */
class PartiesFilePropertyTest {

    private static final List<String> SCRAPS = List.of(
            "", "；", "：", "｜", " ｜ ", "`", " ", "|", ":", ";", "\t", "〔", "〕", "、", "\n", "\n- ", "自 ", " 止", "0", "X",
            "无", "\u00A0", "\u3000", "\u200B", "\uD800", "## ", "属 ", "后称 ");

    /** A line that is wrong leaves these to lines that name what it would have declared. */
    private static final Set<String> ELSEWHERE = Set.of(
            "NAME_UNKNOWN",
            "SOURCE_UNKNOWN",
            "CODE_NOT_ONE",
            "NAME_TWICE",
            "ID_TWICE",
            "CODE_TWICE",
            "KEY_MISSING",
            "SOURCE_TWICE",
            "PLACES_CIRCLE",
            "DAYS_REVERSED",
            "NAMES_OVERLAP",
            "PLACES_OVERLAP",
            "HEADING_MISSING");

    @Provide
    Arbitrary<Parties> parties() {
        return RandomParties.any();
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("parties") Parties parties) {
        String text = PartiesFile.write(parties);
        Parties back = PartiesFile.read(text).orElseThrow();
        assertThat(back).isEqualTo(parties);
        assertThat(PartiesFile.write(back)).isEqualTo(text);
        Statistics.label("entries").collect(Math.min(parties.entries().size(), 3));
        Statistics.label("entries").coverage(coverage -> coverage.check(3).percentage(share -> share > 40));
    }

    @Property
    void blanksAtEndsOfLinesAndBetweenThemSayNothing(@ForAll("parties") Parties parties) {
        String text = PartiesFile.write(parties);
        assertThat(PartiesFile.read("\uFEFF" + text.replace("\n", "  \r\n\r\n")).orElseThrow())
                .isEqualTo(parties);
        assertThat(PartiesFile.read(text.replace("\n\n", "\n")).orElseThrow()).isEqualTo(parties);
    }

    @Property
    void aFactHoldsInTheDirectoryOnItsDaysAndOnNoOthers(@ForAll("parties") Parties parties) {
        Directory directory =
                PartiesFile.read(PartiesFile.write(parties)).orElseThrow().directory();
        for (Entry entry : parties.entries()) {
            if (entry instanceof UnitEntry unit) {
                for (LocalDate day : daysNearSeams(unit)) {
                    assertThat(told(directory, unit, Kind.NAME, day)).isEqualTo(of(unit, Kind.NAME, day));
                    assertThat(told(directory, unit, Kind.CODE, day)).isEqualTo(of(unit, Kind.CODE, day));
                    assertThat(told(directory, unit, Kind.LIES, day)).isEqualTo(of(unit, Kind.LIES, day));
                }
            }
        }
    }

    private static List<LocalDate> daysNearSeams(UnitEntry unit) {
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : unit.facts()) {
            LocalDate end = fact.days().end() instanceof InForce.On on
                    ? on.day()
                    : fact.days().from();
            days.addAll(List.of(fact.days().from().minusDays(1), fact.days().from(), end.minusDays(1), end));
        }
        return days;
    }

    private static Optional<String> told(Directory directory, UnitEntry entry, Kind kind, LocalDate day) {
        Unit unit = directory.unit(entry.id());
        return switch (kind) {
            case NAME -> unit.nameOn(day).map(name -> name.zh());
            case CODE -> directory.code(unit, day);
            default -> directory.location(entry.id(), day).map(Location::territory);
        };
    }

    private static Optional<String> of(UnitEntry unit, Kind kind, LocalDate day) {
        return unit.facts().stream()
                .filter(fact -> fact.kind() == kind && fact.days().contains(day))
                .map(fact -> fact.value().zh())
                .findFirst();
    }

    @Property(tries = 3000)
    void anAlteredFileIsReadOrItsProblemsAreToldWhereTheyAre(
            @ForAll("parties") Parties parties,
            @ForAll @IntRange(max = 100_000) int where,
            @ForAll @IntRange(max = 3) int taken,
            @ForAll @IntRange(max = 27) int scrap) {
        String text = PartiesFile.write(parties);
        int start = where % text.length();
        int end = Math.min(text.length(), start + taken);
        String altered = text.substring(0, start) + SCRAPS.get(scrap) + text.substring(end);
        int firstLine = lineOf(text, start);
        int lastLine = firstLine
                + 1
                + (int) (text.substring(start, end) + SCRAPS.get(scrap))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        Checked<Parties> checked = PartiesFile.read(altered);
        Statistics.collect(checked instanceof Checked.Valid ? "read" : "refused");
        checked.match(
                read -> assertThat(PartiesFile.read(PartiesFile.write(read)).orElseThrow())
                        .isEqualTo(read),
                problems -> assertThat(problems)
                        .allSatisfy(problem -> requirePlaced(problem, altered))
                        .anyMatch(problem -> (firstLine <= line(problem) && line(problem) <= lastLine)
                                || ELSEWHERE.contains(problem.code())));
    }

    private static int lineOf(String text, int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private static int line(Problem problem) {
        return Integer.parseInt(problem.pointer().split("/", -1)[1]);
    }

    private static void requirePlaced(Problem problem, String text) {
        int line = line(problem);
        int column = Integer.parseInt(problem.pointer().split("/", -1)[2]);
        List<String> lines = List.of(text.split("\n", -1));
        if (line < 1
                || line > lines.size()
                || column < 1
                || column > lines.get(line - 1).length() + 1) {
            fail("outside of the text: " + problem);
        }
        assertThat(problem.message().zh()).startsWith("第" + line + "行第" + column + "列：");
        assertThat(problem.message().en()).startsWith("line " + line + ", column " + column + ": ");
    }
}
