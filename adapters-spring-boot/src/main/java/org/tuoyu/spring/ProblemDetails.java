package org.tuoyu.spring;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;

/**
 * Problems as an answer over HTTP (RFC 9457): a {@code ProblemDetail} whose member {@code problems} has one object for each,
 * with {@code code}, {@code pointer}, {@code message} and {@code didYouMean}, in the language of the request.
 */
public final class ProblemDetails {

    static final String PROBLEMS = "problems";
    static final String CODE = "code";
    private static final Bilingual NOT_VALID = new Bilingual(
            "所提交的内容有误，逐项见 problems", "what was sent is not valid; problems says each thing that is wrong");

    private final RequestLanguage language;

    ProblemDetails(RequestLanguage language) {
        this.language = language;
    }

    /** The problems of an input, such as those of {@code Submitted.Rejected}, with status 400. */
    public ProblemDetail of(List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatus(400);
        put(problems, detail);
        return detail;
    }

    void put(List<Problem> problems, ProblemDetail detail) {
        detail.setDetail(NOT_VALID.in(language.get()));
        detail.setProperty(CODE, "INPUT_NOT_VALID");
        detail.setProperty(PROBLEMS, Problem.capped(problems));
    }

    /** A failure that is no fault of the input. */
    ProblemDetail of(HttpStatusCode status, String code, Bilingual words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words.in(language.get()));
        detail.setProperty(CODE, code);
        return detail;
    }
}
