package org.tuoyu.childcare.institution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/** That a list names at least one service mode, each known and once, and is not too long; all its problems at once. */
final class Modes {

    private static final Check<@Nullable String, ServiceMode> MODE =
            Fields.NAME.then(Checks.constantOf(ServiceMode.class));

    private final Set<ServiceMode> named = EnumSet.noneOf(ServiceMode.class);
    private final List<Problem> problems = new ArrayList<>();

    private Modes() {}

    static Checked<List<ServiceMode>> of(List<@Nullable String> raw, String pointer) {
        if (raw.isEmpty()) {
            return FormProblems.rejected(FormProblems.missing(pointer));
        }
        if (raw.size() > Limits.LISTED) {
            return FormProblems.rejected(FormProblems.listTooLong(pointer, Limits.LISTED, raw.size()));
        }
        Modes modes = new Modes();
        for (int i = 0; i < raw.size(); i++) {
            modes.take(raw.get(i), pointer + "/" + i);
        }
        return modes.problems.isEmpty()
                ? Check.valid(List.copyOf(modes.named))
                : new Checked.Rejected<>(modes.problems);
    }

    private void take(@Nullable String raw, String pointer) {
        keep(MODE.of(raw, pointer), pointer);
    }

    private void keep(Checked<ServiceMode> checked, String pointer) {
        problems.addAll(checked.<List<Problem>>match(
                mode -> named.add(mode) ? List.of() : List.of(FormProblems.repeated(pointer, mode)),
                all -> List.copyOf(all)));
    }
}
