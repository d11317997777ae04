package org.tuoyu.kernel.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.AsOf;

/** The intake of an event as it was written down, field by field, which keeps every problem; for the forms of the domains. */
public final class EventIntake {

    private static final Set<String> OF_EVERY_TYPE = Set.of("/id", "/type", "/occurredOn", "/recordedAt");
    private static final Check<@Nullable String, LocalDate> DAY = Checks.NAME.then(Checks.DAY);
    private static final Check<@Nullable String, Instant> MOMENT = Checks.NAME.then(Checks.MOMENT);

    private final @Nullable String id;
    private final @Nullable String type;
    private final @Nullable String occurredOn;
    private final @Nullable String recordedAt;
    private final List<String> types;
    private final Predicate<? super String> isDone;
    private final Intake intake = new Intake();

    /**
     * What every event says of itself; any of it may be missing or wrong.
     *
     * @param types those that there are
     * @param isDone whether an event of a type is not recorded before its day: {@code RECORDED_BEFORE_ITS_DAY}
     */
    public EventIntake(
            @Nullable String id,
            @Nullable String type,
            @Nullable String occurredOn,
            @Nullable String recordedAt,
            List<String> types,
            Predicate<? super String> isDone) {
        this.id = id;
        this.type = type;
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt;
        this.types = types;
        this.isDone = isDone;
    }

    /**
     * The event, or every problem of it.
     *
     * @param happening what happened, taken from the fields of a type; empty where there is a problem, which is kept
     */
    public <H extends Happening> Checked<Event<H>> event(
            BiFunction<? super String, EventIntake, Optional<H>> happening) {
        return intake.outcome(taken(happening));
    }

    /** Every problem of an event of which the fields of its type are only looked at. */
    public <H extends Happening> List<Problem> problems(
            BiFunction<? super String, EventIntake, Optional<H>> happening) {
        var unused = taken(happening);
        return intake.problems();
    }

    /** Whether events of every type have the field at a pointer. */
    public static boolean isOfEveryType(String pointer) {
        return OF_EVERY_TYPE.contains(pointer);
    }

    private <H extends Happening> Supplier<Event<H>> taken(
            BiFunction<? super String, EventIntake, Optional<H>> happening) {
        Optional<String> ownId = required(Checks.ID.of(id, "/id"));
        Optional<String> known = oneOf(type, "/type", types);
        Optional<H> happened = known.flatMap(each -> happening.apply(each, this));
        Optional<LocalDate> day = required(DAY.of(occurredOn, "/occurredOn"));
        Optional<LocalDate> noEarlierThan = known.filter(isDone).flatMap(done -> day);
        Optional<Instant> at = required(MOMENT.then((instant, pointer) -> notBefore(instant, noEarlierThan, pointer))
                .of(recordedAt, "/recordedAt"));
        return () -> new Event<>(ownId.orElseThrow(), day.orElseThrow(), at.orElseThrow(), happened.orElseThrow());
    }

    /** A value that has to be there; empty where there is a problem, which is kept. */
    public <R> Optional<R> required(Checked<R> checked) {
        return intake.required(checked);
    }

    /** An id that has to be there, the host's or another event's. */
    public Optional<String> id(@Nullable String raw, String pointer) {
        return required(Checks.ID.of(raw, pointer));
    }

    /** Free words that have to be there: a reason, a source. */
    public Optional<String> words(@Nullable String raw, String pointer) {
        return required(Checks.WORDS.of(raw, pointer));
    }

    /** A name that has to be there. */
    public Optional<String> text(@Nullable String raw, String pointer) {
        return required(Checks.NAME.of(raw, pointer));
    }

    /** What a text that has to be there means. */
    public <R> Optional<R> text(@Nullable String raw, String pointer, Check<String, R> check) {
        return required(Checks.NAME.then(check).of(raw, pointer));
    }

    /** One of a list of ids: {@code VALUE_NOT_KNOWN} otherwise. */
    public Optional<String> oneOf(@Nullable String raw, String pointer, List<String> ids) {
        return text(raw, pointer, (each, at) -> listed(each, at, ids));
    }

    /** A field that events of the type do not have: {@code VALUE_NOT_EXPECTED} where it is filled in. */
    public void absent(@Nullable Object raw, String pointer) {
        if (raw != null) {
            required(FormProblems.rejected(
                    Problem.at(pointer, "VALUE_NOT_EXPECTED", "该类事件没有此项", "an event of this type has no such field")));
        }
    }

    /**
     * Where it happened, as a directory knows it on the day of the event: {@code PLACE_NOT_KNOWN} otherwise. Without a
     * directory any place will do.
     */
    public Optional<String> place(@Nullable String raw, @Nullable Directory directory) {
        return directory == null
                ? text(raw, "/place")
                : text(raw, "/place", (place, pointer) -> place(place, pointer, directory));
    }

    private Checked<String> place(String place, String pointer, Directory directory) {
        Optional<AsOf> asOf = asOf();
        if (asOf.isEmpty() || directory.unit(place, asOf.get().recordDay()).isPresent()) {
            return Check.valid(place);
        }
        return FormProblems.rejected(Problem.at(
                        pointer,
                        "PLACE_NOT_KNOWN",
                        "没有名为“" + Shown.of(place) + "”的地方",
                        "no place is known as \"" + Shown.of(place) + "\"")
                .suggesting(directory.near(place, asOf.get().recordDay())));
    }

    /** The day of the event with what was known when it was recorded; empty where one of them is missing or wrong. */
    public Optional<AsOf> asOf() {
        return DAY.of(occurredOn, "/occurredOn")
                .valid()
                .flatMap(day -> MOMENT.of(recordedAt, "/recordedAt")
                        .valid()
                        .map(at -> AsOf.day(day).knownAt(at)));
    }

    private static Checked<String> listed(String raw, String pointer, List<String> all) {
        return all.contains(raw)
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "应为 " + String.join("、", all) + " 之一，实为“" + Shown.of(raw) + "”",
                                "expected one of " + String.join(", ", all) + ", got \"" + Shown.of(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, all)));
    }

    private static Checked<Instant> notBefore(Instant at, Optional<LocalDate> day, String pointer) {
        return day.filter(each -> !AsOf.day(each).knownAt(at).knowsPublicationOf(each))
                .map(each -> FormProblems.<Instant>rejected(Problem.at(
                        pointer,
                        "RECORDED_BEFORE_ITS_DAY",
                        "记录时刻早于所述日期 " + each + "，尚未发生的事不能记录",
                        "recorded before its day, " + each + ": what has not happened yet is not recorded")))
                .orElseGet(() -> Check.valid(at));
    }
}
