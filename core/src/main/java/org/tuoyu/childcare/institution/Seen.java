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
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Characters;

/**
 * A text with a character that somebody sees, or one that {@code @NotBlank} finds: it takes no-break and zero-width spaces
 * and the like for text.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Seen.Validator.class)
public @interface Seen {

    String message() default "{org.tuoyu.VALUE_MISSING}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds what is not blank for Java and yet nothing. */
    final class Validator implements ConstraintValidator<Seen, String> {

        /** For validators, which make it by reflection. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || !Characters.isNothing(text);
        }
    }
}
