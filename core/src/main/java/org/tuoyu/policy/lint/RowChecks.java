package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.PartyNames.Mention;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** The check of the rows by themselves: who leads, who is named nowhere, whom the words of a row reach (任务分解表). */
final class RowChecks {

    private static final Set<PartyKind> OF_PLACES = Set.of(PartyKind.PARK_COMMITTEE, PartyKind.STREET, PartyKind.TOWN);

    private final Examined examined;
    private final OfficialText text;
    private final Names names;
    private final List<LintFinding> findings = new ArrayList<>();

    RowChecks(Examined examined) {
        this.examined = examined;
        this.text = examined.text();
        this.names = examined.names();
    }

    List<LintFinding> findings() {
        text.rows().forEach(this::leads);
        together(
                LintCheck.EMPTY_CELL,
                text.rows().stream().flatMap(this::empty),
                new Bilingual("未说明是没有责任单位还是待定", "whether nobody is responsible or nobody yet is not said"));
        text.rows().forEach(this::reach);
        examined.items().forEach(this::cutApart);
        heads();
        return findings;
    }

    private void leads(Row row) {
        List<ComparedTask.Cell> leads = ComparedTask.cells(text, row).stream()
                .filter(ComparedTask.Cell::isLead)
                .toList();
        boolean isGroup = leads.stream()
                .anyMatch(
                        cell -> names.named(cell.name()).filter(Names::isGroup).isPresent());
        List<ComparedTask.Cell> all = ComparedTask.cells(text, row);
        if (leads.isEmpty() && all.size() > 1) {
            findings.add(LintFinding.at(
                    LintCheck.NO_LEAD,
                    Severity.NOTE,
                    all.stream().map(ComparedTask.Cell::place).toList(),
                    new Bilingual("几个责任单位，谁牵头未写", "several are responsible, who leads is not said")));
        }
        if (isGroup || leads.size() > 1) {
            findings.add(LintFinding.at(
                    LintCheck.SEVERAL_LEADS,
                    Severity.WARNING,
                    leads.stream().map(ComparedTask.Cell::place).toList(),
                    isGroup
                            ? new Bilingual("以统称牵头，没有一个总负责单位", "a group leads, nobody answers for the whole")
                            : new Bilingual(
                                    "几个单位牵头，由谁总负责未写", "several lead, which answers for the whole is not said")));
        }
    }

    private Stream<LintFinding.Place> empty(Row row) {
        Clause clause = text.clause(row.clause());
        return row.cells().stream()
                .filter(cell -> Row.NOBODY.contains(cell.passage().words()))
                .flatMap(cell -> Stream.of(row.cells().get(0), cell))
                .map(cell -> LintFinding.Place.of(clause, cell.passage()));
    }

    /** Phrases of one sentence in two rows, and a sentence that carries on whom the one before addresses, put before it. */
    private void cutApart(ComparedTask item) {
        List<Alignment.Pair> pairs = Alignment.of(item.said(), item.divided()).pairs();
        for (Alignment.Pair one : pairs) {
            for (Alignment.Pair other : pairs) {
                if (isCut(item, one, other)) {
                    cutApart(
                            one.body().sentence(),
                            other,
                            new Bilingual("正文的一句，附件拆在牵头不同的两行", "one sentence of the body, two rows under two leads"));
                }
                if (isTurned(one, other)) {
                    cutApart(
                            other.body().sentence(),
                            other,
                            new Bilingual(
                                    "承前省略主语的一句，附件提到前句之前",
                                    "goes on with whom the sentence before addresses, and the annex puts it first"));
                }
            }
        }
    }

    private void cutApart(Phrase sentence, Alignment.Pair moved, Bilingual message) {
        findings.add(LintFinding.at(
                LintCheck.CUT_APART,
                Severity.NOTE,
                List.of(sentence.place(), moved.annex().place()),
                message));
    }

