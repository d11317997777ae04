package org.tuoyu.policy.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** What is wrong with the targets and duties of an instrument in a file, held against the words above them. */
final class DuesCheck {

    private final DocumentReader document;
    private final DuesReader reader;
    private final PartyNames names;
    private final Map<String, Words> ids = new LinkedHashMap<>();
    private final Map<AlsoLine, String> named = new LinkedHashMap<>();

    DuesCheck(DocumentReader document) {
        this.document = document;
        this.reader = new DuesReader(document);
        this.names = PartyNames.of(document.directory());
    }

    void target(Outline.Rule rule, TargetLine line) {
        once(LineKind.TARGET.keyword() + document.context(rule).absolute(line.id()), line.id());
        reader.target(rule, line);
        line.requireIn(rule.quoted().words());
    }

    void duty(Outline.Rule rule, DutyLine line) {
        once(LineKind.DUTY.keyword() + document.context(rule).absolute(line.id()), line.id());
        Duty duty = reader.duty(rule, line);
        if (document.text().isPresent()) {
            bearers(rule, line, duty);
        }
        requireTermIn(line, rule.quoted().words());
        requireTermOf(line, rule.quoted());
    }

    void also(Outline.Rule rule, AlsoLine line) {
        named.put(line, line.kind().keyword() + document.context(rule).absolute(line.id()));
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

    /** That whom binding words address has a duty by them; a role may be any of them. */
    void requireDuties(Outline.Quoted quoted) {
        boolean isOpen = quoted.rules().stream()
                .anyMatch(each -> each.startsWith(LineKind.ALSO.mark() + LineKind.DUTY.keyword())
                        || LineKind.NONE.is(each)
                        || LineKind.NOT_WRITTEN.is(each));
        List<Words> named = quoted.rules().stream()
                .flatMap(each -> each.after(LineKind.DUTY.mark()).stream())
                .flatMap(each -> DutyLine.of(each).named().stream())
                .toList();
        if (isOpen
                || named.stream().anyMatch(each -> party(each).isEmpty())
                || document.text().isEmpty()
                || Binding.strongest(quoted, document.readings()).compareTo(Modality.DUTY) > 0) {
            return;
        }
        List<Party> bearers =
                named.stream().flatMap(each -> party(each).stream()).toList();
        names.addressed(quoted.words().text()).stream()
                .filter(each -> !bearers.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    String name = each.label().zh();
                    throw quoted.words()
                            .misread(
                                    "DUTY_MISSING",
                                    "文字约束“" + name + "”，却没有它的义务：加一行“- 义务 …：承担 " + name + "”",
                                    "the words bind " + name + ", which has no duty by them: add a line - 义务 …：承担 "
                                            + name);
                });
    }

    private Optional<Party> party(Words name) {
        return document.directory().find(name.text());
    }

    /** That it says by when it is to be done, where the words quoted set a term in numbers, a year, or regular times. */
    private static void requireTermOf(DutyLine line, Outline.Quoted quoted) {
        Words quote = quoted.words();
        String days = DutyLine.WORKING_DAYS.strip();
        String regularly = OpenWord.REGULARLY.label().zh();
        Optional<String> wanted = quote.contains(days)
                ? Optional.of(days)
                : isYearly(quote)
                        ? Optional.of(DutyLine.EACH_YEAR)
                        : Optional.of(regularly).filter(quote::contains);
        boolean isOpen = line.parts().stream()
                .allMatch(each ->
                        each.startsWith(DutyLine.FROM) || each.startsWith(DutyLine.BREACHED) || LastDay.is(each));
        if (isOpen && wanted.filter(term -> !isSaid(term, quoted)).isPresent()) {
            String term = quote.contains(days) ? "N" + DutyLine.WORKING_DAYS : wanted.get();
            throw line.bearers()
                    .misread(
                            "TERM_MISSING",
                            "引文有期限，义务没有：加“；" + term + "”",
                            "the quote sets a term, the duty none: add ；" + term);
        }
    }

    private static boolean isYearly(Words quote) {
        return quote.contains(DutyLine.EACH_YEAR) || quote.contains("年度");
    }

    /** Whether a duty below the words has the term. */
    private static boolean isSaid(String term, Outline.Quoted quoted) {
        return quoted.rules().stream()
                .filter(LineKind.DUTY::is)
                .anyMatch(each -> each.before(" ｜ ").text().contains(term));
    }

    /** That the words quoted have the term, unless it is a day. */
    private static void requireTermIn(DutyLine line, Words quote) {
        for (Words part : line.parts()) {
            boolean isOpen =
                    Names.find(part.text(), Arrays.asList(OpenWord.values())).isPresent();
            String term = part.text().replace(" ", "");
            boolean isHeld = part.is(DutyLine.EACH_YEAR) ? isYearly(quote) : quote.contains(term);
            if ((isOpen || part.is(DutyLine.EACH_YEAR) || part.endsWith(DutyLine.WORKING_DAYS)) && !isHeld) {
                throw part.misread(
                        "TERM_NOT_IN_WORDS",
                        "引文中没有“" + term + "”：改为引文的期限，或删去",
                        "the words quoted do not have " + term + ": write their term, or leave it out");
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

    private void bearers(Outline.Rule rule, DutyLine line, Duty duty) {
        String words = rule.quoted().words().text() + (line.isFromSentenceBefore() ? before(rule) : "");
        for (Words name : line.named()) {
            if (!words.contains(name.text()) && DutyLine.role(name).isEmpty()) {
                throw name.misread(
                        "BEARER_NOT_IN_WORDS",
                        "引文未指名该主体；若承前句，写“（承前句）”",
                        "the words quoted do not name it; where the sentence before does, say （承前句）");
            }
        }
        boolean hasRow =
                duty.citations().stream().anyMatch(each -> each.clause().startsWith("A"));
        if (line.bearers().is(DutyLine.BY_ANNEX) && !hasRow) {
            throw line.bearers().misread("ROW_MISSING", "附件各行均无这些文字：写 未载明", "no row has the words: write 未载明");
        }
        if (line.bearers().is(DutyLine.NOBODY)
                && hasRow
                && Binding.strongest(rule.quoted(), document.readings()) != Modality.PROHIBITION) {
            throw line.bearers().misread("ROW_FOUND", "附件有这些文字：写 依附件", "a row of the annex has the words: write 依附件");
        }
    }

    /** The words of the clause before those quoted, with those to whom it is addressed. */
    private String before(Outline.Rule rule) {
        ClauseContext context = document.context(rule);
        String all = document.text()
                .flatMap(text -> text.find(context.clause()))
                .map(Clause::words)
                .orElse("");
        return all.substring(
                0, Math.max(0, all.indexOf(Binding.quoted(rule.quoted().words()))));
    }

    /** That what other words set as well is set somewhere. */
    void requireNamedKnown(Findings findings) {
        named.forEach((line, id) -> {
            if (!ids.containsKey(id) && !findings.isFull()) {
                findings.add(line.id()
                        .problem(
                                "ID_UNKNOWN",
                                "没有这个编号的" + line.kind().keyword().strip() + "：写已有的编号",
                                "no duty or target has this id: write one that there is")
                        .suggesting(DidYouMean.of(id, ids.keySet()).stream()
                                .map(each -> each.substring(3))
                                .toList()));
            }
        });
    }
}
