package org.tuoyu.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;

/** The library was set up without something that it needs; every problem is listed. */
public final class ConfigurationNotValid extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<Problem> problems;

    ConfigurationNotValid(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.message().en())
                .collect(Collectors.joining(
                        "; ", "Tuoyu cannot be built: ", ". Give each of them to Tuoyu.builder() before build().")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
