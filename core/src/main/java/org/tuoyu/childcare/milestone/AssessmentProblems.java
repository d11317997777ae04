package org.tuoyu.childcare.milestone;

import org.tuoyu.kernel.problem.Problem;

/** What is said of what is missing or stands in the way. */
final class AssessmentProblems {

    private AssessmentProblems() {}

    static Problem evidence(Target target, VariantOutcome finding) {
        return Problem.at(
                "",
                "EVIDENCE_MISSING",
                "没有证据说明截至 " + finding.lastDay() + " 共有多少（" + target.label().zh() + "），只知至少 " + finding.number(),
                "no evidence says how many there were by " + finding.lastDay() + " ("
                        + target.label().en() + "), only that there were at least " + finding.number());
    }

    static Problem contradiction(Target target) {
        return Problem.at(
                "",
                "EVIDENCE_CONTRADICTS",
                "证据互相矛盾（" + target.label().zh() + "）：对同一事的陈述不同，或较晚日期的累计数反而较少",
                "the evidence contradicts itself (" + target.label().en()
                        + "): statements about the same differ, or a later day has fewer in all than an earlier one");
    }

    static Problem number(Target target) {
        String open = target.aim().match(count -> "", Aim.Words::open);
        return Problem.at(
                "",
                "NUMBER_NOT_SET",
                "文件只写“" + open + "”，没有写明数量或标准",
                "the document says only “" + open + "” and sets neither a number nor a standard");
    }
}
