package org.tuoyu.childcare.accountability;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.accountability.BanEvent.Corrected;
import org.tuoyu.childcare.accountability.BanEvent.Recorded;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.IdText;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.Seen;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.EventIntake;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;

/**
 * An event of the register of bans as it was written down: anything may be missing or wrong until it is checked. Which
 * fields there are depends on the type. An id has {@link Limits#ID} characters at most, the reason
 * {@link Limits#WORDS}, every other text {@link Limits#NAME}.
 *
 * @param id the event's own
 * @param type one of {@link BanEvent#types()}
 * @param person a pseudonym; of bans alone, as the next four
 * @param keyFingerprint {@link PseudonymKey#fingerprint()} of the key of the pseudonym
 * @param incident the id of an {@link Incident}, as the authority found it
 * @param concernedAs the id of a {@link Concerned}
 * @param place where it happened: the name or code of a street, a town or the district
 * @param event the id of the event that recorded a ban in error; of corrections alone, as the next
 * @param reason why
 * @param occurredOn the day on which it happened in the eyes of the law, {@code yyyy-MM-dd}
 * @param recordedAt when it was written down, {@code 2021-03-02T01:00:00Z}
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record BanEventForm(
        @NotBlank @Seen @IdText @Nullable String id,
        @NotBlank @Seen @NameText @Nullable String type,
        @NameText @Nullable String person,
        @NameText @Nullable String keyFingerprint,
        @NameText @Nullable String incident,
        @NameText @Nullable String concernedAs,
        @NameText @Nullable String place,
        @IdText @Nullable String event,
        @WordsText @Nullable String reason,
        @NotBlank @Seen @NameText @Nullable String occurredOn,
        @NotBlank @Seen @NameText @Nullable String recordedAt)
        implements RawForm {

    /** The form that some format holds: the one list of its fields. */
    public static BanEventForm read(RawFields fields) {
        return new BanEventForm(
                fields.textOrNull("id"),
                fields.textOrNull("type"),
                fields.textOrNull("person"),
                fields.textOrNull("keyFingerprint"),
                fields.textOrNull("incident"),
                fields.textOrNull("concernedAs"),
                fields.textOrNull("place"),
                fields.textOrNull("event"),
                fields.textOrNull("reason"),
                fields.textOrNull("occurredOn"),
                fields.textOrNull("recordedAt"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends BanEventFormBuilder {
        Builder() {}
    }

    /**
     * The event, or every problem of the form in the order of its fields. A ban is asked for as of its day and as known
     * when it was recorded: {@code BAN_NOT_FOUNDED} where no norm gives it.
     */
    public Checked<Event<BanEvent>> check(Norms norms, Directory directory) {
        return intake().event((known, intake) -> happening(known, intake, norms, directory));
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(BanEventForm::read);
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
        return new EventIntake(id, type, occurredOn, recordedAt, BanEvent.types(), isDone -> false);
    }

    /** Without norms and directory, only the problems can be told. */
    private Optional<BanEvent> happening(
            String known, EventIntake intake, @Nullable Norms norms, @Nullable Directory directory) {
        return known.equals(BanEvent.RECORDED) ? recorded(intake, norms, directory) : corrected(intake);
    }

    private Optional<BanEvent> recorded(EventIntake intake, @Nullable Norms norms, @Nullable Directory directory) {
        Optional<String> digits = intake.text(person, "/person", Pseudonym::digits);
        Optional<String> key = intake.text(keyFingerprint, "/keyFingerprint", Pseudonym::fingerprint);
        Optional<Incident> happened = intake.text(incident, "/incident", Checks.constantOf(Incident.class));
        Optional<Concerned> as = intake.text(concernedAs, "/concernedAs", Checks.constantOf(Concerned.class));
        Optional<String> where = intake.place(place, directory);
        Optional<AsOf> asOf = intake.asOf();
        intake.absent(event, "/event");
        intake.absent(reason, "/reason");
        Optional<Pseudonym> banned = digits.flatMap(text -> key.map(of -> new Pseudonym(text, of)));
        if (banned.isEmpty()
                || happened.isEmpty()
                || as.isEmpty()
                || where.isEmpty()
                || asOf.isEmpty()
                || norms == null) {
            return Optional.empty();
        }
        Knowledge known = Knowledge.none()
                .with(Accountability.INCIDENT, happened.get())
                .with(Accountability.CONCERNED_AS, as.get());
        Answer<YesNo> answer = norms.ask(Accountability.LIFETIME_BAN, known, asOf.get(), where.get());
        return intake.required(Recorded.of(banned.get(), answer)).map(ban -> ban);
    }

    private Optional<BanEvent> corrected(EventIntake intake) {
        intake.absent(person, "/person");
        intake.absent(keyFingerprint, "/keyFingerprint");
        intake.absent(incident, "/incident");
        intake.absent(concernedAs, "/concernedAs");
        intake.absent(place, "/place");
        Optional<String> ban = intake.id(event, "/event");
        Optional<String> why = intake.words(reason, "/reason");
        return ban.flatMap(of -> why.map(because -> new Corrected(of, because.strip())));
    }

    /** Nothing of what was filled in: it may be personal. */
    @Override
    public String toString() {
        return "BanEventForm[…]";
    }
}
