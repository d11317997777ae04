package org.tuoyu.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.Severity;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.OpenPoints;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Sheet;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;
import org.tuoyu.shipped.national.DraftingWords;

/** Real results of the shipped policies, some of each type of which there is a document. */
final class Samples {

    static final PolicyStack POLICIES = Beibei.policies();
    static final AsOf AS_OF = AsOf.day(2026, 1, 5);
    static final String DISTRICT = "北碚区";
    static final Application APPLICATION =
            Lines.read(Lines.COMPLETE).application().valid().orElseThrow();
    static final List<Citation> WORDS = List.of(
            Registration.GIST, Beibei.policy().duties().all().get(0).citations().get(0));
    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final Policy POLICY = Beibei.policy();

    private Samples() {}

    static Stream<?> all() {
        return Stream.of(
                        DecisionSamples.all(),
                        organisation(),
                        figures(),
                        documents(),
                        Stream.of(APPLICATION),
                        supervision())
                .flatMap(each -> each);
    }

    static <H extends Happening> Event<H> event(String id, int days, H happening) {
        LocalDate day = DAY.plusDays(days);
        return new Event<>(id, day, Instant.parse(day + "T08:00:00Z"), happening);
    }

    private static Stream<?> organisation() {
        List<DutyStatus> duties = POLICIES.statuses(steps(), ChinaCalendar.calendar(), AS_OF, DISTRICT);
        List<Assessment> targets = assessments().toList();
        Unit unit = (Unit) POLICIES.directory().find("区应急局").orElseThrow();
        Bearing bearing = new Bearing(POLICIES.directory(), Beibei::party, AS_OF.factDay());
        Agenda agenda = Agenda.of(POLICIES, DISTRICT, duties, targets, AS_OF);
        Sheet sheet = Sheet.of(unit, POLICIES, bearing, duties, targets, AS_OF);
        return Stream.of(
                        POLICY.matrix().orElseThrow().rows().stream(),
                        POLICY.matrix().orElseThrow().rows().stream().flatMap(row -> row.parties().stream()),
                        POLICIES.involving(unit, EnumSet.allOf(Role.class), AS_OF).stream(),
                        duties.stream(),
                        targets.stream(),
                        OpenPoints.of(POLICIES, AS_OF).stream(),
                        Stream.of(agenda, sheet, unit),
                        agenda.leaders().stream(),
                        agenda.items().stream(),
                        sheet.duties().stream(),
                        new Reminders(30).due(duties, AS_OF.factDay(), Set.of()).stream(),
                        steps().stream().limit(1))
                .flatMap(each -> each);
    }

    /** Every duty that something triggers is triggered, and some are fulfilled. */
    private static List<Event<DutyEvent>> steps() {
        return POLICIES.policies().stream()
                .flatMap(policy -> policy.duties().all().stream())
                .filter(duty -> duty.trigger().isPresent())
                .flatMap(duty -> Stream.of(DutyEvent.What.TRIGGERED, DutyEvent.What.FULFILLED)
                        .limit(1 + duty.id().length() % 2)
                        .map(what -> Samples.<DutyEvent>event(
                                what.id() + duty.id(),
                                what == DutyEvent.What.TRIGGERED ? 0 : 1,
                                new DutyEvent.Step(what, duty.id(), "A-1"))))
                .toList();
    }

    /** Under the readings that are chosen, and under none. */
    private static Stream<Assessment> assessments() {
        List<Evidence> evidence = POLICY.targets().all().stream()
                .filter(target -> POLICIES.assess(List.of(), AS_OF, DISTRICT).stream()
                        .anyMatch(each ->
                                each.target().id().equals(target.id()) && !(each instanceof Assessment.NotAssessable)))
                .map(Target::id)
                .flatMap(id -> Stream.of(
                        Evidence.of(id, LocalDate.of(2020, 12, 31), id.length() % 7, "年报"),
                        new Evidence(id, LocalDate.of(2025, 6, 30), 3, Set.of("虚构"), "年报", LocalDate.of(2025, 7, 1))))
                .toList();
        return Stream.of(POLICIES, POLICIES.reading(Readings.none()))
                .flatMap(policies -> Stream.of(AS_OF, AsOf.day(2021, 3, 1))
                        .flatMap(asOf -> Stream.of(evidence, List.<Evidence>of())
                                .flatMap(known -> policies.assess(known, asOf, DISTRICT).stream())));
    }

