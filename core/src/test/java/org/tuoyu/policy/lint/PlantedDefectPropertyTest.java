package org.tuoyu.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.text.AlteredCopy;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.text.Row;

/** A defect planted into a copy of a real document is found where it was planted, and nothing new elsewhere. */
class PlantedDefectPropertyTest {

    private static final int TRIES = 30;
    private static final OfficialText TEXT = Planting.TEXT;

    @Property(tries = TRIES)
    void segmentDroppedFromTheAnnexIsMissing(@ForAll("segmentsOfLongRows") Provision dropped) {
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(dropped.passage(), ""), Planting.task(dropped.clause()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.MISSING_IN_ANNEX);
            String quote = finding.here().orElseThrow().quote();
            assertThat(WordingDifference.between(quote, dropped.quote()).containment())
                    .isGreaterThan(0.7);
        });
    }

    @Property(tries = TRIES)
    void renamedUnitIsNotKnown(@ForAll("cells") ComparedTask.Cell cell, @ForAll("newNames") String newName) {
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(cell.place().passage(), newName),
                Planting.task(cell.row().clause()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.PARTY_NOT_KNOWN);
            assertThat(finding.here().orElseThrow().clause())
                    .isEqualTo(cell.row().clause());
            assertThat(finding.here().orElseThrow().quote()).isEqualTo(newName);
        });
    }

    @Property(tries = TRIES)
    void conditionThatARowAddsNarrowsIt(
            @ForAll("sharedPhrases") Phrase phrase, @ForAll("newWords") String words, @ForAll("places") double place) {
        int at = 1 + (int) (place * (phrase.words().length() - 2));
        Passage next = phrase.part(at, at + 1).place().passage();
        String added = words + "的";
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(next, added + next.words()),
                Planting.task(phrase.clause().id()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.NARROWED);
            assertThat(finding.there().orElseThrow().clause())
                    .isEqualTo(phrase.clause().id());
            assertThat(finding.there().orElseThrow().quote()).contains(added);
        });
    }

    @Property(tries = TRIES)
    void conditionThatOnlyTheBodyHasWidensTheRow(
            @ForAll("phrasesOfTheBody") Phrase phrase,
            @ForAll("newWords") String words,
            @ForAll("places") double place) {
        int at = 1 + (int) (place * (phrase.words().length() - 2));
        Passage next = phrase.part(at, at + 1).place().passage();
        String added = words + "的";
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(next, added + next.words()),
                Planting.task(phrase.clause().id()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.WIDENED);
            assertThat(finding.here().orElseThrow().clause())
                    .isEqualTo(phrase.clause().id());
            assertThat(finding.here().orElseThrow().quote()).contains(added);
        });
    }

    @Property(tries = TRIES)
    void segmentDroppedFromTheBodyIsMissingThere(@ForAll("segmentsOfTheBody") Provision dropped) {
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(dropped.passage(), ""), Planting.task(dropped.clause()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.MISSING_IN_BODY);
            String quote = finding.there().orElseThrow().quote();
            assertThat(WordingDifference.between(quote, dropped.quote()).containment())
                    .isGreaterThan(0.7);
        });
    }

    @Property(tries = TRIES)
    void dayRemovedFromOneSideDiffers(@ForAll("daysOfTasks") Phrase day) {
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(day.place().passage(), ""),
                Planting.task(day.clause().id()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.TIME_OR_AMOUNT_DIFFERS);
            assertThat(finding.message().zh()).contains(day.words());
        });
    }

    @Property(tries = TRIES)
    void goalWithoutItsYearIsFound(@ForAll("yearsOfGoals") Phrase year) {
        List<LintFinding> found =
                Planting.foundIn(AlteredCopy.unaltered().replace(year.place().passage(), ""), "goals");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.WITHOUT_DAY);
            assertThat(finding.here().orElseThrow().clause()).isEqualTo("2");
            assertThat(year.segment().quote())
                    .contains(finding.here().orElseThrow().quote());
        });
    }

    @Property(tries = TRIES)
    void swappedRolesAreFoundWhereTheBodyNamesTheLead(
            @ForAll("rowsWhoseLeadTheBodyNames") Row row, @ForAll("indices") int index) {
        List<ComparedTask.Cell> cells = ComparedTask.cells(TEXT, row);
        ComparedTask.Cell other = cells.get(1 + index % (cells.size() - 1));
        AlteredCopy copy = AlteredCopy.unaltered()
                .replace(row.cells().get(0).passage(), other.name())
                .replace(other.place().passage(), row.cells().get(0).passage().words());
        assertThat(Planting.foundIn(copy, Planting.task(row.clause()))).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.BEARER_DIFFERS);
            assertThat(finding.there().orElseThrow().clause()).isEqualTo(row.clause());
            assertThat(finding.there().orElseThrow().quote()).isEqualTo(other.name());
        });
    }

    @Provide
    Arbitrary<Provision> segmentsOfLongRows() {
        return Arbitraries.of(TEXT.rows().stream()
                .map(row -> TEXT.provisions(row.clause()))
                .filter(provisions -> provisions.size() > 1)
                .flatMap(List::stream)
                .toList());
    }

    @Provide
    Arbitrary<ComparedTask.Cell> cells() {
        return Arbitraries.of(ComparedTask.cells(TEXT).toList());
    }

    @Provide
    Arbitrary<String> newNames() {
        return Arbitraries.strings().withCharRange('甲', '癸').ofMinLength(2).ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> newWords() {
        return Arbitraries.strings().withCharRange('甲', '癸').ofMinLength(2).ofMaxLength(4);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    /** Phrases that a row has as the body has them. */
    @Provide
    Arbitrary<Phrase> sharedPhrases() {
        return Arbitraries.of(ComparedTask.of(TEXT).stream()
                .flatMap(item -> item.divided().stream()
                        .filter(each -> each.words().length() > 5)
                        .filter(each -> item.said().stream()
                                .anyMatch(said -> said.words().equals(each.words()))))
                .toList());
    }

    /** Phrases that the body has as a row has them. */
    @Provide
    Arbitrary<Phrase> phrasesOfTheBody() {
        return Arbitraries.of(ComparedTask.of(TEXT).stream()
                .flatMap(item -> item.said().stream()
                        .filter(each -> each.words().length() > 5)
                        .filter(each -> item.divided().stream()
                                .anyMatch(row -> row.words().equals(each.words()))))
                .toList());
    }

    /** Whole segments that a row has word for word. */
    @Provide
    Arbitrary<Provision> segmentsOfTheBody() {
        Set<String> rows = TEXT.rows().stream()
                .flatMap(row -> TEXT.provisions(row.clause()).stream())
                .map(Provision::quote)
                .collect(Collectors.toSet());
        return Arbitraries.of(ComparedTask.of(TEXT).stream()
                .flatMap(item -> item.body().provisions().stream().skip(1))
                .filter(each -> rows.contains(each.quote()))
                .toList());
    }

    @Provide
    Arbitrary<Phrase> daysOfTasks() {
        List<Phrase> days = new ArrayList<>();
        ComparedTask.of(TEXT)
                .forEach(item -> Stream.concat(item.said().stream(), item.divided().stream())
                        .forEach(phrase -> days.addAll(phrase.matches(Pattern.compile("\\d{4}年前")))));
        return Arbitraries.of(days);
    }

    /** With the mark after it. */
    @Provide
    Arbitrary<Phrase> yearsOfGoals() {
        return Arbitraries.of(Phrase.of(TEXT.clause("2")).stream()
                .filter(Phrase::opensSegment)
                .map(year -> new Phrase(year.clause(), year.segment(), year.from(), year.to() + 1))
                .toList());
    }

    /** Of other rows the text says nowhere who should lead, so that a swap leaves no trace in it. */
    @Provide
    Arbitrary<Row> rowsWhoseLeadTheBodyNames() {
        Set<String> clauses = Set.of("A6.1", "A6.2", "A6.4", "A7.1", "A9.1", "A12.1", "A18.1", "A18.2");
        return Arbitraries.of(TEXT.rows().stream()
                .filter(row -> clauses.contains(row.clause()))
                .toList());
    }

    @Provide
    Arbitrary<Integer> indices() {
        return Arbitraries.integers().between(0, 5);
    }
}
