package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.assignment.Assignment;
import org.tuoyu.assignment.Role;
import org.tuoyu.json.JsonObject;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.language.Bilingual;
import org.tuoyu.party.Party;

/** What the page draws, as JSON. */
final class ReportData {

    private final List<Handled> handled;
    private final List<Assignment> rows;

    ReportData(List<Handled> handled, List<Assignment> rows) {
        this.handled = handled;
        this.rows = rows;
    }

    /** One object; safe inside a script element. */
    String json() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonOutput(bytes)
                .line(json -> json.objects("answers", bars(), ReportData::bar)
                        .objects("parties", parties(), ReportData::party)
                        .objects("rows", rows, this::row));
        return bytes.toString(StandardCharsets.UTF_8).replace("</", "<\\/");
    }

    private record Bar(Handled.Standing standing, Bilingual answer, List<Handled> handled) {}

    private List<Bar> bars() {
        Map<List<Object>, List<Handled>> groups = new LinkedHashMap<>();
        handled.forEach(
                each -> groups.computeIfAbsent(List.of(each.standing(), each.answer()), key -> new ArrayList<>())
                        .add(each));
        return groups.values().stream()
                .map(those -> new Bar(those.get(0).standing(), those.get(0).answer(), those))
                .sorted(Comparator.comparing(Bar::standing)
                        .thenComparing(bar -> -bar.handled().size()))
                .toList();
    }

    private static void bar(JsonObject json, Bar bar) {
        json.text("standing", bar.standing().id())
                .text("zh", bar.answer().zh())
                .text("en", bar.answer().en())
                .number("count", bar.handled().size())
                .texts(
                        "citedZh",
                        Cited.words(bar.handled()).stream().map(Bilingual::zh).toList())
                .texts(
                        "citedEn",
                        Cited.words(bar.handled()).stream().map(Bilingual::en).toList());
    }

    /** The parties as the rows write them, those that lead most often first. */
    private List<Party> parties() {
        Map<Party, Integer> weight = new LinkedHashMap<>();
        rows.forEach(row -> row.parties()
                .forEach(each -> weight.merge(each.party(), each.role() == Role.LEAD ? 100 : 1, Integer::sum)));
        return weight.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void party(JsonObject json, Party party) {
        json.text("id", party.id())
                .text("zh", party.label().zh())
                .text("en", party.label().en());
    }

    private void row(JsonObject json, Assignment row) {
        json.text("clause", row.clause())
                .text("heading", row.task().heading())
                .text("text", row.text())
                .texts("lead", ids(row.leads()))
                .texts("responsible", ids(row.responsible()));
    }

    private static List<String> ids(List<Assigned> parties) {
        return parties.stream().map(each -> each.party().id()).toList();
    }
}
