package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.assignment.Assignment;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.decision.Norm;
import org.tuoyu.duty.Duty;
import org.tuoyu.language.Bilingual;
import org.tuoyu.milestone.Target;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.text.Citation;
import org.tuoyu.text.Clause;
import org.tuoyu.text.Provision;

/** What carries out the words of a clause: norms, targets, duties, and the rows of the annex that divide its task. */
final class ClauseCited {

    /** One that cites words of the clause. */
    record By(Kind kind, String id, Bilingual label, String quote) {}

    /** What it is. */
    enum Kind {
        NORM("规则", "norm"),
        TARGET("目标", "target"),
        DUTY("义务", "duty");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        Bilingual label() {
            return label;
        }
    }

    private final Clause clause;
    private final Set<By> all = new LinkedHashSet<>();

    ClauseCited(Clause clause, Policy policy) {
        this.clause = clause;
        policy.contributions().forEach(this::norms);
        policy.targets().citing(clause.id()).forEach(this::target);
        policy.duties().citing(clause.id()).forEach(this::duty);
    }

    /** Those that cite words of one provision. */
    List<By> by(Provision provision) {
        return all.stream()
                .filter(each ->
                        provision.quote().contains(each.quote()) || each.quote().contains(provision.quote()))
                .toList();
    }

    /** The row itself, or the rows of the task that has the number of the item. */
    List<Assignment> rows() {
        List<Assignment> rows = new ArrayList<>();
        for (Assignment row : Beibei.matrix().rows()) {
            if (row.clause().equals(clause.id()) || isOfItem(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The items of 三 are numbered through, and the annex has a task for each under its number. */
    private boolean isOfItem(Assignment row) {
        return clause.id().startsWith("3.")
                && clause.id().matches("3\\.\\d+\\." + row.task().number());
    }

    private void norms(Contribution<?> contribution) {
        for (Norm<?> norm : contribution.norms()) {
            add(Kind.NORM, norm.id(), contribution.question().label(), norm.citation());
        }
    }

    private void target(Target target) {
        target.citations().forEach(cited -> add(Kind.TARGET, target.id(), target.label(), cited));
    }

    private void duty(Duty duty) {
        duty.citations().forEach(cited -> add(Kind.DUTY, duty.id(), duty.label(), cited));
    }

    private void add(Kind kind, String id, Bilingual label, Citation citation) {
        if (citation instanceof Citation.Verbatim cited && cited.clause().equals(clause.id())) {
            all.add(new By(kind, id, label, cited.quote()));
        }
    }
}
