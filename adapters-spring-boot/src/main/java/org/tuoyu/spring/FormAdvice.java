package org.tuoyu.spring;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * The problem detail of a form in which {@code @Valid} found something, or that came as another content type, where nobody
 * else handles Spring's exception. What is of other types than forms is thrown on, and answered as if this advice were not
 * there.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FormAdvice {

    @ExceptionHandler
    ProblemDetail notValid(MethodArgumentNotValidException exception) throws MethodArgumentNotValidException {
        if (isOfForm(exception)) {
            return exception.getBody();
        }
        throw exception;
    }

    @ExceptionHandler
    ProblemDetail notValid(HandlerMethodValidationException exception) {
        if (isOfForm(exception)) {
            return exception.getBody();
        }
        throw exception;
    }

    /** With the header that names the content types. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSupported(HttpMediaTypeNotSupportedException exception)
            throws HttpMediaTypeNotSupportedException {
        if (isOfForm(exception)) {
            return ResponseEntity.of(exception.getBody())
                    .headers(exception.getHeaders())
                    .build();
        }
        throw exception;
    }

    private static boolean isOfForm(ErrorResponse exception) {
        return exception.getBody().getProperties() != null
                && exception.getBody().getProperties().containsKey(ProblemDetails.PROBLEMS);
    }
}
