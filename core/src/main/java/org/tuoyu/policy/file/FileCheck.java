package org.tuoyu.policy.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.policy.Contribution;

/** What is wrong with an instrument in a file: each of its lines is read, and held against the words above it. */
final class FileCheck {

    private static final Map<String, String> LOOK_ALIKES =
            Map.of(" | ", " ｜ ", "`:", "`：", "; ", "；", "\u3000", "ASCII 空格", "\u00a0", "ASCII 空格", "\t", "ASCII 空格");

    private final DocumentReader document;
    private final Findings findings;
    private final Map<String, Words> norms = new LinkedHashMap<>();
    private final Map<String, Words> targets = new HashMap<>();
    private final Map<String, Words> duties = new HashMap<>();
    private final Set<String> variants = new HashSet<>();

    FileCheck(DocumentReader document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void all() {
        for (Outline.Section section : document.document().clauses()) {
            findings.of(() -> section(section));
        }
        document.text().ifPresent(text -> new QuoteOrder(document, text, findings).check());
        exceptions();
        for (Words unused : document.readings().unused(document.document())) {
            findings.add(unused.problem("SHORT_UNUSED", "该简称未被使用", "this shorthand is used nowhere"));
        }
    }

    private void section(Outline.Section section) {
        DocumentReader.clause(section);
        for (Outline.Quoted quoted : section.quotes()) {
            if (quoted.rules().isEmpty()) {
                findings.add(quoted.words()
                        .problem(
                                "SENTENCE_NO_RULE",
                                "引文之下须有规则，或“- 无规则：理由”",
                                "below a quote stands what carries it out, or - 无规则： with the reason"));
            }
            for (Words line : quoted.rules()) {
                line(new Outline.Rule(section, quoted, line.from(2)));
            }
        }
    }

    private void line(Outline.Rule rule) {
        try {
            read(rule);
        } catch (Misread misread) {
            findings.add(lookAlike(rule.line()).orElse(misread).problem());
        }
    }

    /** A mark that stands in a line for another that looks like it: why the line is not understood. */
    private static Optional<Misread> lookAlike(Words line) {
        for (Map.Entry<String, String> each : LOOK_ALIKES.entrySet()) {
            int at = line.before(" ｜ ").text().indexOf(each.getKey());
            if (at >= 0) {
                return Optional.of(line.from(at)
                        .misread(
                                "CHARACTER",
                                "此处的字符形似而不同，应为“" + each.getValue().strip() + "”",
                                "a character that only looks like the mark that belongs here",
                                List.of(each.getValue())));
            }
        }
        return Optional.empty();
    }

    private void read(Outline.Rule rule) {
        Words line = rule.line();
        if (DocumentReader.isNorm(rule)) {
            if (!line.contains("`")) {
                throw line.misread(
                        "LINE_KIND_UNKNOWN",
                        "条目须以关键词开头，或回答一个问题并以编号结尾",
                        "an item begins with a keyword, or answers a question and ends with an id",
                        DidYouMean.of(line.before(" ").text(), keywords()));
            }
            norm(document.question(line), rule);
        } else if (line.startsWith("义务 ")) {
            duty(rule, DutyLine.of(line.from(3)));
        } else if (line.startsWith("目标 ")) {
            target(rule, TargetLine.of(line.from(3)));
        } else if (line.startsWith("按 ")) {
            modality(rule);
        } else if (line.startsWith("分工 ")) {
            RolesLine.of(line.from(3)).requireKnown(document.directory());
        } else if (line.startsWith("机关 ")) {
            document.offices();
        }
    }

    private static List<String> keywords() {
        return DocumentReader.KEYWORDS.stream()
                .map(each -> each.substring(2).strip())
                .toList();
    }

    private <O extends Symbol> void norm(Question<O> question, Outline.Rule rule) {
        Contribution<O> read = document.contribution(question, rule);
        NormLine line = NormLine.of(rule.line());
        ClauseContext context = document.context(rule);
        for (Words id : line.ids()) {
            norms.putIfAbsent(context.absolute(id), id);
        }
        for (Norm<O> norm : read.norms()) {
            if (!variants.add(norm.id() + norm.given())) {
                Words id = line.ids().get(0);
                throw id.misread(
                        "ID_TWICE",
                        "编号重复，已用于第" + first(norms, norm.id()) + "行",
                        "this id stands twice, first on line " + first(norms, norm.id()));
            }
        }
    }

    private static int first(Map<String, Words> ids, String id) {
        return Optional.ofNullable(ids.get(id)).map(Words::line).orElse(0);
    }

    private void target(Outline.Rule rule, TargetLine line) {
        once(targets, document.context(rule).absolute(line.id()), line.id());
        new DuesReader(document).target(rule, line);
        line.requireIn(rule.quoted().words());
    }

    private void duty(Outline.Rule rule, DutyLine line) {
        once(duties, document.context(rule).absolute(line.id()), line.id());
        new DuesReader(document).duty(rule, line);
        if (document.text().isPresent()) {
            bearers(rule, line);
        }
        for (OpenWord word : OpenWord.values()) {
            for (Words part : line.parts()) {
                if (part.is(word.label().zh()) && !rule.quoted().words().contains(part.text())) {
                    throw part.misread("TERM_NOT_IN_WORDS", "引文中没有这个词", "the words quoted do not have this word");
                }
            }
        }
    }

    private void bearers(Outline.Rule rule, DutyLine line) {
        String words = rule.quoted().words().text() + (line.isFromSentenceBefore() ? before(rule) : "");
        for (Words name : line.named()) {
            if (!words.contains(name.text()) && DutyLine.role(name).isEmpty()) {
                throw name.misread(
                        "BEARER_NOT_IN_WORDS",
                        "引文未指名该主体；若承前句，写“（承前句）”",
                        "the words quoted do not name it; where the sentence before does, say （承前句）");
            }
        }
        boolean hasRow = new DuesReader(document).hasRow(document.context(rule).citation());
        if (line.bearers().is(DutyLine.BY_ANNEX) && !hasRow) {
            throw line.bearers().misread("ROW_MISSING", "附件各行均无这些文字：写 未载明", "no row has the words: write 未载明");
        }
        if (line.bearers().is(DutyLine.NOBODY)
                && hasRow
                && DocumentReader.modality(rule.quoted()) != Modality.PROHIBITION) {
            throw line.bearers().misread("ROW_FOUND", "附件有这些文字：写 依附件", "a row of the annex has the words: write 依附件");
        }
    }

    /** The words of the clause before those quoted. */
    private static String before(Outline.Rule rule) {
        StringBuilder before = new StringBuilder();
        for (Outline.Quoted each : rule.section().quotes()) {
            if (each.words().line() < rule.quoted().words().line()) {
                before.append(each.words().text());
            }
        }
        return before.toString();
    }

    private static void once(Map<String, Words> ids, String id, Words written) {
        Words other = ids.putIfAbsent(id, written);
        if (other != null) {
            throw written.misread(
                    "ID_TWICE",
                    "编号重复，已用于第" + other.line() + "行",
                    "this id stands twice, first on line " + other.line());
        }
    }

    private static void modality(Outline.Rule rule) {
        Modality said = DocumentReader.modality(rule.quoted());
        if (said == DocumentReader.modalityOfWords(rule.quoted())) {
            throw rule.line()
                    .misread("MODALITY_SAID", "引文的情态词已表明此点，删去本行", "the words say so themselves: leave this line out");
        }
    }

    private void exceptions() {
        for (Outline.Rule rule : document.document().rules("- ")) {
            if (DocumentReader.isNorm(rule) && rule.line().contains("，例外于 ")) {
                findings.of(() -> {
                    for (Words each : NormLine.of(rule.line()).exceptions()) {
                        String id = document.context(rule).absolute(each);
                        if (!norms.containsKey(id)) {
                            throw each.misread(
                                    "ID_UNKNOWN",
                                    "没有这个编号的规则：" + id,
                                    "no norm has the id " + id,
                                    DidYouMean.of(id, norms.keySet()));
                        }
                    }
                });
            }
        }
    }
}
