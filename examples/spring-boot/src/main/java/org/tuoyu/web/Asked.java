package org.tuoyu.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.spring.RequestLanguage;

/**
 * For which day something is asked, and in which language the answer is: {@code asOf}, {@code lawDay} and {@code knownAt} of
 * the query as on the command line, by default today in China; the language as the starter has it: {@code Accept-Language}, by default Chinese.
 */
@Component
final class Asked implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Clock clock;
    private final RequestLanguage language;

    Asked(ObjectProvider<Clock> clock, RequestLanguage language) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.language = language;
    }

    LocalDate today() {
        return AsOf.dayAt(clock.instant());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class || parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return parameter.getParameterType() == AsOf.class ? moment(request) : language.get();
    }

    private AsOf moment(NativeWebRequest request) {
        LocalDate day = day(request, "asOf").orElseGet(this::today);
        LocalDate lawDay = day(request, "lawDay").orElse(day);
        Instant known = read(request, "knownAt", Asked::instant, "INSTANT_NOT_READABLE", "2021-03-01T00:00:00+08:00")
                .orElse(Instant.MAX);
        return AsOf.day(day).underLawOf(lawDay).knownAt(known);
    }

    private static Optional<LocalDate> day(NativeWebRequest request, String name) {
        return read(request, name, Asked::day, "DATE_NOT_READABLE", "2021-03-01");
    }

    /** A day with a year of four digits, from 1 on. */
    private static LocalDate day(String text) {
        return Checks.DAY
                .of(text, "")
                .valid()
                .orElseThrow(() -> new DateTimeParseException("No day of the calendar", text, 0));
    }

    private static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        day(moment.toLocalDate().toString());
        return moment.toInstant();
    }

    private static <T> Optional<T> read(
            NativeWebRequest request, String name, Function<String, T> parsed, String code, String example) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsed.apply(text.strip()));
        } catch (DateTimeParseException e) {
            String came = Shown.of(text);
            return Refusal.<Optional<T>>of(Problem.at(
                            "/" + name,
                            code,
                            "应写作 " + example + "，所写为“" + came + "”",
                            "expected something like " + example + ", got \"" + came + "\""))
                    .orElseThrow();
        }
    }
}
