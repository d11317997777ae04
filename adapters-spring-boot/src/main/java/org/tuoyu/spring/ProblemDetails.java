package org.tuoyu.spring;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
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

    /** The titles in Chinese by status; in English Spring has them. */
    private static final Map<Integer, String> TITLES = Map.of(
            400, "请求有误",
            404, "没有此项",
            405, "此处不接受这种请求方法",
            406, "没有所要的格式",
            409, "与他人的改动冲突",
            415, "不接受这种内容类型",
            500, "系统出错",
            503, "暂不可用");

    private final RequestLanguage language;

    ProblemDetails(RequestLanguage language) {
        this.language = language;
    }

    /** The problems of an input, such as those of {@code Submitted.Rejected}, with status 400. */
    public ProblemDetail of(List<Problem> problems) {
        return of(problems, 400);
    }

    /**
     * A body that could not be read, with status 400: for a handler of your own of Spring's exceptions. Where a form is
     * expected it is answered so without one.
     */
    public ProblemDetail of(HttpMessageNotReadableException exception) {
        return BodyFaults.of(exception).map(this::of).orElseGet(() -> titled(ProblemDetail.forStatus(400)));
    }

    /** A body of another content type, in the same way, with status 415. */
    public ProblemDetail of(HttpMediaTypeNotSupportedException exception) {
        return of(List.of(BodyFaults.of(exception)), exception.getStatusCode().value());
    }

    private ProblemDetail of(List<Problem> problems, int status) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        put(problems, detail);
        return detail;
    }

    void put(List<Problem> problems, ProblemDetail detail) {
        titled(detail).setDetail(NOT_VALID.in(language.get()));
        detail.setProperty(CODE, "INPUT_NOT_VALID");
        detail.setProperty(PROBLEMS, Problem.capped(problems));
    }

    /** A failure that is no fault of the input. */
    ProblemDetail of(HttpStatusCode status, String code, Bilingual words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words.in(language.get()));
        detail.setProperty(CODE, code);
        return titled(detail);
    }

    /** A problem detail with the title of its status in the language of the request; a status without words keeps its own. */
    public ProblemDetail titled(ProblemDetail detail) {
        String title = TITLES.get(detail.getStatus());
        if (title != null && language.get() == Language.ZH) {
            detail.setTitle(title);
        }
        return detail;
    }
}
