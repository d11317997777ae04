package org.tuoyu.institution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.DidYouMean;
import org.tuoyu.problem.Problem;

/** What is said of each fault of a form: one code, one wording, wherever the fault is found. */
final class Faults {

    private static final int MOST_SHOWN = 40;

    private Faults() {}

    static Problem missing(String pointer) {
        return Problem.at(pointer, "VALUE_MISSING", "必填，未填写或为空", "a value is required, got none or a blank");
    }

    static Problem notKnown(String pointer, String came, Symbol[] allowed) {
        List<String> ids = Arrays.stream(allowed).map(Symbol::id).toList();
        String zh = Arrays.stream(allowed)
                .map(each -> each.id() + "（" + each.label().zh() + "）")
                .collect(Collectors.joining("、"));
        return Problem.at(
                        pointer,
                        "VALUE_NOT_KNOWN",
                        "应为 " + zh + " 之一，实为“" + shown(came) + "”",
                        "expected one of " + String.join(", ", ids) + ", got \"" + shown(came) + "\"")
                .suggesting(DidYouMean.of(came, ids));
    }

    static Problem streetNotKnown(String pointer, String came, List<String> near) {
        return Problem.at(
                        pointer,
                        "STREET_NOT_KNOWN",
                        "没有名为“" + shown(came) + "”的街道或镇",
                        "no street or town is known as \"" + shown(came) + "\"")
                .suggesting(near);
    }

    static Problem dateNotReadable(String pointer, String came) {
        return Problem.at(
                pointer,
                "DATE_NOT_READABLE",
                "应为日历上存在的日期，形如 2021-03-01，实为“" + shown(came) + "”",
                "expected a day of the calendar such as 2021-03-01, got \"" + shown(came) + "\"");
    }

    static Problem outOfRange(String pointer, int atLeast, int came) {
        return Problem.at(
                pointer,
                "NUMBER_OUT_OF_RANGE",
                "应为不小于 " + atLeast + " 的整数，实为 " + came,
                "expected a whole number of at least " + atLeast + ", got " + came);
    }

    static Problem repeated(String pointer, Symbol value) {
        return Problem.at(
                pointer,
                "VALUE_REPEATED",
                "各值应只出现一次，" + value.id() + " 重复",
                "each value is named once, got " + value.id() + " again");
    }

    /** Says what is wrong with a credit code without the code itself. */
    static Problem creditCodeMalformed(String pointer, Bilingual came) {
        return Problem.at(
                pointer,
                "CREDIT_CODE_MALFORMED",
                "统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），" + came.zh(),
                "expected a credit code of 18 digits or capitals without I, O, S, V, Z, " + came.en());
    }

    /** Says nothing of the number itself: it is personal. */
    static Problem residentNumberMalformed(String pointer) {
        return Problem.at(
                pointer,
                "RESIDENT_NUMBER_MALFORMED",
                "公民身份号码应为 17 位数字加 1 位数字或大写 X，其中出生日期应为日历上存在的日期",
                "expected a resident number of 17 digits and one digit or capital X, born on a day of the calendar");
    }

    static Problem residentNumberCheckFailed(String pointer) {
        return Problem.at(
                pointer,
                "RESIDENT_NUMBER_CHECK_FAILED",
                "公民身份号码的校验位与其余各位不符",
                "the last character of the resident number does not agree with the others");
    }

    static Problem divisionCodeMalformed(String pointer, String came) {
        return Problem.at(
                pointer,
                "DIVISION_CODE_MALFORMED",
                "行政区划代码应为 6、9 或 12 位数字，首位不为 0，实为“" + shown(came) + "”",
                "expected a division code of 6, 9 or 12 digits that does not begin with 0, got \"" + shown(came)
                        + "\"");
    }

    static Problem documentNumberMalformed(String pointer, String came) {
        return Problem.at(
                pointer,
                "DOCUMENT_NUMBER_MALFORMED",
                "发文字号应形如 国办发〔2019〕15号，实为“" + shown(came) + "”",
                "expected a document number such as 国办发〔2019〕15号, got \"" + shown(came) + "\"");
    }

    static <R> Checked<R> rejected(Problem problem) {
        return new Checked.Rejected<>(List.of(problem));
    }

    /** The start of what came; characters outside the basic plane stay whole. */
    private static String shown(String came) {
        return came.codePointCount(0, came.length()) <= MOST_SHOWN
                ? came
                : came.substring(0, came.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
