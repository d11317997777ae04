package org.tuoyu.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tuoyu.json.FormNotReadable;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.kernel.problem.Problem;

/**
 * What is wrong with the body of a request where a form is expected: no JSON, none at all, of another content type. It is
 * told as what is wrong within a form; what is of other types than forms is left as it is.
 */
final class FormBodies implements HandlerExceptionResolver, Ordered {

    private final ProblemDetails details;
    private final Supplier<HandlerExceptionResolver> springs;

    /** @param springs what asks the handlers of exceptions, those of the host among them */
    FormBodies(ProblemDetails details, Supplier<HandlerExceptionResolver> springs) {
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
        if (!(handler instanceof HandlerMethod method) || !takesForm(method)) {
            return null;
        }
        if (exception instanceof HttpMessageNotReadableException unread
                && !(unread.getCause() instanceof FormNotReadable)) {
            return BodyFaults.of(unread)
                    .map(problems -> springs.get().resolveException(request, response, handler, told(unread, problems)))
                    .orElse(null);
        }
        if (exception instanceof HttpMediaTypeNotSupportedException other) {
            details.put(List.of(BodyFaults.of(other)), other.getBody());
        }
        return null;
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

    private static boolean takesForm(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(FormBodies::isBody)
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
