package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.institution.ApplicationSoFar;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.json.LineReader;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What is told of the demo district beside its applications; all of it is made up. */
final class DemoDistrict {

    /** On this day the evidence shows every outcome of an assessment. */
    private static final LocalDate REPORTED_ON = LocalDate.of(2025, 6, 30);

    private static final String FILING = "beibei/3.3.8/filing";

    private final Desk desk;
    private final StatedFacts facts;
    private final LocalDate day;

    DemoDistrict(Desk desk, StatedFacts facts) {
        this.desk = desk;
        this.facts = facts;
        this.day = desk.asOf().orElse(REPORTED_ON);
    }

    Reported reported(List<Handled> all, List<ApplicationSoFar> counted) throws IOException {
        List<Subject> subjects = subjects();
        List<DutyStatus> duties = duties();
        List<Assessment> assessments = assessments();
        return new Reported(
                all,
                Beibei.policy().matrix().orElseThrow().rows(),
                assessments,
                AskedDomain.of(subjects, desk.policies(), AsOf.day(day)),
                duties,
                Agenda.of(desk.policies(), "北碚区", duties, assessments, AsOf.day(day)),
                summary(counted, subjects, duties),
                day,
                desk.asOf());
    }

    static InputStream open(String data) {
        return Objects.requireNonNull(DemoDistrict.class.getResourceAsStream(data), data);
    }

    private List<Assessment> assessments() throws IOException {
        Targets targets = Beibei.policy().targets();
        try (InputStream in = open("evidence.ndjson")) {
            return targets.assess(LineReader.ofEvidence(targets).all(in).good(), BeibeiReadings.CHOSEN, AsOf.day(day));
        }
    }

    private List<Subject> subjects() throws IOException {
        try (InputStream in = open("subjects.txt")) {
            return Subject.read(in, facts);
        }
    }

    private List<DutyStatus> duties() throws IOException {
        try (InputStream in = open("events.ndjson")) {
            return DutyLines.statuses(DutyLines.read(in, desk.policies()).good(), Held.shipped(), AsOf.day(day));
        }
    }

    private Summary summary(List<ApplicationSoFar> counted, List<Subject> subjects, List<DutyStatus> duties) {
        Entries entries = new Entries(desk.policies().directory(), desk.asOf());
        Map<String, Subject> byId = new HashMap<>();
        subjects.forEach(each -> byId.put(each.id(), each));
        Set<String> filed = duties.stream()
                .filter(each -> each.duty().id().equals(FILING) && isDone(each.state()))
                .map(DutyStatus::of)
                .collect(Collectors.toSet());
        return Summary.of(counted.stream()
                .map(each -> entry(
                        entries.of(each),
                        each.id().map(byId::get),
                        each.id().filter(filed::contains).isPresent() ? Optional.of(YesNo.YES) : Optional.empty()))
                .toList());
    }

    /** That nobody told of a filing does not say that there was none. */
    private static boolean isDone(DutyStatus.State state) {
        return state == DutyStatus.State.FULFILLED || state == DutyStatus.State.FULFILLED_LATE;
    }

    private static Entry entry(Entry.Builder entry, Optional<Subject> subject, Optional<YesNo> filed) {
        return entry.kind(subject.flatMap(each -> each.stated(Institution.KIND)).map(InstitutionKind::valueOf))
                .inclusive(subject.flatMap(each -> each.stated(Institution.INCLUSIVE))
                        .map(each -> Boolean.parseBoolean(each) ? YesNo.YES : YesNo.NO))
                .filed(filed)
                .build();
    }
}
