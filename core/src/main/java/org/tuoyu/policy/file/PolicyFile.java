package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.childcare.Domain;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyNotValid;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** An instrument in a policy file: its policy, and the readings that the file lists. */
public final class PolicyFile {

    private final DocumentReader document;

    private PolicyFile(DocumentReader document) {
        this.document = document;
    }

    /**
     * The first instrument of a file that is known to be sound: a line of it is read when it is asked for.
     *
     * @param directory the parties that it may name
     * @param texts the source of its official text by the name that stands in its {@code 原文}
     * @throws PolicyNotValid at once where its header or a reading cannot be read, later where another line cannot
     */
    public static PolicyFile lazily(String source, Directory directory, Function<String, Optional<String>> texts) {
        Findings findings = new Findings();
        List<Outline.Document> documents = Outline.of(source, findings);
        String number = documents.isEmpty() ? "" : documents.get(0).number().text();
        if (!documents.isEmpty()) {
            try {
                DocumentReader reader =
                        new DocumentReader(documents.get(0), directory, PolicyFile::questions, texts, findings);
                if (findings.isEmpty()) {
                    return new PolicyFile(reader);
                }
            } catch (Misread misread) {
                findings.add(misread.problem());
            }
        }
        throw new PolicyNotValid(number, findings.inOrder());
    }

    /**
     * The instruments of a file, read whole: each line and each quote is held against the official text.
     *
     * @param directory the parties that it may name
     * @param texts the official text of a file's {@code 原文} by the name that stands there; empty where there is none
     * @return them, or every problem: its pointer is {@code /line/column}, both from 1
     */
    public static Checked<List<PolicyFile>> read(
            String source, Directory directory, Function<String, Optional<String>> texts) {
        Findings findings = new Findings();
        List<PolicyFile> files = new ArrayList<>();
        List<Question<?>> all = questions();
        Supplier<List<Question<?>>> questions = () -> all;
        List<String> strangers = new ArrayList<>();
        for (Outline.Document each : Outline.of(source, findings)) {
            if (!FileCheck.isHeaderWritten(each, findings)) {
                continue;
            }
            findings.of(() -> {
                DocumentReader reader = new DocumentReader(each, directory, questions, texts, findings);
                reader.readText(findings);
                if (!isOf(directory, reader.validity().instrument())) {
                    strangers.addAll(Names.parties(directory));
                }
                new FileCheck(reader, findings).all();
                files.add(new PolicyFile(reader));
            });
        }
        boolean isSoundByLine = findings.isEmpty();
        files.forEach(each -> each.add(isSoundByLine ? each.policy().problems() : each.ofRows(), findings));
        return findings.isEmpty()
                ? new Checked.Valid<>(List.copyOf(files))
                : new Checked.Rejected<>(LookAlikes.told(
                        findings.inOrder().stream()
                                .map(each -> withoutStrangers(each, strangers, source))
                                .toList(),
                        source));
    }

    /** Whether the territory of an instrument is one of a directory, when it was published or ever since. */
    static boolean isOf(Directory directory, Instrument instrument) {
        return instrument.territory().equals(Directory.COUNTRY)
                || directory
                        .place(instrument.territory(), instrument.publishedOn())
                        .isPresent()
                || directory.place(instrument.territory(), LocalDate.MAX).isPresent();
    }

    /** A problem that suggests no party of another place, but those whose names the file has. */
    private static Problem withoutStrangers(Problem problem, List<String> strangers, String source) {
        return problem.suggesting(problem.didYouMean().stream()
                .filter(each -> !strangers.contains(each) || source.contains(each))
                .toList());
    }

    /**
     * A policy that was written in Java as a file; the text of its instrument is not held.
     *
     * @param code what the ids of the instrument begin with, such as {@code beibei}
     * @param chosen the readings that the file chooses
     * @throws PolicyNotValid with what a file cannot say ({@code FILE_CANNOT_SAY}), or where the policy does not fit the
     *     form otherwise; nothing is left out in silence
     */
    public static PolicyFile of(Policy policy, String code, Readings chosen) {
        return written(policy, code, chosen, List.of("原文：未收录；据 未写明；可信度 低"), name -> Optional.empty());
    }

