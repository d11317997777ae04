package org.tuoyu.childcare.institution;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Problem;

/**
 * A form that has no problem in its own eyes ({@link RawForm#problems}), or is absent: what the standard constraints on
 * its fields cannot say. Whether something is missing, too long or too small is left to them. A violation stands at the
 * field, and has the code of the problem as its message template, {@code {org.tuoyu.DATE_NOT_READABLE}}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChecksItself.Validator.class)
public @interface ChecksItself {

    /** Not used: what is said follows from the code. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Makes a violation of each problem that constraints on the fields do not find. */
    final class Validator implements ConstraintValidator<ChecksItself, RawForm> {

        private static final Set<String> OF_FIELDS = Set.of("WRONG_ENCODING", "TEXT_TOO_LONG", "NUMBER_OUT_OF_RANGE");

        /** For validators, which make it by reflection. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable RawForm form, ConstraintValidatorContext context) {
            List<Problem> problems = form == null
                    ? List.of()
                    : form.problems().stream()
                            .filter(problem -> !isOfAField(problem, form))
                            .toList();
            context.disableDefaultConstraintViolation();
            problems.forEach(problem -> report(problem, context));
            return problems.isEmpty();
        }

        private static boolean isOfAField(Problem problem, RawForm form) {
            boolean isField = problem.pointer().lastIndexOf('/') == 0;
            boolean isMissing = problem.code().equals("VALUE_MISSING") && form.needs(problem.pointer());
            return isField && (isMissing || OF_FIELDS.contains(problem.code()));
        }

        /** The pointer names a field, or an element of a list: {@code /modes/1}. */
        private static void report(Problem problem, ConstraintValidatorContext context) {
            String[] path = problem.pointer().split("/", -1);
            ConstraintViolationBuilder violation =
                    context.buildConstraintViolationWithTemplate(Violations.template(problem));
            var field = violation.addPropertyNode(path[1]);
            if (path.length == 2) {
                field.addConstraintViolation();
            } else {
                field.addContainerElementNode("<list element>", List.class, 0)
                        .inIterable()
                        .atIndex(Integer.valueOf(path[2]))
                        .addConstraintViolation();
            }
        }
    }
}
