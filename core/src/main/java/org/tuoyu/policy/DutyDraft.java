package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.time.Term;

/** A duty while it is being written, to be done once unless it is said to be kept or to recur; the next clause or quote ends it. */
public final class DutyDraft {

    private final PolicyDraft policy;
    private final Duty.Builder duty;

    DutyDraft(PolicyDraft policy, String id, Bilingual label, Citation citation) {
        this.policy = policy;
        this.duty = Duty.builder()
                .id(id)
                .label(label)
                .kind(Duty.Kind.ACHIEVEMENT)
                .modality(Modality.DUTY)
                .term(new Term.None())
                .addCitations(citation);
    }

    /** These words of another clause set it as well. */
    public DutyDraft alsoIn(String clause, String words) {
        duty.addCitations(words(clause, words));
        return this;
    }

    /** Parties that bear it, by their names as written. */
    public DutyDraft of(String... parties) {
        for (String party : parties) {
            duty.addBearers(new Bearer.Named(party));
        }
        return this;
    }

    /** Parties that bear it if the words are read in this way, and otherwise nobody in particular. */
    public DutyDraft of(Given reading, String... parties) {
        duty.borneUnder(reading);
        return of(parties);
    }

    /** Whoever is in this role bears it. */
    public DutyDraft of(Bearer.Role role) {
        duty.addBearers(role);
        return this;
    }

    /** What sets it off. */
    public DutyDraft when(String zh, String en) {
        duty.trigger(new Bilingual(zh, en));
        return this;
    }

    /** It is to be done within so many working days of the trigger. */
    public DutyDraft within(int workingDays) {
        return term(new Term.WorkingDays(workingDays));
    }

    /** It is to be done by a day. */
    public DutyDraft by(LocalDate day) {
        return term(new Term.By(day));
    }

    /** By when it is to be done, in a word that sets no number. */
    public DutyDraft open(OpenWord word) {
        if (word == OpenWord.REGULARLY) {
            duty.kind(Duty.Kind.RECURRING);
        }
        return term(new Term.Open(word));
    }

    /** It is to be done once in each year. */
    public DutyDraft eachYear() {
        duty.kind(Duty.Kind.RECURRING);
        return term(new Term.EachYear());
    }

    /** It is to be done together with another thing (同步). */
    public DutyDraft with(String zh, String en) {
        return term(new Term.With(new Bilingual(zh, en)));
    }

    /** It is to be kept all the time. */
    public DutyDraft kept() {
        duty.kind(Duty.Kind.MAINTENANCE);
        return this;
    }

    /** How the words bind; as a duty if nothing is said. */
    public DutyDraft binding(Modality how) {
        duty.modality(how);
        return this;
    }

    /** The words that attach a consequence to a breach. */
    public DutyDraft breachedThen(String clause, String words) {
        duty.consequence(new Consequence(words(clause, words), Optional.empty()));
        return this;
    }

    /** The words that attach a consequence to a breach, if they are read in this way. */
    public DutyDraft breachedThen(Given reading, String clause, String words) {
        duty.consequence(new Consequence(words(clause, words), Optional.of(reading)));
        return this;
    }

    public PolicyDraft clause(String nextId) {
        return policy.clause(nextId);
    }

    public PolicyDraft quote(String nextWords) {
        return policy.quote(nextWords);
    }

    public PolicyDraft gist(String zh, String en) {
        return policy.gist(zh, en);
    }

    Duty duty() {
        return duty.build();
    }

    private DutyDraft term(Term term) {
        duty.term(term);
        return this;
    }

    private Citation words(String clause, String words) {
        return new Citation.Verbatim(policy.instrument().number(), clause, words);
    }
}
