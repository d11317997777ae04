package org.tuoyu.childcare.supervision;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.IdText;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.Seen;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Result;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.EventIntake;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;

/**
 * An event of inspections as it was written down: anything may be missing or wrong until it is checked. Which fields
 * there are depends on the type. An id of the host or of an event has {@link Limits#ID} characters at most, the reason
 * {@link Limits#WORDS}, every other text {@link Limits#NAME}.
 *
 * @param id the event's own
 * @param type one of {@link InspectionEvent#types()}
 * @param institution which one, as the host calls it; of inspections alone, as the next two
 * @param level the id of an {@link Actor} other than the institution
 * @param by who inspected
 * @param inspection the id of an inspection; of findings alone, as the next three
 * @param requirement the id of one of {@link Supervision#requirements()}
 * @param kind the id of an {@link org.tuoyu.childcare.institution.InstitutionKind}
 * @param place where the institution lies: the name or code of a street, a town or the district
 * @param finding the id of a finding; of follow-ups alone, as the next
 * @param result the id of a {@link InspectionEvent.Result}
 * @param event the id of the event that is withdrawn; of withdrawals alone, as the next
 * @param reason why
 * @param occurredOn the day on which it happened in the eyes of the law, {@code yyyy-MM-dd}
 * @param recordedAt when it was written down, {@code 2021-03-02T01:00:00Z}
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record InspectionEventForm(
        @NotBlank @Seen @IdText @Nullable String id,
        @NotBlank @Seen @NameText @Nullable String type,
        @IdText @Nullable String institution,
        @NameText @Nullable String level,
        @NameText @Nullable String by,
        @IdText @Nullable String inspection,
        @NameText @Nullable String requirement,
        @NameText @Nullable String kind,
        @NameText @Nullable String place,
        @IdText @Nullable String finding,
        @NameText @Nullable String result,
        @IdText @Nullable String event,
        @WordsText @Nullable String reason,
        @NotBlank @Seen @NameText @Nullable String occurredOn,
        @NotBlank @Seen @NameText @Nullable String recordedAt)
        implements RawForm {

    private static final Check<String, Actor> LEVEL =
            Checks.constantOf(Actor.class).then(InspectionEventForm::supervising);

    /** The form that some format holds: the one list of its fields. */
    public static InspectionEventForm read(RawFields fields) {
        return new InspectionEventForm(
                fields.textOrNull("id"),
                fields.textOrNull("type"),
                fields.textOrNull("institution"),
                fields.textOrNull("level"),
                fields.textOrNull("by"),
                fields.textOrNull("inspection"),
                fields.textOrNull("requirement"),
                fields.textOrNull("kind"),
                fields.textOrNull("place"),
                fields.textOrNull("finding"),
                fields.textOrNull("result"),
                fields.textOrNull("event"),
                fields.textOrNull("reason"),
                fields.textOrNull("occurredOn"),
                fields.textOrNull("recordedAt"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends InspectionEventFormBuilder {
        Builder() {}
    }

    /**
     * The event, or every problem of the form in the order of its fields. What a finding requires is asked for as of its
     * day and as known when it was recorded: {@code FINDING_NOT_FOUNDED} where that is not determined.
     */
    public Checked<Event<InspectionEvent>> check(Norms norms, Directory directory) {
        return intake().event((known, intake) -> happening(known, intake, norms, directory));
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(InspectionEventForm::read);
    }

    @Override
    public List<Problem> problems() {
        return intake().problems((known, intake) -> happening(known, intake, null, null));
    }

    @Override
    public boolean needs(String pointer) {
        return EventIntake.isOfEveryType(pointer);
    }

    private EventIntake intake() {
        return new EventIntake(
                id,
                type,
                occurredOn,
                recordedAt,
                InspectionEvent.types(),
                each -> !each.equals(InspectionEvent.WITHDRAWN));
    }

    /** Without norms and directory, only the problems can be told. */
    private Optional<InspectionEvent> happening(
            String type, EventIntake intake, @Nullable Norms norms, @Nullable Directory directory) {
        elsewhere(type, intake);
        return switch (type) {
            case InspectionEvent.INSPECTED -> inspected(intake);
            case InspectionEvent.FOUND -> found(intake, norms, directory);
            case InspectionEvent.FOLLOWED_UP -> followedUp(intake);
            default -> withdrawn(intake);
        };
    }

    private void elsewhere(String type, EventIntake intake) {
        ofOne(intake, type, InspectionEvent.INSPECTED, "/institution", institution());
        ofOne(intake, type, InspectionEvent.INSPECTED, "/level", level());
        ofOne(intake, type, InspectionEvent.INSPECTED, "/by", by());
        ofOne(intake, type, InspectionEvent.FOUND, "/inspection", inspection());
        ofOne(intake, type, InspectionEvent.FOUND, "/requirement", requirement());
        ofOne(intake, type, InspectionEvent.FOUND, "/kind", kind());
        ofOne(intake, type, InspectionEvent.FOUND, "/place", place());
        ofOne(intake, type, InspectionEvent.FOLLOWED_UP, "/finding", finding());
        ofOne(intake, type, InspectionEvent.FOLLOWED_UP, "/result", result());
        ofOne(intake, type, InspectionEvent.WITHDRAWN, "/event", event());
        ofOne(intake, type, InspectionEvent.WITHDRAWN, "/reason", reason());
    }

    private static void ofOne(EventIntake intake, String type, String owner, String pointer, @Nullable String raw) {
        if (!type.equals(owner)) {
            intake.absent(raw, pointer);
        }
    }

    private Optional<InspectionEvent> inspected(EventIntake intake) {
        Optional<String> institution = intake.id(institution(), "/institution");
        Optional<Actor> level = intake.text(level(), "/level", LEVEL);
        Optional<String> by = intake.text(by(), "/by");
        return institution.flatMap(which ->
                level.flatMap(as -> by.map(who -> new Inspected(which.strip(), as, who.strip()))));
    }

    private static Checked<Actor> supervising(Actor level, String pointer) {
        return level == Actor.INSTITUTION
                ? FormProblems.rejected(
                        Problem.at(
                                pointer,
                                "LEVEL_DOES_NOT_INSPECT",
                                "监督检查由区、街道（镇）、村（社区）或者职能部门进行，机构自查不是监督检查",
                                "a level of supervision or a department inspects; what an institution does itself is no inspection"))
                : Check.valid(level);
    }

    private Optional<InspectionEvent> found(EventIntake intake, @Nullable Norms norms, @Nullable Directory directory) {
        Optional<String> inspection = intake.id(inspection(), "/inspection");
        Optional<Question<YesNo>> requirement = requirement(intake);
        Optional<InstitutionKind> kind = intake.text(kind(), "/kind", Checks.constantOf(InstitutionKind.class));
        Optional<String> place = intake.place(place(), directory);
        Optional<AsOf> asOf = intake.asOf();
        if (inspection.isEmpty()
                || requirement.isEmpty()
                || kind.isEmpty()
                || place.isEmpty()
                || asOf.isEmpty()
                || norms == null) {
            return Optional.empty();
        }
        Knowledge known = Knowledge.none().with(Institution.KIND, kind.get());
        Answer<YesNo> answer = norms.ask(requirement.get(), known.askedBy(requirement.get()), asOf.get(), place.get());
        return intake.required(Found.of(inspection.get(), answer)).map(found -> found);
    }

    private Optional<Question<YesNo>> requirement(EventIntake intake) {
        List<Question<YesNo>> all = Supervision.requirements();
        return intake.oneOf(requirement(), "/requirement", Symbol.ids(all)).flatMap(id -> Symbol.find(all, id));
    }

    private Optional<InspectionEvent> followedUp(EventIntake intake) {
        Optional<String> finding = intake.id(finding(), "/finding");
        Optional<Result> result = intake.text(result(), "/result", Checks.constantOf(Result.class));
        return finding.flatMap(of -> result.map(came -> new FollowedUp(of, came)));
    }

    private Optional<InspectionEvent> withdrawn(EventIntake intake) {
        Optional<String> event = intake.id(event(), "/event");
        Optional<String> reason = intake.words(reason(), "/reason");
        return event.flatMap(of -> reason.map(why -> new Withdrawn(of, why.strip())));
    }
}
