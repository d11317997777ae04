package org.tuoyu.childcare.institution;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** What is said of the faults that only applications have. */
final class ApplicationProblems {

    private ApplicationProblems() {}

    static Problem streetNotKnown(String pointer, String came, List<String> near) {
        return Problem.at(
                        pointer,
                        "STREET_NOT_KNOWN",
                        "没有名为“" + Shown.of(came) + "”的街道或镇",
                        "no street or town is known as \"" + Shown.of(came) + "\"")
                .suggesting(near);
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
                "行政区划代码应为 6、9 或 12 位数字，首位不为 0，实为“" + Shown.of(came) + "”",
                "expected a division code of 6, 9 or 12 digits that does not begin with 0, got \"" + Shown.of(came)
                        + "\"");
    }

    static Problem documentNumberMalformed(String pointer, String came) {
        return Problem.at(
                pointer,
                "DOCUMENT_NUMBER_MALFORMED",
                "发文字号应形如 国办发〔2019〕15号，实为“" + Shown.of(came) + "”",
                "expected a document number such as 国办发〔2019〕15号, got \"" + Shown.of(came) + "\"");
    }
}
