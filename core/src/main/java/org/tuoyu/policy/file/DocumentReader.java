package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.Office;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyContent;
import org.tuoyu.policy.PolicyNotValid;
import org.tuoyu.policy.RankReading;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** One instrument of a policy file: its header and readings are read at once, a line of its clauses when it is asked for. */
final class DocumentReader implements PolicyContent {

    private final Outline.Document document;
    private final Directory directory;
    private final Supplier<List<Question<?>>> questions;
    private Optional<HeldText> text;
    private final Header header;
    private final Interpretations readings;
    private final Instrument instrument;
    private final Validity validity;
    private volatile @Nullable List<Question<?>> known;
    private volatile @Nullable String digest;
    private volatile @Nullable List<Contribution<?>> contributions;

    /**
     * @param questions those that can be answered
     * @param texts the source of an official text by the name of its file
     * @param findings where what is wrong with its header and its readings is told
     */
    DocumentReader(
            Outline.Document document,
            Directory directory,
            Supplier<List<Question<?>>> questions,
            Function<String, Optional<String>> texts,
            Findings findings) {
        this.document = document;
        this.directory = directory;
        this.questions = questions;
        this.header = new Header(document.number(), document.header(), findings);
        header.requireComplete();
        this.text = HeldText.of(header, document, texts);
        this.readings = new Interpretations(header.code());
        document.readings().forEach(each -> findings.of(() -> readings.read(each)));
        this.instrument = header.instrument(readings, findings);
        this.validity = new Validity(instrument, header.periods(readings, findings));
        findings.of(() -> header.requirePublished(validity));
        findings.of(() -> header.retroactiveBy(instrument.number()));
    }

    /** Reads the official text; where that cannot be read, nothing is held against it any more. */
    void readText(Findings findings) {
        text = findings.or(Optional.empty(), () -> {
            text();
            return text;
        });
    }

    Outline.Document document() {
        return document;
    }

    Header header() {
        return header;
    }

    Interpretations readings() {
        return readings;
    }

    Directory directory() {
        return directory;
    }

    Optional<OfficialText> text() {
        return text.map(HeldText::text);
    }

    Optional<HeldText> held() {
        return text;
    }

    Policy policy() {
        return Policy.of(validity, text.map(held -> () -> sound(held::text)), directory, this);
    }

    Validity validity() {
        return validity;
    }

    @Override
    public Optional<String> digest() {
        String ready = digest;
        if (ready == null) {
            ready = HeldText.sha256(document.text());
            digest = ready;
        }
        return Optional.of(ready);
    }

    @Override
    public <O extends Symbol> List<Norm<O>> norms(Question<O> question) {
        return sound(() -> document.rules(LineKind.NORM).stream()
                .filter(rule -> NormLine.answers(question, rule.line()))
                .flatMap(rule -> contribution(question, rule).norms().stream())
                .toList());
    }

    @Override
    public List<Contribution<?>> contributions() {
        List<Contribution<?>> ready = contributions;
        if (ready == null) {
            ready = sound(() -> {
                List<Contribution<?>> all = new ArrayList<>();
                for (Outline.Rule rule : document.rules(LineKind.NORM)) {
                    all.add(contribution(question(rule.line()), rule));
                }
                return List.copyOf(all);
            });
            contributions = ready;
        }
        return ready;
    }

    @Override
    public List<Target> targets() {
        return sound(() -> new DuesReader(this).targets());
    }

    @Override
    public List<Duty> duties() {
        return sound(() -> new DuesReader(this).duties());
    }

    @Override
    public List<Statement> statements() {
        return sound(() -> {
            List<Statement> statements = new ArrayList<>();
            for (Outline.Section section : document.clauses()) {
                for (Outline.Quoted quoted : section.quotes()) {
                    statements.add(new Statement(
                            ClauseContext.citation(this, section, quoted.words()),
                            Binding.modalities(quoted, readings),
                            quoted.rules().stream()
                                    .map(each -> each.from(2).text())
                                    .toList()));
                }
            }
            return statements;
        });
    }

    @Override
    public List<Office> offices() {
        return sound(() -> document.rules(LineKind.OFFICES).stream()
                .flatMap(rule -> PartyLines.offices(rule.rest(), directory).stream())
                .toList());
    }

    @Override
    public List<Development> developments() {
        return header.developments();
    }

    @Override
    public Optional<RankReading> rankReading() {
        return Header.rankReading(instrument.number(), header.rank(), readings);
    }

    /** What is read; {@link PolicyNotValid} where a line of a file that nobody read whole cannot be. */
    private <T> T sound(Supplier<T> read) {
        try {
            return read.get();
        } catch (Misread misread) {
            throw new PolicyNotValid(instrument.number(), List.of(misread.problem()));
        }
    }

    <O extends Symbol> Contribution<O> contribution(Question<O> question, Outline.Rule rule) {
        return new Contribution<>(question, NormLine.of(rule.line()).norms(question, context(rule), rule.quoted()));
    }

    /** The questions that can be answered: those of the library, then those that the file declares. */
    List<Question<?>> questions() {
        List<Question<?>> ready = known;
        if (ready == null) {
            OwnQuestions own = new OwnQuestions(header.code(), questions.get());
            document.questions().forEach(own::read);
            ready = own.withLibrary();
            known = ready;
        }
        return ready;
    }

    /** Reads the questions that the file declares; those that cannot be read are findings, and not asked. */
    void readQuestions(Findings findings) {
        OwnQuestions own = new OwnQuestions(header.code(), questions.get());
        for (Outline.Heading each : document.questions()) {
            findings.of(() -> own.read(each));
        }
        known = own.withLibrary();
    }

    /** The question that a line answers. */
    Question<?> question(Words line) {
        List<Question<?>> all = questions();
        for (Question<?> question : all) {
            if (NormLine.answers(question, line)) {
                return question;
            }
        }
        List<String> known = new ArrayList<>(Names.shortest(all));
        all.forEach(each -> known.addAll(Names.statements(each)));
        throw Names.unknown(NormLine.of(line).answer().before("："), known, "问题", "question");
    }

    ClauseContext context(Outline.Rule rule) {
        return ClauseContext.of(this, rule);
    }
}
