package org.tuoyu.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanLedger;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.care.ClassFinding;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.PapersFinding;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.statistics.Tally;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Rule;
import org.tuoyu.policy.review.Sheet;

/**
 * How each result of the library is written, in one language: one definition for a host's mapper, for lines and for
 * whoever else writes it. The names of fields and their order are part of the contract.
 */
public final class Documents {

    private final Map<Class<?>, BiConsumer<JsonObject, Object>> fields = new LinkedHashMap<>();
    private final Parts parts;
    private final SummaryFields summaries;

    /** Documents of answers that do not name the policy files on which they rest. */
    public Documents(Language language) {
        this(language, answer -> Map.of());
    }

    /** @param files the digests of the policy files that an answer rests on, by instrument ({@code PolicyStack::files}) */
    public Documents(Language language, Function<Answer<?>, Map<String, String>> files) {
        parts = new Parts(language);
        summaries = new SummaryFields(parts);
        decisions(files);
        texts(new TextFields(parts));
        standing(new StandingFields(parts));
        cases(new CaseFields(parts, this::write));
    }

    private void decisions(Function<Answer<?>, Map<String, String>> files) {
        define(Answer.class, (json, answer) -> answer(json, (Answer<?>) answer, files));
        define(Comparison.class, (json, compared) -> parts.ways(json, (Comparison<?>) compared, way -> way(json, way)));
        define(Grounds.class, parts::grounds);
        define(Explanation.class, (json, told) -> new ExplanationFields<>((Explanation<?>) told, parts).write(json));
        define(Problem.class, parts::problem);
        define(Citation.class, parts::citation);
        define(Nearest.class, parts::nearest);
        define(Given.class, parts::reading);
        define(Event.class, (json, event) -> Parts.event(json, (Event<?>) event));
        define(Party.class, (json, party) -> json.text("id", party.id()).text("name", parts.say(party.label())));
    }

    private void texts(TextFields texts) {
        define(ToldClause.class, texts::clause);
        define(FoundWord.class, (json, found) -> json.text("word", found.word()).texts("places", found.places()));
        define(Covered.class, texts::covered);
        define(Coverage.class, (json, coverage) -> json.objects("provisions", coverage.provisions(), texts::covered));
        define(ReviewSheet.class, TextFields::review);
        define(ReviewSheet.Entry.class, TextFields::reviewed);
        define(Rule.class, TextFields::rule);
        define(LintFinding.class, (json, finding) -> texts.listed(json, ListedFinding.of(finding)));
        define(ListedFinding.class, texts::listed);
        define(NormFinding.class, (json, finding) -> texts.norms(json, (NormFinding<?>) finding));
        define(Difference.class, (json, difference) -> texts.difference(json, (Difference<?>) difference));
        define(Reading.class, texts::reading);
        define(InterpretationRegister.Entry.class, texts::entry);
        define(
                InterpretationRegister.class,
                (json, register) -> json.objects("readings", register.entries(), texts::entry));
        define(Duty.class, texts::duty);
        define(Target.class, texts::target);
        define(Assignment.class, parts::assignment);
        define(Assigned.class, Parts::assigned);
    }

    private void standing(StandingFields standing) {
        define(Involvement.class, standing::task);
        define(DutyStatus.class, standing::status);
        define(Matter.Owed.class, standing::owed);
        define(Sheet.Bound.class, standing::bound);
        define(Assessment.class, standing::assessment);
        define(Matter.Aimed.class, standing::aimed);
        define(Evidence.class, StandingFields::evidence);
        define(OpenPoint.class, standing::point);
        define(Matter.Point.class, (json, point) -> standing.point(json, point.point()));
        define(Meeting.Leader.class, standing::leader);
        define(Agenda.class, standing::agenda);
        define(Sheet.class, standing::sheet);
        define(Summary.class, (json, summary) -> summary(json, summary, place -> OptionalLong.empty()));
        define(Tally.class, SummaryFields::tally);
    }

    private void cases(CaseFields cases) {
        define(Application.class, (json, application) -> application.tell(json));
        define(Registration.class, cases::registration);
        define(CreditCodeFinding.class, cases::creditCode);
        define(PapersFinding.class, cases::papers);
        define(ClassFinding.class, cases::classes);
        define(BanLedger.Ban.class, cases::ban);
        define(Inspections.class, cases::inspections);
        define(Inspections.Inspection.class, (json, one) -> cases.inspection(json, one, found -> List.of()));
        define(Supervision.Territorial.class, cases::territorial);
        define(Reminders.Notice.class, CaseFields::notice);
    }

    /** One of the answers that are compared; one that is empty is of what is not set under that reading. */
    private void way(JsonObject json, Object answer) {
        if (answer instanceof Optional<?> perhaps) {
            perhaps.ifPresentOrElse(each -> write(json, each), () -> json.text("outcome", "NOT_SET"));
        } else {
            write(json, answer);
        }
    }

    private <T> void define(Class<T> type, BiConsumer<JsonObject, ? super T> document) {
        fields.put(type, (json, value) -> document.accept(json, type.cast(value)));
    }

    /**
     * The JSON Schema (2020-12) of the documents, of the forms that are read and of what the codec keeps, each under its
     * name in {@code $defs}.
     */
    public static String schema() {
        return Json.resource("documents-1.schema.json");
    }

    /** What there is a document of; one of a type is one of all that belongs to it. */
    Set<Class<?>> types() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /**
     * Puts the fields of a result into an object.
     *
     * @throws IllegalArgumentException for what there is no document of
     */
    public void write(JsonObject json, Object result) {
        BiConsumer<JsonObject, Object> document = fields.get(result.getClass());
        if (document == null) {
            document = fields.entrySet().stream()
                    .filter(each -> each.getKey().isInstance(result))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no document of a " + result.getClass().getName()));
        }
        document.accept(json, result);
    }

    /**
     * A count of institutions and places, by territory.
     *
     * @param residents how many reside at a place by its latest name; empty where nobody knows
     */
    public void summary(JsonObject json, Summary summary, Function<String, OptionalLong> residents) {
        summaries.summary(json, summary, residents);
    }

    private <O extends Symbol> void answer(
            JsonObject json, Answer<O> answer, Function<Answer<?>, Map<String, String>> files) {
        AnswerFields.toQuestion(answer, parts)
                .write(json.text("question", answer.grounds().question().id()), List.of());
        parts.told(json, answer);
        Parts.files(json, files.apply(answer));
    }
}
