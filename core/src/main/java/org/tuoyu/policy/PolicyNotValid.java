package org.tuoyu.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;

/** A policy does not say what its instrument says, or cannot be used as written; every problem is listed. */
public final class PolicyNotValid extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String instrument;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<Problem> problems;

    public PolicyNotValid(String instrument, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + ": " + problem.message().en())
                .collect(Collectors.joining(
                        "; ",
                        "The policy for " + instrument + " cannot be used: ",
                        ". Compare the places named with the official text and build again.")));
        this.instrument = instrument;
        this.problems = List.copyOf(problems);
    }

    public String instrument() {
        return instrument;
    }

    public List<Problem> problems() {
        return problems;
    }
}
