package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;

/** A norm while it is being written; the next clause or quote ends it. */
public final class NormDraft<O extends Symbol> {

    private final PolicyDraft policy;
    private final Question<O> question;
    private final Citation citation;
    private final List<Given> given = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<String> exceptionTo = new LinkedHashSet<>();
    private final List<O> allows = new ArrayList<>();
    private Modality modality = Modality.CONSTITUTIVE;
    private @Nullable String id;

    NormDraft(PolicyDraft policy, Question<O> question, Citation citation) {
        this.policy = policy;
        this.question = question;
        this.citation = citation;
    }

    /** Its id, which other norms, answers and explanations call it by. */
    public NormDraft<O> as(String normId) {
        id = normId;
        return this;
    }

    /** The outcomes that it leaves. */
    @SafeVarargs
    public final NormDraft<O> allow(O... outcomes) {
        for (O outcome : outcomes) {
            allows.add(outcome);
        }
        return this;
    }

    /** It applies only when the fact has this value. */
    public NormDraft<O> when(Fact.Choice fact, Symbol value) {
        conditions.add(Condition.is(fact, value));
        return this;
    }

    /** It applies only when this holds: one of several values, or a number within bounds. */
    public NormDraft<O> when(Condition condition) {
        conditions.add(condition);
        return this;
    }

    /** It is meant only if the text is read in this way; write one norm for each option, under one id. */
    public NormDraft<O> under(Given reading) {
        given.add(reading);
        return this;
    }

    /** Wherever it applies it displaces the norm of that id. */
    public NormDraft<O> exceptTo(String normId) {
        exceptionTo.add(normId);
        return this;
    }

    /** How the words bind. */
    public NormDraft<O> binding(Modality how) {
        modality = how;
        return this;
    }

    public PolicyDraft clause(String nextId) {
        return policy.clause(nextId);
    }

    public PolicyDraft quote(String nextWords) {
        return policy.quote(nextWords);
    }

    /** The words quoted last contribute a norm to another question as well. */
    public <P extends Symbol> NormDraft<P> answers(Question<P> other) {
        return policy.answers(other);
    }

    public PolicyDraft gist(String zh, String en) {
        return policy.gist(zh, en);
    }

    public PolicyDraft office(Symbol kind, String party) {
        return policy.office(kind, party);
    }

    /** See {@link PolicyDraft#build()}. */
    public Policy build() {
        return policy.build();
    }

    Contribution<O> contribution() {
        List<Norm<O>> variants = new ArrayList<>();
        for (Validity.Period effect : policy.effects()) {
            variants.add(variant(effect));
        }
        return new Contribution<>(question, variants);
    }

    private Norm<O> variant(Validity.Period effect) {
        if (id == null) {
            throw new IllegalStateException("A norm has an id, none is given for " + citation);
        }
        return Norm.<O>builder()
                .id(id)
                .given(both(effect.given()))
                .conditions(conditions)
                .allows(allows)
                .modality(modality)
                .citation(citation)
                .instrument(policy.instrument())
                .rank(policy.instrument().rank())
                .inForce(effect.inForce())
                .exceptionTo(exceptionTo)
                .build();
    }

    private List<Given> both(List<Given> ofEffect) {
        List<Given> both = new ArrayList<>(ofEffect);
        both.addAll(given);
        return both;
    }
}
