package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Row;

/** The check of what words leave open, each word once with all its places; of goals and days; of references (未定的词、目标、引用). */
final class WordChecks {

    /** Before a year, under or over an age, within a time: whether the limit itself belongs to it. */
    static final Pattern LIMIT = Pattern.compile("\\d{4}年(?:底|末)?[以之]?前|\\d+(?:周岁|岁|个月|年|日|天)[以之]?[下上内前后]");

    /** 1-2所. */
    static final Pattern RANGE = Pattern.compile("\\d+[-－—~～至]\\d+[\\p{IsHan}&&[^年月日]]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}年(?!第)");

    /** A year that says neither by its end nor before it. */
    private static final Pattern BARE_YEAR = Pattern.compile("(?<![到至于截])(?<!\\d)20\\d{2}年(?![底末初前以之\\d])");

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private final Examined examined;
    private final LintWords words;
    /** The words of each phrase that is written, names masked. */
    private final List<String> masked;
    /** The same without titles. */
    private final List<String> untitled;

    private final List<LintFinding> findings = new ArrayList<>();

    WordChecks(Examined examined) {
        this.examined = examined;
        this.words = examined.words();
        this.masked = examined.written().stream()
                .map(phrase -> examined.names().masked(phrase.words()))
                .toList();
        this.untitled = masked.stream()
                .map(words -> TITLE.matcher(words).replaceAll(WordChecks::blank))
                .toList();
    }

    List<LintFinding> findings() {
        words.of("open").forEach(group -> words(LintCheck.OPEN_WORD, Severity.WARNING, group));
        words.of("several").stream()
                .flatMap(group ->
                        group.words().stream().map(word -> new LintWords.Group("", group.message(), List.of(word))))
                .forEach(this::severalWords);
        words.of("scope").forEach(group -> words(LintCheck.NO_CRITERION, Severity.WARNING, group));
        words.of("reference").forEach(group -> words(LintCheck.REFERENCE_UNNAMED, Severity.NOTE, group));
        each(LintCheck.NEEDS_READING, LIMIT, "是否包括界限本身", "can be read with or without the limit itself");
        each(LintCheck.RANGE, RANGE, "达到几个即为完成未写", "which number is enough is not said");
        goals();
        days();
        return findings;
    }

    private void words(LintCheck check, Severity severity, LintWords.Group group) {
        for (LintWords.Word word : group.words()) {
            each(word.pattern())
                    .forEach((subject, places) ->
                            findings.add(LintFinding.of(check, severity, subject, places, group.message())));
        }
    }

    private void each(LintCheck check, Pattern pattern, String zh, String en) {
        each(pattern)
                .forEach((subject, places) ->
                        findings.add(LintFinding.of(check, Severity.WARNING, subject, places, new Bilingual(zh, en))));
    }

    /** What a pattern matches, with the phrases in which it does; a title is no word of the document. */
    private Map<String, List<LintFinding.Place>> each(Pattern pattern) {
        Map<String, List<LintFinding.Place>> found = new LinkedHashMap<>();
        List<String> words = isTitle(pattern) ? masked : untitled;
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = examined.written().get(i);
            pattern.matcher(words.get(i))
                    .results()
                    .map(match -> match.group())
                    .distinct()
                    .forEach(word -> found.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(phrase.place()));
        }
        return found;
    }

    private static boolean isTitle(Pattern pattern) {
        return pattern.pattern().startsWith("《");
    }

    private static String blank(java.util.regex.MatchResult title) {
        return "〇".repeat(title.group().length());
    }

    /** The names of one thing, each with its places. */
    private void severalWords(LintWords.Group group) {
        LintWords.Word thing = group.words().get(0);
        List<Phrase> all = examined.written().stream()
                .flatMap(phrase -> matches(phrase, thing.pattern()))
                .toList();
        if (all.stream().map(Phrase::words).distinct().count() > 1) {
            findings.add(LintFinding.of(
                    LintCheck.SEVERAL_WORDS,
                    Severity.NOTE,
                    thing.name(),
                    all.stream().map(Phrase::place).toList(),
                    group.message()));
        }
    }

    private Stream<Phrase> matches(Phrase phrase, Pattern pattern) {
        return pattern.matcher(examined.names().masked(phrase.words()))
                .results()
                .map(match -> phrase.part(match.start(), match.end()));
    }

    private void goals() {
        List<Phrase> goals = examined.body().stream()
                .filter(clause -> examined.isUnder(clause, "goal"))
                .flatMap(clause -> Phrase.of(clause).stream())
                .filter(Phrase::opensSegment)
                .map(Phrase::sentence)
                .toList();
        target(
                goals.stream().filter(goal -> !goal.has(YEAR)).toList(),
                Severity.WARNING,
                new Bilingual("目标没有年份", "the goal names no year"));
        target(
                goals.stream().filter(goal -> goal.has(signed())).toList(),
                Severity.WARNING,
                new Bilingual(
                        "签发于" + examined.day() + "，距该年年底" + daysLeft() + "天，目标或已成事实，或无法完成",
                        "signed on " + examined.day() + ", " + daysLeft()
                                + " days before that year ends: reached by then, or out of reach"));
        borne(goals);
    }

    private void borne(List<Phrase> goals) {
        if (!examined.text().rows().isEmpty()) {
            target(
                    goals.stream()
                            .filter(goal -> !examined.isDivided(goal.clause()))
                            .filter(goal -> examined.names().parties(goal.words()).stream()
                                    .allMatch(Names::isSociety))
                            .toList(),
                    Severity.WARNING,
                    new Bilingual("目标没有主语，也没有任务行，无人负责", "the goal has no subject and no row: nobody answers for it"));
        }
    }

    private void days() {
        target(
                examined.said().filter(phrase -> phrase.has(BARE_YEAR)).toList(),
                Severity.NOTE,
                new Bilingual("只写年份，未写年初、年底或“到”", "a year alone: its start, its end or through it is not said"));
        target(
                examined.said().filter(phrase -> phrase.has(words.any("plans"))).toList(),
                Severity.NOTE,
                new Bilingual("到期只要求规划，不要求建成", "asks by that day for a plan, not for the thing"));
        rowsWithoutDay();
    }

    private int daysLeft() {
        return examined.day().lengthOfYear() - examined.day().getDayOfYear();
    }

    private Pattern signed() {
        return Pattern.compile(examined.day().getYear() + "年");
    }

    private void rowsWithoutDay() {
        List<Row> rows = examined.text().rows();
        Set<Row> dated = rows.stream()
                .filter(row ->
                        YEAR.matcher(row.text().words()).find() || !row.others().isEmpty())
                .collect(Collectors.toSet());
        if (!rows.isEmpty()
                && dated.size() * 2 < rows.size()
                && rows.get(0).clause().startsWith("A")) {
            List<LintFinding.Place> places = new ArrayList<>(List.of(ComparedTask.columns(examined.text())));
            rows.stream()
                    .filter(dated::contains)
                    .forEach(row ->
                            places.add(LintFinding.Place.of(examined.text().clause(row.clause()), row.text())));
            findings.add(LintFinding.at(
                    LintCheck.TARGET,
                    Severity.NOTE,
                    places,
                    new Bilingual(
                            rows.size() + "行任务中只有" + dated.size() + "行写有时间，也没有完成时限栏",
                            "of " + rows.size() + " rows " + dated.size() + " name a day, and no column does")));
        }
    }

    private void target(List<Phrase> phrases, Severity severity, Bilingual message) {
        if (!phrases.isEmpty()) {
            findings.add(LintFinding.at(LintCheck.TARGET, severity, Examined.places(phrases.stream()), message));
        }
    }
}
