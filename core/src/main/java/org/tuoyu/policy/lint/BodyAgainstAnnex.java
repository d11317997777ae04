package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.OfficialText;

/** The comparison of each item of the body with its rows, phrase by phrase (正文与附件逐句比对). */
final class BodyAgainstAnnex {

    /** 要, 应, 必须, 限期, and words that forbid or hold to account; 重要, 要求, 应急 and the like are none. */
    static final Pattern BINDS =
            Pattern.compile("(?<![重需主首只])要(?![求点素])|(?<![相对供])应(?![急用对])|必须|限期|禁止|不得|严禁|零容忍|追究|负.{0,4}责任");

    /** Digits that stand for a number or a day. */
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** Words that limit what they are added to. */
    private static final Pattern QUALIFIES = Pattern.compile(".{2,}的$|位于|符合|具备|限于|仅|以上|以下|以内|之前|之后");

    private static final double ELSEWHERE = 0.8;

    private final Names names;
    private final List<ComparedTask> items;
    private final List<LintFinding> findings = new ArrayList<>();

    BodyAgainstAnnex(OfficialText text, Names names) {
        this.names = names;
        this.items = ComparedTask.of(text);
    }

    List<LintFinding> findings() {
        items.forEach(this::compare);
        return findings;
    }

    private void compare(ComparedTask item) {
        heading(item);
        Alignment alignment = Alignment.of(item.said(), item.divided());
        alignment.onlyInBody().forEach(phrase -> missingInAnnex(item, phrase));
        alignment.onlyInAnnex().forEach(this::missingInBody);
        alignment.pairs().stream().filter(pair -> pair.likeness() < 1).forEach(this::differing);
    }

    private void heading(ComparedTask item) {
        Phrase said = Phrase.whole(item.body(), item.body().provisions().get(0));
        Phrase divided = item.heading();
        differing(said, divided, WordingDifference.between(said.words(), divided.words()));
    }

    private void missingInAnnex(ComparedTask item, Phrase phrase) {
        Optional<Phrase> elsewhere = elsewhere(item, phrase);
        boolean binds = phrase.has(BINDS);
        Severity severity = elsewhere.isPresent() ? Severity.NOTE : binds ? Severity.ERROR : Severity.WARNING;
        Bilingual message = elsewhere
                .map(other ->
                        new Bilingual("本项的任务中没有此句，另一项任务中有", "not in the rows of its own task, but in those of another"))
                .orElse(new Bilingual("附件没有一行写明此句，无人牵头", "no row of the annex has this, so nobody leads it"));
        findings.add(new LintFinding(
                LintCheck.MISSING_IN_ANNEX,
                severity,
                Optional.of(phrase.place()),
                elsewhere.map(Phrase::place),
                message));
    }

    private Optional<Phrase> elsewhere(ComparedTask own, Phrase phrase) {
        return items.stream()
                .filter(item -> !item.equals(own))
                .flatMap(item -> item.divided().stream())
                .filter(other -> Alignment.likeness(phrase.words(), other.words()) >= ELSEWHERE)
                .max(Comparator.comparingDouble(other -> Alignment.likeness(phrase.words(), other.words())));
    }

    private void missingInBody(Phrase phrase) {
        findings.add(new LintFinding(
                LintCheck.MISSING_IN_BODY,
                phrase.has(BINDS) ? Severity.ERROR : Severity.WARNING,
                Optional.empty(),
                Optional.of(phrase.place()),
                new Bilingual("正文该项没有此句", "the item of the body does not say this")));
    }

    private void differing(Alignment.Pair pair) {
        String said = withoutSubject(pair.body().words(), pair.annex().words());
        String divided = withoutCarried(pair, pair.annex().words(), said);
        WordingDifference whole =
                WordingDifference.between(pair.body().words(), pair.annex().words());
        WordingDifference rest = WordingDifference.between(said, divided);
        differing(pair.body(), pair.annex(), rest.common() < whole.common() ? whole : rest);
    }

    /** Whom a phrase addresses, and its modal, may have gone into the columns, which {@link Bearers} looks at. */
    private String withoutSubject(String said, String divided) {
        int end = names.leading(said).stream().mapToInt(Names.Mention::to).max().orElse(0);
        if (divided.startsWith(said.substring(0, end))) {
            return said.startsWith("并") && !divided.startsWith("并") ? said.substring(1) : said;
        }
        String rest = said.substring(end);
        Matcher modal = Phrase.MODAL.matcher(rest);
        return modal.find() && !divided.startsWith(modal.group()) ? rest.substring(modal.end()) : rest;
    }

    /** A row may repeat whom the segment addresses, where the body carries it on from the phrase before. */
    private String withoutCarried(Alignment.Pair pair, String divided, String said) {
        List<Names.Mention> repeated = names.leading(divided);
        int end = repeated.stream().mapToInt(Names.Mention::to).max().orElse(0);
        boolean isCarried =
                pair.body().phrases().stream().anyMatch(phrase -> phrase.words().startsWith(divided.substring(0, end)));
        return isCarried && !said.startsWith(divided.substring(0, end)) ? divided.substring(end) : divided;
    }

    private void differing(Phrase said, Phrase divided, WordingDifference difference) {
        List<WordingDifference.Change> changes = difference.changes();
        if (!changes.isEmpty() && !canonical(said.words()).equals(canonical(divided.words()))) {
            LintCheck check = changes.stream()
                    .map(BodyAgainstAnnex::check)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            Severity severity = check == LintCheck.WORDED_OTHERWISE ? Severity.NOTE : Severity.ERROR;
            findings.add(LintFinding.between(check, severity, said.place(), divided.place(), message(changes)));
        }
    }

    /** With parties in the place of their names: where only these differ, {@link PartyChecks} tells it once. */
    private String canonical(String words) {
        StringBuilder canonical = new StringBuilder(words);
        List<Names.Mention> mentions = names.in(words);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Names.Mention each = mentions.get(i);
            canonical.replace(each.from(), each.to(), "<" + each.party().id() + ">");
        }
        return canonical.toString();
    }

    private static LintCheck check(WordingDifference.Change change) {
        String differing = change.body() + change.annex();
        if (NUMBER.matcher(differing).find()) {
            return LintCheck.TIME_OR_AMOUNT_DIFFERS;
        }
        boolean qualifies = QUALIFIES.matcher(differing).find();
        if (qualifies && change.adds()) {
            return LintCheck.NARROWED;
        }
        return qualifies && change.drops() ? LintCheck.WIDENED : LintCheck.WORDED_OTHERWISE;
    }

    private static Bilingual message(List<WordingDifference.Change> changes) {
        List<Bilingual> each = changes.stream().map(BodyAgainstAnnex::message).toList();
        return new Bilingual(
                each.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                each.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    private static Bilingual message(WordingDifference.Change change) {
        if (change.adds()) {
            return new Bilingual("附件增“" + change.annex() + "”", "the annex adds “" + change.annex() + "”");
        }
        return change.drops()
                ? new Bilingual("附件无“" + change.body() + "”", "the annex lacks “" + change.body() + "”")
                : new Bilingual(
                        "正文“" + change.body() + "”，附件“" + change.annex() + "”",
                        "body “" + change.body() + "”, annex “" + change.annex() + "”");
    }
}
