package org.tuoyu.policy.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** What is wrong with an instrument in a file: each of its lines is read, and held against the words above it. */
final class FileCheck {

    private final DocumentReader document;
    private final Findings findings;
    private final NormCheck norms;
    private final DuesCheck dues;
    private final Set<String> clauses = new HashSet<>();

    FileCheck(DocumentReader document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.norms = new NormCheck(document);
        this.dues = new DuesCheck(document);
    }

    /** Tells each thing that is marked as not written yet, and whether what is said of the instrument as a whole is. */
    static boolean isHeaderWritten(Outline.Document document, Findings findings) {
        boolean isWritten = true;
        for (Words line : document.header()) {
            Optional<Words> value = line.behind("：");
            if (value.isPresent() && value.get().is("待写")) {
                findings.add(
                        new Words(line.line(), value.get().column(), line.text().substring(2))
                                .problem("NOT_WRITTEN", "文首此项待写", "this line of the header is still to be written"));
                isWritten = false;
            }
        }
        for (Outline.Rule rule : document.rules(LineKind.NOT_WRITTEN)) {
            findings.add(new Words(rule.line().line(), 3, rule.quoted().words().text())
                    .problem("NOT_WRITTEN", "引文由什么执行，此处待写", "what carries the words out is still to be written"));
        }
        return isWritten;
    }

    void all() {
        document.readQuestions(findings);
        for (Outline.Section section : document.document().clauses()) {
            section(section);
        }
        document.text().ifPresent(text -> new QuoteOrder(document, text, findings).check());
        norms.requireExceptionsKnown(findings);
        dues.requireNamedKnown(findings);
        for (Words unused : document.readings().unused(document.document())) {
            findings.add(unused.problem(
                    "SHORT_UNUSED", "该简称未被使用：删去，或用于规则", "this shorthand is used nowhere: leave it out, or use it"));
        }
    }

    private void section(Outline.Section section) {
        findings.of(() -> heading(section));
        for (Words premise : section.premises()) {
            findings.of(() -> ClauseContext.premise(premise));
        }
        for (Outline.Quoted quoted : section.quotes()) {
            if (quoted.rules().isEmpty()) {
                findings.add(quoted.words()
                        .problem(
                                "SENTENCE_NO_RULE",
                                "引文之下须有规则，或“- 无规则：理由”",
                                "below a quote stands what carries it out, or - 无规则： with the reason"));
            }
            boolean isSaid = false;
            for (Words line : quoted.rules()) {
                if (findings.isFull()) {
                    return;
                }
                LineKind kind = LineKind.of(line);
                if (kind == LineKind.MODALITY) {
                    if (isSaid) {
                        findings.add(line.problem(
                                "MODALITY_MIXED", "一处引文只有一种约束方式：把引文分为两处", "a quote binds in one way: cut it in two"));
                    }
                    isSaid = true;
                }
                findings.of(() -> read(new Outline.Rule(section, quoted, kind, line.from(2))));
            }
            if (!quoted.rules().isEmpty()) {
                findings.of(() -> dues.requireDuties(quoted));
            }
        }
    }

    private void heading(Outline.Section section) {
        Words heading = section.heading();
        Words place = section.place();
        String clause = Place.clause(place);
        if (!clauses.add(clause)) {
            throw heading.misread("CLAUSE_TWICE", "该条已在前面写过：并入前处", "this clause stands above already: join them");
        }
        String wanted = "#".repeat(Place.level(place.text())) + " ";
        if (!heading.startsWith(wanted)) {
            throw heading.misread(
                    "LEVEL",
                    "此条的标题以“" + wanted.strip() + "”开头",
                    "the heading of this clause begins with " + wanted.strip());
        }
    }

    private void read(Outline.Rule rule) {
        Words line = rule.line();
        switch (rule.kind()) {
            case NORM -> norms.read(document.question(answering(line)), rule);
            case DUTY -> {
                LookAlikes.requireNone(line);
                dues.duty(rule, DutyLine.of(rule.rest()));
            }
            case TARGET -> dues.target(rule, TargetLine.of(rule.rest()));
            case ALSO -> dues.also(rule, AlsoLine.of(rule.rest()));
            case MODALITY -> modality(rule);
            case ROLES -> PartyLines.requireRoles(rule.rest(), document.directory());
            case OFFICES -> PartyLines.offices(rule.rest(), document.directory());
            case NONE, NOTE -> line.behind("：").ifPresent(FileCheck::requireWords);
            case NOT_WRITTEN -> {}
        }
    }

    private static Words answering(Words line) {
        if (!line.contains("`")) {
            throw line.misread(
                    "LINE_KIND_UNKNOWN",
                    "条目须以关键词开头，或回答一个问题并以编号结尾",
                    "an item begins with a keyword, or answers a question and ends with an id",
                    DidYouMean.of(
                            line.before("：").before(" ").text(),
                            LineKind.withKeyword()
                                    .map(each -> each.keyword().replace("：", "").strip())
                                    .toList()));
        }
        return line;
    }

    /** Words, and the English behind them where there is any. */
    private static void requireWords(Words words) {
        words.before(" ｜ ").requireWords();
        words.behind(" ｜ ").ifPresent(Words::requireWords);
    }

    private void modality(Outline.Rule rule) {
        rule.line().behind(" 论：").ifPresent(Words::requireWords);
        boolean isSaid = Variant.values(Binding.modalities(rule.quoted(), document.readings()))
                .allMatch(Binding.modalityOfWords(rule.quoted())::equals);
        if (isSaid) {
            throw rule.line()
                    .misread("MODALITY_SAID", "引文的情态词已表明此点，删去本行", "the words say so themselves: leave this line out");
        }
    }
}
