package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;

/** What a policy written in Java sets: values. */
record DraftContent(List<Contribution<?>> contributions, List<Office> offices, List<Target> targets, List<Duty> duties)
        implements PolicyContent {

    DraftContent {
        contributions = List.copyOf(contributions);
        offices = List.copyOf(offices);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
    }

    @Override
    public Optional<String> digest() {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked") // a contribution to the question with that id has the norms of that question
    public <O extends Symbol> List<Norm<O>> norms(Question<O> question) {
        List<Norm<O>> norms = new ArrayList<>();
        for (Contribution<?> each : contributions) {
            if (each.question().id().equals(question.id())) {
                norms.addAll(((Contribution<O>) each).norms());
            }
        }
        return norms;
    }

    /** The words that norms and duties cite: each binds as what rests on it does, a norm before a duty. */
    @Override
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Contribution<?> each : contributions) {
            for (Norm<?> norm : each.norms()) {
                statements.add(new Statement(
                        norm.citation(),
                        List.of(Variant.always(norm.modality())),
                        List.of(each.question().label().zh())));
            }
        }
        Set<Citation> said = statements.stream().map(Statement::words).collect(Collectors.toSet());
        for (Duty duty : duties) {
            if (!said.contains(duty.citations().get(0))) {
                statements.add(new Statement(
                        duty.citations().get(0),
                        List.of(Variant.always(duty.modality())),
                        List.of(duty.label().zh())));
            }
        }
        return statements;
    }

    @Override
    public List<Development> developments() {
        return List.of();
    }

    @Override
    public Optional<RankReading> rankReading() {
        return Optional.empty();
    }
}
