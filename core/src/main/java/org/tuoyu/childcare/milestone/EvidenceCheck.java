package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.CalendarDay;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.EachOnce;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.form.Minimum;
import org.tuoyu.kernel.form.Presence;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** Takes evidence field by field and keeps every problem. */
final class EvidenceCheck {

    private static final Check<@Nullable String, String> TEXT = Presence::ofName;
    private static final Check<@Nullable String, String> WORDS = Presence::ofWords;
    private static final Check<@Nullable String, LocalDate> DAY = TEXT.then(CalendarDay::of);
    private static final Check<@Nullable Integer, Integer> PRESENT = Presence::of;
    private static final Check<@Nullable Integer, Integer> COUNT = PRESENT.then(new Minimum(0));

    private final @Nullable Targets targets;
    private final Intake intake = new Intake();

    /** Without targets any will do, with any quality. */
    EvidenceCheck(@Nullable Targets targets) {
        this.targets = targets;
    }

    Checked<Evidence> check(EvidenceForm form) {
        Optional<String> id = intake.required(TEXT.then(this::target).of(form.target(), "/target"));
        Optional<LocalDate> day = intake.required(DAY.of(form.day(), "/day"));
        Optional<Integer> count = intake.required(COUNT.of(form.count(), "/count"));
        Optional<Set<String>> qualities = intake.required(qualities(form, id));
        Optional<String> source = intake.required(WORDS.of(form.source(), "/source"));
        Optional<LocalDate> statedOn = statedOn(form, day);
        return intake.outcome(() -> new Evidence(
                id.orElseThrow(),
                day.orElseThrow(),
                count.orElseThrow(),
                qualities.orElseThrow(),
                source.orElseThrow().strip(),
                statedOn.or(() -> day).orElseThrow()));
    }

    private Checked<String> target(String id, String pointer) {
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
                        .suggesting(DidYouMean.of(id, ids(targets.all())))));
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

    private Checked<Set<String>> qualities(EvidenceForm form, Optional<String> id) {
        Optional<Target> target = targets == null ? Optional.empty() : id.flatMap(targets::find);
        Check<String, String> known =
                (raw, pointer) -> target.map(of -> quality(of, raw, pointer)).orElseGet(() -> Check.valid(raw));
        List<@Nullable String> named = form.qualities() == null ? List.of() : form.qualities();
        return new EachOnce<>(TEXT, known).of(named, "/qualities").map(all -> all);
    }

    private static Checked<String> quality(Target target, String raw, String pointer) {
        List<String> all = ids(target.qualities());
        return all.contains(raw)
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "该目标的条件应为 " + all + " 之一，实为“" + Shown.of(raw) + "”",
                                "expected one of the target's qualities " + all + ", got \"" + Shown.of(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, all)));
    }

    private Optional<LocalDate> statedOn(EvidenceForm form, Optional<LocalDate> day) {
        return form.statedOn() == null
                ? Optional.empty()
                : intake.required(DAY.then((said, pointer) -> notBefore(said, day, pointer))
                        .of(form.statedOn(), "/statedOn"));
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

    private static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }
}
