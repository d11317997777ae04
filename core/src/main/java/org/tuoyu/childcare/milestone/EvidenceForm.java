package org.tuoyu.childcare.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.Seen;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.BuilderStyle.AllowNulls;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/**
 * Evidence as it was written down: anything may be missing or wrong until it is checked. The source has
 * {@link Limits#WORDS} characters at most, every other text {@link Limits#NAME}, the list of qualities
 * {@link Limits#LISTED} entries.
 *
 * @param target the id of a target
 * @param day the end of which day it speaks of, {@code yyyy-MM-dd}
 * @param count how many there had been by then, in all
 * @param qualities the ids of the qualities that each of those has; may be absent
 * @param source who says so, and where
 * @param statedOn the day on which it was said; may be absent, then it is the day that it speaks of
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record EvidenceForm(
        @NotBlank @Seen @NameText @Nullable String target,
        @NotBlank @Seen @NameText @Nullable String day,
        @NotNull @PositiveOrZero @Nullable Integer count,
        @Nullable List<@AllowNulls @Nullable String> qualities,
        @NotBlank @Seen @WordsText @Nullable String source,
        @NameText @Nullable String statedOn)
        implements RawForm {

    private static final Check<@Nullable String, LocalDate> DAY = Checks.NAME.then(Checks.DAY);
    private static final Check<@Nullable Integer, Integer> COUNT = Checks.atLeast(0);

    public EvidenceForm {
        qualities = qualities == null ? null : Collections.unmodifiableList(new ArrayList<>(qualities));
    }

    /** The form that some format holds: the one list of its fields. */
    public static EvidenceForm read(RawFields fields) {
        return new EvidenceForm(
                fields.textOrNull("target"),
                fields.textOrNull("day"),
                fields.numberOrNull("count", 0),
                fields.textsOrNull("qualities"),
                fields.textOrNull("source"),
                fields.textOrNull("statedOn"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends EvidenceFormBuilder {
        Builder() {}
    }

    /** The evidence, or every problem of the form in the order of its fields. */
    public Checked<Evidence> check(Targets targets) {
        return checked(targets);
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(EvidenceForm::read);
    }

    @Override
    public boolean needs(String pointer) {
        return !pointer.equals("/statedOn");
    }

    @Override
    public List<Problem> problems() {
        return checked(null).problems();
    }

    /** Without targets any will do, with any quality. */
    private Checked<Evidence> checked(@Nullable Targets targets) {
        Intake intake = new Intake();
        Optional<String> id = intake.required(Checks.NAME
                .then((raw, pointer) -> target(targets, raw, pointer))
                .of(target, "/target"));
        Optional<LocalDate> day = intake.required(DAY.of(day(), "/day"));
        Optional<Integer> count = intake.required(COUNT.of(count(), "/count"));
        Optional<Set<String>> qualities = intake.required(qualities(targets, id));
        Optional<String> source = intake.required(Checks.WORDS.of(source(), "/source"));
        Optional<LocalDate> statedOn = statedOn(intake, day);
        return intake.outcome(() -> new Evidence(
                id.orElseThrow(),
                day.orElseThrow(),
                count.orElseThrow(),
                qualities.orElseThrow(),
                source.orElseThrow().strip(),
                statedOn.or(() -> day).orElseThrow()));
    }

    private static Checked<String> target(@Nullable Targets targets, String id, String pointer) {
        if (targets == null) {
            return Check.valid(id);
        }
        return targets.find(id)
                .map(found -> countable(found, pointer))
                .orElseGet(() -> FormProblems.rejected(Problem.at(
                                pointer,
                                "TARGET_NOT_KNOWN",
                                "没有编号为“" + Shown.of(id) + "”的目标",
                                "no target is known as \"" + Shown.of(id) + "\"")
                        .suggesting(DidYouMean.of(id, Symbol.ids(targets.all())))));
    }

    private static Checked<String> countable(Target target, String pointer) {
        return target.aim()
                .<Checked<String>>match(
                        count -> Check.valid(target.id()),
                        words -> FormProblems.rejected(Problem.at(
                                pointer,
                                "TARGET_IN_WORDS",
                                "该目标只有文字（" + words.open() + "），数量不能说明其是否达成",
                                "this target is set in words alone (" + words.open()
                                        + "), no number says whether it is reached")));
    }

    private Checked<Set<String>> qualities(@Nullable Targets targets, Optional<String> id) {
        Optional<Target> target = targets == null ? Optional.empty() : id.flatMap(targets::find);
        Check<String, String> known =
                (raw, pointer) -> target.map(of -> quality(of, raw, pointer)).orElseGet(() -> Check.valid(raw));
        List<@Nullable String> named = qualities == null ? List.of() : qualities;
        return Checks.eachOnce(Checks.NAME, known).of(named, "/qualities").map(all -> all);
    }

    private static Checked<String> quality(Target target, String raw, String pointer) {
        List<String> all = Symbol.ids(target.qualities());
        return all.contains(raw)
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "该目标的条件应为 " + all + " 之一，实为“" + Shown.of(raw) + "”",
                                "expected one of the target's qualities " + all + ", got \"" + Shown.of(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, all)));
    }

    private Optional<LocalDate> statedOn(Intake intake, Optional<LocalDate> day) {
        return statedOn == null
                ? Optional.empty()
                : intake.required(DAY.then((said, pointer) -> notBefore(said, day, pointer))
                        .of(statedOn, "/statedOn"));
    }

    private static Checked<LocalDate> notBefore(LocalDate said, Optional<LocalDate> day, String pointer) {
        return day.filter(said::isBefore).isEmpty()
                ? Check.valid(said)
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "STATED_BEFORE_ITS_DAY",
                        "陈述日期早于所述日期：" + said + " 早于 " + day.orElseThrow() + "，尚未发生的事不是证据",
                        "stated before its day: on " + said + " about " + day.orElseThrow()
                                + "; what has not happened yet is no evidence"));
    }
}
