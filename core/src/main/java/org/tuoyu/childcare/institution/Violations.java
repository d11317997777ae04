package org.tuoyu.childcare.institution;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** What a validator found, as the problems that core finds itself: one code for one fault, whoever finds it. */
public final class Violations {

    private static final String FOREIGN = "CONSTRAINT_VIOLATED";
    private static final Pattern TEMPLATE = Pattern.compile("\\{org\\.tuoyu\\.([A-Z][A-Z0-9_]*)}");
    private static final List<String> FIELDS =
            FormField.of(ApplicationForm::read).stream().map(FormField::name).toList();

    /** What every character but half of a surrogate pair is. */
    static final String WHOLE = "[^\\uD800-\\uDFFF]*";

    static final String MISSING = "{org.tuoyu.VALUE_MISSING}";
    static final String OUT_OF_RANGE = "{org.tuoyu.NUMBER_OUT_OF_RANGE}";

    /** An index is longer when it is larger, so the shorter pointer of a field comes first. */
    private static final Comparator<Problem> BY_FIELD = Comparator.comparingInt(Violations::field)
            .thenComparing(problem -> problem.pointer().length())
            .thenComparing(Problem::pointer)
            .thenComparing(Violations::rank)
            .thenComparing(Problem::code);

    private Violations() {}

    /**
     * The problems in the order of the fields of {@link ApplicationForm}, then of other pointers. A violation of a
     * constraint that is not of Tuoyu is {@code CONSTRAINT_VIOLATED} with its message as it is, save what every problem
     * masks; of those of Tuoyu one is told for each place, as core's own checks tell it. All others are told, as a
     * validator found them; {@link Problem#capped} leaves the first.
     */
    public static List<Problem> problems(Collection<? extends ConstraintViolation<?>> violations) {
        Set<String> told = new HashSet<>();
        return violations.stream()
                .map(Violations::problem)
                .sorted(BY_FIELD)
                .filter(problem -> problem.code().equals(FOREIGN) || told.add(problem.pointer()))
                .toList();
    }

    static String template(String code) {
        return "{org.tuoyu." + code + "}";
    }

    /** What is missing or garbled comes before what is too long, as in the checks of core. */
    private static int rank(Problem problem) {
        int place = List.of("VALUE_MISSING", "WRONG_ENCODING").indexOf(problem.code());
        return place < 0 ? 2 : place;
    }

    /** What is wrong is worked out once more: a violation carries its words in one language and no suggestions. */
    private static Problem problem(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Passes passes
                ? checked(violation, passes.value())
                : standard(violation, violation.getInvalidValue());
    }

    /** The check is of the value itself, or of the list that it is an element of. */
    private static Problem checked(ConstraintViolation<?> violation, FieldCheck check) {
        String pointer = pointer(violation.getPropertyPath(), true);
        return Stream.of(pointer, pointer(violation.getPropertyPath(), false))
                .flatMap(start -> check.problems(violation.getInvalidValue(), start).stream())
                .filter(problem -> problem.pointer().equals(pointer))
                .findFirst()
                .orElseGet(() -> asItIs(violation));
    }

    /** A constraint of Jakarta that stands for a check of core, by its template. */
    private static Problem standard(ConstraintViolation<?> violation, @Nullable Object value) {
        String pointer = pointer(violation.getPropertyPath(), true);
        String template = violation.getMessageTemplate();
        if (template.equals(MISSING)) {
            return FormProblems.missing(pointer);
        }
        if (template.equals(OUT_OF_RANGE) && value instanceof Integer number) {
            return FormProblems.outOfRange(pointer, Fields.LEAST_CAPACITY, number);
        }
        return value instanceof String text ? ofText(violation, pointer, text) : asItIs(violation);
    }

    private static Problem ofText(ConstraintViolation<?> violation, String pointer, String text) {
        String template = violation.getMessageTemplate();
        if (template.equals(template("WRONG_ENCODING"))) {
            return FormProblems.halfCharacter(pointer);
        }
        if (template.equals(template("TEXT_TOO_LONG"))) {
            boolean isId = violation.getConstraintDescriptor().getAnnotation() instanceof Size;
            return isId
                    ? FormProblems.textTooLong(pointer, Limits.ID, text.length())
                    : FormProblems.textTooLong(pointer, Limits.NAME, text.codePointCount(0, text.length()));
        }
        return asItIs(violation);
    }

    private static Problem asItIs(ConstraintViolation<?> violation) {
        Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
        String code = template.matches() ? template.group(1) : FOREIGN;
        String message = violation.getMessage();
        return Problem.at(pointer(violation.getPropertyPath(), true), code, message, message);
    }

    /** A JSON pointer to what was found fault with, or to the list that it is an element of. */
    private static String pointer(Path path, boolean withElement) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && (withElement || node.getKind() != ElementKind.CONTAINER_ELEMENT)) {
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

    private static int field(Problem problem) {
        int place = FIELDS.indexOf(
                problem.pointer().split("/", -1)[problem.pointer().isEmpty() ? 0 : 1]);
        return place < 0 ? FIELDS.size() : place;
    }
}
