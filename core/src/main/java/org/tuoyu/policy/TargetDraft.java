package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;

/** A target while it is being written; the next clause or quote ends it. */
public final class TargetDraft {

    private final PolicyDraft policy;
    private final String id;
    private final Bilingual label;
    private final List<Citation.Verbatim> citations = new ArrayList<>();
    private List<Variant<LocalDate>> lastDay = List.of();
    private @Nullable Aim aim;

    TargetDraft(PolicyDraft policy, String id, Bilingual label) {
        this.policy = policy;
        this.id = id;
        this.label = label;
    }

    /** These words of another clause set it as well. */
    public TargetDraft alsoIn(String clause, String words) {
        citations.add(new Citation.Verbatim(policy.instrument().number(), clause, words));
        return this;
    }

    /** So many things. */
    public TargetDraft count(int from, int to) {
        aim = Aim.Count.of(from, to);
        return this;
    }

    /** So many things, of which those with certain qualities count. */
    public TargetDraft count(int from, int to, List<Variant<Set<Quality>>> counted) {
        aim = new Aim.Count(from, to, counted);
        return this;
    }

    /** A state, in words that set no number. */
    public TargetDraft words(String open) {
        aim = new Aim.Words(open);
        return this;
    }

    /** The last day on which it can be reached in time. */
    public TargetDraft by(LocalDate day) {
        return by(List.of(Variant.always(day)));
    }

    /** The last day on which it can be reached in time, as the text can be read. */
    public TargetDraft by(List<Variant<LocalDate>> days) {
        lastDay = days;
        return this;
    }

    public PolicyDraft clause(String nextId) {
        return policy.clause(nextId);
    }

    public PolicyDraft quote(String nextWords) {
        return policy.quote(nextWords);
    }

    Target target() {
        if (aim == null) {
            throw new IllegalStateException("Say what target " + id + " aims at: a count, or words");
        }
        return new Target(id, label, aim, lastDay, citations);
    }
}
