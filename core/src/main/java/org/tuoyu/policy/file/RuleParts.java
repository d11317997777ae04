package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** The parts of lines below quoted words. */
final class RuleParts {

    private static final String FROM = "起于 ";
    private static final String BREACHED = "违反则 ";
    private static final String WITH = "与 ";
    private static final String IF = "，若 ";
    private static final String COUNTING = "，只计 ";
    private static final String AND_OTHERS = " 等";

    private RuleParts() {}

    /** The parts of a line; one whose parts would give another line is kept whole. */
    static RuleOutline of(Words line) {
        Optional<RuleOutline> parts;
        try {
            parts = parts(line).filter(each -> line.is(each.line()));
        } catch (Misread misread) {
            parts = Optional.empty();
        }
        return parts.orElseGet(() -> new RuleOutline.Remark(
                RuleOutline.Kind.OTHER, line.after(Outline.ITEM).orElse(line).text()));
    }

    private static Optional<RuleOutline> parts(Words line) {
        LineKind kind = LineKind.of(line);
        Words rest = line.from(kind.mark().length());
        return switch (kind) {
            case DUTY -> Optional.of(duty(DutyLine.of(rest)));
            case TARGET -> Optional.of(target(TargetLine.of(rest)));
            case ALSO -> Optional.of(also(AlsoLine.of(rest)));
            case ROLES -> Optional.of(roles(rest));
            case OFFICES -> Optional.of(offices(rest));
            case MODALITY -> Optional.of(modality(rest));
            case NONE -> Optional.of(new RuleOutline.Remark(RuleOutline.Kind.NONE, rest.text()));
            case NOTE -> Optional.of(new RuleOutline.Remark(RuleOutline.Kind.NOTE, rest.text()));
            case NOT_WRITTEN -> Optional.empty();
            case NORM -> Optional.of(norm(NormLine.of(rest)));
        };
    }

    private static RuleOutline norm(NormLine line) {
        List<RuleOutline.Branch> branches = new ArrayList<>();
        for (NormLine.Branch each : line.branches()) {
            branches.add(new RuleOutline.Branch(
                    each.conditions().map(words -> texts(words.split(" 且 "))).orElse(List.of()),
                    each.id().text()));
        }
        return new RuleOutline.Norm(
                line.answer().before("：").text(),
                line.answer().behind("：").map(each -> texts(each.split(" 或 "))).orElse(List.of()),
                branches,
                line.otherwise()
                        .map(each -> new RuleOutline.Otherwise(
                                each.named().text(), each.requireId().text())),
                texts(line.exceptions()));
    }

    private static RuleOutline duty(DutyLine line) {
        List<String> english = new ArrayList<>(texts(line.titled().english()));
        Bilingual title = new Bilingual(line.titled().title().text(), english.remove(0));
        Optional<Bilingual> start = Optional.empty();
        Optional<RuleOutline.Term> term = Optional.empty();
        Optional<String> until = Optional.empty();
        Optional<RuleOutline.Breach> breach = Optional.empty();
        for (Words part : line.parts()) {
            Optional<Words> from = part.after(FROM);
            Optional<Words> breached = part.after(BREACHED);
            if (from.isPresent()) {
                start = Optional.of(new Bilingual(from.get().text(), english.remove(0)));
            } else if (breached.isPresent()) {
                Words norm = breached.get().before(IF);
                breach = Optional.of(new RuleOutline.Breach(
                        norm.from(1).without("`").text(),
                        breached.get().behind(IF).map(Words::text)));
            } else if (LastDay.is(part)) {
                until = Optional.of(part.text());
            } else {
                term = Optional.of(new RuleOutline.Term(
                        part.text(), part.startsWith(WITH) ? Optional.of(english.remove(0)) : Optional.empty()));
            }
        }
        return new RuleOutline.Duty(
                title,
                line.id().text(),
                texts(line.bearers()
                        .before(IF)
                        .without(DutyLine.FROM_SENTENCE_BEFORE)
                        .split("、")),
                line.isFromSentenceBefore(),
                line.under().map(Words::text),
                start,
                term,
                until,
                breach);
    }

    private static RuleOutline target(TargetLine line) {
        return new RuleOutline.Target(
                new Bilingual(line.title().text(), line.english().text()),
                line.id().text(),
                line.aim().before(COUNTING).text(),
                line.aim().behind(COUNTING).map(Words::text),
                line.lastDay().map(Words::text));
    }

    private static RuleOutline also(AlsoLine line) {
        return new RuleOutline.Also(
                line.kind().keyword().strip(),
                line.id().text(),
                line.elsewhere()
                        .map(each -> new PolicyOutline.Entry(
                                each.before("“").text(), line.quote().text())));
    }

    private static RuleOutline roles(Words rest) {
        List<RuleOutline.Part> parts = new ArrayList<>();
        for (Words each : rest.split("；")) {
            Words parties = each.behind(" ").orElseThrow(() -> misread(each));
            parts.add(new RuleOutline.Part(
                    each.before(" ").text(),
                    texts(parties.without(AND_OTHERS).split("、")),
                    parties.endsWith(AND_OTHERS)));
        }
        return new RuleOutline.Roles(parts);
    }

    private static RuleOutline offices(Words rest) {
        return new RuleOutline.Offices(
                rest.split("；").stream().map(each -> entry(each, " 即 ")).toList());
    }

    private static RuleOutline modality(Words rest) {
        PolicyOutline.Entry entry = entry(rest, " 论：");
        return new RuleOutline.Modality(entry.name(), entry.words());
    }

    /** What stands before and behind a mark. */
    static PolicyOutline.Entry entry(Words words, String mark) {
        return new PolicyOutline.Entry(
                words.before(mark).text(),
                words.behind(mark).orElseThrow(() -> misread(words)).text());
    }

    static Misread misread(Words words) {
        return words.misread("LINE_KIND_UNKNOWN", "无法分出各部分", "its parts cannot be told apart");
    }

    private static List<String> texts(List<Words> words) {
        return words.stream().map(Words::text).toList();
    }
}
