package org.tuoyu.policy.file;

import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.TuoyuException;

/** A line that is not read further; it never leaves the package: the problem is told with the others of the file. */
final class Misread extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Misread(Problem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
