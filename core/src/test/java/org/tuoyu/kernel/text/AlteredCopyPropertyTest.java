package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Copies of a real document in which something was changed are cut at the same places. */
class AlteredCopyPropertyTest {

    private static final OfficialText TEXT = BeibeiText.text();

    @Property
    void unitMayBeCalledOtherwise(@ForAll("unitNames") String name, @ForAll("newNames") String newName) {
        AlteredCopy copy = AlteredCopy.unaltered();
        TEXT.rows()
                .forEach(row -> cells(row).forEach(cell -> parts(cell, name).forEach(p -> copy.replace(p, newName))));
        List<String> expected = TEXT.rows().stream()
                .map(row -> line(
                                row.clause(),
                                row.cells().get(0).passage().words(),
                                row.cells().get(1).written())
                        .replace("<" + name + ">", "<" + newName + ">"))
                .toList();
        assertThat(lines(copy)).isEqualTo(expected);
    }

    @Property
    void sentenceOfARowMayBeMissing(@ForAll("sentencesOfLongRows") Provision sentence) {
        OfficialText copy = parse(AlteredCopy.unaltered().replace(sentence.passage(), ""));
        assertThat(copy.rows()).extracting(AlteredCopyPropertyTest::line).isEqualTo(lines(AlteredCopy.unaltered()));
        List<String> expected =
                new ArrayList<>(TEXT.provisions().stream().map(Provision::quote).toList());
        expected.remove(TEXT.provisions().indexOf(sentence));
        assertThat(copy.provisions()).extracting(Provision::quote).isEqualTo(expected);
    }

    @Property
    void sentenceOfTheBodyMayBeMissing(@ForAll("sentencesOfTheBody") Provision sentence) {
        OfficialText copy = parse(AlteredCopy.unaltered().replace(sentence.passage(), ""));
        assertThat(copy.provisions()).hasSize(TEXT.provisions().size() - 1);
        assertThat(copy.rows()).hasSize(36);
    }

    @Property
    void leadAndOneResponsibleMaySwap(@ForAll("rowsWithSomebody") Row row, @ForAll("indices") int index) {
        String other = row.cells()
                .get(1)
                .written()
                .get(index % row.cells().get(1).written().size());
        AlteredCopy copy = AlteredCopy.unaltered().replace(row.cells().get(0).passage(), other);
        parts(row.cells().get(1).passage(), other)
                .forEach(part -> copy.replace(part, row.cells().get(0).passage().words()));
        List<String> responsible = row.cells().get(1).written().stream()
                .map(name -> name.equals(other) ? row.cells().get(0).passage().words() : name)
                .toList();
        List<String> expected = TEXT.rows().stream()
                .map(r -> r.equals(row) ? line(r.clause(), other, responsible) : line(r))
                .toList();
        assertThat(lines(copy)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void charactersWithoutInkMayStandAnywhere(
            @ForAll @Size(max = 200) List<@IntRange(max = 20_000) Integer> places,
            @ForAll("withoutInk") String character) {
        StringBuilder source = new StringBuilder(BeibeiText.source());
        places.forEach(place -> source.insert(
                source.offsetByCodePoints(0, place % BeibeiText.source().length()), character));
        OfficialText copy =
                OfficialText.parse(source.toString(), BeibeiText.form().digest(""));
        assertThat(copy.clauses())
                .extracting(Clause::words)
                .isEqualTo(TEXT.clauses().stream().map(Clause::words).toList());
        assertThat(copy.clauses())
                .extracting(Clause::id)
                .isEqualTo(TEXT.clauses().stream().map(Clause::id).toList());
        assertThat(copy.rows()).extracting(AlteredCopyPropertyTest::line).isEqualTo(lines(AlteredCopy.unaltered()));
    }

    @Provide
    Arbitrary<String> withoutInk() {
        return Arbitraries.of("\u200B", "\u00AD", "\uFEFF", "\u2060", "\uFE0F", "\uDB40\uDC20");
    }

    @Provide
    Arbitrary<String> unitNames() {
        return Arbitraries.of(TEXT.rows().stream()
                .flatMap(row -> row.cells().stream().flatMap(cell -> cell.written().stream()))
                .distinct()
                .toList());
    }

    @Provide
    Arbitrary<String> newNames() {
        return Arbitraries.strings().withCharRange('甲', '癸').ofMinLength(2).ofMaxLength(9);
    }

    @Provide
    Arbitrary<Provision> sentencesOfLongRows() {
        return Arbitraries.of(TEXT.rows().stream()
                .map(row -> TEXT.provisions(row.clause()))
                .filter(provisions -> provisions.size() > 1)
                .flatMap(List::stream)
                .toList());
    }

    @Provide
    Arbitrary<Provision> sentencesOfTheBody() {
        return Arbitraries.of(TEXT.provisions().stream()
                .filter(p -> p.clause().matches("[1234].*") && p.form() == Provision.Form.SENTENCE)
                .toList());
    }

    @Provide
    Arbitrary<Row> rowsWithSomebody() {
        return Arbitraries.of(TEXT.rows().stream()
                .filter(row -> !row.cells().get(1).written().isEmpty())
                .toList());
    }

    @Provide
    Arbitrary<Integer> indices() {
        return Arbitraries.integers().between(0, 5);
    }

    private static List<Passage> cells(Row row) {
        return row.cells().stream().map(Row.Cell::passage).toList();
    }

    /** Where a cell names exactly this unit. */
    private static List<Passage> parts(Passage cell, String name) {
        List<Passage> parts = new ArrayList<>();
        int at = 0;
        for (String each : cell.words().split("[、，]", -1)) {
            if (each.equals(name)) {
                parts.add(cell.part(at, at + each.length()));
            }
            at += each.length() + 1;
        }
        return parts;
    }

    private static OfficialText parse(AlteredCopy copy) {
        return OfficialText.parse(
                copy.of(BeibeiText.source()), BeibeiText.form().digest(""));
    }

    private static List<String> lines(AlteredCopy copy) {
        return parse(copy).rows().stream().map(AlteredCopyPropertyTest::line).toList();
    }

    private static String line(Row row) {
        return line(
                row.clause(),
                row.cells().get(0).passage().words(),
                row.cells().get(1).written());
    }

    private static String line(String clause, String lead, List<String> responsible) {
        StringBuilder line = new StringBuilder(clause).append('<').append(lead).append('>');
        responsible.forEach(name -> line.append('<').append(name).append('>'));
        return line.toString();
    }
}
