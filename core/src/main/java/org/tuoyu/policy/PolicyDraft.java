package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private @Nullable String clause;
    private @Nullable Citation citation;

    PolicyDraft(Instrument instrument, Directory directory) {
        this.instrument = instrument;
        this.directory = directory;
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
        clause = id;
        citation = null;
        return this;
    }

    /** These words of the clause, without white space; they stand in it once. */
    public PolicyDraft quote(String words) {
        citation = new Citation.Verbatim(instrument.number(), currentClause(), words);
        return this;
    }

    /** What the clause is reported to say; only where the official text is not held. */
    public PolicyDraft gist(String zh, String en) {
        citation = new Citation.Referenced(instrument.number(), currentClause(), new Bilingual(zh, en));
        return this;
    }

    /** The words quoted last contribute a norm to a question. */
    public <O extends Symbol> NormDraft<O> answers(Question<O> question) {
        NormDraft<O> norm = new NormDraft<>(this, question, cited());
        norms.add(norm);
        return norm;
    }

    /** What writes the norms of one domain, clause by clause; it is asked when a question of the domain is, not before. */
    public PolicyDraft domain(Symbol domain, Consumer<PolicyDraft> writing) {
        chapters.add(new Chapter(domain.id(), this, writing));
        return this;
    }

    /** What writes the targets, clause by clause; it is asked when they are, not before. */
    public PolicyDraft goals(Consumer<PolicyDraft> writing) {
        goals = writing;
        return this;
    }

    /** The words quoted last set a target. */
    public TargetDraft aims(String id, String zh, String en) {
        TargetDraft target = new TargetDraft(this, id, new Bilingual(zh, en));
        targets.add(target.alsoIn(currentClause(), currentQuote()));
        return target;
    }

    /** The targets as written on a draft of their own, so that whoever asks again gets the same. */
    Targets targets() {
        List<Target> written =
                writtenBy(goals).targets.stream().map(TargetDraft::target).toList();
        return new Targets(new Validity(instrument, periods()), written);
    }

    /** What writes the duties, clause by clause; it is asked when they are, not before. */
    public PolicyDraft duties(Consumer<PolicyDraft> writing) {
        obligations = writing;
        return this;
    }

    /** The words quoted last, or what the clause is reported to say, set a duty. */
    public DutyDraft duty(String id, String zh, String en) {
        DutyDraft duty = new DutyDraft(this, id, new Bilingual(zh, en), cited());
        duties.add(duty);
        return duty;
    }

    /** The duties as written on a draft of their own. */
    Duties duties() {
        List<Duty> written =
                writtenBy(obligations).duties.stream().map(DutyDraft::duty).toList();
        return new Duties(new Validity(instrument, periods()), written);
    }

    /** A draft of the same instrument, with nothing on it but what is written now. */
    PolicyDraft writtenBy(@Nullable Consumer<PolicyDraft> writing) {
        PolicyDraft own = new PolicyDraft(instrument, directory);
        own.effects.addAll(effects);
        if (writing != null) {
            writing.accept(own);
        }
        return own;
    }

    private List<Validity.Period> periods() {
        return effects.isEmpty()
                ? List.of(new Validity.Period(List.of(), InForce.openEndedFrom(instrument.publishedOn())))
                : effects;
    }

    private Citation cited() {
        if (citation == null) {
            throw new IllegalStateException("Quote the words of clause " + clause + " before saying what they set");
        }
        return citation;
    }

    private String currentQuote() {
        if (!(citation instanceof Citation.Verbatim quoted)) {
            throw new IllegalStateException("Quote the words of clause " + clause + " before saying what they aim at");
        }
        return quoted.quote();
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
     * The policy as written so far.
     *
     * @throws PolicyNotValid with every problem: a quote that is not found, a party that is not known
     */
    public Policy build() {
        return buildUnverified().verified();
    }

    /**
     * The policy as written so far, without a look at its text: for a policy that is shipped and that the tests of those
     * who ship it have {@linkplain Policy#verified() verified}.
     */
    public Policy buildUnverified() {
        return new Policy(
                instrument,
                periods(),
                text,
                directory,
                contributions(),
                List.copyOf(chapters),
                offices,
                this::targets,
                this::duties);
    }

    List<Contribution<?>> contributions() {
        List<Contribution<?>> contributions = new ArrayList<>();
        for (NormDraft<?> norm : norms) {
            contributions.add(norm.contribution());
        }
        return contributions;
    }

    private String currentClause() {
        if (clause == null) {
            throw new IllegalStateException("Name the clause before quoting it");
        }
        return clause;
    }
}