    private boolean isCut(ComparedTask item, Alignment.Pair one, Alignment.Pair other) {
        return one.body().goesOnIn(other.body())
                && !one.annex().clause().equals(other.annex().clause())
                && !leading(item.row(one.annex())).equals(leading(item.row(other.annex())));
    }

    private static boolean isTurned(Alignment.Pair one, Alignment.Pair other) {
        return one.body().segment().number() + 1 == other.body().segment().number()
                && other.body().opensSegment()
                && other.body().has(Phrase.MODAL)
                && one.annex().place().offset() > other.annex().place().offset();
    }

    private List<String> leading(Row row) {
        return ComparedTask.cells(text, row).stream()
                .filter(ComparedTask.Cell::isLead)
                .map(ComparedTask.Cell::name)
                .toList();
    }

    /** An open group that the words empower and the cells do not hold; areas that the words name and nobody of a place. */
    private void reach(Row row) {
        Set<Party> cells = ComparedTask.cells(text, row).stream()
                .flatMap(cell -> names.named(cell.name()).stream())
                .collect(Collectors.toSet());
        for (Phrase phrase : Phrase.of(text.clause(row.clause()))) {
            names.leading(phrase.words()).stream()
                    .filter(each -> Names.isOpen(each.party()) && !Names.isSociety(each.party()))
                    .filter(each -> !held(cells).containsAll(Names.kinds(each.party())))
                    .forEach(each -> wider(
                            phrase,
                            row,
                            "“" + each.name() + "”不止本行所列各单位",
                            "“" + each.name() + "” are more than the cells of the row hold"));
            areas(phrase, row, held(cells));
        }
    }

    private void areas(Phrase phrase, Row row, Set<PartyKind> held) {
        List<String> areas = names.in(phrase.words()).stream()
                .filter(each -> Names.kinds(each.party()).contains(PartyKind.INDUSTRIAL_AREA))
                .map(Mention::name)
                .toList();
        if (!areas.isEmpty() && held.stream().noneMatch(OF_PLACES::contains)) {
            wider(
                    phrase,
                    row,
                    "点名" + String.join("、", areas) + "，单位栏没有园区和街镇",
                    "the words name areas, the cells nobody who manages one");
        }
    }

    private static Set<PartyKind> held(Set<Party> cells) {
        return cells.stream().flatMap(each -> Names.kinds(each).stream()).collect(Collectors.toSet());
    }

    private void wider(Phrase phrase, Row row, String zh, String en) {
        List<LintFinding.Place> places = new ArrayList<>(List.of(phrase.place()));
        row.cells().forEach(cell -> places.add(LintFinding.Place.of(text.clause(row.clause()), cell.passage())));
        findings.add(LintFinding.at(LintCheck.WIDER_THAN_CELLS, Severity.WARNING, places, new Bilingual(zh, en)));
    }

    /** The heads of the columns, where the document never says what they mean. */
    private void heads() {
        Optional<Row> first =
                text.rows().stream().filter(row -> row.clause().startsWith("A")).findFirst();
        List<String> heads = first.stream()
                .flatMap(row -> row.cells().stream().map(Row.Cell::head))
                .distinct()
                .toList();
        boolean isSaid = text.clauses().stream()
                .filter(clause -> !clause.id().startsWith("A"))
                .anyMatch(clause -> heads.stream().allMatch(clause.words()::contains));
        if (!heads.isEmpty() && !isSaid) {
            findings.add(LintFinding.at(
                    LintCheck.EMPTY_CELL,
                    Severity.NOTE,
                    List.of(ComparedTask.columns(text)),
                    new Bilingual(
                            "“" + String.join("”“", heads) + "”各负什么责任、不完成如何，正文没有界定",
                            "what " + String.join(", ", heads) + " answer for is said nowhere")));
        }
    }

    private void together(LintCheck check, Stream<LintFinding.Place> places, Bilingual message) {
        List<LintFinding.Place> all = places.toList();
        if (!all.isEmpty()) {
            findings.add(LintFinding.at(check, Severity.WARNING, all, message));
        }
    }
}
