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
import org.tuoyu.kernel.text.Citation;
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

    static final String DUTY = "- 义务 ";
    static final String TARGET = "- 目标 ";
    static final String ALSO = "- 亦定 ";
    static final String ROLES = "- 分工 ";
    static final String OFFICE = "- 机关 ";
    static final String MODALITY = "- 按 ";
    static final String NONE = "- 无规则：";
    static final String NOTE = "- 注：";
    static final String NOT_WRITTEN = "- 待写：";
    static final String PREMISE = "- 前提：";
    static final List<String> KEYWORDS = List.of(DUTY, TARGET, ALSO, ROLES, OFFICE, MODALITY, NONE, NOTE, NOT_WRITTEN);
    static final String NOT_HELD = "〔未收录";

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
        try {
            text();
        } catch (Misread misread) {
            findings.add(misread.problem());
            text = Optional.empty();
        }
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
        List<Norm<O>> norms = new ArrayList<>();
        try {
            for (Outline.Rule rule : document.rules("- ")) {
                if (isNorm(rule) && NormLine.answers(question, rule.line())) {
                    norms.addAll(contribution(question, rule).norms());
                }
            }
        } catch (Misread misread) {
            throw notValid(misread);
        }
        return norms;
    }

    @Override
    public List<Contribution<?>> contributions() {
        List<Contribution<?>> ready = contributions;
        if (ready == null) {
            ready = sound(() -> {
                List<Contribution<?>> all = new ArrayList<>();
                for (Outline.Rule rule : document.rules("- ")) {
                    if (isNorm(rule)) {
                        all.add(contribution(question(rule.line()), rule));
                    }
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
                            citation(section, quoted.words()),
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
        return sound(this::readOffices);
    }

    @Override
    public List<Development> developments() {
        return header.developments();
    }

    @Override
    public Optional<RankReading> rankReading() {
        return header.rankReading(readings);
    }

    /** What is read; {@link PolicyNotValid} where a line of a file that nobody read whole cannot be. */
    private <T> T sound(Supplier<T> read) {
        try {
            return read.get();
        } catch (Misread misread) {
            throw notValid(misread);
        }
    }

    private PolicyNotValid notValid(Misread misread) {
        return new PolicyNotValid(instrument.number(), List.of(misread.problem()));
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

    /** Whether what follows {@code - } answers a question. */
    static boolean isNorm(Outline.Rule rule) {
        for (String keyword : KEYWORDS) {
            if (rule.line().startsWith(keyword.substring(2))) {
                return false;
            }
        }
        return true;
    }

    ClauseContext context(Outline.Rule rule) {
        String clause = clause(rule.section());
        List<Words> premises = new ArrayList<>(header.premises());
        for (Words each : rule.section().premises()) {
            premises.add(premise(each));
        }
        Citation citation = citation(rule.section(), rule.quoted().words());
        return new ClauseContext(
                header.code(),
                clause,
                validity,
                readings,
                premises,
                citation,
                header.retroactiveBy(instrument.number()),
                this::questions);
    }

    /** What a line between a heading and a quote asks of each norm below. */
    static Words premise(Words line) {
        return line.after(
                PREMISE, "LINE_KIND_UNKNOWN", "标题与引文之间只能写“- 前提：”", "between a heading and a quote only - 前提： stands");
    }

    static String clause(Outline.Section section) {
        return Place.clause(place(section));
    }

    static Words place(Outline.Section section) {
        return section.heading().behind("# ").orElseThrow().before(" ");
    }

    private Citation citation(Outline.Section section, Words quote) {
        if (Binding.quoted(quote).isBlank()) {
            throw quote.misread("QUOTE_NOT_FOUND", "引文没有文字：照录原文", "the quote has no words: copy those of the text");
        }
        if (header.text().isPresent()) {
            return new Citation.Verbatim(instrument.number(), Place.inText(place(section)), Binding.quoted(quote));
        }
        if (!quote.startsWith(NOT_HELD) || !quote.contains("〕")) {
            throw quote.misread(
                    "QUOTE_NOT_HELD", "原文未收录：写作“> 〔未收录〕大意 ｜ 英文”", "the text is not held: write > 〔未收录〕gist ｜ English");
        }
        Words source = quote.before("〕").from(NOT_HELD.length());
        if (!source.text().isEmpty()) {
            HeldText.requireSource(source);
        }
        Words gist = quote.from(quote.text().indexOf('〕') + 1);
        return new Citation.Referenced(instrument.number(), clause(section), gist.bilingual());
    }

    private List<Office> readOffices() {
        List<Office> offices = new ArrayList<>();
        for (Outline.Rule rule : document.rules(OFFICE)) {
            offices.addAll(OfficeLine.of(rule.line(), directory));
        }
        return offices;
    }
}
