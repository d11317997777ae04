package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;

/** Rows of the division of tasks, written out. */
final class MatrixText {

    private final Terminal terminal;
    private final List<Assignment> all;
    private final Language language;

    /** Of the rows of some documents. */
    MatrixText(Terminal terminal, List<Assignment> all, Language language) {
        this.terminal = terminal;
        this.all = List.copyOf(all);
        this.language = language;
    }

    void csv(List<Assignment> rows) {
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> role == Role.LEAD
                        || role == Role.RESPONSIBLE
                        || rows.stream().anyMatch(row -> !row.in(role).isEmpty()))
                .toList();
        terminal.out().print(line("task", "row", roles, role -> role.id().toLowerCase(Locale.ROOT), "text"));
        rows.forEach(row -> terminal.out()
                .print(line(
                        String.valueOf(row.task().number()),
                        String.valueOf(row.row()),
                        roles,
                        role -> names(row.in(role)),
                        row.text())));
    }

    private static String line(String task, String row, List<Role> roles, Function<Role, String> cell, String text) {
        Stream<String> cells = roles.stream().map(cell);
        return Csv.line(Stream.of(Stream.of(task, row), cells, Stream.of(text))
                .flatMap(part -> part)
                .toList());
    }

    void json(List<Assignment> rows) throws IOException {
        new JsonOutput(terminal.out()).array(rows, new Documents(language)::write);
    }

    void table(List<Assignment> rows) {
        int task = 0;
        for (Assignment row : rows) {
            if (row.task().number() != task) {
                task = row.task().number();
                terminal.out().println(task + " " + quoted(row.task().heading()));
            }
            terminal.out().println("  " + row.clause() + "  " + quoted(row.text()));
            terminal.out().println("        " + parties(row, all, language));
        }
    }

    /** Words of the source; in English they are marked as its own. */
    private String quoted(String words) {
        return language == Language.ZH ? words : "“" + words + "”";
    }

    /**
     * Who stands in a row, under the source's own words and names; in English under what they mean. A cell of the annex that holds
     * nobody is told.
     *
     * @param all the rows of the documents, by which the columns of the annex are known
     */
    static String parties(Assignment row, List<Assignment> all, Language language) {
        return row.parties().isEmpty()
                ? nobody(language, "无")
                : columns(row, all).stream()
                        .map(column -> head(column, language) + cell(row.under(column.word()), language))
                        .collect(Collectors.joining("  "));
    }

    /** Somebody of each column, those of the row before those of the other rows of the annex. */
    private static Collection<Assigned> columns(Assignment row, List<Assignment> all) {
        Stream<Assignment> beside = all.stream()
                .filter(each -> row.clause().startsWith("A") && each.clause().startsWith("A"))
                .filter(each ->
                        each.citation().instrument().equals(row.citation().instrument()));
        Map<String, Assigned> columns = new LinkedHashMap<>();
        Stream.concat(Stream.of(row), beside)
                .flatMap(each -> each.parties().stream())
                .forEach(each -> columns.putIfAbsent(each.word(), each));
        return columns.values();
    }

    private static String cell(List<Assigned> those, Language language) {
        return those.isEmpty() ? nobody(language, "——") : names(those, language);
    }

    private static String nobody(Language language, String zh) {
        return language == Language.ZH ? zh : "nobody";
    }

    private static String head(Assigned first, Language language) {
        return language == Language.ZH
                ? first.word() + "："
                : first.role().label().en() + ": ";
    }

    /** Where a row stands, who leads it, and who is responsible. */
    static Bilingual division(Assignment row) {
        List<Bilingual> parts = new ArrayList<>();
        if (row.leads().isEmpty()) {
            parts.add(new Bilingual("牵头：无", "lead: nobody"));
        }
        for (String word : row.words()) {
            Role role = row.under(word).get(0).role();
            List<Assigned> those = row.under(word);
            parts.add(new Bilingual(
                    (role == Role.LEAD ? word.replaceFirst("单位$", "") : word) + "：" + names(those),
                    role.label().en() + ": " + names(those, Language.EN)));
        }
        if (!row.leads().isEmpty() && row.words().size() == 1) {
            parts.add(new Bilingual("责任单位：无", "responsible: nobody"));
        }
        Bilingual place = row.citation().place();
        Bilingual all = Spoken.joined(parts, "；", "; ");
        return new Bilingual(place.zh() + " " + all.zh(), row.clause() + " " + all.en());
    }

    /** Who leads a row, behind where it stands. */
    static Bilingual lead(Assignment row) {
        return row.leads().isEmpty()
                ? new Bilingual("（牵头：无）", " (lead: nobody)")
                : new Bilingual("（牵头：" + names(row.leads()) + "）", " (lead: " + names(row.leads(), Language.EN) + ")");
    }

    static String names(List<Assigned> parties) {
        return names(parties, Language.ZH);
    }

    /** As the row writes them; in English by what they are called there. */
    private static String names(List<Assigned> parties, Language language) {
        return language == Language.ZH
                ? String.join("、", written(parties))
                : parties.stream()
                        .map(each -> each.party().label().in(language))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> written(List<Assigned> parties) {
        return parties.stream().map(Assigned::asWritten).toList();
    }
}
