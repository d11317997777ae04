package org.tuoyu.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.SourceFailed;

/** The library was set up without something that it needs; every problem is listed. */
public final class ConfigurationNotValid extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<Problem> problems;

    ConfigurationNotValid(List<Problem> problems, @Nullable SourceFailed failure) {
        super(
                problems.stream()
                        .map(problem -> problem.message().en())
                        .collect(Collectors.joining(
                                "; ",
                                "Tuoyu cannot be built: ",
                                ". Give Tuoyu.builder() what it says before build().")),
                failure);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
