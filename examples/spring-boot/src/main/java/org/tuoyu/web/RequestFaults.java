package org.tuoyu.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.spring.ProblemDetails;

/** What Spring finds wrong with a request, told as everything else is: with its problems, in the language of the request. */
@RestControllerAdvice
final class RequestFaults extends ResponseEntityExceptionHandler {

    private final ProblemDetails details;

    RequestFaults(ProblemDetails details) {
        this.details = details;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(fault, details.of(fault), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(fault, details.of(fault), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Problem missing =
                Problem.at("/" + fault.getParameterName(), "VALUE_MISSING", "必填，未填写", "a value is required, got none");
        return handleExceptionInternal(fault, details.of(List.of(missing)), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(fault, details.of(List.of(mismatch(fault))), headers, status, request);
    }

    /** A parameter is one of some values, or a whole number. */
    private static Problem mismatch(TypeMismatchException fault) {
        String pointer = "/" + fault.getPropertyName();
        Class<?> type = fault.getRequiredType();
        String came = String.valueOf(fault.getValue());
        if (type == null || !type.isEnum()) {
            return Problem.at(
                    pointer,
                    "TYPE_WRONG",
                    "应为整数，所写为“" + Shown.of(came) + "”",
                    "expected a whole number, got \"" + Shown.of(came) + "\"");
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        return Problem.at(
                        pointer,
                        "VALUE_NOT_KNOWN",
                        "应为 " + String.join("、", known) + " 之一，所写为“" + Shown.of(came) + "”",
                        "expected one of " + String.join(", ", known) + ", got \"" + Shown.of(came) + "\"")
                .suggesting(DidYouMean.of(came, known));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object titled = body instanceof ProblemDetail detail ? details.titled(detail) : body;
        return super.createResponseEntity(titled, headers, status, request);
    }
}
