package org.tuoyu.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;

/**
 * One instrument as rules: what it contributes to questions, and which units its authorities are. Its text is read when
 * it is first asked for.
 */
public final class Policy {

    private final Validity validity;
    private final Optional<Supplier<OfficialText>> text;
    private final Directory directory;
    private final PolicyContent content;
    private final Map<String, Contribution<?>> asked = new ConcurrentHashMap<>();
    private volatile @Nullable ResponsibilityMatrix matrix;
    private @Nullable Targets targets;
    private @Nullable Duties duties;
    private volatile boolean isChecked;
    private volatile @Nullable List<Office> offices;
    private volatile @Nullable List<Statement> statements;

    private Policy(
            Validity validity, Optional<Supplier<OfficialText>> text, Directory directory, PolicyContent content) {
        this.validity = validity;
        this.text = text;
        this.directory = directory;
        this.content = content;
    }

    /** Starts writing a policy whose parties are those of a directory. */
    public static PolicyDraft draft(Instrument instrument, Directory directory) {
        return new PolicyDraft(instrument, directory);
    }

    /**
     * A policy that is held against its text when its targets or duties are first asked for, or by {@link #checked()}.
     *
     * @param text the official text; empty where it is not held
     */
    public static Policy of(
            Validity validity, Optional<Supplier<OfficialText>> text, Directory directory, PolicyContent content) {
        return new Policy(validity, text, directory, content);
    }

    /**
     * A policy of values, checked against the text that it carries out.
     *
     * @param text the official text; empty where it is not held
     * @throws PolicyNotValid with every problem, each naming norm, target or duty, clause and quote
     */
    public static Policy of(
            Optional<OfficialText> text,
            Directory directory,
            List<Contribution<?>> contributions,
            List<Office> offices,
            Targets targets,
            Duties duties) {
        return of(
                        targets.validity(),
                        text.map(held -> () -> held),
                        directory,
                        new DraftContent(contributions, offices, targets.all(), duties.all()))
                .checked();
    }

    /** Where it does not say what its instrument says: nowhere, if it was checked when it was built. */
    public List<Problem> problems() {
        try {
            checked();
            return List.of();
        } catch (PolicyNotValid invalid) {
            return invalid.problems();
        }
    }

    /**
     * This policy, once its rules are checked against the text that they carry out.
     *
     * @throws PolicyNotValid with every problem, each naming norm, target or duty, clause and quote
     */
    public Policy checked() {
        PolicyCheck check = new PolicyCheck(validity, text(), directory);
        Optional<ResponsibilityMatrix> found = check.matrix();
        Targets set = new Targets(validity, content.targets());
        Duties binding = new Duties(validity, content.duties());
        check.require(contributions(), offices(), set, binding);
        matrix = found.orElse(null);
        targets = set;
        duties = binding;
        isChecked = true;
        return this;
    }

    public Instrument instrument() {
        return validity.instrument();
    }

    /** When it is in force. */
    public Validity validity() {
        return validity;
    }

    /** The official text; empty where it is not held. */
    public Optional<OfficialText> text() {
        return text.map(Supplier::get);
    }

    /**
     * Who does what, as its annex says; empty where the text is not held or has no annex of that kind. Cut from the text
     * once, whoever asks first.
     */
    public Optional<ResponsibilityMatrix> matrix() {
        ResponsibilityMatrix ready = matrix;
        if (ready == null && !isChecked) {
            ready = new PolicyCheck(validity, text(), directory).matrixAlone().orElse(null);
            matrix = ready;
        }
        return Optional.ofNullable(ready);
    }

    /** What it wants to have reached by when; checked against the text once, whoever asks first. */
    public Targets targets() {
        Targets ready = isChecked ? targets : checked().targets;
        return Optional.ofNullable(ready).orElseThrow();
    }

    /** What it wants whom to do or to leave; checked against the text once, whoever asks first. */
    public Duties duties() {
        Duties ready = isChecked ? duties : checked().duties;
        return Optional.ofNullable(ready).orElseThrow();
    }

    public Directory directory() {
        return directory;
    }

    /**
     * The SHA-256 of the file that it is read from, in canonical form, in hexadecimal digits: whoever keeps it with a
     * decision can decide again on the very file. Empty where it was written in Java.
     */
    public Optional<String> digest() {
        return content.digest();
    }

    /** What it contributes to every question. */
    public List<Contribution<?>> contributions() {
        return content.contributions();
    }

    /** Its words one after the other, with how they bind and what is said of them. */
    public List<Statement> statements() {
        List<Statement> ready = statements;
        if (ready == null) {
            ready = List.copyOf(content.statements());
            statements = ready;
        }
        return ready;
    }

    /** Which units the kinds of authority that it names are in its territory. */
    public List<Office> offices() {
        List<Office> ready = offices;
        if (ready == null) {
            ready = content.offices();
            offices = ready;
        }
        return ready;
    }

    /** What has changed since in what its instrument refers to, as far as it is known. */
    public List<Development> developments() {
        return content.developments();
    }

    /** How its rank can be read; empty where that is not open. */
    public Optional<RankReading> rankReading() {
        return content.rankReading();
    }

    /** Its norms for one question; as read before for the same one, for every stack asks anew. */
    @SuppressWarnings({"ReferenceEquality", "unchecked"}) // another question of the same id is read for itself
    <O extends Symbol> List<Norm<O>> norms(Question<O> question) {
        Contribution<?> ready = asked.get(question.id());
        if (ready == null || ready.question() != question) {
            ready = new Contribution<>(question, content.norms(question));
            asked.put(question.id(), ready);
        }
        return ((Contribution<O>) ready).norms();
    }

    /** Whether it is made of values, so that its norms are known before any question is asked. */
    boolean isReady() {
        return content instanceof DraftContent;
    }

    /** Who bears a duty: the party of that name, or the one in that role; empty where there is none. */
    public Optional<Party> bearing(Bearer bearer) {
        return bearer instanceof Bearer.Named named ? directory.find(named.party()) : party((Symbol) bearer);
    }

    /** The unit that is a kind of authority in its territory; empty where it names none. */
    Optional<Unit> office(Symbol kind) {
        return party(kind).filter(Unit.class::isInstance).map(Unit.class::cast);
    }

    /**
     * Who is a kind of authority, or plays a role, in its territory: the party that it says to be that, else one that is
     * called so; empty where there is none.
     */
    public Optional<Party> party(Symbol kind) {
        String name = kind.label().zh();
        for (Office office : offices()) {
            if (office.kind().equals(kind)) {
                name = office.party();
            }
        }
        return directory.find(name);
    }

    /** Whose rules it is: {@code Policy[北碚府办发〔2020〕105号]}. */
    @Override
    public String toString() {
        return "Policy[" + instrument().number() + "]";
    }
}