    private static Stream<?> figures() {
        Summary summary = Summary.of(List.of(
                Entry.of(APPLICATION).build(),
                Entry.of(APPLICATION).district("渝中区").build()));
        Evidence evidence = Evidence.of("beibei/2/demonstration-institutions", DAY, 2, "年报");
        return Stream.of(summary, summary.all(), evidence, evidence.having(Set.of("in-industrial-area")));
    }

    /** What stands in the list for rules. */
    private enum OfRules implements Constant {
        RULES,
        GAP;

        @Override
        public Bilingual label() {
            return Bilingual.same(name());
        }
    }

    private static Stream<ListedFinding> listed() {
        return Stream.concat(
                Lint.of(POLICY, POLICIES, DraftingWords.chinese()).stream().map(ListedFinding::of),
                Stream.of(new ListedFinding(
                        OfRules.RULES,
                        OfRules.GAP,
                        Severity.NOTE,
                        Bilingual.same(""),
                        List.of(),
                        Bilingual.same("空白"))));
    }

    private static Stream<ToldClause> clauses() {
        Coverage coverage = Coverage.of(POLICY);
        return POLICY.text().orElseThrow().clauses().stream()
                .map(clause -> new ToldClause(
                        POLICY.instrument().number(),
                        clause,
                        coverage.of(clause.id()).stream()
                                .map(each -> new ToldClause.Sentence(each, each.parties()))
                                .toList(),
                        POLICY.matrix().orElseThrow().rows().subList(0, 1),
                        List.of(Problem.at("", "TEXT_NOT_HELD", "未收录", "not held"))));
    }

    private static Stream<?> documents() {
        ReviewSheet review = ReviewSheet.of(POLICY);
        return Stream.of(
                        Stream.of(Coverage.of(POLICY), review, POLICIES.register()),
                        Coverage.of(POLICY).provisions().stream(),
                        review.entries().stream(),
                        review.rules().stream(),
                        POLICIES.policies().stream().map(ReviewSheet::of),
                        Lint.of(POLICY, POLICIES, DraftingWords.chinese()).stream(),
                        listed(),
                        clauses(),
                        Stream.of(new FoundWord("备案", List.of("三(三)8")), new FoundWord("废止", List.of())),
                        POLICIES.register().entries().stream(),
                        POLICIES.register().entries().stream().map(each -> each.reading()),
                        POLICY.targets().all().stream(),
                        POLICIES.policies().stream().flatMap(policy -> policy.duties().all().stream()))
                .flatMap(each -> each);
    }

    private static Stream<?> supervision() {
        Pseudonym person = new Pseudonym("ab".repeat(32), "0123456789abcdef");
        Optional<Event<BanEvent>> correction = Optional.of(event("c", 9, new BanEvent.Corrected("b", "张冠李戴（虚构）")));
        Inspections inspections = inspections();
        return Stream.of(
                        Stream.of(Optional.<Event<BanEvent>>empty(), correction)
                                .map(corrected -> new BanLedger.Ban("b", person, DAY, WORDS, corrected)),
                        Stream.of(inspections),
                        inspections.all().stream())
                .flatMap(each -> each);
    }

    static Inspections inspections() {
        List<Event<InspectionEvent>> told = List.of(
                event("i", 0, new InspectionEvent.Inspected("A-1", Actor.DEPARTMENT, "区卫生健康委")),
                event("f", 0, new InspectionEvent.Found("i", "supervision/guards", WORDS)),
                event("g", 0, new InspectionEvent.Found("i", "supervision/disclosure", WORDS)),
                event("n", 14, new InspectionEvent.FollowedUp("f", InspectionEvent.Result.NOT_PUT_RIGHT)),
                event("w", 15, new InspectionEvent.Withdrawn("g", "记错（虚构）")),
                event("x", 15, new InspectionEvent.FollowedUp("nowhere", InspectionEvent.Result.PUT_RIGHT)));
        return Inspections.of(Ledger.of(told), AS_OF);
    }
}
