package org.tuoyu.childcare.institution;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as a host has them, without an expression language. */
final class Validators {

    private static final Validator ENGLISH = validator(Locale.ENGLISH);

    private Validators() {}

    static Validator validator() {
        return ENGLISH;
    }

    static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(locale)
                .messageInterpolator(
                        new ParameterMessageInterpolator(java.util.Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
