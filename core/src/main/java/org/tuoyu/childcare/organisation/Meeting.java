package org.tuoyu.childcare.organisation;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** Where those who carry out the work meet (会议). */
public enum Meeting implements Constant {
    /** 协调小组. */
    COORDINATION_GROUP("协调小组", "coordination group", WorkRole.HEAD.label()),
    /** 会商. */
    CONSULTATION("部门间工作会商", "consultation of departments", new Bilingual("牵头", "lead"));

    private final Bilingual label;
    private final Bilingual leaderIs;

    Meeting(String zh, String en, Bilingual leaderIs) {
        this.label = new Bilingual(zh, en);
        this.leaderIs = leaderIs;
    }

    /** What the document calls whoever leads it: 组长 of the group, 牵头 of the consultation. */
    public Bilingual leaderIs() {
        return leaderIs;
    }

    /** Who leads it, by the words cited. */
    public record Leader(Meeting meeting, Bilingual who, List<Citation> citations) {
        public Leader {
            citations = List.copyOf(citations);
        }
    }

    /** Who leads it at a place; empty where no norm in play says so. */
    public Optional<Leader> leader(Norms norms, AsOf asOf, String place) {
        return switch (this) {
            case COORDINATION_GROUP ->
                first(norms, Organisation.GROUP_PART, Organisation.POST, WorkRole.HEAD, asOf, place);
            case CONSULTATION ->
                first(norms, Organisation.CONSULTATION_LEAD, Organisation.BODY, YesNo.YES, asOf, place);
        };
    }

    @Override
    public Bilingual label() {
        return label;
    }

    private <O extends Symbol> Optional<Leader> first(
            Norms norms, Question<O> question, Fact.Choice fact, O outcome, AsOf asOf, String place) {
        for (Value.Named value : fact.values()) {
            Answer<O> answer = norms.ask(question, Knowledge.none().with(fact, value.id()), asOf, place);
            if (answer instanceof Answer.Determined<O> found && found.outcome().equals(outcome)) {
                return Optional.of(
                        new Leader(this, value.label(), answer.grounds().citations()));
            }
        }
        return Optional.empty();
    }
}
