package org.tuoyu.policy.lines;

import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;

/** A line that is not read further; no host sees it: the problem is told with the others of the file. */
public final class Misread extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Misread(Problem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
