package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * The number of a resident (公民身份号码, GB 11643): where they were first registered, when they were born, and a character
 * that checks the others. It is not shown and not stored: what leaves it is a {@link #pseudonym}.
 */
public final class ResidentNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final String characters;
    private final LocalDate birthDate;

    private ResidentNumber(String characters, LocalDate birthDate) {
        this.characters = characters;
        this.birthDate = birthDate;
    }

    /** The number, or {@code RESIDENT_NUMBER_MALFORMED}, or {@code RESIDENT_NUMBER_CHECK_FAILED}. */
    public static Checked<ResidentNumber> parse(String text) {
        return of(text, "");
    }

    /** The same, or {@code BIRTH_TO_COME} where who bears it was born on no day up to today: by the host's clock, in China. */
    public static Checked<ResidentNumber> parse(String text, LocalDate today) {
        return parse(text)
                .match(
                        number -> number.birthDate.isAfter(today)
                                ? FormProblems.rejected(Problem.at(
                                        "",
                                        "BIRTH_TO_COME",
                                        "公民身份号码中的出生日期尚未到来",
                                        "the day of birth in the resident number has not come"))
                                : Check.valid(number),
                        Checked.Rejected::new);
    }

    static Checked<ResidentNumber> of(String raw, String pointer) {
        return FORM.matcher(raw).matches()
                ? Checks.DAY
                        .of(written(raw), pointer)
                        .<Checked<ResidentNumber>>match(
                                day -> checked(new ResidentNumber(raw, day), pointer), noSuchDay -> malformed(pointer))
                : malformed(pointer);
    }

    private static Checked<ResidentNumber> checked(ResidentNumber number, String pointer) {
        return check(number.characters) == number.characters.charAt(WEIGHTS.length)
                ? Check.valid(number)
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "RESIDENT_NUMBER_CHECK_FAILED",
                        "公民身份号码的校验位与其余各位不符",
                        "the last character of the resident number does not agree with the others"));
    }

    /** Says nothing of the number itself: it is personal. */
    private static Checked<ResidentNumber> malformed(String pointer) {
        return FormProblems.rejected(Problem.at(
                pointer,
                "RESIDENT_NUMBER_MALFORMED",
                "公民身份号码应为 17 位数字加 1 位数字或大写 X，其中出生日期应为日历上存在的日期",
                "expected a resident number of 17 digits and one digit or capital X, born on a day of the calendar"));
    }

    private static String written(String raw) {
        return raw.substring(6, 10) + "-" + raw.substring(10, 12) + "-" + raw.substring(12, 14);
    }

    private static char check(String characters) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (characters.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /**
     * The code of the county of first registration: which county that was, the day says; it may be none that is known.
     * Empty where the number begins with 9: a permanent residence card of a foreigner (外国人永久居留身份证) names no county.
     */
    public Optional<String> division() {
        return characters.startsWith("9") ? Optional.empty() : Optional.of(characters.substring(0, 6));
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** What a keyed function makes of the number. It is the only way to the number: the function keeps it to itself. */
    public <P> P pseudonym(Function<? super String, ? extends P> key) {
        return key.apply(characters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentNumber number && characters.equals(number.characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** Nothing of the number. */
    @Override
    public String toString() {
        return "ResidentNumber[…]";
    }
}
