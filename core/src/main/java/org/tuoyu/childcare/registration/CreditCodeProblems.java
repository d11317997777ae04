package org.tuoyu.childcare.registration;

import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.Problem;

/** What is said of a credit code: its first two characters and never the others. */
final class CreditCodeProblems {

    private static final String POINTER = "/creditCode";

    private CreditCodeProblems() {}

    static Problem mismatch(CreditCodeFinding.Mismatch found) {
        String zh = found.ofAnswer().stream().map(kind -> kind.label().zh()).collect(Collectors.joining("或"));
        String en = found.ofAnswer().stream().map(kind -> kind.label().en()).collect(Collectors.joining(" or "));
        String start = "" + found.code().department() + found.code().category();
        String standard = CreditCodeFinding.STANDARD.instrument();
        return Problem.at(
                POINTER,
                "CREDIT_CODE_MISMATCH",
                "统一社会信用代码以 " + start + " 开头，即由" + found.ofCode().label().zh() + "登记；按申请所填，登记机关应为" + zh + "（" + standard
                        + "，未收录原文）",
                "the credit code begins with " + start + ", so the "
                        + found.ofCode().label().en()
                        + " registered it; by what the application says, the authority is the " + en + " (" + standard
                        + ", text not held)");
    }

    static Problem nonConforming() {
        String standard = CreditCodeFinding.STANDARD.instrument();
        return Problem.at(
                POINTER,
                "CREDIT_CODE_NON_CONFORMING",
                "统一社会信用代码的校验码与按 " + standard + " 计算的不同；早期代码中确有这种情况，请对照证照核对",
                "the check character of the credit code is not the one that " + standard
                        + " computes; there are genuine early codes like this, compare it with the certificate");
    }
}
