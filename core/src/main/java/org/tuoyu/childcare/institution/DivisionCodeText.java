package org.tuoyu.childcare.institution;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of 6, 9 or 12 digits that may be a division code (行政区划代码), or absent: {@code DIVISION_CODE_MALFORMED}
 * otherwise. Codes are given anew over time: without a day the text names no place, see {@link
 * org.tuoyu.kernel.party.DivisionCode}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Passes(FieldCheck.DIVISION_CODE)
public @interface DivisionCodeText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
