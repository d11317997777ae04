package org.tuoyu.institution;

import java.util.List;
import org.tuoyu.form.Faults;
import org.tuoyu.language.Bilingual;
import org.tuoyu.problem.Problem;

/** What is said of the faults that only applications have. */
final class InstitutionFaults {

    private InstitutionFaults() {}

    static Problem streetNotKnown(String pointer, String came, List<String> near) {
        return Problem.at(
                        pointer,
                        "STREET_NOT_KNOWN",
                        "没有名为“" + Faults.shown(came) + "”的街道或镇",
                        "no street or town is known as \"" + Faults.shown(came) + "\"")
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
}
