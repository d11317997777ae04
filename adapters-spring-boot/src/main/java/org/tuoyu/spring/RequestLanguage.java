package org.tuoyu.spring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tuoyu.kernel.language.Language;

/**
 * The language that a thread answers in: the one that the properties set; otherwise that of the request that it serves, as
 * Spring resolves it, where that is English; otherwise Chinese. Whoever writes words beside those of Tuoyu asks it too.
 *
 * @param set what {@code tuoyu.language} says
 */
public record RequestLanguage(@Nullable Language set) implements Supplier<Language> {

    @Override
    public Language get() {
        if (set != null) {
            return set;
        }
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        boolean isEnglish = context != null
                && context.getLocale() != null
                && context.getLocale().getLanguage().equals("en");
        return isEnglish ? Language.EN : Language.ZH;
    }
}
