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

    private static final Bilingual LEFT_OUT =
            new Bilingual("附件删去的主语或情态词", "what the row leaves out of the sentence of the body");
    private static final Bilingual BY_CELLS =
            new Bilingual("附件删去的主语，只能由单位栏推知", "whom the row leaves out, told by its cells alone");

    private final OfficialText text;
    private final Names names;
    private final Examined examined;
    private final List<LintFinding> findings = new ArrayList<>();

    Bearers(Examined examined) {
        this.examined = examined;
        this.text = examined.text();
        this.names = examined.names();
    }

    List<LintFinding> findings() {
        examined.items().forEach(this::compare);
        examined.said().filter(phrase -> !examined.isDivided(phrase.clause())).forEach(this::outsideItems);
        return findings;
    }

    private void compare(ComparedTask item) {
        Set<String> told = new HashSet<>();
        Alignment alignment = Alignment.of(item.said(), item.divided());
        for (Alignment.Pair pair : alignment.pairs()) {
            Phrase addressed = addressed(item, pair.body());
            Row row = item.row(pair.annex());
            boolean isAddressed = addressed.from() < addressed.to();
            if (isAddressed && told.add(pair.body().segment().number() + " " + row.clause())) {
                compare(pair, addressed, row);
            }
            if (isAddressed || pair.body().has(Phrase.MODAL)) {
                dropped(item, pair, row);
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
        return phrase.part(0, names.subject(phrase.words()).length());
    }

    private void compare(Alignment.Pair pair, Phrase addressed, Row row) {
        List<Party> bearers = names.parties(addressed.words());
        if (!bearers.stream().allMatch(Names::isSociety)) {
            inCells(addressed, bearers, row);
            added(pair.body(), addressed, bearers, row);
        } else if (!names.parties(row.text().words()).containsAll(bearers)) {
            between(
                    LintCheck.BEARER_DIFFERS,
                    Severity.WARNING,
                    pair.body().place(),
                    leads(row),
                    new Bilingual(
                            "正文以“" + addressed.words() + "”为主体，本行无主语，由" + listed(row, true) + "牵头",
                            "the body addresses “" + addressed.words() + "”, the row leaves that out and stands under "
                                    + listed(row, true)));
        }
    }

    private void inCells(Phrase addressed, List<Party> bearers, Row row) {
        List<Party> notLeading =
                bearers.stream().filter(each -> !has(row, each, true)).toList();
        if (notLeading.stream().anyMatch(each -> !has(row, each, false))) {
            differs(addressed, row, "正文的主体不在本行", "whom the body addresses is not in this row");
        } else if (notLeading.equals(bearers)) {
            differs(addressed, row, "正文的主体在本行只是责任单位", "whom the body addresses is only responsible in this row");
        } else if (!notLeading.isEmpty()) {
            differs(addressed, row, "正文并列的主体，本行分为牵头与责任", "equals in the body become lead and responsible");
        }
    }

    /** Those in the cells of a row whom the sentence of the body does not name, where it names who must. */
    private void added(Phrase said, Phrase addressed, List<Party> bearers, Row row) {
        List<Party> all = names.parties(said.sentence().words());
        List<LintFinding.Place> added = ComparedTask.cells(text, row).stream()
                .filter(cell -> names.named(cell.name())
                        .filter(party ->
                                !all.contains(party) && bearers.stream().noneMatch(each -> names.reaches(each, party)))
                        .isPresent())
                .map(ComparedTask.Cell::place)
                .toList();
        if (!added.isEmpty()) {
            List<LintFinding.Place> places = new ArrayList<>(List.of(addressed.place()));
            places.addAll(added);
            findings.add(LintFinding.at(
                    LintCheck.BEARER_ADDED,
                    Severity.WARNING,
                    places,
                    new Bilingual("正文没有点名，附件列入，做什么未写", "the annex adds them, the body does not say what they do")));
        }
    }

    private boolean has(Row row, Party bearer, boolean lead) {
        return ComparedTask.cells(text, row).stream()
                .filter(cell -> cell.isLead() == lead)
                .flatMap(cell -> names.named(cell.name()).stream())
                .anyMatch(party -> names.covers(bearer, party));
    }

    private void differs(Phrase addressed, Row row, String zh, String en) {
        List<LintFinding.Place> places = new ArrayList<>(List.of(addressed.place()));
        row.cells().forEach(cell -> places.add(LintFinding.Place.of(text.clause(row.clause()), cell.passage())));
        findings.add(LintFinding.at(LintCheck.BEARER_DIFFERS, Severity.WARNING, places, new Bilingual(zh, en)));
    }

    private String listed(Row row, boolean lead) {
        return ComparedTask.cells(text, row).stream()
                .filter(cell -> cell.isLead() == lead)
                .map(ComparedTask.Cell::name)
                .collect(Collectors.joining("、"));
    }

    private LintFinding.Place leads(Row row) {
        return LintFinding.Place.of(
                text.clause(row.clause()), row.cells().get(0).passage());
    }

    /**
     * The row leaves out the word that binds, or whom its words bind: where it holds other sentences too, nothing says whom of its cells each
     * binds; where it holds one alone, its cells do.
     */
    private void dropped(ComparedTask item, Alignment.Pair pair, Row row) {
        String subject = names.subject(pair.body().words());
        Matcher modal = Phrase.MODAL.matcher(pair.body().words().substring(subject.length()));
        String divided = pair.annex().words();
        boolean loses = modal.find()
                && !Phrase.MODAL
                        .matcher(divided.substring(names.subject(divided).length()))
                        .find();
        boolean isWithout = !subject.isEmpty() && !divided.startsWith(subject);
        if (loses || isWithout) {
            boolean isByCells = !loses && segments(item, row) == 1;
            int length = subject.length() + (loses ? modal.end() : 0);
            String lost = pair.body().words().substring(0, length);
            findings.add(LintFinding.of(
                    LintCheck.SUBJECT_DROPPED,
                    loses ? Severity.ERROR : isByCells ? Severity.NOTE : Severity.WARNING,
                    lost,
                    List.of(pair.body().place(), pair.annex().place()),
                    isByCells ? BY_CELLS : LEFT_OUT));
        }
    }

    private static long segments(ComparedTask item, Row row) {
        return item.divided().stream()
                .filter(each -> each.clause().id().equals(row.clause()))
                .map(Phrase::segment)
                .distinct()
                .count();
    }

    /** Whoever bears responsibility by a clause without rows has a part in the task of that subject. */
    private void outsideItems(Phrase phrase) {
        Matcher bears = BEARS.matcher(phrase.words());
        if (bears.find()) {
            subject(phrase)
                    .ifPresent(bearers -> examined.items().stream()
                            .filter(item -> isAbout(item, bears.group(1)))
                            .findFirst()
                            .filter(item -> item.rows().stream().noneMatch(row -> isIn(row, bearers)))
                            .ifPresent(item -> between(
                                    LintCheck.BEARER_DIFFERS,
                                    Severity.ERROR,
                                    phrase.place(),
                                    item.heading().place(),
                                    new Bilingual(
                                            "“" + bearers.words() + "”在此负责，该项任务的各行均未列",
                                            "“" + bearers.words()
                                                    + "” bears responsibility here and is in no row of that task"))));
        }
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
        return names.parties(bearers.words()).stream().allMatch(each -> has(row, each, true) || has(row, each, false));
    }

    private void between(
            LintCheck check, Severity severity, LintFinding.Place here, LintFinding.Place there, Bilingual message) {
        findings.add(LintFinding.at(check, severity, List.of(here, there), message));
    }
}
