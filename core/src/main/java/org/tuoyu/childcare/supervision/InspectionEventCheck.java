package org.tuoyu.childcare.supervision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
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
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.EventIntake;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;

/** Takes an event of inspections field by field and keeps every problem. */
final class InspectionEventCheck {

    private static final Check<String, Actor> LEVEL =
            Checks.constantOf(Actor.class).then(InspectionEventCheck::supervising);

    private final Norms norms;
    private final Directory directory;
    private final InspectionEventForm form;
    private final EventIntake intake;

    InspectionEventCheck(Norms norms, Directory directory, InspectionEventForm form) {
        this.norms = norms;
        this.directory = directory;
        this.form = form;
        this.intake = new EventIntake(form.id(), form.type(), form.occurredOn(), form.recordedAt());
    }

    Checked<Event<InspectionEvent>> check() {
        return intake.event(InspectionEvent.types(), type -> !type.equals(InspectionEvent.WITHDRAWN), this::happening);
    }

    private Optional<InspectionEvent> happening(String type) {
        elsewhere(type);
        return switch (type) {
            case InspectionEvent.INSPECTED -> inspected();
            case InspectionEvent.FOUND -> found();
            case InspectionEvent.FOLLOWED_UP -> followedUp();
            default -> withdrawn();
        };
    }

    private void elsewhere(String type) {
        ofOne(type, InspectionEvent.INSPECTED, "/institution", form.institution());
        ofOne(type, InspectionEvent.INSPECTED, "/level", form.level());
        ofOne(type, InspectionEvent.INSPECTED, "/by", form.by());
        ofOne(type, InspectionEvent.FOUND, "/inspection", form.inspection());
        ofOne(type, InspectionEvent.FOUND, "/requirement", form.requirement());
        ofOne(type, InspectionEvent.FOUND, "/kind", form.kind());
        ofOne(type, InspectionEvent.FOUND, "/place", form.place());
        ofOne(type, InspectionEvent.FOLLOWED_UP, "/finding", form.finding());
        ofOne(type, InspectionEvent.FOLLOWED_UP, "/result", form.result());
        ofOne(type, InspectionEvent.WITHDRAWN, "/event", form.event());
        ofOne(type, InspectionEvent.WITHDRAWN, "/reason", form.reason());
    }

    private void ofOne(String type, String owner, String pointer, @Nullable String raw) {
        if (!type.equals(owner)) {
            intake.absent(raw, pointer);
        }
    }

    private Optional<InspectionEvent> inspected() {
        Optional<String> institution = intake.id(form.institution(), "/institution");
        Optional<Actor> level = intake.text(form.level(), "/level", LEVEL);
        Optional<String> by = intake.text(form.by(), "/by");
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

    private Optional<InspectionEvent> found() {
        Optional<String> inspection = intake.id(form.inspection(), "/inspection");
        Optional<Question<YesNo>> requirement = requirement();
        Optional<InstitutionKind> kind = intake.text(form.kind(), "/kind", Checks.constantOf(InstitutionKind.class));
        Optional<String> place = intake.place(form.place(), directory);
        Optional<AsOf> asOf = intake.asOf();
        if (inspection.isEmpty() || requirement.isEmpty() || kind.isEmpty() || place.isEmpty() || asOf.isEmpty()) {
            return Optional.empty();
        }
        Knowledge known = Knowledge.none().with(Institution.KIND, kind.get());
        Answer<YesNo> answer = norms.ask(requirement.get(), known.askedBy(requirement.get()), asOf.get(), place.get());
        return intake.required(Found.of(inspection.get(), answer)).map(found -> found);
    }

    private Optional<Question<YesNo>> requirement() {
        List<Question<YesNo>> all = Supervision.requirements();
        return intake.oneOf(
                        form.requirement(),
                        "/requirement",
                        all.stream().map(Question::id).toList())
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst());
    }

    private Optional<InspectionEvent> followedUp() {
        Optional<String> finding = intake.id(form.finding(), "/finding");
        Optional<Result> result = intake.text(form.result(), "/result", Checks.constantOf(Result.class));
        return finding.flatMap(of -> result.map(came -> new FollowedUp(of, came)));
    }

    private Optional<InspectionEvent> withdrawn() {
        Optional<String> event = intake.id(form.event(), "/event");
        Optional<String> reason = intake.words(form.reason(), "/reason");
        return event.flatMap(of -> reason.map(why -> new Withdrawn(of, why.strip())));
    }
}
