package org.tuoyu.childcare.institution;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Problem;

/**
 * A text that is an identifier of some kind, or is absent: {@code @Identifies(CREDIT_CODE)}. A violation has the code of the problem as its message template,
 * {@code {org.tuoyu.CREDIT_CODE_MALFORMED}}; nothing of what was filled in goes into a template, because templates are
 * evaluated. {@link Violations} turns violations into the problems that core finds itself.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Identifies.Validator.class)
public @interface Identifies {

    Identifier value();

    /** Not used: what is said follows from the code. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Makes a violation of each problem of a text. */
    final class Validator implements ConstraintValidator<Identifies, String> {

        @SuppressWarnings("NullAway.Init") // set by initialize
        private Identifier kind;

        /** For validators, which make it by reflection. */
        public Validator() {}

        @Override
        public void initialize(Identifies constraint) {
            kind = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            List<Problem> problems = value == null ? List.of() : kind.problems(value, "");
            context.disableDefaultConstraintViolation();
            problems.forEach(problem -> context.buildConstraintViolationWithTemplate(Violations.template(problem))
                    .addConstraintViolation());
            return problems.isEmpty();
        }
    }
}
