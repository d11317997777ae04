package org.tuoyu.childcare.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** That a list names qualities of a target, each known and once, and is not too long. */
final class Qualities {

    private final Optional<List<Quality>> known;
    private final Set<String> named = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Of a target that is not known any quality will do. */
    Qualities(Optional<List<Quality>> known) {
        this.known = known;
    }

    Checked<Set<String>> of(@Nullable List<@Nullable String> raw, String pointer) {
        if (raw != null && raw.size() > Limits.LISTED) {
            return FormProblems.rejected(FormProblems.listTooLong(pointer, Limits.LISTED, raw.size()));
        }
        for (int i = 0; raw != null && i < raw.size(); i++) {
            take(raw.get(i), pointer + "/" + i);
        }
        return problems.isEmpty() ? Check.valid(named) : new Checked.Rejected<>(problems);
    }

    private void take(@Nullable String raw, String pointer) {
        problems.addAll(Checks.NAME.of(raw, pointer).match(text -> taken(text, pointer), all -> List.copyOf(all)));
    }

    private List<Problem> taken(String raw, String pointer) {
        List<Problem> found = new ArrayList<>();
        known.flatMap(all -> unknown(raw, all, pointer)).ifPresent(found::add);
        if (!named.add(raw)) {
            found.add(repeated(raw, pointer));
        }
        return found;
    }

    private static Optional<Problem> unknown(String raw, List<Quality> all, String pointer) {
        List<String> ids = all.stream().map(Quality::id).toList();
        return ids.contains(raw)
                ? Optional.empty()
                : Optional.of(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "该目标的条件应为 " + ids + " 之一，实为“" + Shown.of(raw) + "”",
                                "expected one of the target's qualities " + ids + ", got \"" + Shown.of(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, ids)));
    }

    private static Problem repeated(String raw, String pointer) {
        String shown = Shown.of(raw);
        return Problem.at(
                pointer,
                "VALUE_REPEATED",
                "各值应只出现一次，" + shown + " 重复",
                "each value is named once, got " + shown + " again");
    }
}
