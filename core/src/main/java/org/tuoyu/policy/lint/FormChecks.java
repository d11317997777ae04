package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.policy.Development;

/** The check of form: brackets, numbers, titles, what a text of the kind should have; and of what it refers to that has changed (格式). */
final class FormChecks {

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[〔﹝\\[（(]\\d{4}[〕﹞\\]）)]");
    private static final Pattern DOUBLED = Pattern.compile("关于(?:印发|转发|批转)关于");
    private static final Pattern FROM_ITS_PRINTING = Pattern.compile("自(?:印发|发布|公布)之日起");
    private static final Pattern PRINTED = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发|发布|公布)");
    private static final Pattern IN_FORCE = Pattern.compile("自.{2,12}起(?:实施|施行)");

    private final Examined examined;
    private final OfficialText text;
    private final List<Development> developments;
    private final List<LintFinding> findings = new ArrayList<>();

    FormChecks(Examined examined, List<Development> developments) {
        this.examined = examined;
        this.text = examined.text();
        this.developments = developments;
    }

    List<LintFinding> findings() {
        developments.forEach(this::changed);
        brackets();
        numbering();
        headings();
        titles();
        inForce();
        separators();
        text.dropped().stream()
                .filter(dropped -> dropped.words().endsWith("。"))
                .forEach(dropped -> note(
                        List.of(LintFinding.Place.of(text.clause("closing"), dropped)),
                        "多余的文字，不属任何一条",
                        "stray words that belong to no clause"));
        return findings;
    }

    private void note(List<LintFinding.Place> places, String zh, String en) {
        if (!places.isEmpty()) {
            findings.add(LintFinding.at(LintCheck.FORM, Severity.NOTE, places, new Bilingual(zh, en)));
        }
    }

    /** Every stretch of the document, headings and lines included, without the annex. */
    private Stream<Phrase> all() {
        return text.clauses().stream()
                .filter(clause -> !clause.id().startsWith("A"))
                .flatMap(clause -> clause.provisions().stream()
                        .map(each -> new Phrase(clause, each, 0, each.quote().length())));
    }

    private void changed(Development development) {
        List<LintFinding.Place> places = new ArrayList<>();
        first(development.words()).ifPresent(places::add);
        if (!places.isEmpty()) {
            development.replacedBy().flatMap(this::first).ifPresent(places::add);
            findings.add(LintFinding.at(
                    LintCheck.REFERENCE_CHANGED,
                    Severity.WARNING,
                    places,
                    new Bilingual(
                            development.from() + " 起：" + development.what().zh(),
                            "since " + development.from() + ": "
                                    + development.what().en())));
        }
    }

    private Optional<LintFinding.Place> first(String words) {
        return all().flatMap(phrase -> phrase.matches(Pattern.compile(Pattern.quote(words))).stream())
                .map(Phrase::place)
                .findFirst();
    }

    /** Years in the number of a document, bracketed in one way here and in another there. */
    private void brackets() {
        List<LintFinding.Place> years = all().flatMap(phrase -> phrase.matches(YEAR_IN_BRACKETS).stream())
                .map(Phrase::place)
                .toList();
        years.stream()
                .filter(year -> year.quote().charAt(0) != years.get(0).quote().charAt(0))
                .findFirst()
                .ifPresent(other ->
                        note(List.of(years.get(0), other), "发文字号年份的括号不一", "years stand in brackets of two kinds"));
    }

    private List<Clause> items() {
        return text.clauses().stream()
                .filter(clause -> clause.id().matches("\\d+\\.\\d+\\.\\d+"))
                .toList();
    }

    /** Items that are numbered with another mark than the first one. */
    private void numbering() {
        List<Clause> items = items();
        items.stream()
                .filter(each -> mark(each) != mark(items.get(0)))
                .forEach(each -> note(
                        List.of(numbering(items.get(0)), numbering(each)),
                        "编号的标点不一",
                        "numbers end in marks of two kinds"));
    }

    private static LintFinding.Place numbering(Clause item) {
        return LintFinding.Place.of(item, item.numbering());
    }

    private static char mark(Clause item) {
        String numbering = item.numbering().words();
        return numbering.charAt(numbering.length() - 1);
    }

    /** Items without a heading among items that have one. */
    private void headings() {
        List<Clause> without = items().stream()
                .filter(item -> !item.provisions().get(0).isHeading())
                .toList();
        if (without.size() * 2 < items().size()) {
            note(
                    without.stream()
                            .map(item -> LintFinding.Place.of(
                                    item, item.provisions().get(0).passage()))
                            .toList(),
                    "其他各项有标题，此项没有",
                    "the other items have a heading, this one has none");
        }
    }

    private void titles() {
        note(
                all().filter(phrase -> phrase.has(DOUBLED)).map(Phrase::place).toList(),
                "标题“关于”叠用，所印发文件的题名未加书名号",
                "关于 twice in the title, and the title within it without marks");
        boolean isReferredTo = examined.said().anyMatch(phrase -> phrase.has(Pattern.compile("附件|附表|分解表|分工表")));
        text.clauses().stream()
                .filter(clause -> clause.id().equals("A") && !isReferredTo)
                .forEach(annex -> note(
                        List.of(LintFinding.Place.of(annex, title(annex).passage())),
                        "正文没有一处提到附件",
                        "the body refers to the annex nowhere"));
    }

    /** The line after 附件. */
    private static Provision title(Clause annex) {
        return annex.provisions().get(Math.min(1, annex.provisions().size() - 1));
    }

    private void inForce() {
        List<LintFinding.Place> starts =
                all().filter(phrase -> phrase.has(IN_FORCE)).map(Phrase::place).toList();
        String whole = String.join("\n", all().map(Phrase::words).toList());
        if (FROM_ITS_PRINTING.matcher(whole).find() && !PRINTED.matcher(whole).find()) {
            note(starts, "印发之日没有印出，只有成文日期", "the day of issue is not printed, only that of signing");
        }
        List<String> missing = examined.words().of("parts").stream()
                .flatMap(group -> group.words().stream())
                .filter(part -> !part.pattern().matcher(whole).find())
                .map(LintWords.Word::name)
                .toList();
        if (!missing.isEmpty()) {
            note(starts, "未写" + String.join("、", missing), "does not say: " + String.join(", ", missing));
        }
    }

    /** Cells that set names apart in two ways. */
    private void separators() {
        note(
                text.rows().stream()
                        .flatMap(row -> row.cells().stream()
                                .map(Row.Cell::passage)
                                .filter(cell -> cell.words().contains("、")
                                        && cell.words().contains("，"))
                                .map(cell -> LintFinding.Place.of(text.clause(row.clause()), cell)))
                        .toList(),
                "单位栏顿号、逗号混用",
                "cells set names apart by 、 and by ，");
    }
}
