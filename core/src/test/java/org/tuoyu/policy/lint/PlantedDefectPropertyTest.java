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
import org.tuoyu.shipped.national.DraftingWords;

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
            String quote = finding.places().get(0).quote();
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
            assertThat(finding.places().get(0).clause()).isEqualTo(cell.row().clause());
            assertThat(finding.places().get(0).quote()).isEqualTo(newName);
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
            assertThat(finding.places().get(finding.places().size() - 1).clause())
                    .isEqualTo(phrase.clause().id());
            assertThat(finding.places().get(finding.places().size() - 1).quote())
                    .contains(added);
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
            assertThat(finding.places().get(0).clause())
                    .isEqualTo(phrase.clause().id());
            assertThat(finding.places().get(0).quote()).contains(added);
        });
    }

    @Property(tries = TRIES)
    void segmentDroppedFromTheBodyIsMissingThere(@ForAll("segmentsOfTheBody") Provision dropped) {
        List<LintFinding> found = Planting.foundIn(
                AlteredCopy.unaltered().replace(dropped.passage(), ""), Planting.task(dropped.clause()));
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(LintCheck.MISSING_IN_BODY);
            String quote = finding.places().get(finding.places().size() - 1).quote();
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
            assertThat(finding.subject().zh()).contains(day.words());
        });
    }

    @Property(tries = TRIES)
    void goalWithoutItsYearIsFound(@ForAll("yearsOfGoals") Phrase year) {
        List<LintFinding> found =
                Planting.foundIn(AlteredCopy.unaltered().replace(year.place().passage(), ""), "goals");
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.message().zh()).isEqualTo("目标没有年份");
            assertThat(year.segment().quote()).contains(finding.places().get(0).quote());
        });
    }

    /** Whatever word of the list, wherever it is written. */
    @Property(tries = TRIES)
    void openWordIsFound(@ForAll("phrasesOfTheBody") Phrase phrase, @ForAll("openWords") String word) {
        Passage first = phrase.part(0, 1).place().passage();
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(first, "某" + word + "某" + first.words()),
                LintCheck.OPEN_WORD,
                phrase.clause().id(),
                "某" + word + "某");
    }

    @Property(tries = TRIES)
    void modalThatOnlyTheBodyHasIsLostInTheRow(
            @ForAll("phrasesWithoutModal") Phrase phrase, @ForAll("modals") String modal) {
        Passage first = phrase.part(0, 1).place().passage();
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(first, modal + first.words()),
                LintCheck.SUBJECT_DROPPED,
                phrase.clause().id(),
                modal + phrase.words());
    }

    @Property(tries = TRIES)
    void unitAddedToARowWhoseBearersTheBodyNamesIsTold(@ForAll("rowsWhoseLeadTheBodyNames") Row row) {
        ComparedTask.Cell last = last(ComparedTask.cells(TEXT, row));
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(last.place().passage(), last.name() + "、区税务局"),
                LintCheck.BEARER_ADDED,
                row.clause(),
                "区税务局");
    }

    @Property(tries = TRIES)
    void groupThatLeadsIsTold(@ForAll("rowsWithOneLead") Row row) {
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(row.cells().get(0).passage(), "各园城"),
                LintCheck.SEVERAL_LEADS,
                row.clause(),
                "各园城");
    }

    @Property(tries = TRIES)
    void secondUnitThatLeadsIsTold(@ForAll("rowsWithOneLead") Row row) {
        String lead = row.cells().get(0).passage().words();
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(row.cells().get(0).passage(), lead + "、区税务局"),
                LintCheck.SEVERAL_LEADS,
                row.clause(),
                "区税务局");
    }

    @Property(tries = TRIES)
    void bodySetUpWithoutASeatIsFoundAndOneWithASeatIsNot(@ForAll("phrasesOfTheBody") Phrase phrase) {
        Passage first = phrase.part(0, 1).place().passage();
        String setUp = "成立某某工作领导小组";
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(first, setUp + "，" + first.words()),
                LintCheck.NO_SEAT,
                phrase.clause().id(),
                setUp);
        AlteredCopy seated = AlteredCopy.unaltered().replace(first, setUp + "，办公室设在某局，" + first.words());
        assertThat(Planting.lintOf(seated))
                .filteredOn(finding -> finding.check() == LintCheck.NO_SEAT)
                .allSatisfy(finding -> assertThat(finding.places())
                        .noneSatisfy(place -> assertThat(place.quote()).isEqualTo(setUp)));
    }

    @Property(tries = TRIES)
    void banWithoutAConsequenceIsFound(@ForAll("phrasesWithoutSanction") Phrase phrase, @ForAll("bans") String ban) {
        Passage first = phrase.part(0, 1).place().passage();
        Planting.assertFoundOnlyIn(
                AlteredCopy.unaltered().replace(first, ban + "某某行为，" + first.words()),
                LintCheck.NO_CONSEQUENCE,
                phrase.clause().id(),
                ban + "某某行为");
    }

    private static ComparedTask.Cell last(List<ComparedTask.Cell> cells) {
        return cells.get(cells.size() - 1);
    }

    @Provide
    Arbitrary<String> openWords() {
        return Arbitraries.of("及时", "尽快", "适时", "同步", "就近", "附近", "优先", "加大", "大力", "若干", "探索", "符合条件", "相适应", "普惠");
    }

    @Provide
    Arbitrary<String> modals() {
        return Arbitraries.of("要", "应", "应当", "必须");
    }

    @Provide
    Arbitrary<String> bans() {
        return Arbitraries.of("禁止", "严禁", "不得有");
    }

    @Provide
    Arbitrary<Row> rowsWithOneLead() {
        return Arbitraries.of(TEXT.rows().stream()
                .filter(row -> !row.cells().get(0).passage().words().equals("各街镇"))
                .filter(row -> !row.cells().get(0).passage().words().equals("区税务局"))
                .toList());
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
            assertThat(finding.places())
                    .anySatisfy(
                            place -> assertThat(place.clause() + place.quote()).isEqualTo(row.clause() + other.name()));
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

    @Provide
    Arbitrary<Phrase> phrasesWithoutSanction() {
        Pattern sanction = DraftingWords.chinese().any("sanction");
        return phrasesOfTheBody().filter(phrase -> !phrase.sentence().has(sanction));
    }

    @Provide
    Arbitrary<Phrase> phrasesWithoutModal() {
        return phrasesOfTheBody().filter(phrase -> !phrase.has(BodyAgainstAnnex.BINDS));
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
