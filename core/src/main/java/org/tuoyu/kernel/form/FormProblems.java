package org.tuoyu.kernel.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** What is said of each fault of a form: one code, one wording, wherever the fault is found. */
public final class FormProblems {

    private static final String MISSING = "VALUE_MISSING";

    private FormProblems() {}

    public static Problem missing(String pointer) {
        return Problem.at(pointer, MISSING, "必填，未填写或为空", "a value is required, got none or a blank");
    }

    /** Whether it tells that a value is missing, and not what is wrong with one. */
    static boolean isMissing(Problem problem) {
        return problem.code().equals(MISSING);
    }

    public static Problem halfCharacter(String pointer) {
        return Problem.at(
                pointer,
                "WRONG_ENCODING",
                "应为完整、可书写的字符，含有不成对的代理码元或控制字符",
                "expected characters that one can write, got half of a surrogate pair or one for control");
    }

    public static Problem textTooLong(String pointer, int most, int came) {
        return Problem.at(
                pointer,
                "TEXT_TOO_LONG",
                "文字过长，应不超过 " + most + " 个字符，实为 " + came + " 个；请缩短",
                "the text is too long, expected " + most + " characters at most, got " + came + "; shorten it");
    }

    public static Problem listTooLong(String pointer, int most, int came) {
        return Problem.at(
                pointer,
                "LIST_TOO_LONG",
                "列表过长，应不超过 " + most + " 项，实为 " + came + " 项；请删减",
                "the list is too long, expected " + most + " entries at most, got " + came + "; take some out");
    }

    public static Problem notKnown(String pointer, String came, Symbol[] allowed) {
        List<String> ids = Arrays.stream(allowed).map(Symbol::id).toList();
        String zh = Arrays.stream(allowed)
                .map(each -> each.id() + "（" + each.label().zh() + "）")
                .collect(Collectors.joining("、"));
        return Problem.at(
                        pointer,
                        "VALUE_NOT_KNOWN",
                        "应为 " + zh + " 之一，实为“" + Shown.of(came) + "”",
                        "expected one of " + String.join(", ", ids) + ", got \"" + Shown.of(came) + "\"")
                .suggesting(DidYouMean.of(came, ids));
    }

    public static Problem dateNotReadable(String pointer, String came) {
        return Problem.at(
                pointer,
                "DATE_NOT_READABLE",
                "应为日历上存在的日期，形如 2021-03-01，实为“" + Shown.of(came) + "”",
                "expected a day of the calendar such as 2021-03-01, got \"" + Shown.of(came) + "\"");
    }

    public static Problem dateToCome(String pointer, LocalDate came) {
        return Problem.at(
                pointer,
                "DATE_TO_COME",
                "应为今天或以前的日期（中国时间），实为 " + came,
                "expected a day that has come in China, got " + came);
    }

    public static Problem instantNotReadable(String pointer, String came) {
        return Problem.at(
                pointer,
                "INSTANT_NOT_READABLE",
                "应为时刻，形如 2021-03-02T01:00:00Z，实为“" + Shown.of(came) + "”",
                "expected an instant such as 2021-03-02T01:00:00Z, got \"" + Shown.of(came) + "\"");
    }

    public static Problem outOfRange(String pointer, int atLeast, int came) {
        return Problem.at(
                pointer,
                "NUMBER_OUT_OF_RANGE",
                "应为不小于 " + atLeast + " 的整数，实为 " + came,
                "expected a whole number of at least " + atLeast + ", got " + came);
    }

    public static Problem repeated(String pointer, String came) {
        return Problem.at(
                pointer,
                "VALUE_REPEATED",
                "各值应只出现一次，" + Shown.of(came) + " 重复",
                "each value is named once, got " + Shown.of(came) + " again");
    }

    public static <R> Checked<R> rejected(Problem problem) {
        return new Checked.Rejected<>(List.of(problem));
    }
}
