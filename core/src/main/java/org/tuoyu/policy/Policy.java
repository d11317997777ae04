package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.tuoyu.assignment.ResponsibilityMatrix;
import org.tuoyu.decision.Norm;
import org.tuoyu.decision.Question;
import org.tuoyu.language.Symbol;
import org.tuoyu.milestone.Targets;
import org.tuoyu.party.Directory;
import org.tuoyu.party.Unit;
import org.tuoyu.text.Instrument;
import org.tuoyu.text.OfficialText;

/** One instrument as rules: what it contributes to questions, and which units its authorities are. */
public final class Policy {

    private final Instrument instrument;
    private final Optional<OfficialText> text;
    private final Directory directory;
    private final List<Contribution<?>> contributions;
    private final List<Office> offices;
    private final Optional<ResponsibilityMatrix> matrix;
    private final Targets targets;

    private Policy(
            Instrument instrument,
            Optional<OfficialText> text,
            Directory directory,
            List<Contribution<?>> contributions,
            List<Office> offices,
            Optional<ResponsibilityMatrix> matrix,
            Targets targets) {
        this.instrument = instrument;
        this.text = text;
        this.directory = directory;
        this.contributions = List.copyOf(contributions);
        this.offices = List.copyOf(offices);
        this.matrix = matrix;
        this.targets = targets;
    }

    /** Starts writing a policy whose parties are those of a directory. */
    public static PolicyDraft draft(Instrument instrument, Directory directory) {
        return new PolicyDraft(instrument, directory);
    }

    /**
     * Checks rules against the text that they carry out.
     *
     * @param text the official text; empty where it is not held
     * @throws PolicyNotValid with every problem, each naming norm or target, clause and quote
     */
    public static Policy of(
            Instrument instrument,
            Optional<OfficialText> text,
            Directory directory,
            List<Contribution<?>> contributions,
            List<Office> offices,
            Targets targets) {
        PolicyCheck check = new PolicyCheck(instrument, text, directory);
        Optional<ResponsibilityMatrix> matrix = check.matrix();
        check.require(contributions, offices, targets);
        return new Policy(instrument, text, directory, contributions, offices, matrix, targets);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The official text; empty where it is not held. */
    public Optional<OfficialText> text() {
        return text;
    }

    /** Who does what, as its annex says; empty where the text is not held or has no annex of that kind. */
    public Optional<ResponsibilityMatrix> matrix() {
        return matrix;
    }

    /** What it wants to have reached by when. */
    public Targets targets() {
        return targets;
    }

    public Directory directory() {
        return directory;
    }

    public List<Contribution<?>> contributions() {
        return contributions;
    }

    public List<Office> offices() {
        return offices;
    }

    /** Its norms for one question. */
    @SuppressWarnings("unchecked") // a contribution to the question with that id has the norms of that question
    <O extends Symbol> List<Norm<O>> norms(Question<O> question) {
        return contributions.stream()
                .filter(each -> each.question().id().equals(question.id()))
                .flatMap(each -> ((Contribution<O>) each).norms().stream())
                .toList();
    }

    /** The unit that is a kind of authority in its territory; empty where it names none. */
    Optional<Unit> office(Symbol kind) {
        return offices.stream()
                .filter(office -> office.kind().equals(kind))
                .findFirst()
                .flatMap(office -> directory
                        .find(office.party())
                        .match(
                                known -> known.party().match(Optional::of, group -> Optional.<Unit>empty()),
                                notKnown -> Optional.empty()));
    }
}
