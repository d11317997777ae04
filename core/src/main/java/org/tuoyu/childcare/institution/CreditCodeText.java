package org.tuoyu.childcare.institution;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is a {@link CreditCode}, or absent: {@code CREDIT_CODE_MALFORMED} otherwise. One that fails its own check
 * character is none the less a code, see {@link CreditCode#isConforming}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Passes(FieldCheck.CREDIT_CODE)
public @interface CreditCodeText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
