package org.tuoyu.childcare.institution;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.problem.Problem;

/** What a validator found, as the problems that core finds itself: one code for one fault, whoever finds it. */
public final class Violations {

    private static final Pattern TEMPLATE = Pattern.compile("\\{org\\.tuoyu\\.([A-Z][A-Z0-9_]*)}");
    private static final List<String> FIELDS = FormField.of(ApplicationForm::read).stream()
            .map(FormField::name)
            .toList();

    /** An index is longer when it is larger, so the shorter pointer of a field comes first. */
    private static final Comparator<Problem> BY_FIELD = Comparator.comparingInt(Violations::field)
            .thenComparing(problem -> problem.pointer().length())
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::code);

    private Violations() {}

    /**
     * The problems in the order of the fields of {@link ApplicationForm}, then of other pointers. A violation of a
     * constraint that is not of Tuoyu is {@code CONSTRAINT_VIOLATED} with its message as it is, save what every problem
     * masks. All of them are told, as a validator found them; {@link Problem#capped} leaves the first.
     */
    public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::problem).sorted(BY_FIELD).toList();
    }

    static String template(String code) {
        return "{org.tuoyu." + code + "}";
    }

    /** The check is made once more: a violation carries its words in one language and no suggestions. */
    private static Problem problem(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Passes passes
                ? checked(violation, passes.value())
                : asItIs(violation);
    }

    private static Problem checked(ConstraintViolation<?> violation, FieldCheck check) {
        String pointer = pointer(violation.getPropertyPath(), true);
        return check.problems(violation.getInvalidValue(), pointer(violation.getPropertyPath(), false)).stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .findFirst()
                .orElseGet(() -> asItIs(violation));
    }

    private static Problem asItIs(ConstraintViolation<?> violation) {
        Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
        String code = template.matches() ? template.group(1) : "CONSTRAINT_VIOLATED";
        String message = violation.getMessage();
        return Problem.at(pointer(violation.getPropertyPath(), true), code, message, message);
    }

    /** A JSON pointer to what was found fault with, or to the list that it is an element of. */
    private static String pointer(Path path, boolean withElement) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            boolean element = node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (node.getIndex() != null && (withElement || !element)) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static int field(Problem problem) {
        int place = FIELDS.indexOf(
                problem.pointer().split("/", -1)[problem.pointer().isEmpty() ? 0 : 1]);
        return place < 0 ? FIELDS.size() : place;
    }
}
