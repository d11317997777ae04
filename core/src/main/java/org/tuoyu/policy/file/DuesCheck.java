package org.tuoyu.policy.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;

/** What is wrong with the targets and duties of an instrument in a file, held against the words above them. */
final class DuesCheck {

    private final DocumentReader document;
    private final DuesReader reader;
    private final Map<String, Words> ids = new LinkedHashMap<>();
    private final Map<AlsoLine, String> named = new LinkedHashMap<>();

    DuesCheck(DocumentReader document) {
        this.document = document;
        this.reader = new DuesReader(document);
    }

    void target(Outline.Rule rule, TargetLine line) {
        once("目标 " + document.context(rule).absolute(line.id()), line.id());
        reader.target(rule, line);
        line.requireIn(rule.quoted().words());
    }

    void duty(Outline.Rule rule, DutyLine line) {
        once("义务 " + document.context(rule).absolute(line.id()), line.id());
        reader.duty(rule, line);
        if (document.text().isPresent()) {
            bearers(rule, line);
        }
        line.requireTermIn(rule.quoted().words());
        line.requireTermOf(rule.quoted().words());
    }

    void also(Outline.Rule rule, AlsoLine line) {
        named.put(line, line.kind() + document.context(rule).absolute(line.id()));
        if (line.elsewhere().isPresent()) {
            Citation.Verbatim cited =
                    line.citation(document.validity().instrument().number());
            boolean isFound = document.text()
                    .map(text ->
                            text.verify(cited.clause(), cited.quote()).valid().isPresent())
                    .orElse(document.header().text().isPresent());
            if (!isFound) {
                throw line.quote()
                        .misread(
                                "QUOTE_NOT_FOUND",
                                "该处原文没有这些文字，或有几处：照录原文，写到只有一处",
                                "the place does not have these words, or has them several times: copy them, as many as stand there once");
            }
        }
    }

    private void once(String id, Words written) {
        Words other = ids.putIfAbsent(id, written);
        if (other != null) {
            throw written.misread(
                    "ID_TWICE",
                    "编号重复，已用于第" + other.line() + "行：换一个",
                    "this id stands twice, first on line " + other.line() + ": take another");
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
        boolean hasRow = reader.hasRow(document.context(rule).citation());
        if (line.bearers().is(DutyLine.BY_ANNEX) && !hasRow) {
            throw line.bearers().misread("ROW_MISSING", "附件各行均无这些文字：写 未载明", "no row has the words: write 未载明");
        }
        if (line.bearers().is(DutyLine.NOBODY) && hasRow && Binding.modality(rule.quoted()) != Modality.PROHIBITION) {
            throw line.bearers().misread("ROW_FOUND", "附件有这些文字：写 依附件", "a row of the annex has the words: write 依附件");
        }
    }

    /** The words of the clause before those quoted. */
    private String before(Outline.Rule rule) {
        StringBuilder before = new StringBuilder();
        for (Outline.Quoted each : rule.section().quotes()) {
            if (each.words().line() < rule.quoted().words().line()) {
                before.append(each.words().text());
            }
        }
        return before.toString();
    }

    /** That what other words set as well is set somewhere. */
    void requireNamedKnown(Findings findings) {
        named.forEach((line, id) -> {
            if (!ids.containsKey(id) && !findings.isFull()) {
                findings.add(line.id()
                        .problem(
                                "ID_UNKNOWN",
                                "没有这个编号的" + line.kind().strip() + "：写已有的编号",
                                "no duty or target has this id: write one that there is")
                        .suggesting(DidYouMean.of(id, ids.keySet()).stream()
                                .map(each -> each.substring(3))
                                .toList()));
            }
        });
    }
}
