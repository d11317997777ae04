package org.tuoyu.cli;

import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.Nearest;

/** What an answer that no rule applies comes to, in words. */
final class Silence {

    private static final Set<String> OUT_OF_REACH =
            Set.of("PLACE_NOT_RECORDED", "PLACE_IN_OTHER_DISTRICT", "PLACE_ABOLISHED");

    private Silence() {}

    /**
     * @param remarks which policies on the question were left out, and why
     * @param nearest the words that come nearest
     */
    static Bilingual of(Answer.NotApplicable<?> answer, List<Problem> remarks, List<Nearest> nearest) {
        if (has(answer.grounds().notes(), Set.of("NOT_YET_IN_FORCE")) || has(remarks, Set.of("NOT_YET_ISSUED"))) {
            return new Bilingual("无规定：当日还没有这样的规定", "no rule: there was none yet on that day");
        }
        if (has(remarks, OUT_OF_REACH)) {
            return new Bilingual("无规定：适用于该地的文件没有这样说", "no rule: no document that holds there says so");
        }
        if (!nearest.isEmpty() && nearest.stream().allMatch(each -> each.kind() == Nearest.Kind.OVER)) {
            return new Bilingual("无规定：曾有这样的规定，已经期满", "no rule: there was one, and its time is over");
        }
        if (nearest.stream().anyMatch(each -> each.kind() == Nearest.Kind.READ_OTHERWISE)) {
            return new Bilingual("无规定：按所选的理解，文件没有这样规定", "no rule: as they are read, the documents do not lay it down");
        }
        return answer.grounds().explanation().reported().isEmpty()
                ? new Bilingual("无规定：文件没有这样说", "no rule: the documents do not say so")
                : new Bilingual("没有约束性规定：文件只作倡导", "no rule that binds: the documents only encourage it")
                        .then(encouraged(answer));
    }

    /** What they encourage, where that is one of several things and not merely that it be so. */
    static Bilingual encouraged(Answer<?> answer) {
        List<Bilingual> outcomes = answer.grounds().explanation().reported().stream()
                .<Symbol>flatMap(norm -> norm.allows().stream())
                .filter(each -> !(each instanceof YesNo))
                .map(Symbol::label)
                .distinct()
                .toList();
        return outcomes.isEmpty()
                ? Bilingual.same("")
                : new Bilingual("（", " (")
                        .then(Bilingual.joined(outcomes, "、", ", "))
                        .then("）", ")");
    }

    private static boolean has(List<Problem> problems, Set<String> codes) {
        return problems.stream().map(Problem::code).anyMatch(codes::contains);
    }
}
