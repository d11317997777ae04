package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.policy.Development;

/** References to other texts, and the form of the document (引用与格式). */
final class ReferenceChecks {

    /** A title, with the number after it; titles hold no other title. */
    private static final Pattern TITLE = Pattern.compile("《[^《》]+》(（[^（）]*\\d+号）)?");

    private static final Pattern UNNAMED = Pattern.compile("(?:国家和我市)?(?:相关|有关)(?:规定|法律法规|标准(?:和规范)?|规划|税费优惠政策)|按税法规定");

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[〔﹝\\[（(]\\d{4}[〕﹞\\]）)]");

    private final OfficialText text;
    private final List<Development> developments;
    private final List<LintFinding> findings = new ArrayList<>();

    ReferenceChecks(OfficialText text, List<Development> developments) {
        this.text = text;
        this.developments = developments;
    }

    List<LintFinding> findings() {
        List<Phrase> said = said().toList();
        String own = "《" + text.clause("preamble").provisions().get(0).quote() + "》";
        said.stream()
                .flatMap(phrase -> phrase.matches(TITLE).stream())
                .filter(title -> !title.words().equals(own))
                .forEach(title -> note(
                        LintCheck.REFERENCE,
                        title,
                        "未收录该文件正式文本，其内容未核对",
                        "its text is not held here, what it says is not checked"));
        said.forEach(phrase -> phrase.matches(UNNAMED).forEach(rules -> unnamed(phrase, rules.words())));
        developments.forEach(development -> changed(development, said));
        brackets();
        numbering();
        text.dropped().stream().filter(dropped -> dropped.words().endsWith("。")).forEach(this::stray);
        return findings;
    }

    /** What the document says before its annex, which repeats it. */
    private Stream<Phrase> said() {
        return text.clauses().stream()
                .filter(clause -> !clause.id().startsWith("A"))
                .flatMap(clause -> Phrase.of(clause).stream());
    }

    private void unnamed(Phrase phrase, String rules) {
        note(LintCheck.REFERENCE_UNNAMED, phrase, "“" + rules + "”未指明是哪些", "“" + rules + "”: which ones is not said");
    }

    private void note(LintCheck check, Phrase phrase, String zh, String en) {
        findings.add(LintFinding.at(check, Severity.NOTE, phrase.place(), new Bilingual(zh, en)));
    }

    private void changed(Development development, List<Phrase> said) {
        Optional<LintFinding.Place> newer = development.replacedBy().flatMap(words -> first(words, said));
        first(development.words(), said)
                .ifPresent(place -> findings.add(new LintFinding(
                        LintCheck.REFERENCE_CHANGED,
                        Severity.WARNING,
                        Optional.of(place),
                        newer,
                        new Bilingual(
                                development.from() + " 起：" + development.what().zh(),
                                "since " + development.from() + ": "
                                        + development.what().en()))));
    }

    private static Optional<LintFinding.Place> first(String words, List<Phrase> said) {
        return said.stream()
                .flatMap(phrase -> phrase.matches(Pattern.compile(Pattern.quote(words))).stream())
                .map(Phrase::place)
                .findFirst();
    }

    /** Years in the number of a document, bracketed in one way here and in another there. */
    private void brackets() {
        List<LintFinding.Place> years = text.clauses().stream()
                .flatMap(clause -> clause.provisions().stream()
                        .map(each -> new Phrase(clause, each, 0, each.quote().length())))
                .flatMap(phrase -> phrase.matches(YEAR_IN_BRACKETS).stream())
                .map(Phrase::place)
                .toList();
        years.stream()
                .filter(year -> year.quote().charAt(0) != years.get(0).quote().charAt(0))
                .findFirst()
                .ifPresent(other -> findings.add(LintFinding.between(
                        LintCheck.FORM,
                        Severity.NOTE,
                        years.get(0),
                        other,
                        new Bilingual("年份的括号不一", "years stand in brackets of two kinds"))));
    }

    /** Items that are numbered with another mark than the first one. */
    private void numbering() {
        List<Clause> items = text.clauses().stream()
                .filter(clause -> clause.id().matches("\\d+\\.\\d+\\.\\d+"))
                .toList();
        items.stream()
                .filter(each -> mark(each) != mark(items.get(0)))
                .forEach(each -> findings.add(LintFinding.between(
                        LintCheck.FORM,
                        Severity.NOTE,
                        LintFinding.Place.of(items.get(0), items.get(0).numbering()),
                        LintFinding.Place.of(each, each.numbering()),
                        new Bilingual("编号的标点不一", "numbers end in marks of two kinds"))));
    }

    private static char mark(Clause item) {
        String numbering = item.numbering().words();
        return numbering.charAt(numbering.length() - 1);
    }

    /** A sentence among the lines that are no part of the document. */
    private void stray(Passage dropped) {
        findings.add(LintFinding.at(
                LintCheck.FORM,
                Severity.NOTE,
                LintFinding.Place.of(text.clause("closing"), dropped),
                new Bilingual("多余的文字，不属任何一条", "stray words that belong to no clause")));
    }
}
