package org.tuoyu.kernel.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/**
 * Checks that any form can make. What has to be there is {@code VALUE_MISSING} when it is absent, or text without a character that
 * counts;
 * text with half of a surrogate pair, which nothing can keep, or a character for control is {@code WRONG_ENCODING}; what is longer than said is
 * {@code TEXT_TOO_LONG}.
 */
public final class Checks {

    private static final Check<@Nullable String, String> TEXT = Checks::text;

    /** That an id was filled in, of {@link Limits#ID} characters at most, counted as stores count the key of a stream. */
    public static final Check<@Nullable String, String> ID =
            TEXT.then((raw, pointer) -> upTo(Limits.ID, raw.length(), raw, pointer));

    /** That a name was filled in, of {@link Limits#NAME} characters at most. */
    public static final Check<@Nullable String, String> NAME = TEXT.then(upTo(Limits.NAME));

    /** That words were filled in, {@link Limits#WORDS} characters at most. */
    public static final Check<@Nullable String, String> WORDS = TEXT.then(upTo(Limits.WORDS));

    /** That a text is a day, {@code yyyy-MM-dd} and on the calendar: {@code DATE_NOT_READABLE} otherwise. */
    public static final Check<String, LocalDate> DAY = Checks::day;

    /** That a text is an instant in UTC, as {@code 2021-03-02T01:00:00Z}: {@code INSTANT_NOT_READABLE} otherwise. */
    public static final Check<String, Instant> MOMENT = Checks::moment;

    private static final String DAY_FORM = "0000-00-00";

    /** No second 60, no hour 24 and no other zone, which {@link Instant#parse} takes for another moment than was written. */
    private static final Pattern MOMENT_FORM =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z");

    private Checks() {}

    /** That something was filled in. */
    public static <T> Checked<T> present(@Nullable T raw, String pointer) {
        return raw == null ? FormProblems.rejected(FormProblems.missing(pointer)) : Check.valid(raw);
    }

    /** That a text has whole characters that can be written, if it has any. */
    public static Checked<String> whole(String raw, String pointer) {
        return Characters.isWritten(raw)
                ? Check.valid(raw)
                : FormProblems.rejected(FormProblems.halfCharacter(pointer));
    }

    /** That a text has so many characters (code points) at most. */
    public static Check<String, String> upTo(int most) {
        return (raw, pointer) ->
                raw.length() <= most ? Check.valid(raw) : upTo(most, raw.codePointCount(0, raw.length()), raw, pointer);
    }

    /** That a number was filled in and is not too small: {@code NUMBER_OUT_OF_RANGE} otherwise. */
    public static Check<@Nullable Integer, Integer> atLeast(int least) {
        Check<@Nullable Integer, Integer> present = Checks::present;
        return present.then((raw, pointer) ->
                raw < least ? FormProblems.rejected(FormProblems.outOfRange(pointer, least, raw)) : Check.valid(raw));
    }

    /** That a text is the id of a constant, to the letter: {@code VALUE_NOT_KNOWN} otherwise. */
    public static <E extends Enum<E> & Symbol> Check<String, E> constantOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return (raw, pointer) -> {
            for (E constant : constants) {
                if (constant.id().equals(raw)) {
                    return Check.valid(constant);
                }
            }
            return FormProblems.rejected(FormProblems.notKnown(pointer, raw, constants));
        };
    }

    /**
     * That each text of a list passes a check and no value comes twice, with all problems at once: {@code VALUE_REPEATED}
     * otherwise, or {@code LIST_TOO_LONG}.
     *
     * @param check what a text means
     * @param further what a value has to pass besides; one that does not counts as named none the less
     */
    public static <R extends Comparable<R>> Check<List<@Nullable String>, SortedSet<R>> eachOnce(
            Check<@Nullable String, R> check, Check<R, R> further) {
        return (List<@Nullable String> raw, String pointer) -> {
            if (raw.size() > Limits.LISTED) {
                return FormProblems.rejected(FormProblems.listTooLong(pointer, Limits.LISTED, raw.size()));
            }
            SortedSet<R> withoutFault = withoutFault(raw, pointer, check.then(further));
            return withoutFault.size() == raw.size()
                    ? Check.valid(withoutFault)
                    : new Checked.Rejected<>(faults(raw, pointer, check, further));
        };
    }

    /** The values of a list as nearly all are, without a problem; fewer of another one. */
    private static <R extends Comparable<R>> SortedSet<R> withoutFault(
            List<@Nullable String> raw, String pointer, Check<@Nullable String, R> check) {
        SortedSet<R> values = new TreeSet<>();
        for (String text : raw) {
            if (!(check.of(text, pointer) instanceof Checked.Valid<R> valid) || !values.add(valid.value())) {
                return values;
            }
        }
        return values;
    }

    private static <R> List<Problem> faults(
            List<@Nullable String> raw, String pointer, Check<@Nullable String, R> check, Check<R, R> further) {
        Set<R> values = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String text = raw.get(i);
            String place = pointer + "/" + i;
            Checked<R> checked = check.of(text, place);
            problems.addAll(checked.problems());
            checked.valid().ifPresent(value -> {
                problems.addAll(further.of(value, place).problems());
                if (!values.add(value)) {
                    problems.add(FormProblems.repeated(place, String.valueOf(text)));
                }
            });
        }
        return problems;
    }

    private static Checked<String> text(@Nullable String raw, String pointer) {
        if (raw == null || Characters.isNothing(raw)) {
            return FormProblems.rejected(FormProblems.missing(pointer));
        }
        return whole(raw, pointer);
    }

    private static Checked<String> upTo(int most, int came, String raw, String pointer) {
        return came <= most ? Check.valid(raw) : FormProblems.rejected(FormProblems.textTooLong(pointer, most, came));
    }

    private static Checked<LocalDate> day(String raw, String pointer) {
        Optional<LocalDate> day = isDay(raw) ? ofCalendar(raw) : Optional.empty();
        return day.map(Check::valid).orElseGet(() -> FormProblems.rejected(FormProblems.dateNotReadable(pointer, raw)));
    }

    /** Whether a text has the form of a day: a pattern takes many times as long for each line of a long input. */
    private static boolean isDay(String raw) {
        if (raw.length() != DAY_FORM.length()) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            char expected = DAY_FORM.charAt(i);
            char came = raw.charAt(i);
            if (expected == '0' ? came < '0' || came > '9' : came != expected) {
                return false;
            }
        }
        return true;
    }

    /** Nobody wrote a day of the year 0: years are counted from 1. */
    private static Optional<LocalDate> ofCalendar(String raw) {
        int year = Integer.parseInt(raw, 0, 4, 10);
        int month = Integer.parseInt(raw, 5, 7, 10);
        int day = Integer.parseInt(raw, 8, 10, 10);
        return year >= 1
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static Checked<Instant> moment(String raw, String pointer) {
        return MOMENT_FORM.matcher(raw).matches()
                        && ofCalendar(raw.substring(0, DAY_FORM.length())).isPresent()
                ? Check.valid(Instant.parse(raw))
                : FormProblems.rejected(FormProblems.instantNotReadable(pointer, raw));
    }
}
