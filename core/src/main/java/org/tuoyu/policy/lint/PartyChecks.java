package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;

/** The check of how the document names parties, whom it addresses, and whom its lists leave out (单位名称、主送和名单). */
final class PartyChecks {

    private static final Pattern OPEN_LIST = Pattern.compile("等[^、，]{0,4}(部门|单位).*");

    /** From here on an enumeration is a list of departments. */
    private static final int FEWEST_LISTED = 3;

    /** A name where it is written. */
    private record Written(Party party, String name, LintFinding.Place place) {}

    private final OfficialText text;
    private final Examined examined;
    private final Names names;
    private final LintWords words;
    private final List<ComparedTask.Cell> cells;
    private final Set<Party> inRows;
    private final List<LintFinding> findings = new ArrayList<>();

    PartyChecks(Examined examined) {
        this.examined = examined;
        this.text = examined.text();
        this.names = examined.names();
        this.words = examined.words();
        this.cells = ComparedTask.cells(text).toList();
        this.inRows = cells.stream()
                .flatMap(cell -> names.named(cell.name()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<LintFinding> findings() {
        cells.stream().filter(cell -> names.named(cell.name()).isEmpty()).forEach(this::unknown);
        List<Written> written = text.clauses().stream().flatMap(this::written).toList();
        severalNames(written);
        members(written);
        if (!inRows.isEmpty()) {
            addressed();
            withoutPart();
            list().ifPresent(this::notListed);
        }
        return findings;
    }

    private void unknown(ComparedTask.Cell cell) {
        String near = String.join("、", names.near(cell.name()));
        findings.add(LintFinding.at(
                LintCheck.PARTY_NOT_KNOWN,
                Severity.ERROR,
                List.of(cell.place()),
                new Bilingual(
                        "名录中没有此单位" + (near.isEmpty() ? "" : "；是否为 " + near + "？"),
                        "nobody is known by this name" + (near.isEmpty() ? "" : "; did you mean " + near + "?"))));
    }

    /** What a clause writes, and after it the cells of its row. */
    private Stream<Written> written(Clause clause) {
        Stream<Written> said = Stream.concat(Phrase.addressees(clause), Phrase.of(clause).stream())
                .flatMap(phrase -> names.in(phrase.words()).stream()
                        .map(each -> new Written(
                                each.party(),
                                each.name(),
                                phrase.part(each.from(), each.to()).place())));
        Stream<Written> inRow = cells.stream()
                .filter(cell -> cell.row().clause().equals(clause.id()))
                .flatMap(cell ->
                        names.named(cell.name()).stream().map(party -> new Written(party, cell.name(), cell.place())));
        return Stream.concat(said, inRow);
    }

    /** Units, and groups that have rows: who acts. What is of society goes by the words of a list. */
    private void severalNames(List<Written> written) {
        Map<Party, List<Written>> byParty = new LinkedHashMap<>();
        written.stream()
                .filter(each -> !Names.isGroup(each.party) || inRows.contains(each.party))
                .forEach(each -> byParty.computeIfAbsent(each.party, party -> new ArrayList<>())
                        .add(each));
        byParty.forEach((party, all) -> {
            if (all.stream().map(Written::name).distinct().count() > 1) {
                findings.add(new LintFinding(
                        LintCheck.SEVERAL_NAMES,
                        Severity.NOTE,
                        party.label(),
                        all.stream().map(Written::place).toList(),
                        new Bilingual("同一方有几种写法", "one party, written in several ways")));
            }
        });
    }

    /** Groups of the state that the document does not list, and words for groups that are the name of nobody known. */
    private void members(List<Written> written) {
        Map<Bilingual, List<LintFinding.Place>> open = new LinkedHashMap<>();
        Map<Bilingual, List<LintFinding.Place>> within = new LinkedHashMap<>();
        for (Written each : written) {
            if (Names.isWithin(each.party) && inRows.contains(each.party)) {
                within.computeIfAbsent(each.party.label(), key -> new ArrayList<>())
                        .add(each.place);
            }
            if (Names.isOpen(each.party) && !Names.isSociety(each.party)) {
                open.computeIfAbsent(each.party.label(), key -> new ArrayList<>())
                        .add(each.place);
            }
        }
        examined.said()
                .flatMap(this::collectives)
                .forEach(each -> open.computeIfAbsent(Bilingual.same(each.words()), key -> new ArrayList<>())
                        .add(each.place()));
        open.forEach((name, places) -> members(name, places, unlisted()));
        within.forEach((name, places) -> members(
                name, places, new Bilingual("成员随区划而定，文件没有列名", "its members follow the divisions and are not listed")));
    }

    private Stream<Phrase> collectives(Phrase phrase) {
        return words.any("collective")
                .matcher(names.masked(phrase.words()))
                .results()
                .map(match -> phrase.part(match.start(), match.end()));
    }

    /** As the words for collectives say it; they may be left out. */
    private Bilingual unlisted() {
        return words.of("collective").stream()
                .map(LintWords.Group::message)
                .findFirst()
                .orElse(new Bilingual("成员没有列全", "its members are not all listed"));
    }

    private void members(Bilingual name, List<LintFinding.Place> places, Bilingual message) {
        findings.add(new LintFinding(LintCheck.MEMBERS_NOT_LISTED, Severity.WARNING, name, places, message));
    }

    private void addressed() {
        List<Phrase> lines = text.clauses().stream().flatMap(Phrase::addressees).toList();
        if (!lines.isEmpty()) {
            notAddressed(lines);
            lines.forEach(this::withoutRow);
        }
    }

    /** Who has a row and is not addressed. */
    private void notAddressed(List<Phrase> lines) {
        List<Party> addressed = lines.stream()
                .flatMap(line -> names.parties(line.words()).stream())
                .toList();
        Map<Party, List<LintFinding.Place>> alone = new LinkedHashMap<>();
        cells.forEach(cell -> names.named(cell.name())
                .filter(party -> addressed.stream().noneMatch(each -> names.reaches(each, party)))
                .ifPresent(party ->
                        alone.computeIfAbsent(party, key -> new ArrayList<>()).add(cell.place())));
        alone.forEach((party, places) ->
                addressed(party.label(), places, new Bilingual("附件有任务，不在主送之列", "has rows and is not addressed")));
    }

    /** Who is addressed, of another level, and has no row. */
    private void withoutRow(Phrase line) {
        names.in(line.words()).stream()
                .filter(each -> words.any("outside").matcher(each.name()).find())
                .filter(each -> !inRows.contains(each.party()))
                .forEach(each -> addressed(
                        Bilingual.same(each.name()),
                        List.of(line.part(each.from(), each.to()).place()),
                        new Bilingual("列为主送，附件没有任务", "is addressed and has no row")));
    }

    private void addressed(Bilingual party, List<LintFinding.Place> places, Bilingual message) {
        findings.add(new LintFinding(LintCheck.NOT_ADDRESSED, Severity.NOTE, party, places, message));
    }

    /** Those to whom the body gives a part in a mechanism, and who are neither in a row nor addressed. */
    private void withoutPart() {
        List<Party> addressed = text.clauses().stream()
                .flatMap(Phrase::addressees)
                .flatMap(line -> names.parties(line.words()).stream())
                .toList();
        Map<String, List<LintFinding.Place>> found = new LinkedHashMap<>();
        examined.said()
                .filter(phrase -> !examined.isDivided(phrase.clause()) && phrase.has(words.any("role")))
                .forEach(phrase -> names.in(phrase.words()).stream()
                        .filter(each -> Names.isGroup(each.party()) && !inRows.contains(each.party()))
                        .filter(each -> addressed.stream().noneMatch(to -> names.reaches(to, each.party())))
                        .filter(each -> inRows.stream().noneMatch(row -> names.covers(each.party(), row)))
                        .forEach(each -> found.computeIfAbsent(each.name(), key -> new ArrayList<>())
                                .add(phrase.place())));
        found.forEach((name, places) -> addressed(
                Bilingual.same(name),
                places,
                new Bilingual("正文给以角色，既不在主送之列，附件也没有任务", "has a part in the body, is neither addressed nor in a row")));
    }

    /** The words of the phrase that lists most units and ends in 等部门. */
    private Optional<Phrase> list() {
        return examined.said()
                .filter(phrase -> phrase.has(OPEN_LIST))
                .filter(phrase -> names.in(phrase.words()).size() >= FEWEST_LISTED)
                .max(Comparator.comparingInt(phrase -> names.in(phrase.words()).size()));
    }

    private void notListed(Phrase list) {
        LintFinding.Place end = list.matches(OPEN_LIST).get(0).place();
        Set<Party> listed = Phrase.of(list.clause()).stream()
                .flatMap(phrase -> names.parties(phrase.words()).stream())
                .collect(Collectors.toSet());
        Map<Party, List<ComparedTask.Cell>> parts = new LinkedHashMap<>();
        cells.forEach(cell -> names.named(cell.name())
                .filter(party -> !listed.contains(party))
                .ifPresent(party ->
                        parts.computeIfAbsent(party, key -> new ArrayList<>()).add(cell)));
        parts.forEach((party, own) -> notListed(end, party, own));
    }

    private void notListed(LintFinding.Place end, Party party, List<ComparedTask.Cell> own) {
        boolean leads = own.stream().anyMatch(ComparedTask.Cell::isLead);
        List<LintFinding.Place> places = new ArrayList<>(List.of(end));
        own.stream().filter(cell -> cell.isLead() || !leads).forEach(cell -> places.add(cell.place()));
        findings.add(new LintFinding(
                LintCheck.NOT_LISTED,
                leads ? Severity.WARNING : Severity.NOTE,
                party.label(),
                places,
                leads
                        ? new Bilingual("附件由其牵头，不在正文以“等”结尾的名单中", "leads rows and is not on the open list of the body")
                        : new Bilingual("附件有任务，不在正文以“等”结尾的名单中", "has rows and is not on the open list of the body")));
    }
}
