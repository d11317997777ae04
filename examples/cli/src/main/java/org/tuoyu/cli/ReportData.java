package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.json.JsonObject;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.shipped.beibei.Beibei;

/** What the page draws, as JSON. */
final class ReportData {

    private final Reported reported;
    private final List<Handled> handled;
    private final List<Assignment> rows;

    ReportData(Reported reported) {
        this.reported = reported;
        this.handled = reported.handled();
        this.rows = reported.rows();
    }

    /** One object; safe inside a script element. */
    String json() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonOutput(bytes)
                .line(json -> json.objects("answers", bars(), ReportData::bar)
                        .objects("parties", parties(), ReportData::party)
                        .objects("rows", rows, this::row)
                        .text("asOf", reported.assessedOn().toString())
                        .text("since", Beibei.INSTRUMENT.publishedOn().toString())
                        .objects("targets", TargetLine.of(reported.assessments()), ReportData::target));
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
                .object("cited", cited -> both(cited, Report.restsOn(bar.handled())));
    }

    private static void both(JsonObject json, List<Bilingual> words) {
        json.texts("zh", words.stream().map(Bilingual::zh).toList())
                .texts("en", words.stream().map(Bilingual::en).toList());
    }

    private static void target(JsonObject json, TargetLine line) {
        json.object("label", label -> both(label, line.label()))
                .flag("way", line.isWay())
                .text("outcome", line.outcome().id())
                .object("kind", kind -> both(kind, line.outcome().label()))
                .object("says", says -> both(says, AssessmentWords.outcome(line.assessment())))
                .texts("days", line.days().stream().map(LocalDate::toString).toList())
                .object("cited", cited -> both(cited, line.restsOn()));
    }

    private static void both(JsonObject json, Bilingual words) {
        json.text("zh", words.zh()).text("en", words.en());
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
        json.object("place", place -> both(place, row.citation().place()))
                .text("instrument", row.citation().instrument())
                .text("heading", row.task().heading())
                .text("text", row.text())
                .objects("lead", row.leads(), ReportData::assigned)
                .objects("responsible", row.responsible(), ReportData::assigned);
    }

    private static void assigned(JsonObject json, Assigned assigned) {
        json.text("party", assigned.party().id()).text("written", assigned.asWritten());
    }
}
