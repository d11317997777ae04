package org.tuoyu.policy.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;

/** All that a policy can be asked for, each with the place of the words that it cites. */
final class Carriers {

    private final OfficialText text;
    private final Map<Carrier, Passage> places = new LinkedHashMap<>();

    Carriers(Policy policy, OfficialText text) {
        this.text = text;
        policy.contributions().forEach(this::question);
        policy.targets().all().forEach(this::target);
        policy.duties().all().forEach(this::duty);
        policy.matrix().ifPresent(matrix -> matrix.rows().forEach(this::task));
    }

    /** Those whose cited words stand, at least in part, in a provision. */
    List<Carrier> of(Provision provision) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().overlaps(provision.passage()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void question(Contribution<?> contribution) {
        for (Norm<?> norm : contribution.norms()) {
            if (norm.citation() instanceof Citation.Verbatim quote) {
                String id = contribution.question().id();
                add(new Carrier(
                        Carrier.Kind.QUESTION,
                        id,
                        norm.id(),
                        contribution.question().label(),
                        quote));
            }
        }
    }

    private void target(Target target) {
        for (Citation.Verbatim quote : target.citations()) {
            add(new Carrier(Carrier.Kind.TARGET, target.id(), target.id(), target.label(), quote));
        }
    }

    private void duty(Duty duty) {
        Stream.concat(duty.citations().stream(), duty.consequence().map(Consequence::citation).stream())
                .filter(Citation.Verbatim.class::isInstance)
                .map(Citation.Verbatim.class::cast)
                .forEach(quote -> add(new Carrier(Carrier.Kind.DUTY, duty.id(), duty.id(), duty.label(), quote)));
    }

    private void task(Assignment row) {
        String id = row.task().number() + "." + row.row();
        add(new Carrier(Carrier.Kind.TASK, id, id, Bilingual.same(row.task().heading()), row.citation()));
    }

    private void add(Carrier carrier) {
        places.put(carrier, place(text, carrier.citation()));
    }

    /** Where the words that a verified policy quotes stand. */
    static Passage place(OfficialText text, Citation.Verbatim quote) {
        return text.verify(quote)
                .valid()
                .orElseThrow(() -> new IllegalStateException(
                        "A verified policy quotes words that stand in their clause once, got " + quote));
    }
}
