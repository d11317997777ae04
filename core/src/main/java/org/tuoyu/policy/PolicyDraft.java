package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.time.InForce;

/**
 * A policy while it is being written, clause by clause, so that it reads like the document: first when its norms are in
 * force, then for each clause the words quoted and what they answer.
 */
public final class PolicyDraft {

    private final Instrument instrument;
    private final Directory directory;
    private Optional<Supplier<OfficialText>> text = Optional.empty();
    private final List<Validity.Period> effects = new ArrayList<>();
    private final List<NormDraft<?>> norms = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<TargetDraft> targets = new ArrayList<>();
    private final List<DutyDraft> duties = new ArrayList<>();
    private final LastWords words;
    private boolean isCheckedWhenAsked;

    PolicyDraft(Instrument instrument, Directory directory) {
        this.instrument = instrument;
        this.directory = directory;
        this.words = new LastWords(instrument.number());
    }

    /** The official text that every quote is checked against. */
    public PolicyDraft text(OfficialText official) {
        return text(() -> official);
    }

    /** The same, read only when it is needed. */
    public PolicyDraft text(Supplier<OfficialText> official) {
        text = Optional.of(official);
        return this;
    }

    /** Its norms are in force in this period. */
    public PolicyDraft inForce(InForce period) {
        effects.add(new Validity.Period(List.of(), period));
        return this;
    }

    /** Its norms are in force in this period if the text is read in this way. */
    public PolicyDraft inForceUnder(Given reading, InForce period) {
        effects.add(new Validity.Period(List.of(reading), period));
        return this;
    }

    /** What follows carries out this clause. */
    public PolicyDraft clause(String id) {
        words.clause(id);
        return this;
    }

    /** These words of the clause, without white space; they stand in it once. */
    public PolicyDraft quote(String quoted) {
        words.quote(quoted);
        return this;
    }

    /** What the clause is reported to say; only where the official text is not held. */
    public PolicyDraft gist(String zh, String en) {
        words.gist(new Bilingual(zh, en));
        return this;
    }

    /** The words quoted last contribute a norm to a question. */
    public <O extends Symbol> NormDraft<O> answers(Question<O> question) {
        NormDraft<O> norm = new NormDraft<>(this, question, words.cited());
        norms.add(norm);
        return norm;
    }

    /** The words quoted last set a target. */
    public TargetDraft aims(String id, String zh, String en) {
        Citation.Verbatim quoted = words.quoted();
        TargetDraft target = new TargetDraft(this, id, new Bilingual(zh, en));
        targets.add(target.alsoIn(quoted.clause(), quoted.quote()));
        return target;
    }

    /** The words quoted last, or what the clause is reported to say, set a duty. */
    public DutyDraft duty(String id, String zh, String en) {
        DutyDraft duty = new DutyDraft(this, id, new Bilingual(zh, en), words.cited());
        duties.add(duty);
        return duty;
    }

    private List<Validity.Period> periods() {
        return effects.isEmpty()
                ? List.of(new Validity.Period(List.of(), InForce.openEndedFrom(instrument.publishedOn())))
                : effects;
    }

    /** In its territory the kind of authority is this party, a name as written. */
    public PolicyDraft office(Symbol kind, String party) {
        offices.add(new Office(kind, party));
        return this;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Validity.Period> effects() {
        return effects;
    }

    /**
     * It is held against its text when its targets or duties are first asked for, not when it is built: for a policy whose
     * {@linkplain Policy#problems() problems} are looked for by the tests of those who ship it.
     */
    public PolicyDraft checkedWhenAsked() {
        isCheckedWhenAsked = true;
        return this;
    }

    /**
     * The policy as written so far.
     *
     * @throws PolicyNotValid with every problem: a quote that is not found, a party that is not known
     */
    public Policy build() {
        words.requireRestedOn();
        DraftContent content = new DraftContent(
                contributions(),
                offices,
                targets.stream().map(TargetDraft::target).toList(),
                duties.stream().map(DutyDraft::duty).toList());
        Policy policy = Policy.of(new Validity(instrument, periods()), text, directory, content);
        return isCheckedWhenAsked ? policy : policy.checked();
    }

    List<Contribution<?>> contributions() {
        List<Contribution<?>> contributions = new ArrayList<>();
        for (NormDraft<?> norm : norms) {
            contributions.add(norm.contribution());
        }
        return contributions;
    }
}
