package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Clause;

/** The comparison of the places of the body with one another (正文前后比对). */
final class BodyAgainstItself {

    private static final Pattern BEARS = Pattern.compile("负(?:主要|主体|全面|直接)?责任");
    private static final int SAME_GROUNDS = 8;
    /** Of words that are not the subject of the whole document. */
    private static final int SAME_WORDS = 12;

    private final Examined examined;
    private final Names names;
    private final LintWords words;
    private final List<LintFinding> findings = new ArrayList<>();

    BodyAgainstItself(Examined examined) {
        this.examined = examined;
        this.names = examined.names();
        this.words = examined.words();
    }

    List<LintFinding> findings() {
        saidTwice();
        words.of("frame").forEach(group -> group.words().forEach(frame -> sameAct(frame, group.message())));
        consequences();
        roles();
        conditions();
        bodies();
        examined.body().forEach(this::outOfPlace);
        return findings;
    }

    /** Phrases of two clauses that share a long run of words which the document does not use all over. */
    private void saidTwice() {
        List<Phrase> all = Stream.concat(
                        examined.text().clauses().stream()
                                .filter(clause -> clause.id().equals("notice"))
                                .flatMap(clause -> Phrase.of(clause).stream()),
                        examined.said())
                .filter(phrase -> phrase.words().length() >= SAME_WORDS)
                .filter(phrase -> !phrase.sentence().has(words.any("sanction")))
                .toList();
        alike(all)
                .values()
                .forEach(pair -> findings.add(LintFinding.at(
                        LintCheck.SAID_TWICE,
                        Severity.NOTE,
                        Examined.places(pair.stream()),
                        new Bilingual("两处所写几乎相同", "two places say nearly the same"))));
    }

