package org.tuoyu.childcare.institution;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is a {@link ResidentNumber}, or absent: {@code RESIDENT_NUMBER_MALFORMED} or {@code
 * RESIDENT_NUMBER_CHECK_FAILED} otherwise.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Passes(FieldCheck.RESIDENT_NUMBER)
public @interface ResidentNumberText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
