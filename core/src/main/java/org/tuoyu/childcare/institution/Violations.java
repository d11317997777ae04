package org.tuoyu.childcare.institution;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** What a validator found, as the problems that core finds itself: one code for one fault, whoever finds it. */
public final class Violations {

    private static final String FOREIGN = "CONSTRAINT_VIOLATED";
    private static final java.util.regex.Pattern TEMPLATE =
            java.util.regex.Pattern.compile("\\{org\\.tuoyu\\.([A-Z][A-Z0-9_]*)}");
    /** What every character but half of a surrogate pair and one for control is, as {@code Characters.isWritten} has it. */
    static final String WHOLE = "[^\\uD800-\\uDFFF\\x00-\\x08\\x0E-\\x1B\\x7F-\\x9F]*";

    static final String NAME = "(?s).{0," + Limits.NAME + "}";
    static final String WORDS = "(?s).{0," + Limits.WORDS + "}";
    static final String GARBLED = "{org.tuoyu.WRONG_ENCODING}";
    static final String TOO_LONG = "{org.tuoyu.TEXT_TOO_LONG}";

    private static final List<String> FIRST = List.of("VALUE_NOT_EXPECTED", "VALUE_MISSING", "WRONG_ENCODING");

    private Violations() {}

    /**
     * The problems in the order of the fields of the {@link RawForm} that was validated, then of other pointers. A
     * violation of a constraint that is not of Tuoyu is {@code CONSTRAINT_VIOLATED} with its message as it is, save what
     * every problem masks; of those of Tuoyu one is told for each place, as core's own checks tell it. All others are
     * told, as a validator found them; {@link Problem#capped} leaves the first.
     */
    public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
        Set<String> told = new HashSet<>();
        return violations.stream()
                .map(Violations::problem)
                .sorted(order(fields(violations)))
                .filter(problem -> problem.code().equals(FOREIGN) || told.add(problem.pointer()))
                .toList();
    }

    static String template(Problem problem) {
        return "{org.tuoyu." + problem.code() + "}";
    }

    private static List<String> fields(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintViolation::getRootBean)
                .flatMap(root -> root instanceof RawForm form ? form.fields().stream() : Stream.empty())
                .map(FormField::name)
                .distinct()
                .toList();
    }

    /** An index is longer when it is larger, so the shorter pointer of a field comes first. */
    private static Comparator<Problem> order(List<String> fields) {
        return Comparator.<Problem>comparingInt(problem -> place(fields, field(problem)))
                .thenComparing(problem -> problem.pointer().length())
                .thenComparing(Problem::pointer)
                .thenComparing(problem -> place(FIRST, problem.code()))
                .thenComparing(Problem::code);
    }

    private static String field(Problem problem) {
        return problem.pointer().split("/", -1)[problem.pointer().isEmpty() ? 0 : 1];
    }

    private static int place(List<String> all, String one) {
        return all.contains(one) ? all.indexOf(one) : all.size();
    }

    /** What is wrong is worked out once more: a violation carries its words in one language and no suggestions. */
    private static Problem problem(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        String pointer = pointer(violation.getPropertyPath());
        Stream<Problem> same = Stream.empty();
        if (constraint instanceof Identifies identifies && value instanceof String text) {
            same = identifies.value().problems(text, pointer).stream();
        } else if (constraint instanceof ChecksItself && value instanceof RawForm form) {
            same = form.problems().stream()
                    .filter(problem -> violation.getMessageTemplate().equals(template(problem)))
                    .filter(problem -> pointer.endsWith(problem.pointer()))
                    .map(problem -> new Problem(problem.code(), pointer, problem.message(), problem.didYouMean()));
        } else if (violation.getLeafBean() instanceof RawForm) {
            same = standard(constraint, value, pointer);
        }
        return same.findFirst().orElseGet(() -> ofText(violation, pointer));
    }

    /** A constraint of Jakarta on a form stands for a check of core. */
    private static Stream<Problem> standard(Annotation constraint, @Nullable Object value, String pointer) {
        if (constraint instanceof NotBlank
                || constraint instanceof Seen
                || constraint instanceof NotNull
                || constraint instanceof NotEmpty) {
            return Stream.of(FormProblems.missing(pointer));
        }
        if (value instanceof Integer number && constraint instanceof Positive) {
            return Stream.of(FormProblems.outOfRange(pointer, 1, number));
        }
        return value instanceof Integer number && constraint instanceof PositiveOrZero
                ? Stream.of(FormProblems.outOfRange(pointer, 0, number))
                : Stream.empty();
    }

    private static Problem ofText(ConstraintViolation<?> violation, String pointer) {
        String template = violation.getMessageTemplate();
        if (template.equals(GARBLED)) {
            return FormProblems.halfCharacter(pointer);
        }
        if (violation.getInvalidValue() instanceof String text && template.equals(TOO_LONG)) {
            return tooLong(violation.getConstraintDescriptor().getAnnotation(), text, pointer);
        }
        return asItIs(violation);
    }

    private static Problem tooLong(Annotation constraint, String text, String pointer) {
        return constraint instanceof Pattern pattern
                ? FormProblems.textTooLong(
                        pointer,
                        pattern.regexp().equals(WORDS) ? Limits.WORDS : Limits.NAME,
                        text.codePointCount(0, text.length()))
                : FormProblems.textTooLong(pointer, Limits.ID, text.length());
    }

    private static Problem asItIs(ConstraintViolation<?> violation) {
        Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
        String code = template.matches() ? template.group(1) : FOREIGN;
        String message = violation.getMessage();
        return Problem.at(pointer(violation.getPropertyPath()), code, message, message);
    }

    /** A JSON pointer to what was found fault with. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer.append(element(node));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Which element of a list or a map; nothing for one of a set. A key is written as RFC 6901 has it. */
    private static String element(Path.Node node) {
        Object which = node.getIndex() == null ? node.getKey() : node.getIndex();
        return which == null
                ? ""
                : "/" + Shown.of(which.toString()).replace("~", "~0").replace("/", "~1");
    }
}