    /** Phrases that are alike, by the two clauses in which they stand. */
    private Map<String, List<Phrase>> alike(List<Phrase> all) {
        CommonWords common = CommonWords.of(examined.said().map(Phrase::words).toList());
        List<String> masked =
                all.stream().map(phrase -> names.masked(phrase.words())).toList();
        List<Set<String>> runs = masked.stream().map(common::rareRuns).toList();
        Map<String, List<Phrase>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                String one = all.get(i).clause().id();
                String other = all.get(j).clause().id();
                if (!one.equals(other)
                        && !Collections.disjoint(runs.get(i), runs.get(j))
                        && common.sharedBeside(masked.get(i), masked.get(j)) >= SAME_WORDS) {
                    pairs.computeIfAbsent(one + " " + other, key -> new ArrayList<>())
                            .addAll(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return pairs;
    }

    private void sameAct(LintWords.Word frame, Bilingual message) {
        List<Phrase> found = examined.said()
                .filter(phrase ->
                        frame.pattern().matcher(names.masked(phrase.words())).find())
                .toList();
        long clauses = found.stream().map(Phrase::clause).distinct().count();
        if (clauses > 1) {
            findings.add(LintFinding.of(
                    LintCheck.SAME_ACT, Severity.WARNING, frame.name(), Examined.places(found.stream()), message));
        }
    }

    /** Two sentences that hold to account on the same grounds, from the phrase that has them to the end. */
    private void consequences() {
        List<Phrase> pursued = examined.sentences().stream()
                .filter(sentence -> sentence.has(words.any("sanction")))
                .toList();
        for (int i = 0; i < pursued.size(); i++) {
            for (int j = i + 1; j < pursued.size(); j++) {
                sameGrounds(pursued.get(i), pursued.get(j));
            }
        }
    }

    private void sameGrounds(Phrase one, Phrase other) {
        for (Phrase here : one.phrases()) {
            for (Phrase there : other.phrases()) {
                if (WordingDifference.between(here.words(), there.words()).common() >= SAME_GROUNDS) {
                    differs(here.through(one), there.through(other));
                }
            }
        }
    }

    private void differs(Phrase here, Phrase there) {
        Pattern sanction = words.any("sanction");
        if (here.has(sanction) && there.has(sanction) && !here.words().equals(there.words())) {
            findings.add(LintFinding.at(
                    LintCheck.CONSEQUENCE_DIFFERS,
                    Severity.WARNING,
                    List.of(here.place(), there.place()),
                    new Bilingual("事由相近，追责对象和依据的表述不同", "nearly the same grounds, other words for whom and how")));
        }
    }

    /** Who bears the responsibility in one sentence and assists in another. */
    private void roles() {
        List<Phrase> bearing = with(BEARS);
        List<Phrase> assisting = with(words.any("assists"));
        for (Phrase bears : bearing) {
            for (Phrase assists : assisting) {
                Set<Party> both = bearers(bears).collect(Collectors.toSet());
                both.retainAll(bearers(assists).toList());
                both.removeIf(Names::isSociety);
                if (!both.isEmpty() && !bears.equals(assists)) {
                    findings.add(new LintFinding(
                            LintCheck.ROLE_DIFFERS,
                            Severity.WARNING,
                            both.iterator().next().label(),
                            List.of(bears.place(), assists.place()),
                            new Bilingual("一处负责，一处只是配合", "bears it in one place, only assists in another")));
                }
            }
        }
    }

    private List<Phrase> with(Pattern pattern) {
        return examined.said().filter(phrase -> phrase.has(pattern)).toList();
    }

    /** Whom the phrase addresses, or one before it in its sentence. */
    private Stream<Party> bearers(Phrase phrase) {
        return phrase.sentence().phrases().stream()
                .filter(each -> each.from() <= phrase.from())
                .map(each -> names.parties(names.subject(each.words())))
                .filter(each -> !each.isEmpty())
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(List::stream);
    }

    /** What is promoted for one group twice in a clause, under a condition and without. */
    private void conditions() {
        Pattern promotes = words.any("promotes");
        Pattern condition = words.any("condition");
        for (Clause clause : examined.body()) {
            List<Phrase> promoted = Phrase.of(clause).stream()
                    .filter(Phrase::opensSegment)
                    .map(Phrase::sentence)
                    .filter(each -> promotes.matcher(each.words()).lookingAt())
                    .toList();
            for (Phrase under : promoted) {
                for (Phrase without : promoted) {
                    if (under.has(condition) && !without.has(condition) && isForTheSame(under, without)) {
                        findings.add(LintFinding.at(
                                LintCheck.CONDITION_DIFFERS,
                                Severity.WARNING,
                                List.of(under.place(), without.place()),
                                new Bilingual("同一对象，一句有前提，一句没有", "for the same group, one sentence has a condition")));
                    }
                }
            }
        }
    }

    private boolean isForTheSame(Phrase one, Phrase other) {
        return first(one)
                .filter(party -> first(other).filter(party::equals).isPresent())
                .isPresent();
    }

    private Optional<Party> first(Phrase phrase) {
        return names.parties(phrase.words()).stream().findFirst();
    }

    /** Bodies and mechanisms that are set up, side by side, and those without a seat. */
    private void bodies() {
        Pattern setsUp = words.any("sets-up");
        Pattern seat = words.any("seat");
        List<Phrase> bodies = examined.said()
                .flatMap(phrase -> phrase.matches(setsUp).stream())
                .toList();
        if (bodies.size() > 1) {
            findings.add(LintFinding.at(
                    LintCheck.SEVERAL_BODIES,
                    Severity.WARNING,
                    Examined.places(bodies.stream()),
                    new Bilingual("相互关系、分工、隶属未写", "how they relate to one another is not said")));
        }
        List<Phrase> without =
                bodies.stream().filter(body -> !body.sentence().has(seat)).toList();
        if (!without.isEmpty()) {
            findings.add(LintFinding.at(
                    LintCheck.NO_SEAT,
                    Severity.WARNING,
                    Examined.places(without.stream()),
                    new Bilingual(
                            "办公室或秘书单位、成员、召集方式、频次和期限未写", "no seat, secretary, way or frequency of meeting is said")));
        }
    }

    private void outOfPlace(Clause clause) {
        if (examined.isUnder(clause, "sponsor")) {
            Phrase.of(clause).stream()
                    .filter(phrase -> phrase.has(words.any("strict")))
                    .forEach(phrase -> findings.add(LintFinding.at(
                            LintCheck.OUT_OF_PLACE,
                            Severity.NOTE,
                            List.of(
                                    Examined.headings(clause)
                                            .findFirst()
                                            .orElseThrow()
                                            .place(),
                                    phrase.place()),
                            new Bilingual("标题为鼓励支持，此句为强制要求", "the heading promotes, the sentence binds"))));
        }
    }
}
