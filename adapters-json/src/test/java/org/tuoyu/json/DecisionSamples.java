package org.tuoyu.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.childcare.care.ClassCheck;
import org.tuoyu.childcare.care.ClassRoll;
import org.tuoyu.childcare.care.Setting;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.childcare.registration.Papers;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

/** Answers to every question of the shipped policies, and what is found by asking. */
final class DecisionSamples {

    static final Knowledge NON_PROFIT =
            Knowledge.none().with(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.NON_PROFIT);
    private static final Knowledge SOCIAL =
            NON_PROFIT.with(RegistrationAuthority.LEGAL_FORM, LegalForm.SOCIAL_SERVICE_ORGANISATION);
    private static final Knowledge NOTHING = Knowledge.none();
    private static final LocalDate BEFORE = LocalDate.of(2019, 12, 18);
    private static final AsOf AS_OF = AsOf.day(2024, 5, 6);
    private static final String PLACE = "天生街道";

    private DecisionSamples() {}

    static Stream<?> all() {
        return Stream.of(answers(), registrations(), found(), comparisons(), norms())
                .flatMap(each -> each);
    }

    private static Stream<?> answers() {
        PolicyStack open = Samples.POLICIES.reading(Readings.none());
        Stream<Answer<?>> shipped = Stream.of(Samples.POLICIES, open)
                .flatMap(policies ->
                        policies.questions().stream().map(question -> policies.ask(question, NOTHING, AS_OF, PLACE)));
        Stream<Answer<?>> routes = Stream.of(NON_PROFIT, SOCIAL).map(known -> route(known));
        Stream<Answer<?>> silence = Stream.of(Incident.values())
                .map(incident -> NOTHING.with(Accountability.INCIDENT, incident))
                .map(known -> Samples.POLICIES.ask(Accountability.LIFETIME_BAN, known, AS_OF, PLACE));
        return Stream.of(TuoyuModuleTest.everyKindOfAnswer(), shipped, routes, silence)
                .flatMap(each -> each)
                .flatMap(DecisionSamples::withParts);
    }

    private static Stream<Object> withParts(Answer<?> answer) {
        List<Object> all = new ArrayList<>(
                List.of(answer, answer.grounds(), answer.grounds().explanation()));
        all.addAll(answer.grounds().citations());
        all.addAll(answer.grounds().readings());
        all.addAll(answer.grounds().notes());
        all.add(Problem.at("/id", "VALUE_MISSING", "缺", "missing").suggesting(List.of("id")));
        all.addAll(Nearest.to(answer, Samples.POLICIES, AS_OF, PLACE));
        return all.stream();
    }

    static Answer<AuthorityKind> route(Knowledge known) {
        return Samples.POLICIES.ask(RegistrationAuthority.QUESTION, known, AS_OF, PLACE);
    }

    private static Stream<?> registrations() {
        RecordedBasis basis =
                new RecordedBasis(AS_OF, Samples.WORDS, List.of(new RecordedBasis.ReadingTaken("reading", "option")));
        return Stream.of(
                new org.tuoyu.childcare.registration.Registration(
                        Samples.APPLICATION, new AuthorityDetermined("CIVIL_AFFAIRS", basis), 2),
                new org.tuoyu.childcare.registration.Registration(
                        Samples.APPLICATION,
                        new AuthorityLeftOpen(
                                AuthorityLeftOpen.Why.FACTS_MISSING,
                                List.of("CIVIL_AFFAIRS", "STAFFING_OFFICE"),
                                List.of("legalForm"),
                                List.of(),
                                basis),
                        2));
    }

    private static Stream<?> found() {
        Stream<?> codes = Stream.of(
                        "52500109MA2472294W", "91110000600037341L", "12100000400000624D", "A1340602MA2PEL3T3X")
                .flatMap(code -> Stream.of(SOCIAL, NON_PROFIT)
                        .map(known -> CreditCodeFinding.of(new CreditCode(code), route(known))));
        Stream<?> classes = Stream.of(List.of(8, 10, 11), List.of(12, 30))
                .map(DecisionSamples::roll)
                .flatMap(each -> ClassCheck.in(Samples.POLICIES, AS_OF, PLACE).of(each).stream());
        Stream<?> territorial = Stream.of(PLACE, "北碚区")
                .map(place -> Supervision.of(Samples.POLICIES, Samples.POLICIES.directory(), AS_OF, place));
        return Stream.of(codes, papers(), classes, territorial).flatMap(each -> each);
    }

    private static ClassRoll roll(List<Integer> ages) {
        ClassRoll.Builder roll = ClassRoll.builder();
        roll.setting(Setting.INSTITUTION).band(AgeBand.INFANTS).ages(ages).carers(ages.size() - 2);
        return roll.build();
    }

    private static Stream<?> papers() {
        Set<Paper> all = EnumSet.allOf(Paper.class);
        Set<Paper> some = EnumSet.complementOf(EnumSet.of(Paper.FOOD_LICENCE, Paper.OTHER));
        Knowledge settled = Knowledge.none()
                .with(Institution.KIND, InstitutionKind.INSTITUTION)
                .with(Filing.OTHER_PAPERS_DUE, false);
        return Stream.of(
                        new Papers(all, Set.of()),
                        new Papers(some, Set.of(Paper.FOOD_LICENCE)),
                        new Papers(Set.of(), Set.of()))
                .flatMap(papers -> Stream.of(settled, settled.with(Filing.MEALS, true))
                        .flatMap(known -> Stream.of(AS_OF, AsOf.day(BEFORE))
                                .map(asOf -> papers.finding(known, Samples.POLICIES, asOf, PLACE))));
    }

    private static Stream<?> comparisons() {
        List<Reading> touching = Samples.POLICIES
                .register()
                .touching(RegistrationAuthority.QUESTION)
                .subList(0, 1);
        Comparison<Answer<AuthorityKind>> routes = Comparison.of(touching, way -> route(NON_PROFIT));
        List<Optional<Assessment>> assessed = List.of(
                Samples.POLICIES.assess(List.of(), AS_OF, "北碚区").stream().findFirst(), Optional.empty());
        Comparison<Optional<Assessment>> targets = Comparison.of(
                touching,
                way -> assessed.get(touching.get(0).options().indexOf(way.get(0).option()) % 2));
        return Stream.of(routes, targets);
    }

    private static Stream<?> norms() {
        Question<AuthorityKind> question = RegistrationAuthority.QUESTION;
        return Stream.of(
                        Stream.of(Beibei.localOnly().difference(Samples.POLICIES, question, AS_OF.factDay(), PLACE)),
                        Samples.POLICIES.inPlay(question, AS_OF, PLACE).findings().stream(),
                        Beibei.localOnly().inPlay(question, AsOf.day(BEFORE), PLACE).findings().stream())
                .flatMap(each -> each);
    }
}
