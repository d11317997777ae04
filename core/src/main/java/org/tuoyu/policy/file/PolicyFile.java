package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.childcare.Domain;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyNotValid;

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
     * @param text its official text; empty where it is not held
     * @throws PolicyNotValid at once where its header or a reading cannot be read, later where another line cannot
     */
    public static PolicyFile lazily(String source, Directory directory, Optional<Supplier<OfficialText>> text) {
        Findings findings = new Findings();
        List<Outline.Document> documents = Outline.of(source, findings);
        try {
            DocumentReader reader =
                    new DocumentReader(documents.get(0), directory, PolicyFile::questions, text, findings);
            if (findings.isEmpty()) {
                return new PolicyFile(reader);
            }
        } catch (Misread misread) {
            findings.add(misread.problem());
        }
        throw new PolicyNotValid(
                documents.isEmpty() ? "" : documents.get(0).number().text(), findings.inOrder());
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
        for (Outline.Document each : Outline.of(source, findings)) {
            if (!each.isHeaderWritten(findings)) {
                continue;
            }
            findings.of(() -> {
                DocumentReader reader = new DocumentReader(
                        each, directory, PolicyFile::questions, HeldText.of(each, texts, findings), findings);
                new FileCheck(reader, findings).all();
                files.add(new PolicyFile(reader));
            });
        }
        if (findings.isEmpty()) {
            files.forEach(each -> each.policy().problems().forEach(findings::add));
        }
        return findings.isEmpty()
                ? new Checked.Valid<>(List.copyOf(files))
                : new Checked.Rejected<>(findings.inOrder());
    }

    /** All questions of the domains. */
    private static List<Question<?>> questions() {
        List<Question<?>> all = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            all.addAll(domain.questions());
        }
        return all;
    }

    /** What it sets. */
    public Policy policy() {
        return document.policy();
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
