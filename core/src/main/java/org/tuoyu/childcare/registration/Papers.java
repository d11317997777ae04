package org.tuoyu.childcare.registration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.registration.PapersFinding.Need;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.time.AsOf;

/**
 * The papers of one filing (备案材料), as they came in; of what is in neither set nobody said whether it is there.
 *
 * @param present those that were handed in
 * @param absent those that were not
 */
public record Papers(Set<Paper> present, Set<Paper> absent) {

    public Papers {
        present = Set.copyOf(present);
        absent = Set.copyOf(absent);
        if (present.stream().anyMatch(absent::contains)) {
            throw new IllegalArgumentException(
                    "A paper is there or it is not, got " + present + " there and " + absent + " not");
        }
    }

    /** What they lack, with what is known of the institution, on a day and in a place. */
    public PapersFinding finding(Knowledge known, Norms norms, AsOf asOf, String place) {
        List<Need> needs = Stream.of(Paper.values())
                .map(paper -> new Need(
                        paper, norms.ask(Filing.needs(paper), known.askedBy(Filing.needs(paper)), asOf, place)))
                .toList();
        List<Need> asked = needs.stream().filter(Papers::mayBe).toList();
        List<Need> wanting =
                asked.stream().filter(each -> !present.contains(each.paper())).toList();
        List<Need> lacking = wanting.stream().filter(this::isLacking).toList();
        List<Need> open = wanting.stream().filter(each -> !isLacking(each)).toList();
        if (!lacking.isEmpty()) {
            return new PapersFinding.Lacking(papers(lacking), papers(open), needs);
        }
        if (!open.isEmpty()) {
            return new PapersFinding.NotSettled(papers(open), missing(open), needs);
        }
        return asked.isEmpty() ? new PapersFinding.NothingAsked(needs) : new PapersFinding.Complete(needs);
    }

    private boolean isLacking(Need need) {
        return absent.contains(need.paper()) && need.answer() instanceof Answer.Determined;
    }

    private static boolean mayBe(Need need) {
        return need.answer().possible().stream()
                .anyMatch(possible -> possible.outcomes().contains(YesNo.YES));
    }

    private static List<Paper> papers(List<Need> needs) {
        return needs.stream().map(Need::paper).toList();
    }

    private static List<Fact> missing(List<Need> needs) {
        return needs.stream()
                .map(Need::answer)
                .filter(Answer.Undetermined.class::isInstance)
                .map(answer -> (Answer.Undetermined<YesNo>) answer)
                .flatMap(answer -> answer.missingFacts().stream())
                .distinct()
                .toList();
    }
}
