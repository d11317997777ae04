package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.RankReading;

/** A policy as a file: its header, its readings, and below the words that it cites all that rests on them. */
final class PolicyWriter {

    private final Policy policy;
    private final String code;
    private final List<String> text;
    private final CannotSay cannot;
    private final WrittenReadings readings;
    private final Map<Citation, WrittenBlock> blocks = new LinkedHashMap<>();

    /**
     * @param code what the ids of the instrument begin with
     * @param text the lines of the header that say which text is held and how it is read
     */
    PolicyWriter(Policy policy, String code, Readings chosen, List<String> text) {
        this.policy = policy;
        this.code = code;
        this.text = text;
        this.cannot = new CannotSay(policy.instrument().number());
        this.readings = new WrittenReadings(code, chosen, cannot);
    }

    /**
     * The file in canonical form.
     *
     * @param library the questions that it need not declare
     */
    String write(List<Question<?>> library) {
        List<String> header = header();
        List<Question<?>> own = own(library);
        List<Question<?>> questions = new ArrayList<>(library);
        questions.addAll(own);
        WrittenNorms norms = new WrittenNorms(
                policy.validity(), questions, readings, cannot, retroactiveBy(), norm -> block(norm.citation()));
        policy.contributions().forEach(norms::write);
        new WrittenDues(policy, readings, cannot, this::block).write();
        offices();
        List<String> lines = new ArrayList<>(header);
        List<String> clauses = policy.text()
                .map(held -> new WrittenText(held, List.copyOf(blocks.values()), cannot).lines())
                .orElseGet(this::referenced);
        readings.outlines().forEach(each -> PolicyOutline.addReading(each, lines));
        new WrittenQuestions(code, library, cannot)
                .outlines(own)
                .forEach(each -> PolicyOutline.addQuestion(each, lines));
        lines.addAll(clauses);
        return Outline.canonical(lines);
    }

    private List<Question<?>> own(List<Question<?>> library) {
        List<Question<?>> own = new ArrayList<>();
        for (Contribution<?> each : policy.contributions()) {
            if (!library.contains(each.question()) && !own.contains(each.question())) {
                own.add(each.question());
            }
        }
        return own;
    }

    private WrittenBlock block(Citation citation) {
        return blocks.computeIfAbsent(citation, each -> new WrittenBlock(code, each, readings, cannot));
    }

    private List<String> header() {
        Instrument instrument = policy.instrument();
        List<String> lines = new ArrayList<>();
        lines.add("# " + cannot.words("文号", instrument.number()));
        lines.add("- 标题：" + cannot.words("标题", instrument.title()));
        lines.add("- 制发机关：" + cannot.words("制发机关", instrument.issuer()));
        lines.add("- 位阶：" + policy.rankReading().map(this::rank).orElseGet(() -> rank(instrument.rank())));
        lines.add("- 适用地域：" + cannot.words("适用地域", instrument.territory()));
        lines.add("- 公布：" + instrument.publishedOn());
        lines.add("- 施行：" + Effect.written(policy.validity(), readings, cannot));
        lines.add("- 代号：" + code);
        text.forEach(each -> lines.add("- " + each));
        retroactiveBy()
                .ifPresent(each ->
                        lines.add("- 溯及：" + Effect.written(each, policy.text().isPresent(), cannot)));
        return lines;
    }

    /** The words that put its first norm in force before it was published: those of every other have to be the same. */
    private Optional<Citation> retroactiveBy() {
        return policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .findFirst()
                .flatMap(Norm::retroactiveBy);
    }

    private String rank(Rank rank) {
        if (Header.RANKS.stream()
                .noneMatch(each -> each.equals(rank) && each.name().equals(rank.name()))) {
            throw cannot.because(
                    "位阶",
                    "没有此名称的位阶：" + rank.name().zh(),
                    "no rank of a file is " + rank.name().en());
        }
        return rank.name().zh();
    }

    private String rank(RankReading open) {
        Map<Reading.Option, String> meanings = new LinkedHashMap<>();
        for (Reading.Option option : open.reading().options()) {
            meanings.put(
                    option,
                    rank(Optional.ofNullable(open.ranks().get(option.id())).orElseThrow()));
        }
        return readings.meaning(open.reading(), "位阶", meanings);
    }

    private void offices() {
        if (policy.offices().isEmpty()) {
            return;
        }
        if (blocks.isEmpty()) {
            throw cannot.because("机关", "没有引文可置于其上", "nothing is cited below which they could stand");
        }
        List<PolicyOutline.Entry> offices = policy.offices().stream()
                .map(each -> new PolicyOutline.Entry(
                        cannot.name("机关", each.kind().label().zh()), cannot.name("机关", each.party())))
                .toList();
        blocks.values().iterator().next().add(new RuleOutline.Offices(offices));
    }

    /** The sections of a file whose text is not held: each clause with what it is reported to say. */
    private List<String> referenced() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (WrittenBlock block : blocks.values()) {
            String clause = block.citation().clause();
            String gist = block.citation()
                    .match(
                            quoted -> {
                                throw cannot.because(clause, "引用了未收录的原文", "it quotes a text that is not held");
                            },
                            referenced -> cannot.words(clause, referenced.gist().zh(), " ｜ ") + " ｜ "
                                    + cannot.words(clause, referenced.gist().en()));
            sections.computeIfAbsent(clause, key -> new ArrayList<>(List.of(heading(clause))))
                    .addAll(block.written("〔未收录〕" + gist));
        }
        return sections.values().stream().flatMap(List::stream).toList();
    }

    private String heading(String clause) {
        return Place.heading(clause, false)
                .orElseThrow(() -> cannot.because(clause, "没有此种条款的标题", "no heading names such a clause"));
    }
}
