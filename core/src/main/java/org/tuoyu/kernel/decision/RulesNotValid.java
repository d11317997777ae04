package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;

/** Rules cannot be used as they were written; every problem is listed. */
public final class RulesNotValid extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<Problem> problems;

    public RulesNotValid(String what, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + ": " + problem.message().en())
                .collect(Collectors.joining(
                        "; ", what + " cannot be used: ", ". Mend the rules named and build again.")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
