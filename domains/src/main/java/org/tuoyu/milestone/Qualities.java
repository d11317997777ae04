package org.tuoyu.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tuoyu.form.Check;
import org.tuoyu.form.Faults;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.DidYouMean;
import org.tuoyu.problem.Problem;

/** That a list names qualities of a target, each known and once. */
final class Qualities {

    private final Optional<List<Quality>> known;
    private final Set<String> named = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Of a target that is not known any quality will do. */
    Qualities(Optional<List<Quality>> known) {
        this.known = known;
    }

    Checked<Set<String>> of(@Nullable List<@Nullable String> raw, String pointer) {
        for (int i = 0; raw != null && i < raw.size(); i++) {
            take(raw.get(i), pointer + "/" + i);
        }
        return problems.isEmpty() ? Check.valid(named) : new Checked.Rejected<>(problems);
    }

    private void take(@Nullable String raw, String pointer) {
        if (raw == null || raw.isBlank()) {
            problems.add(Faults.missing(pointer));
        } else {
            known.flatMap(all -> unknown(raw, all, pointer)).ifPresent(problems::add);
            if (!named.add(raw)) {
                problems.add(repeated(raw, pointer));
            }
        }
    }

    private static Optional<Problem> unknown(String raw, List<Quality> all, String pointer) {
        List<String> ids = all.stream().map(Quality::id).toList();
        return ids.contains(raw)
                ? Optional.empty()
                : Optional.of(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "该目标的条件应为 " + ids + " 之一，实为“" + Faults.shown(raw) + "”",
                                "expected one of the target's qualities " + ids + ", got \"" + Faults.shown(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, ids)));
    }

    private static Problem repeated(String raw, String pointer) {
        String shown = Faults.shown(raw);
        return Problem.at(
                pointer,
                "VALUE_REPEATED",
                "各值应只出现一次，" + shown + " 重复",
                "each value is named once, got " + shown + " again");
    }
}