    /**
     * The same of an instrument whose text is held.
     *
     * @param textName by which the file names its text
     * @param source the text as extracted
     * @param form the lines of the header that say how it is read: {@code 不属原文：…}, {@code 附表：…}
     */
    public static PolicyFile of(
            Policy policy, String code, Readings chosen, String textName, String source, List<String> form) {
        List<String> lines = new ArrayList<>();
        lines.add("原文：" + textName + " " + HeldText.sha256(source));
        lines.addAll(form);
        return written(policy, code, chosen, lines, name -> Optional.of(source).filter(found -> name.equals(textName)));
    }

    private static PolicyFile written(
            Policy policy, String code, Readings chosen, List<String> text, Function<String, Optional<String>> texts) {
        String number = policy.instrument().number();
        String source = new PolicyWriter(policy, code, chosen, text).write(questions());
        PolicyFile file = read(source, policy.directory(), texts).<PolicyFile>match(files -> files.get(0), problems -> {
            throw new PolicyNotValid(number, problems);
        });
        List<Problem> lost = new SamePolicy(policy, file.policy()).differences();
        if (!lost.isEmpty()) {
            throw new PolicyNotValid(number, lost);
        }
        return file;
    }

    /** Adds what is wrong with the policy as a whole, where the text is named. */
    private void add(List<Problem> problems, Findings findings) {
        Words text = document.header().text().orElse(document.document().number());
        for (Problem each : problems) {
            findings.add(text.problem(
                            each.code(), each.message().zh(), each.message().en())
                    .suggesting(each.didYouMean()));
        }
    }

    /** That the parties file has no such territory. */
    Problem territoryNotKnown() {
        return document.header()
                .territory()
                .problem(
                        "TERRITORY_NOT_KNOWN",
                        "名录中没有此代码的地域：改正代码，或在单位文件中写明该地域",
                        "no territory of the parties bears this code: correct it, or add the territory to the parties file");
    }

    /** What is wrong with the rows of its annex, which do not depend on the lines of the file. */
    private List<Problem> ofRows() {
        try {
            policy().matrix();
            return List.of();
        } catch (PolicyNotValid invalid) {
            return invalid.problems();
        }
    }

    /** All questions of the domains. */
    private static List<Question<?>> questions() {
        List<Question<?>> all = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            all.addAll(domain.questions());
        }
        return all;
    }

    /**
     * The file in canonical form: one blank line round headings, quotes and lists, {@code \n} at the end of each line.
     * A reader takes blank lines anywhere, {@code \r\n}, and a byte order mark before the first line; none of them is
     * in the canonical form.
     */
    public String text() {
        return document.document().text();
    }

    /** Its lines by their parts. */
    public PolicyOutline outline() {
        try {
            return new PolicyOutline(List.of(OutlineParts.of(document.document())));
        } catch (Misread misread) {
            throw new PolicyNotValid(document.document().number().text(), List.of(misread.problem()));
        }
    }

    /** What it sets. */
    public Policy policy() {
        return document.policy();
    }

    /** The source of its official text, as it stands in its file; empty where the text is not held. */
    public Optional<String> source() {
        return document.held().map(HeldText::source);
    }

    /** What must be known of its official text to read it. */
    public Optional<TextForm> form() {
        return document.held().map(HeldText::form);
    }

    /** The points on which its instrument can be read in more than one way, in their order. */
    public List<Reading> readings() {
        return List.copyOf(document.readings().readings());
    }

    /** The readings that it chooses (本库采用). */
    public Readings chosen() {
        return document.readings().chosen();
    }

    /** Of which instrument. */
    @Override
    public String toString() {
        return "PolicyFile[" + document.validity().instrument().number() + "]";
    }
}
