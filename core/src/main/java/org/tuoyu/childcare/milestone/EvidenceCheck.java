package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** Takes evidence field by field and keeps every problem. */
final class EvidenceCheck {

    private static final Check<@Nullable String, LocalDate> DAY = Checks.NAME.then(Checks.DAY);
    private static final Check<@Nullable Integer, Integer> COUNT = Checks.atLeast(0);

    private final Targets targets;
    private final Intake intake = new Intake();

    EvidenceCheck(Targets targets) {
        this.targets = targets;
    }

    Checked<Evidence> check(EvidenceForm form) {
        Optional<Target> target = intake.required(Checks.NAME.then(this::target).of(form.target(), "/target"));
        Optional<LocalDate> day = intake.required(DAY.of(form.day(), "/day"));
        Optional<Integer> count = intake.required(COUNT.of(form.count(), "/count"));
        Optional<Set<String>> qualities = intake.required(qualities(form, target));
        Optional<String> source = intake.required(Checks.WORDS.of(form.source(), "/source"));
        Optional<LocalDate> statedOn = statedOn(form, day);
        return intake.outcome(() -> new Evidence(
                target.orElseThrow().id(),
                day.orElseThrow(),
                count.orElseThrow(),
                qualities.orElseThrow(),
                source.orElseThrow().strip(),
                statedOn.or(() -> day).orElseThrow()));
    }

    private Checked<Target> target(String id, String pointer) {
        return targets.find(id)
                .map(found -> countable(found, pointer))
                .orElseGet(() -> FormProblems.rejected(Problem.at(
                                pointer,
                                "TARGET_NOT_KNOWN",
                                "没有编号为“" + Shown.of(id) + "”的目标",
                                "no target is known as \"" + Shown.of(id) + "\"")
                        .suggesting(DidYouMean.of(id, ids(targets.all())))));
    }

    private static Checked<Target> countable(Target target, String pointer) {
        return target.aim()
                .<Checked<Target>>match(
                        count -> Check.valid(target),
                        words -> FormProblems.rejected(Problem.at(
                                pointer,
                                "TARGET_IN_WORDS",
                                "该目标只有文字（" + words.open() + "），数量不能说明其是否达成",
                                "this target is set in words alone (" + words.open()
                                        + "), no number says whether it is reached")));
    }

    private static Checked<Set<String>> qualities(EvidenceForm form, Optional<Target> target) {
        return new Qualities(target.map(Target::qualities)).of(form.qualities(), "/qualities");
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
                        "陈述日期 " + said + " 早于所述日期 " + day.orElseThrow() + "，尚未发生的事不是证据",
                        "stated on " + said + " about " + day.orElseThrow()
                                + ": what has not happened yet is no evidence"));
    }

    private static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }
}
