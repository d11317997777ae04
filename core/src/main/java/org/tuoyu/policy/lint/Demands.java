package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyNames.Mention;
import org.tuoyu.kernel.text.Modality;

/** The check of each must, ban and sanction: who, by what standard, with what consequence (要求与后果). */
final class Demands {

    private static final Pattern GROUNDS = Pattern.compile("对[^，。；]*[^，。；等]、[^，。；]*的");

    private final Examined examined;
    private final Names names;
    private final LintWords words;
    private final List<LintFinding> findings = new ArrayList<>();

    Demands(Examined examined) {
        this.examined = examined;
        this.names = examined.names();
        this.words = examined.words();
    }

    List<LintFinding> findings() {
        add(
                LintCheck.NO_SUBJECT,
                Severity.WARNING,
                examined.sentences().stream()
                        .filter(sentence -> !examined.isInline() || !examined.isDivided(sentence.clause()))
                        .flatMap(sentence -> Stream.concat(withoutSubject(sentence).stream(), beforeAnother(sentence))),
                new Bilingual("要求没有主语，谁必须做正文未写", "nobody is said to have to"));
        Pattern sanction = words.any("sanction");
        add(
                LintCheck.WHO_PURSUES,
                Severity.WARNING,
                examined.said().filter(phrase -> phrase.has(sanction) && !phrase.has(words.any("sets-up"))),
                new Bilingual("由谁认定和处理、范围、程序和救济未写", "who decides, how far, by what procedure and appeal is not said"));
        consequences(sanction);
        entry();
        choices();
        return findings;
    }

    /** The phrase of a sentence that binds, where no phrase before it in its sentence says whom. */
    private List<Phrase> withoutSubject(Phrase sentence) {
        boolean isSaid = false;
        for (Phrase phrase : sentence.phrases()) {
            isSaid |= !names.parties(phrase.words()).isEmpty();
            boolean binds = Phrase.MODAL.matcher(phrase.words()).find()
                    || phrase.has(BodyAgainstAnnex.BINDS)
                    || WordChecks.LIMIT.matcher(phrase.words()).lookingAt();
            if (binds && !isSaid && !carriesOn(phrase) && !phrase.has(words.any("sanction"))) {
                return List.of(sentence.part(phrase.from() - sentence.from(), sentence.to() - sentence.from()));
            }
        }
        return List.of();
    }

    /** A sentence that names nobody, before one that says whom it addresses. */
    private Stream<Phrase> beforeAnother(Phrase sentence) {
        boolean isFollowed = examined.sentences().stream()
                .filter(next -> next.clause().equals(sentence.clause())
                        && next.segment().number() == sentence.segment().number() + 1)
                .anyMatch(next ->
                        names.parties(names.subject(next.words())).stream().anyMatch(each -> !Names.isSociety(each)));
        boolean isBare = names.parties(sentence.words()).isEmpty()
                && Modality.find(sentence.words()).isEmpty();
        return isFollowed && isBare ? Stream.of(sentence) : Stream.empty();
    }

    /** A sentence that starts with its modal goes on with whom the one before addresses. */
    private boolean carriesOn(Phrase phrase) {
        return phrase.opensSegment()
                && Phrase.MODAL.matcher(phrase.words()).find()
                && examined.sentences().stream()
                        .anyMatch(before -> before.clause().equals(phrase.clause())
                                && before.segment().number() == phrase.segment().number() - 1
                                && !names.subject(before.words()).isEmpty());
    }

    private void consequences(Pattern sanction) {
        List<Phrase> without = examined.body().stream()
                .flatMap(clause -> Phrase.of(clause).stream())
                .filter(phrase ->
                        phrase.has(words.any("musts")) && !phrase.sentence().has(sanction))
                .toList();
        long with =
                examined.sentences().stream().filter(each -> each.has(sanction)).count();
        if (!without.isEmpty()) {
            add(
                    LintCheck.NO_CONSEQUENCE,
                    Severity.NOTE,
                    examined.sentences().stream()
                            .flatMap(sentence -> sentence.phrases().stream())
                            .filter(phrase -> phrase.has(sanction)),
                    new Bilingual(
                            "只有这几处写明后果，其余要求违反了如何，全文未写",
                            "consequences stand here alone; what follows a breach of anything else is said nowhere"));
        }
        add(
                LintCheck.NO_CONSEQUENCE,
                Severity.WARNING,
                without.stream(),
                new Bilingual(
                        "违反的后果和由谁查处未写（全文写明后果的只有" + with + "句）",
                        "what follows and who pursues it is not said (" + with + " sentences of the whole do)"));
    }

    /** A way in (registration, filing) in a document that has no word for the way out, or for who was in before. */
    private void entry() {
        String all = examined.said().map(Phrase::words).collect(Collectors.joining());
        List<Bilingual> missing = new ArrayList<>();
        for (String part : List.of("exit", "transition")) {
            if (!words.any(part).matcher(all).find()) {
                words.of(part).forEach(group -> missing.add(group.message()));
            }
        }
        if (!missing.isEmpty()) {
            add(
                    LintCheck.NO_EXIT,
                    Severity.WARNING,
                    examined.body().stream()
                            .flatMap(clause -> Stream.concat(Examined.headings(clause), Phrase.of(clause).stream()))
                            .filter(phrase -> phrase.has(words.any("entry"))),
                    new Bilingual(
                            "未写：" + missing.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                            "not said: " + missing.stream().map(Bilingual::en).collect(Collectors.joining("; "))));
        }
    }

    /** 或 between two authorities, and 、 between two grounds of a sanction. */
    private void choices() {
        add(
                LintCheck.NO_CRITERION,
                Severity.WARNING,
                examined.said().filter(this::choosesBetweenParties),
                new Bilingual("两个机关之间的“或”，以什么区分未写", "或 between two authorities, by what is not said"));
        add(
                LintCheck.NO_CRITERION,
                Severity.WARNING,
                examined.said()
                        .filter(phrase ->
                                phrase.has(GROUNDS) && phrase.sentence().has(words.any("sanction"))),
                new Bilingual("顿号是“且”还是“或”不明", "、 between grounds: both, or either"));
    }

    private boolean choosesBetweenParties(Phrase phrase) {
        List<Mention> mentions = names.in(phrase.words());
        return mentions.stream()
                .anyMatch(one -> phrase.words().startsWith("或", one.to())
                        && mentions.stream().anyMatch(other -> other.from() == one.to() + 1)
                        && !Names.isSociety(one.party()));
    }

    private void add(LintCheck check, Severity severity, Stream<Phrase> phrases, Bilingual message) {
        List<LintFinding.Place> places = Examined.places(phrases);
        if (!places.isEmpty()) {
            findings.add(LintFinding.at(check, severity, places, message));
        }
    }
}
