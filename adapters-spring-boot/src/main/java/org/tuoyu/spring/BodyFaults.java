package org.tuoyu.spring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.tuoyu.json.FormNotReadable;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What is wrong with a body that Spring could not read, as problems; nothing of what was sent stands in them. */
final class BodyFaults {

    private BodyFaults() {}

    /** The problems of a body; empty where it was not the body that failed, but the reading of it. */
    static Optional<List<Problem>> of(HttpMessageNotReadableException exception) {
        Throwable cause = exception.getCause();
        if (cause instanceof FormNotReadable form) {
            return Optional.of(form.problems());
        }
        if (cause instanceof InputNotValid input) {
            return Optional.of(input.problems());
        }
        return cause == null ? Optional.of(List.of(missing())) : fault(cause).map(List::of);
    }

    private static Optional<Problem> fault(Throwable cause) {
        if (cause instanceof StreamReadException broken) {
            return Optional.of(notJson(broken.getLocation()));
        }
        if (cause instanceof StreamConstraintsException) {
            return Optional.of(FormNotReadable.tooLarge());
        }
        if (cause instanceof PropertyBindingException unknown) {
            return Optional.of(notKnown(unknown));
        }
        return cause instanceof DatabindException other ? Optional.of(notAsExpected(other)) : Optional.empty();
    }

    private static Problem missing() {
        return Problem.at("", "BODY_MISSING", "应有内容，实际没有", "a body is required, got none");
    }

    private static Problem notJson(TokenStreamLocation place) {
        return Problem.at(
                "",
                "NOT_JSON",
                "应为 JSON，第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 个字符处不符合语法；其后未读取",
                "expected JSON, its syntax breaks in line " + place.getLineNr() + " at character " + place.getColumnNr()
                        + "; the rest was not read");
    }

    private static Problem notKnown(PropertyBindingException unknown) {
        Collection<Object> known =
                Optional.ofNullable(unknown.getKnownPropertyIds()).orElse(List.of());
        List<String> names = known.stream().map(String::valueOf).toList();
        return Problem.at(pointer(unknown), "FIELD_NOT_KNOWN", "这里没有这一字段", "there is no such field here")
                .suggesting(DidYouMean.of(unknown.getPropertyName(), names));
    }

    /** A form says itself what is wrong within it: what is left is that nothing came, or more than one value. */
    private static Problem notAsExpected(DatabindException other) {
        Class<?> expected = other instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (other instanceof MismatchedInputException mismatch && mismatch.getCurrentToken() == null) {
            return missing();
        }
        return expected != null && RawForm.class.isAssignableFrom(expected)
                ? Problem.at(pointer(other), "NOT_AN_OBJECT", "应恰为一个 JSON 对象", "expected exactly one JSON object")
                : Problem.at(pointer(other), "TYPE_WRONG", "不是此处应有的 JSON", "expected JSON of another type here");
    }

    private static String pointer(JacksonException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference each : fault.getPath()) {
            String name = each.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(each.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return Shown.of(name).replace("~", "~0").replace("/", "~1");
    }

    static Problem of(HttpMediaTypeNotSupportedException exception) {
        List<String> known = exception.getSupportedMediaTypes().stream()
                .map(MimeType::toString)
                .distinct()
                .toList();
        MediaType type = exception.getContentType();
        String came = type == null ? "" : Shown.of(type.getType() + "/" + type.getSubtype());
        return Problem.at(
                "",
                "CONTENT_TYPE_WRONG",
                "内容类型应为 " + String.join("、", known) + "，实为“" + came + "”",
                "expected the content type " + String.join(" or ", known) + ", got \"" + came + "\"");
    }
}
