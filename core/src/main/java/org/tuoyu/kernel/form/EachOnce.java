package org.tuoyu.kernel.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/**
 * That each text of a list passes a check and no value comes twice, with all problems at once: {@code VALUE_REPEATED}
 * otherwise, or {@code LIST_TOO_LONG}.
 *
 * @param check what a text means
 * @param further what a value has to pass besides; one that does not counts as named none the less
 */
public record EachOnce<R extends Comparable<R>>(Check<@Nullable String, R> check, Check<R, R> further)
        implements Check<List<@Nullable String>, SortedSet<R>> {

    @Override
    public Checked<SortedSet<R>> of(List<@Nullable String> raw, String pointer) {
        if (raw.size() > Limits.LISTED) {
            return FormProblems.rejected(FormProblems.listTooLong(pointer, Limits.LISTED, raw.size()));
        }
        SortedSet<R> withoutFault = withoutFault(raw, pointer);
        return withoutFault.size() == raw.size() ? Check.valid(withoutFault) : each(raw, pointer);
    }

    /** The values of a list as nearly all are, without a problem; fewer of another one. */
    private SortedSet<R> withoutFault(List<@Nullable String> raw, String pointer) {
        SortedSet<R> values = new TreeSet<>();
        for (String text : raw) {
            if (!(check.of(text, pointer) instanceof Checked.Valid<R> valid)
                    || !(further.of(valid.value(), pointer) instanceof Checked.Valid<R>)
                    || !values.add(valid.value())) {
                return values;
            }
        }
        return values;
    }

    private Checked<SortedSet<R>> each(List<@Nullable String> raw, String pointer) {
        SortedSet<R> values = new TreeSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String text = raw.get(i);
            String place = pointer + "/" + i;
            Checked<R> checked = check.of(text, place);
            problems.addAll(problems(checked));
            checked.valid().ifPresent(value -> {
                problems.addAll(problems(further.of(value, place)));
                if (!values.add(value)) {
                    problems.add(FormProblems.repeated(place, String.valueOf(text)));
                }
            });
        }
        return problems.isEmpty() ? Check.valid(values) : new Checked.Rejected<>(problems);
    }

    private static List<Problem> problems(Checked<?> checked) {
        return checked.match(valid -> List.of(), all -> List.copyOf(all));
    }
}
