package org.tuoyu.childcare.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/** Whether who registered a credit code is who registers by the answer. It never changes the answer. */
public sealed interface CreditCodeFinding {

    /** What says that the first character names who registered an institution. */
    Citation STANDARD = new Citation.Referenced(
            "GB 32100-2015",
            "",
            new Bilingual(
                    "第 1 位为登记管理部门代码，第 2 位为机构类别代码，第 18 位为校验码",
                    "the 1st character is the registering department, the 2nd the class of body, the 18th a check"));

    CreditCode code();

    default <R> R match(
            Function<? super Agreement, ? extends R> agreement,
            Function<? super Mismatch, ? extends R> mismatch,
            Function<? super OtherDepartment, ? extends R> other,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Agreement it) {
            return agreement.apply(it);
        }
        if (this instanceof Mismatch it) {
            return mismatch.apply(it);
        }
        if (this instanceof OtherDepartment it) {
            return other.apply(it);
        }
        return undetermined.apply((Undetermined) this);
    }

    /** The code is that of the authority that registers. */
    record Agreement(CreditCode code, AuthorityKind authority) implements CreditCodeFinding {}

    /**
     * The code is of an authority that does not register by the answer, whatever is still unknown.
     *
     * @param ofCode who registered it, by its first character
     * @param ofAnswer who may register by the answer; one, unless the answer is undetermined
     */
    record Mismatch(CreditCode code, AuthorityKind ofCode, List<AuthorityKind> ofAnswer) implements CreditCodeFinding {
        public Mismatch {
            ofAnswer = List.copyOf(ofAnswer);
        }
    }

    /** The code is of a department that registers no institution, or of none that the standard knows. */
    record OtherDepartment(CreditCode code) implements CreditCodeFinding {}

    /** The answer does not settle whose code it would be. */
    record Undetermined(CreditCode code) implements CreditCodeFinding {}

    /** Holds the code of an application against the answer to it; empty where it has no code. */
    static Optional<CreditCodeFinding> of(Application application, Answer<AuthorityKind> answer) {
        return application.creditCode().map(code -> of(code, answer));
    }

    /** Holds a code against an answer. */
    static CreditCodeFinding of(CreditCode code, Answer<AuthorityKind> answer) {
        return AuthorityKind.ofDepartment(code.department())
                .map(registrar -> compared(code, registrar, answer))
                .orElseGet(() -> new OtherDepartment(code));
    }

    private static CreditCodeFinding compared(CreditCode code, AuthorityKind registrar, Answer<AuthorityKind> answer) {
        List<AuthorityKind> route = answer.possible().stream()
                .flatMap(possible -> possible.outcomes().stream())
                .distinct()
                .toList();
        boolean silent = answer.possible().stream()
                .anyMatch(possible -> possible.outcomes().isEmpty());
        if (silent || route.isEmpty()) {
            return new Undetermined(code);
        }
        if (!route.contains(registrar)) {
            return new Mismatch(code, registrar, route);
        }
        return route.size() == 1 ? new Agreement(code, registrar) : new Undetermined(code);
    }

    /** What a reader must know: {@code CREDIT_CODE_MISMATCH}, or {@code CREDIT_CODE_OTHER_DEPARTMENT}, and
     * {@code CREDIT_CODE_NON_CONFORMING}; or nothing. */
    default List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (this instanceof Mismatch mismatch) {
            problems.add(mismatch(mismatch));
        }
        if (this instanceof OtherDepartment) {
            problems.add(otherDepartment(code()));
        }
        if (!code().isConforming()) {
            problems.add(nonConforming());
        }
        return List.copyOf(problems);
    }

    /** What is said of a credit code shows its first two characters and never the others. */
    private static Problem mismatch(Mismatch found) {
        String zh = found.ofAnswer().stream().map(kind -> kind.label().zh()).collect(Collectors.joining("或"));
        String en = found.ofAnswer().stream().map(kind -> kind.label().en()).collect(Collectors.joining(" or "));
        String start = "" + found.code().department() + found.code().category();
        String standard = STANDARD.instrument();
        return Problem.at(
                "/creditCode",
                "CREDIT_CODE_MISMATCH",
                "统一社会信用代码以 " + start + " 开头，即由" + found.ofCode().label().zh() + "登记；按申请所填，登记机关应为" + zh + "（" + standard
                        + "，未收录原文）",
                "the credit code begins with " + start + ", so the "
                        + found.ofCode().label().en()
                        + " registered it; by what the application says, the authority is the " + en + " (" + standard
                        + ", text not held)");
    }

    private static Problem otherDepartment(CreditCode code) {
        String start = "" + code.department() + code.category();
        return Problem.at(
                "/creditCode",
                "CREDIT_CODE_OTHER_DEPARTMENT",
                "统一社会信用代码以 " + start + " 开头，不是机构编制（1）、民政（5）或市场监管（9）部门所赋；托育机构由这三类部门登记（" + STANDARD.instrument()
                        + "，未收录原文）",
                "the credit code begins with " + start
                        + ", so neither a staffing office (1) nor civil affairs (5) nor market"
                        + " regulation (9) gave it, who register childcare institutions (" + STANDARD.instrument()
                        + ", text not held)");
    }

    private static Problem nonConforming() {
        String standard = STANDARD.instrument();
        return Problem.at(
                "/creditCode",
                "CREDIT_CODE_NON_CONFORMING",
                "统一社会信用代码的校验码与按 " + standard + " 计算的不同；早期代码中确有这种情况，请对照证照核对",
                "the check character of the credit code is not the one that " + standard
                        + " computes; there are genuine early codes like this, compare it with the certificate");
    }
}
