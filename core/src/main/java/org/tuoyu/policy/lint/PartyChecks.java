package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;

/** The check of how the document names parties, and whom its list of departments leaves out (单位名称与部门名单). */
final class PartyChecks {

    private static final Pattern OPEN_LIST = Pattern.compile("等[^、，]{0,4}(部门|单位).*");

    /** A name where it is first written. */
    private record Written(Party party, String name, LintFinding.Place place) {}

    private final OfficialText text;
    private final Names names;
    private final List<ComparedTask.Cell> cells;
    private final List<LintFinding> findings = new ArrayList<>();

    PartyChecks(OfficialText text, Names names) {
        this.text = text;
        this.names = names;
        this.cells = ComparedTask.cells(text).toList();
    }

    List<LintFinding> findings() {
        cells.stream().filter(cell -> names.named(cell.name()).isEmpty()).forEach(this::unknown);
        Map<Party, Map<String, LintFinding.Place>> written = new LinkedHashMap<>();
        text.clauses().stream()
                .flatMap(this::written)
                .forEach(each -> written.computeIfAbsent(each.party, party -> new LinkedHashMap<>())
                        .putIfAbsent(each.name, each.place));
        written.forEach(this::severalNames);
        list().ifPresent(this::notListed);
        return findings;
    }

    private void unknown(ComparedTask.Cell cell) {
        String near = String.join("、", names.near(cell.name()));
        findings.add(LintFinding.at(
                LintCheck.PARTY_NOT_KNOWN,
                Severity.ERROR,
                cell.place(),
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

    private void severalNames(Party party, Map<String, LintFinding.Place> written) {
        if (!matters(party)) {
            return;
        }
        Map.Entry<String, LintFinding.Place> first =
                written.entrySet().iterator().next();
        written.forEach((name, place) -> {
            if (!name.equals(first.getKey()) && !(Names.isSociety(party) && isQualified(name, written.keySet()))) {
                findings.add(LintFinding.between(
                        LintCheck.SEVERAL_NAMES,
                        Severity.NOTE,
                        first.getValue(),
                        place,
                        new Bilingual(
                                "同一" + (party instanceof Unit ? "单位" : "群体") + "，另写作“" + name + "”",
                                party.label().en() + ", also written “" + name + "”")));
            }
        });
    }

    /** Who acts: units, groups that have rows, and those outside the state. */
    private boolean matters(Party party) {
        return party instanceof Unit
                || Names.isSociety(party)
                || cells.stream().anyMatch(cell -> names.named(cell.name()).equals(Optional.of(party)));
    }

    /** 各类 or 有条件的 before a name makes no other name of it. */
    private static boolean isQualified(String name, Set<String> all) {
        return all.stream().anyMatch(other -> !other.equals(name) && (name.contains(other) || other.contains(name)));
    }

    /** The words of the phrase that lists most units and ends in 等部门. */
    private Optional<Phrase> list() {
        return text.clauses().stream()
                .flatMap(clause -> Phrase.of(clause).stream())
                .filter(phrase -> phrase.has(OPEN_LIST))
                .max(Comparator.comparingInt(phrase -> names.in(phrase.words()).size()));
    }

    private void notListed(Phrase list) {
        Matcher open = OPEN_LIST.matcher(list.words());
        LintFinding.Place end =
                open.find() ? list.part(open.start(), open.end()).place() : list.place();
        Set<Party> listed = Phrase.of(list.clause()).stream()
                .flatMap(phrase -> names.in(phrase.words()).stream())
                .map(Names.Mention::party)
                .collect(Collectors.toSet());
        Map<Party, List<ComparedTask.Cell>> parts = new LinkedHashMap<>();
        cells.stream()
                .forEach(cell -> names.named(cell.name())
                        .filter(party -> !listed.contains(party))
                        .ifPresent(party -> parts.computeIfAbsent(party, key -> new ArrayList<>())
                                .add(cell)));
        parts.values().forEach(own -> notListed(end, own));
    }

    private void notListed(LintFinding.Place end, List<ComparedTask.Cell> own) {
        ComparedTask.Cell shown =
                own.stream().filter(ComparedTask.Cell::isLead).findFirst().orElse(own.get(0));
        String rows = own.stream().map(cell -> cell.place().label()).collect(Collectors.joining("、"));
        findings.add(LintFinding.between(
                LintCheck.NOT_LISTED,
                Severity.NOTE,
                end,
                shown.place(),
                new Bilingual(
                        shown.name() + (shown.isLead() ? "牵头，" : "为" + shown.head() + "，") + "不在此名单中（名单以“等”结尾）：" + rows,
                        shown.name() + (shown.isLead() ? " leads" : " is responsible")
                                + " and is not on this list, which is open: " + rows)));
    }
}
