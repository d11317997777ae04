package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;

/**
 * One instrument as rules: what it contributes to questions, and which units its authorities are. Its text is read when
 * it is first asked for.
 */
public final class Policy {

    private final Instrument instrument;
    private final List<Validity.Period> periods;
    private final Optional<Supplier<OfficialText>> text;
    private final Directory directory;
    private final List<Contribution<?>> contributions;
    private final List<Chapter> chapters;
    private final List<Office> offices;
    private final Supplier<Targets> goals;
    private final Supplier<Duties> obligations;
    private volatile @Nullable ResponsibilityMatrix matrix;
    private @Nullable Targets targets;
    private @Nullable Duties duties;
    private volatile boolean isChecked;

    Policy(
            Instrument instrument,
            List<Validity.Period> periods,
            Optional<Supplier<OfficialText>> text,
            Directory directory,
            List<Contribution<?>> contributions,
            List<Chapter> chapters,
            List<Office> offices,
            Supplier<Targets> goals,
            Supplier<Duties> obligations) {
        this.instrument = instrument;
        this.periods = List.copyOf(periods);
        this.text = text;
        this.directory = directory;
        this.contributions = List.copyOf(contributions);
        this.chapters = chapters;
        this.offices = List.copyOf(offices);
        this.goals = goals;
        this.obligations = obligations;
    }

    /** Starts writing a policy whose parties are those of a directory. */
    public static PolicyDraft draft(Instrument instrument, Directory directory) {
        return new PolicyDraft(instrument, directory);
    }

    /**
     * Checks rules against the text that they carry out.
     *
     * @param text the official text; empty where it is not held
     * @throws PolicyNotValid with every problem, each naming norm, target or duty, clause and quote
     */
    public static Policy of(
            Instrument instrument,
            Optional<OfficialText> text,
            Directory directory,
            List<Contribution<?>> contributions,
            List<Office> offices,
            Targets targets,
            Duties duties) {
        return new Policy(
                        instrument,
                        targets.validity().periods(),
                        text.map(held -> () -> held),
                        directory,
                        contributions,
                        List.of(),
                        offices,
                        () -> targets,
                        () -> duties)
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

    /** This policy, once its rules are checked against the text that they carry out. */
    Policy checked() {
        PolicyCheck check = new PolicyCheck(validity(), text(), directory);
        Optional<ResponsibilityMatrix> found = check.matrix();
        Targets set = goals.get();
        Duties binding = obligations.get();
        check.require(contributions(), offices, set, binding);
        matrix = found.orElse(null);
        targets = set;
        duties = binding;
        isChecked = true;
        return this;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** When it is in force. */
    public Validity validity() {
        return new Validity(instrument, periods);
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
            ready = new PolicyCheck(validity(), text(), directory).matrixAlone().orElse(null);
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

    /** What it contributes to every question, whatever the domain. */
    public List<Contribution<?>> contributions() {
        List<Contribution<?>> all = new ArrayList<>(contributions);
        for (Chapter chapter : chapters) {
            all.addAll(chapter.contributions());
        }
        return all;
    }

    /** What can be known of before any domain is asked. */
    List<Contribution<?>> readyContributions() {
        return contributions;
    }

    public List<Office> offices() {
        return offices;
    }

    /** Its norms for one question. */
    @SuppressWarnings("unchecked") // a contribution to the question with that id has the norms of that question
    <O extends Symbol> List<Norm<O>> norms(Question<O> question) {
        List<Norm<O>> norms = new ArrayList<>();
        for (Contribution<?> each : contributions(question.domain())) {
            if (each.question().id().equals(question.id())) {
                norms.addAll(((Contribution<O>) each).norms());
            }
        }
        return norms;
    }

    private List<Contribution<?>> contributions(String domain) {
        List<Contribution<?>> those = new ArrayList<>(contributions);
        for (Chapter chapter : chapters) {
            if (chapter.domain().equals(domain)) {
                those.addAll(chapter.contributions());
            }
        }
        return those;
    }

    /** The unit that is a kind of authority in its territory; empty where it names none. */
    Optional<Unit> office(Symbol kind) {
        for (Office office : offices) {
            if (office.kind().equals(kind)) {
                return directory
                        .find(office.party())
                        .filter(Unit.class::isInstance)
                        .map(Unit.class::cast);
            }
        }
        return Optional.empty();
    }

    /** Whose rules it is: {@code Policy[北碚府办发〔2020〕105号]}. */
    @Override
    public String toString() {
        return "Policy[" + instrument.number() + "]";
    }
}
