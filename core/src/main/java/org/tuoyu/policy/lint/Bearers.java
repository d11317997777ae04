package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** The comparison of whom sentences of the body address with who leads and who is responsible (责任主体比对). */
final class Bearers {

    private static final Pattern BEARS = Pattern.compile("对(.+)负.{0,4}责任");
    private static final double SAME_SUBJECT = 0.8;

    private final OfficialText text;
    private final Names names;
    private final List<ComparedTask> items;
    private final List<LintFinding> findings = new ArrayList<>();

    Bearers(OfficialText text, Names names) {
        this.text = text;
        this.names = names;
        this.items = ComparedTask.of(text);
    }

    List<LintFinding> findings() {
        items.forEach(this::compare);
        text.clauses().stream()
                .filter(clause -> items.stream().noneMatch(item -> item.isDividedIn(clause.id())))
                .flatMap(clause -> Phrase.of(clause).stream())
                .forEach(this::outsideItems);
        return findings;
    }

    private void compare(ComparedTask item) {
        Set<String> told = new HashSet<>();
        for (Alignment.Pair pair : Alignment.of(item.said(), item.divided()).pairs()) {
            Phrase addressed = addressed(item, pair.body());
            Row row = item.row(pair.annex());
            boolean isAddressed = addressed.from() < addressed.to();
            if (isAddressed && told.add(pair.body().segment().number() + " " + row.clause())) {
                compare(item, pair, addressed, row);
            }
        }
    }

    /** The words that say whom a phrase addresses: its own, or those of the segment before when it starts with 要. */
    private Phrase addressed(ComparedTask item, Phrase phrase) {
        Phrase own = leading(phrase);
        boolean carriesOn = phrase.opensSegment() && phrase.has(Phrase.MODAL);
        return carriesOn
                ? item.said().stream()
                        .filter(each -> each.opensSegment()
                                && each.segment().number() == phrase.segment().number() - 1)
                        .map(this::leading)
                        .findFirst()
                        .orElse(own)
                : own;
    }

    private Phrase leading(Phrase phrase) {
        return phrase.part(
                0,
                names.leading(phrase.words()).stream()
                        .mapToInt(Names.Mention::to)
                        .max()
                        .orElse(0));
    }

    private void compare(ComparedTask item, Alignment.Pair pair, Phrase addressed, Row row) {
        List<Party> bearers = named(addressed.words());
        if (!bearers.stream().allMatch(Names::isSociety)) {
            inCells(item, pair, addressed, row);
        } else if (!named(row.text().words()).containsAll(bearers)) {
            withoutSubject(pair, addressed, row);
        }
    }

    private void inCells(ComparedTask item, Alignment.Pair pair, Phrase addressed, Row row) {
        List<Party> bearers = named(addressed.words());
        List<Party> notLeading =
                bearers.stream().filter(each -> !has(row, each, true)).toList();
        if (notLeading.stream().anyMatch(each -> !has(row, each, false))) {
            differs(addressed, row, "正文的主体不在本行", "whom the body addresses is not in this row");
        } else if (notLeading.equals(bearers)) {
            differs(addressed, row, "正文的主体在本行只是责任单位", "whom the body addresses is only responsible in this row");
        } else if (!notLeading.isEmpty()) {
            differs(addressed, row, "正文并列的主体，本行分为牵头与责任", "equals in the body become lead and responsible");
        } else if (!named(pair.annex().words()).containsAll(bearers) && segments(item, row) > 1) {
            dropped(pair, addressed);
        }
    }

    private List<Party> named(String words) {
        return names.in(words).stream().map(Names.Mention::party).toList();
    }

    private boolean has(Row row, Party bearer, boolean lead) {
        return ComparedTask.cells(text, row).stream()
                .filter(cell -> cell.isLead() == lead)
                .flatMap(cell -> names.named(cell.name()).stream())
                .anyMatch(party -> names.covers(bearer, party));
    }

    private static long segments(ComparedTask item, Row row) {
        return item.divided().stream()
                .filter(each -> each.clause().id().equals(row.clause()))
                .map(Phrase::segment)
                .distinct()
                .count();
    }

    private void differs(Phrase addressed, Row row, String zh, String en) {
        String leads = listed(row, true);
        String responsible = listed(row, false);
        findings.add(LintFinding.between(
                LintCheck.BEARER_DIFFERS,
                Severity.WARNING,
                addressed.place(),
                place(row),
                new Bilingual(
                        zh + "（牵头：" + leads + "；责任：" + responsible + "）",
                        en + " (lead: " + leads + "; responsible: " + responsible + ")")));
    }

    private String listed(Row row, boolean lead) {
        return ComparedTask.cells(text, row).stream()
                .filter(cell -> cell.isLead() == lead)
                .map(ComparedTask.Cell::name)
                .collect(Collectors.joining("、"));
    }

    private LintFinding.Place place(Row row) {
        return LintFinding.Place.of(
                text.clause(row.clause()), row.cells().get(0).passage());
    }

    private void withoutSubject(Alignment.Pair pair, Phrase addressed, Row row) {
        findings.add(LintFinding.between(
                LintCheck.BEARER_DIFFERS,
                Severity.WARNING,
                pair.body().place(),
                place(row),
                new Bilingual(
                        "正文以“" + addressed.words() + "”为主体，本行无主语，由" + listed(row, true) + "牵头",
                        "the body addresses “" + addressed.words() + "”, the row leaves that out and stands under "
                                + listed(row, true))));
    }

    private void dropped(Alignment.Pair pair, Phrase addressed) {
        findings.add(LintFinding.between(
                LintCheck.SUBJECT_DROPPED,
                Severity.NOTE,
                addressed.place(),
                pair.annex().place(),
                new Bilingual(
                        "附件无主语“" + addressed.words() + "”，与本行其他各句不能区分",
                        "the row leaves out “" + addressed.words() + "”, and holds sentences that address others")));
    }

    /** Whoever bears responsibility by a clause without rows has a part in the task of that subject. */
    private void outsideItems(Phrase phrase) {
        Matcher bears = BEARS.matcher(phrase.words());
        if (bears.find()) {
            subject(phrase)
                    .ifPresent(bearers -> items.stream()
                            .filter(item -> isAbout(item, bears.group(1)))
                            .findFirst()
                            .filter(item -> item.rows().stream().noneMatch(row -> isIn(row, bearers)))
                            .ifPresent(item -> notInTask(phrase, bearers.words(), item)));
        }
    }

    private void notInTask(Phrase phrase, String bearers, ComparedTask item) {
        findings.add(LintFinding.between(
                LintCheck.BEARER_DIFFERS,
                Severity.WARNING,
                phrase.place(),
                item.heading().place(),
                new Bilingual(
                        "“" + bearers + "”在此负责，该项任务的各行均未列",
                        "“" + bearers + "” bears responsibility here and is in no row of that task")));
    }

    /** The phrase itself or the first of its segment says who. */
    private Optional<Phrase> subject(Phrase phrase) {
        return Phrase.of(phrase.clause()).stream()
                .filter(each -> each.segment().equals(phrase.segment()) && each.from() <= phrase.from())
                .map(this::leading)
                .filter(each -> each.from() < each.to())
                .reduce((earlier, later) -> later);
    }

    private static boolean isAbout(ComparedTask item, String subject) {
        return WordingDifference.between(subject, item.heading().words()).common() >= SAME_SUBJECT * subject.length();
    }

    private boolean isIn(Row row, Phrase bearers) {
        return named(bearers.words()).stream().allMatch(each -> has(row, each, true) || has(row, each, false));
    }
}
