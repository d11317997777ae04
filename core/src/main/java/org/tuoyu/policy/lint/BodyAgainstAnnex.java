package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyNames.Mention;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Modality;

/** The comparison of each item of the body with its rows, phrase by phrase (正文与附件逐句比对), and of what has no row at all. */
final class BodyAgainstAnnex {

    /** 要, 应, 必须, 限期, and words that forbid or hold to account; 重要, 要求, 应急 and the like are none. */
    static final Pattern BINDS =
            Pattern.compile("(?<![重需主首只])要(?![求点素])|(?<![相对供适效])应(?![急用对])|必须|限期|禁止|不得|严禁|零容忍|追究|负.{0,4}责任");

    /** Digits that stand for a number or a day. */
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** Words that limit what they are added to. */
    private static final Pattern QUALIFIES = Pattern.compile(".{2,}的$|位于|符合|具备|限于|仅|以上|以下|以内|之前|之后");

    private static final double ELSEWHERE = 0.8;

    private static final Bilingual NOWHERE =
            new Bilingual("附件没有一行写明此句，无人牵头", "no row of the annex has this, so nobody leads it");
    private static final Bilingual BORNE =
            new Bilingual("附件没有一行写明此句，承担者只在正文", "no row of the annex has this, its bearer stands in the body alone");
    private static final Bilingual INLINE =
            new Bilingual("其他条款注明责任单位，此句没有，无人牵头", "other clauses name who is responsible, this one does not");
    private static final Bilingual BORNE_INLINE =
            new Bilingual("其他条款注明责任单位，此句只写主语", "other clauses name who is responsible, this one only its subject");

    private final Examined examined;
    private final Names names;
    private final List<LintFinding> findings = new ArrayList<>();

    BodyAgainstAnnex(Examined examined) {
        this.examined = examined;
        this.names = examined.names();
    }

    List<LintFinding> findings() {
        examined.items().forEach(this::compare);
        if (!examined.text().rows().isEmpty()) {
            examined.body().stream()
                    .filter(clause -> !examined.isDivided(clause))
                    .filter(clause -> !isAbove(clause, "principle") && !isAbove(clause, "goal"))
                    .forEach(this::withoutRow);
        }
        return findings;
    }

    private boolean isAbove(Clause clause, String list) {
        return examined.body().stream()
                .filter(each -> clause.id().equals(each.id()) || clause.id().startsWith(each.id() + "."))
                .anyMatch(each -> examined.isUnder(each, list));
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
        if (elsewhere.isPresent()) {
            between(
                    LintCheck.MISSING_IN_ANNEX,
                    Severity.NOTE,
                    phrase,
                    elsewhere.get(),
                    new Bilingual("本项任务的各行没有此句，另一项任务中有", "not in the rows of its own task, but in those of another"));
        } else {
            withoutRow(phrase);
        }
    }

    /** The sentences of a clause that no row divides, one by one. */
    private void withoutRow(Clause clause) {
        Phrase.of(clause).stream()
                .filter(Phrase::opensSegment)
                .filter(phrase -> Modality.find(phrase.words())
                        .filter(Modality.CONSTITUTIVE::equals)
                        .isEmpty())
                .map(Phrase::sentence)
                .filter(sentence -> !sentence.has(examined.words().any("apart")))
                .forEach(this::withoutRow);
    }

    private void withoutRow(Phrase phrase) {
        Optional<String> lead = names.lead(phrase.words());
        String subject = phrase.phrases().stream()
                .filter(each -> each.from() >= phrase.from() && each.to() <= phrase.to())
                .map(each -> names.subject(each.words()))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
        boolean binds = phrase.has(BINDS);
        boolean isBorne = lead.isPresent() || !subject.isEmpty();
        Bilingual message =
                isBorne ? examined.isInline() ? BORNE_INLINE : BORNE : examined.isInline() ? INLINE : NOWHERE;
        findings.add(LintFinding.at(
                LintCheck.MISSING_IN_ANNEX,
                binds && !isBorne ? Severity.ERROR : Severity.WARNING,
                List.of(phrase.place()),
                message));
    }

    private Optional<Phrase> elsewhere(ComparedTask own, Phrase phrase) {
        return examined.items().stream()
                .filter(item -> !item.equals(own))
                .flatMap(item -> item.divided().stream())
                .filter(other -> Alignment.likeness(phrase.words(), other.words()) >= ELSEWHERE)
                .max(Comparator.comparingDouble(other -> Alignment.likeness(phrase.words(), other.words())));
    }

    private void missingInBody(Phrase phrase) {
        findings.add(LintFinding.at(
                LintCheck.MISSING_IN_BODY,
                phrase.has(BINDS) ? Severity.ERROR : Severity.WARNING,
                List.of(phrase.place()),
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
        int end = names.subject(said).length();
        if (divided.startsWith(said.substring(0, end))) {
            return said.startsWith("并") && !divided.startsWith("并") ? said.substring(1) : said;
        }
        String rest = said.substring(end);
        Matcher modal = Phrase.MODAL.matcher(rest);
        return modal.find() && !divided.startsWith(modal.group()) ? rest.substring(modal.end()) : rest;
    }

    /** A row may repeat whom the segment addresses, where the body carries it on from the phrase before. */
    private String withoutCarried(Alignment.Pair pair, String divided, String said) {
        int end = names.subject(divided).length();
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
            findings.add(new LintFinding(
                    check, severity, message(changes), List.of(said.place(), divided.place()), check.label()));
        }
    }

    private void between(LintCheck check, Severity severity, Phrase said, Phrase divided, Bilingual message) {
        findings.add(LintFinding.at(check, severity, List.of(said.place(), divided.place()), message));
    }

    /** With parties in the place of their names: where only these differ, {@link NameChecks} tells it once. */
    private String canonical(String words) {
        StringBuilder canonical = new StringBuilder(words);
        List<Mention> mentions = names.in(words);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention each = mentions.get(i);
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
