package org.tuoyu.kernel.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A value was asked of an input that is not good; every problem is listed. */
public final class InputNotValid extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<Problem> problems;

    InputNotValid(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code() + ": "
                        + problem.message().en())
                .collect(Collectors.joining(
                        "; ", "The input is not valid: ", ". Mend what is named, or use match to answer the sender.")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
