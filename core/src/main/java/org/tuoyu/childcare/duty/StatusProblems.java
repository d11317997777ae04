package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.InForce;

/** What is said of a status beside its state. */
final class StatusProblems {

    private StatusProblems() {}

    /** Only whose text is held can be said to state none. */
    static Problem noConsequence(Duty duty) {
        boolean isHeld = duty.citations().stream().anyMatch(Citation.Verbatim.class::isInstance);
        return isHeld ? consequenceNotStated() : consequenceNotKnown();
    }

    private static Problem consequenceNotKnown() {
        return Problem.at(
                "",
                "CONSEQUENCE_NOT_KNOWN",
                "正式文本未收录，是否规定违反的后果不详",
                "the official text is not held: whether it states a consequence of the breach is not known");
    }

    private static Problem consequenceNotStated() {
        return Problem.at(
                "", "CONSEQUENCE_NOT_STATED", "文件未规定违反的后果", "the document states no consequence of the breach");
    }

    static Problem triggeredOutOfForce(LocalDate day, InForce period) {
        return Problem.at(
                "",
                "TRIGGERED_OUT_OF_FORCE",
                "触发之日 " + day + " 文件未施行（自 " + period.from() + " 起施行），不产生义务",
                "triggered on " + day + ", when the document was not in force (from " + period.from()
                        + "): no duty follows");
    }
}
