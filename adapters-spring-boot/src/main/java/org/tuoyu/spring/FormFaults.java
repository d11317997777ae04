package org.tuoyu.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tuoyu.childcare.institution.Violations;
import org.tuoyu.json.FormNotReadable;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.kernel.problem.Problem;

/**
 * What is wrong with a form, told before anybody handles it; what is of other types than forms is left as it is. What
 * {@code @Valid} found, and that a body came as another content type, is put into the problem detail that Spring's
 * exception carries already: so Boot's own handler, or that of the host, shows it. A body that is no JSON, or none at all,
 * is told as what is wrong within a form.
 */
final class FormFaults implements HandlerExceptionResolver, Ordered {

    private final ProblemDetails details;
    private final Supplier<HandlerExceptionResolver> springs;

    /** @param springs what asks the handlers of exceptions, those of the host among them */
    FormFaults(ProblemDetails details, Supplier<HandlerExceptionResolver> springs) {
        this.details = details;
        this.springs = springs;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof MethodArgumentNotValidException one) {
            tell(violations(one), one.getBody());
        } else if (exception instanceof HandlerMethodValidationException several) {
            tell(violations(several), several.getBody());
        } else if (exception instanceof HttpMediaTypeNotSupportedException other && takesForm(handler)) {
            details.put(List.of(BodyFaults.of(other)), other.getBody());
        } else if (exception instanceof HttpMessageNotReadableException unread
                && !(unread.getCause() instanceof FormNotReadable)
                && takesForm(handler)) {
            return BodyFaults.of(unread)
                    .map(problems -> springs.get().resolveException(request, response, handler, told(unread, problems)))
                    .orElse(null);
        }
        return null;
    }

    /** The problems are told where one of them is of a form, not where all are of types of the host. */
    private void tell(Stream<ConstraintViolation<?>> violations, ProblemDetail detail) {
        List<ConstraintViolation<?>> all = violations.toList();
        if (all.stream().anyMatch(each -> each.getLeafBean() instanceof RawForm)) {
            details.put(Violations.problems(all), detail);
        }
    }

    private static Stream<ConstraintViolation<?>> violations(MethodArgumentNotValidException exception) {
        return exception.getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class))
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class));
    }

    private static Stream<ConstraintViolation<?>> violations(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class)));
    }

    /** The same exception with the problems as its cause, by which its handler is found. */
    private static HttpMessageNotReadableException told(
            HttpMessageNotReadableException unread, List<Problem> problems) {
        try {
            new Checked.Rejected<>(problems).orElseThrow();
            return unread;
        } catch (InputNotValid cause) {
            cause.addSuppressed(unread);
            return new HttpMessageNotReadableException(
                    String.valueOf(unread.getMessage()), cause, unread.getHttpInputMessage());
        }
    }

    private static boolean takesForm(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .filter(FormFaults::isBody)
                        .anyMatch(each -> holdsForm(ResolvableType.forMethodParameter(each), new HashSet<>()));
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || HttpEntity.class.isAssignableFrom(parameter.getParameterType());
    }

    /** Whether something is a form, or has one in it. */
    private static boolean holdsForm(ResolvableType type, Set<Class<?>> seen) {
        Class<?> raw = type.toClass();
        return RawForm.class.isAssignableFrom(raw)
                || (raw.isArray() && holdsForm(type.getComponentType(), seen))
                || Arrays.stream(type.getGenerics()).anyMatch(each -> holdsForm(each, seen))
                || (!raw.getName().startsWith("java.")
                        && seen.add(raw)
                        && Arrays.stream(raw.getDeclaredFields())
                                .anyMatch(each -> holdsForm(ResolvableType.forField(each, type), seen)));
    }
}
