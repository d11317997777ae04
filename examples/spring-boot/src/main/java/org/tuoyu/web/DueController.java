package org.tuoyu.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.json.Documents;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.json.StandingWriter;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;

/**
 * What is due: the documents of {@code tuoyu duties}, {@code targets} and {@code agenda}. What happened and what was counted
 * is handed in as lines of JSON; without, nothing is known to have happened.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class DueController {

    private final District district;
    private final Standing standing;

    DueController(District district, Standing standing) {
        this.district = district;
        this.standing = standing;
    }

    @GetMapping("/duties")
    byte[] duties(AsOf asOf, Language language) throws IOException {
        return duties(InputStream.nullInputStream(), asOf, language);
    }

    /** From events, one JSON object a line. */
    @PostMapping(path = "/duties", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    byte[] duties(InputStream events, AsOf asOf, Language language) throws IOException {
        ReadLines<Event<DutyEvent>> read = LineReader.ofDuties(standing.known()).all(events);
        List<Matter.Owed> duties = standing.duties(read.good(), asOf).stream()
                .map(each -> new Matter.Owed(each, Acting.rows(each.duty().citations(), district.policies())))
                .toList();
        return Writing.document(out -> new StandingWriter(out, language).duties(read.rejected(), duties));
    }

    @GetMapping("/targets")
    byte[] targets(AsOf asOf, Language language) throws IOException {
        return targets(InputStream.nullInputStream(), asOf, language);
    }

    /** From evidence, one JSON object a line. */
    @PostMapping(path = "/targets", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    byte[] targets(InputStream evidence, AsOf asOf, Language language) throws IOException {
        ReadLines<Evidence> read =
                LineReader.ofEvidence(district.document().targets()).all(evidence);
        List<Matter.Aimed> targets = standing.targets(read.good(), asOf).stream()
                .map(each -> new Matter.Aimed(each, district.rows(each.target())))
                .toList();
        return Writing.document(out -> new StandingWriter(out, language).targets(read.rejected(), targets));
    }

    @GetMapping("/agenda")
    byte[] agenda(AsOf asOf, Language language) throws IOException {
        Agenda agenda = Agenda.of(
                district.policies(),
                district.place(),
                standing.duties(List.of(), asOf),
                standing.targets(List.of(), asOf),
                asOf);
        return Writing.document(out -> out.line(json -> new Documents(language).write(json, agenda)));
    }
}
