package org.tuoyu.childcare.registration;

import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.EventOutOfPlace;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * A case of registration: how far it has come, what may happen to it, and what that comes to. A value.
 *
 * @param application what came in; empty while nothing has
 * @param authority what was found of who registers it; empty before it was examined
 * @param version how many events it has seen
 */
public record RegistrationCase(Optional<Application> application, Optional<AuthorityFinding> authority, long version) {

    private static final String KIND = "registration";

    /** The stream of the application with this id, or the problem {@code APPLICATION_ID_NOT_USABLE}: no store can keep it. */
    public static Checked<StreamId> stream(String applicationId) {
        return StreamId.isUsable(applicationId)
                ? new Checked.Valid<>(new StreamId(KIND, applicationId))
                : new Checked.Rejected<>(List.of(idNotUsable()));
    }

    /** A case of which nothing is recorded. */
    public static RegistrationCase start() {
        return new RegistrationCase(Optional.empty(), Optional.empty(), 0);
    }

    /**
     * The events that make up the taking up of an application. The same application again changes nothing, whatever is
     * answered by now: there are none.
     * It is refused as {@code APPLICATION_ID_TAKEN} where another one came in under its id, and as
     * {@code FACTS_CONTRADICT} where nothing can be answered. Its id is one for which there is a {@link #stream}.
     */
    public Checked<List<Event<RegistrationEvent>>> decide(Submission command) {
        return application.map(before -> again(before, command.application())).orElseGet(() -> takeUp(command));
    }

    /** The case after more events, the first first; {@link EventOutOfPlace} where one of them cannot follow. */
    public RegistrationCase and(List<Event<RegistrationEvent>> events) {
        RegistrationCase reached = this;
        for (Event<RegistrationEvent> event : events) {
            reached = reached.evolve(event);
        }
        return reached;
    }

    private RegistrationCase evolve(Event<RegistrationEvent> event) {
        return event.happening()
                .match(
                        received -> next(application.isEmpty(), Optional.of(received.application()), authority, event),
                        found -> next(
                                application.isPresent() && authority.isEmpty(),
                                application,
                                Optional.of(found),
                                event));
    }

    private RegistrationCase next(
            boolean follows,
            Optional<Application> came,
            Optional<AuthorityFinding> found,
            Event<RegistrationEvent> event) {
        if (!follows) {
            throw new EventOutOfPlace(event.happening().type(), "this place of a registration");
        }
        return new RegistrationCase(came, found, version + 1);
    }

    private static Checked<List<Event<RegistrationEvent>>> takeUp(Submission command) {
        return command.answer()
                .match(
                        determined -> taken(
                                command,
                                new AuthorityDetermined(determined.outcome().id(), basis(command))),
                        open -> taken(command, AuthorityLeftOpen.of(open, basis(command))),
                        silent -> taken(
                                command, AuthorityLeftOpen.of(AuthorityLeftOpen.Why.NOT_APPLICABLE, basis(command))),
                        conflict ->
                                taken(command, AuthorityLeftOpen.of(AuthorityLeftOpen.Why.CONFLICT, basis(command))),
                        invalid -> new Checked.Rejected<>(List.of(invalid.problem())));
    }

    private static RecordedBasis basis(Submission command) {
        return RecordedBasis.of(command.asOf(), command.answer().grounds());
    }

    private static Checked<List<Event<RegistrationEvent>>> taken(Submission command, AuthorityFinding finding) {
        return new Checked.Valid<>(
                List.of(event(command, 1, new ApplicationReceived(command.application())), event(command, 2, finding)));
    }

    /** The place in its stream makes an event's id: it is the same whoever decides, and however often. */
    private static Event<RegistrationEvent> event(Submission command, long version, RegistrationEvent happening) {
        Application application = command.application();
        return new Event<>(
                KIND + "/" + application.id() + "#" + version,
                application.submittedOn(),
                command.recordedAt(),
                happening);
    }

    private static Checked<List<Event<RegistrationEvent>>> again(Application before, Application now) {
        return before.equals(now) ? new Checked.Valid<>(List.of()) : new Checked.Rejected<>(List.of(idTaken()));
    }

    private static Problem idTaken() {
        return Problem.at(
                "/id",
                "APPLICATION_ID_TAKEN",
                "该编号已用于内容不同的另一申请；请换一个编号，或按原内容提交",
                "expected an id of its own, got that of an application with other content; choose another id, or submit"
                        + " what was submitted");
    }

    private static Problem idNotUsable() {
        return Problem.at(
                "/id",
                "APPLICATION_ID_NOT_USABLE",
                "编号应为 1 至 " + StreamId.LONGEST_KEY + " 个完整字符，不含控制字符",
                "expected 1 to " + StreamId.LONGEST_KEY + " whole characters without control characters, got others");
    }
}
