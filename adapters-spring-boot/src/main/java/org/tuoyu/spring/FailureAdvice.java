package org.tuoyu.spring;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tuoyu.jdbc.TablesDiffer;
import org.tuoyu.json.FormNotReadable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.spi.StoreFailed;

/**
 * Everything that Tuoyu throws, as problem details. Before Boot's own advice, since that one tells less of a body that is
 * not readable; a handler in a controller comes before both.
 */
@RestControllerAdvice
@Order(-1)
final class FailureAdvice {

    private static final Log LOG = LogFactory.getLog(FailureAdvice.class);

    private final ProblemDetails details;

    FailureAdvice(ProblemDetails details) {
        this.details = details;
    }

    @ExceptionHandler
    ProblemDetail notReadable(FormNotReadable failure) {
        return details.of(failure.problems());
    }

    @ExceptionHandler
    ProblemDetail notValid(InputNotValid failure) {
        return details.of(failure.problems());
    }

    @ExceptionHandler
    ProblemDetail overtaken(Overtaken failure) {
        LOG.debug("Overtaken", failure);
        return details.of(
                HttpStatus.CONFLICT,
                "OVERTAKEN",
                new Bilingual("他人先行改动，未写入；请再次提交", "others were first, and nothing was written; send it again"));
    }

    /** Tables are looked at by the first work too: they may have been altered while the application runs. */
    @ExceptionHandler({StoreFailed.class, SourceFailed.class, TablesDiffer.class})
    ProblemDetail unavailable(TuoyuException failure) {
        LOG.error("What Tuoyu stands on failed", failure);
        return details.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "NOT_AVAILABLE",
                new Bilingual(
                        "存储或来源暂不可用；稍后再次提交，重复提交无害",
                        "the store or a source is not available; send it again later, which does no harm"));
    }

    /** What went wrong is for the log: its words are for whoever runs the application. */
    @ExceptionHandler
    ProblemDetail failed(TuoyuException failure) {
        LOG.error("Tuoyu failed", failure);
        return details.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "FAILED",
                new Bilingual("系统出错，已记入日志", "the application failed; its log says why"));
    }
}
