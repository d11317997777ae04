package org.tuoyu.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/** What is refused; who asks it for a value throws what the starter answers with problem details. */
final class Refusal {

    private Refusal() {}

    /** Of input that is not good. */
    static <T> Checked<T> of(Problem problem) {
        return of(List.of(problem));
    }

    static <T> Checked<T> of(List<Problem> problems) {
        return new Checked.Rejected<>(problems);
    }

    /** Of what is not there. */
    static ErrorResponseException notFound() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null);
    }
}
