package org.tuoyu.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tuoyu.childcare.institution.Violations;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Problem;

/**
 * What {@code @Valid} found in a form of Tuoyu, put into the problem detail that Spring's exception carries already, before
 * anybody handles it: so Boot's own handler, or that of the host, shows it. It resolves nothing.
 */
final class FormViolations implements HandlerExceptionResolver, Ordered {

    private final ProblemDetails details;

    FormViolations(ProblemDetails details) {
        this.details = details;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof MethodArgumentNotValidException one) {
            ofForms(violations(one)).ifPresent(problems -> details.put(problems, one.getBody()));
        } else if (exception instanceof HandlerMethodValidationException several) {
            ofForms(violations(several)).ifPresent(problems -> details.put(problems, several.getBody()));
        }
        return null;
    }

    private static Stream<ConstraintViolation<?>> violations(MethodArgumentNotValidException exception) {
        return exception.getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class))
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class));
    }

    /** The problems, where one of them is of a form; empty where all are of types of the host. */
    private static Optional<List<Problem>> ofForms(Stream<ConstraintViolation<?>> violations) {
        List<ConstraintViolation<?>> all = violations.toList();
        return all.stream().anyMatch(each -> each.getLeafBean() instanceof RawForm)
                ? Optional.of(Violations.problems(all))
                : Optional.empty();
    }

    private static Stream<ConstraintViolation<?>> violations(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class)));
    }
}
