package org.tuoyu.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/** What is refused, thrown as what the starter answers with problem details. */
final class Refusal {

    private Refusal() {}

    /** Throws that input is not good. */
    static <T> T of(Problem problem) {
        return of(List.of(problem));
    }

    static <T> T of(List<Problem> problems) {
        return new Checked.Rejected<T>(problems).orElseThrow();
    }

    /** That there is no such thing. */
    static ErrorResponseException notFound() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null);
    }
}
