package org.tuoyu.kernel.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/** Takes a form field by field and keeps every problem; fields are bounded, so there are never many. */
public final class Intake {

    private final List<Problem> problems = new ArrayList<>();

    /** The value; empty where there is a problem, which is kept. */
    public <R> Optional<R> required(Checked<R> checked) {
        problems.addAll(checked.problems());
        return checked.valid();
    }

    /** The value; empty where none was given, or where there is a problem, which is kept. */
    public <R> Optional<R> optional(Check<String, R> check, @Nullable String raw, String pointer) {
        return raw == null ? Optional.empty() : required(check.of(raw, pointer));
    }

    /** What is made of the values where all of them are good; else every problem. */
    public <T> Checked<T> outcome(Supplier<? extends T> value) {
        return problems.isEmpty() ? Check.valid(value.get()) : new Checked.Rejected<>(problems);
    }

    /**
     * What is made of the values where nothing is wrong and one is there, whatever else is missing; else every problem of
     * what is wrong.
     *
     * @param needed the pointer of that one
     */
    public <T> Checked<T> outcomeSoFar(String needed, Supplier<? extends T> value) {
        List<Problem> wrong = problems.stream()
                .filter(each -> !FormProblems.isMissing(each) || each.pointer().equals(needed))
                .toList();
        return wrong.isEmpty() ? Check.valid(value.get()) : new Checked.Rejected<>(wrong);
    }

    /** Every problem that was kept. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
