package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.OpenWord;

/** The check of what a sentence leaves open by itself: times, amounts, limits, who leads, what follows (一句之内的缺失). */
final class WordChecks {

    private static final Pattern FORBIDS = Pattern.compile("禁止|不得|严禁|零容忍|违法违规");

    private static final Pattern CONSEQUENCE = Pattern.compile("追究|禁入|处罚|罚款|吊销|撤销|责令|处分");

    private static final Pattern YEAR = Pattern.compile("\\d{4}年");

    /** Before a year, under or over an age, within a time: whether the limit itself belongs to it. */
    static final Pattern LIMIT = Pattern.compile("\\d{4}年(?:底|末)?[以之]?前|\\d+(?:周岁|岁|个月|年|日|天)[以之]?[下上内前后]");

    /** 1-2所. */
    static final Pattern RANGE = Pattern.compile("\\d+[-－—~～至]\\d+[\\p{IsHan}&&[^年月日]]");

    /** Degrees that nobody can measure. */
    private static final Pattern DEGREE = Pattern.compile("有所|初步|基本|明显|显著|大幅|进一步");

    /** Conditions that are spoken of and not said. */
    private static final Pattern CONDITION = Pattern.compile("符合条件|有条件|具备条件");

    private static final Pattern GOALS = Pattern.compile("目标");
    private static final int SAME_GROUNDS = 8;

    private final List<Clause> body;
    private final Set<String> divided = new HashSet<>();
    private final List<LintFinding> findings = new ArrayList<>();

    WordChecks(OfficialText text) {
        List<ComparedTask> items = ComparedTask.of(text);
        body = text.clauses().stream()
                .filter(clause -> clause.id().matches("\\d.*"))
                .toList();
        items.forEach(item -> divided.add(item.body().id()));
    }

    List<LintFinding> findings() {
        body.forEach(this::check);
        body.stream().flatMap(clause -> Phrase.of(clause).stream()).forEach(this::check);
        consequences();
        return findings;
    }

    private void check(Clause clause) {
        Phrase heading = Phrase.whole(clause, clause.provisions().get(0));
        boolean says = !Phrase.of(clause).isEmpty();
        if (says && !divided.contains(clause.id())) {
            warn(LintCheck.NO_LEAD, heading, "附件没有一行落实本条", "no row of the annex divides this clause");
        }
        if (says && heading.has(GOALS)) {
            Phrase.of(clause).forEach(this::goal);
        }
    }

    private void goal(Phrase phrase) {
        Phrase segment = Phrase.whole(phrase.clause(), phrase.segment());
        if (phrase.opensSegment() && !segment.has(YEAR)) {
            warn(LintCheck.WITHOUT_DAY, segment, "目标没有年份", "the goal names no year");
        }
        each(DEGREE, phrase, LintCheck.WITHOUT_NUMBER, "没有衡量标准", "has no measure");
    }

    private void check(Phrase phrase) {
        for (OpenWord word : OpenWord.in(phrase.words())) {
            boolean time = word.setsTime();
            String name = "“" + word.label().zh() + "”";
            warn(
                    LintCheck.WITHOUT_NUMBER,
                    phrase,
                    name + (time ? "未定时限" : "未定数量"),
                    name + " (" + word.label().en() + ") sets no " + (time ? "time" : "number"));
        }
        each(LIMIT, phrase, LintCheck.NEEDS_READING, "是否包括界限本身，须作解释", "can be read with or without the limit itself");
        each(RANGE, phrase, LintCheck.RANGE, "为区间，达到几个即为完成未写明", "is a range: which number is enough is not said");
        each(CONDITION, phrase, LintCheck.CONDITION_NOT_SAID, "未写明是什么条件", "does not say which conditions");
    }

    private void each(Pattern pattern, Phrase phrase, LintCheck check, String zh, String en) {
        phrase.matches(pattern).stream()
                .map(Phrase::words)
                .distinct()
                .forEach(words -> warn(check, phrase, "“" + words + "”" + zh, "“" + words + "” " + en));
    }

    private void consequences() {
        List<Phrase> segments = body.stream()
                .flatMap(clause -> Phrase.of(clause).stream())
                .filter(Phrase::opensSegment)
                .map(phrase -> Phrase.whole(phrase.clause(), phrase.segment()))
                .toList();
        List<Phrase> pursued = new ArrayList<>();
        for (Phrase segment : segments) {
            if (segment.has(CONSEQUENCE)) {
                pursued.forEach(earlier -> sameGrounds(earlier, segment));
                pursued.add(segment);
            } else {
                segment.phrases().forEach(this::withoutConsequence);
            }
        }
    }

    private void withoutConsequence(Phrase phrase) {
        if (phrase.has(FORBIDS)) {
            warn(LintCheck.NO_CONSEQUENCE, phrase, "未写明违反的后果和由谁处理", "neither what follows nor who pursues it is said");
        }
    }

    /** Two sentences that hold to account on the same grounds, from the phrase that has them to the end. */
    private void sameGrounds(Phrase one, Phrase other) {
        for (Phrase here : one.phrases()) {
            other.phrases().stream()
                    .filter(there -> WordingDifference.between(here.words(), there.words())
                                    .common()
                            >= SAME_GROUNDS)
                    .forEach(there -> consequenceDiffers(here.through(one), there.through(other)));
        }
    }

    private void consequenceDiffers(Phrase here, Phrase there) {
        if (here.has(CONSEQUENCE) && there.has(CONSEQUENCE) && !here.words().equals(there.words())) {
            findings.add(LintFinding.between(
                    LintCheck.CONSEQUENCE_DIFFERS,
                    Severity.WARNING,
                    here.place(),
                    there.place(),
                    new Bilingual("事由相近，追责对象和方式的表述不同", "nearly the same grounds, other words for whom and how")));
        }
    }

    private void warn(LintCheck check, Phrase phrase, String zh, String en) {
        findings.add(LintFinding.at(check, Severity.WARNING, phrase.place(), new Bilingual(zh, en)));
    }
}
