package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
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
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable Consumer<PolicyDraft> goals;
    private @Nullable Consumer<PolicyDraft> obligations;
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

    /** What writes the norms of one domain, clause by clause; it is asked when a question of the domain is, not before. */
    public PolicyDraft domain(Symbol domain, Consumer<PolicyDraft> writing) {
        chapters.add(new Chapter(domain.id(), this, writing));
        return this;
    }

    /** What writes targets, clause by clause; it is asked when they are, not before. */
    public PolicyDraft goals(Consumer<PolicyDraft> writing) {
        goals = goals == null ? writing : goals.andThen(writing);
        return this;
    }

    /** The words quoted last set a target. */
    public TargetDraft aims(String id, String zh, String en) {
        Citation.Verbatim quoted = words.quoted();
        TargetDraft target = new TargetDraft(this, id, new Bilingual(zh, en));
        targets.add(target.alsoIn(quoted.clause(), quoted.quote()));
        return target;
    }

    /** The targets: those written here, then those of a draft of their own, so that whoever asks again gets the same. */
    Targets targets() {
        List<Target> written = Stream.concat(targets.stream(), writtenBy(goals, "targets").targets.stream())
                .map(TargetDraft::target)
                .toList();
        return new Targets(new Validity(instrument, periods()), written);
    }

    /** What writes duties, clause by clause; it is asked when they are, not before. */
    public PolicyDraft duties(Consumer<PolicyDraft> writing) {
        obligations = obligations == null ? writing : obligations.andThen(writing);
        return this;
    }

    /** The words quoted last, or what the clause is reported to say, set a duty. */
    public DutyDraft duty(String id, String zh, String en) {
        DutyDraft duty = new DutyDraft(this, id, new Bilingual(zh, en), words.cited());
        duties.add(duty);
        return duty;
    }

    /** The duties: those written here, then those of a draft of their own. */
    Duties duties() {
        List<Duty> written = Stream.concat(duties.stream(), writtenBy(obligations, "duties").duties.stream())
                .map(DutyDraft::duty)
                .toList();
        return new Duties(new Validity(instrument, periods()), written);
    }

    /** A draft of the same instrument, with nothing on it but what is written now: one kind of thing. */
    PolicyDraft writtenBy(@Nullable Consumer<PolicyDraft> writing, String kind) {
        PolicyDraft own = new PolicyDraft(instrument, directory);
        own.effects.addAll(effects);
        if (writing != null) {
            writing.accept(own);
            own.words.requireRestedOn();
            own.requireOnly(kind);
        }
        return own;
    }

    private void requireOnly(String kind) {
        Map<String, Boolean> written = new LinkedHashMap<>();
        written.put("norms", !norms.isEmpty());
        written.put("targets", !targets.isEmpty() || goals != null);
        written.put("duties", !duties.isEmpty() || obligations != null);
        written.put("offices, domains or a text", !offices.isEmpty() || !chapters.isEmpty() || text.isPresent());
        written.remove(kind);
        if (written.containsValue(true)) {
            throw new IllegalStateException("What writes the " + kind + " of " + instrument.number()
                    + " writes nothing else, as it would be lost; got more of " + written);
        }
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
        Policy policy = new Policy(
                instrument,
                periods(),
                text,
                directory,
                contributions(),
                List.copyOf(chapters),
                offices,
                this::targets,
                this::duties);
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
