package org.tuoyu.policy.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** What some policies leave open; all of it follows from the policies and their texts. */
public final class OpenPoints {

    /** The words of a document that say when it is in force. */
    private static final Pattern LIMB = Pattern.compile("[，、；。：]");
    /** A shorter limb says nothing by itself. */
    private static final int LEAST = 3;

    private OpenPoints() {}

    /** Everything that is open, by kind, then in the order of the documents. */
    public static List<OpenPoint> of(PolicyStack stack, AsOf asOf) {
        Stream<OpenPoint> readings = stack.register().entries().stream().map(each -> reading(stack, each));
        return Stream.of(
                        readings,
                        stack.policies().stream().flatMap(OpenPoints::choices),
                        stack.policies().stream().flatMap(policy -> OpenWords.terms(policy)),
                        new OpenClashes(stack, asOf).all(),
                        stack.policies().stream().flatMap(policy -> OpenWords.undefined(policy)),
                        new OpenReferences(stack).all(),
                        stack.policies().stream()
                                .flatMap(policy -> validity(policy.validity().instrument(), policy)),
                        stack.policies().stream().flatMap(OpenPoints::groups))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** What is open in the words of one sentence: how to read them, chosen or not, and words that nobody defines. */
    public static List<OpenPoint> in(Provision sentence, Policy policy, PolicyStack stack) {
        Stream<OpenPoint> readings = stack.register().entries().stream().map(each -> reading(stack, each));
        return Stream.concat(
                        readings.filter(each -> each.citations().stream()
                                .anyMatch(cited ->
                                        isIn(cited, sentence, policy) || isTakenOver(cited, sentence, policy))),
                        OpenWords.undefined(policy)
                                .filter(each ->
                                        each.citations().stream().anyMatch(cited -> isIn(cited, sentence, policy))))
                .toList();
    }

    private static boolean isIn(Citation.Verbatim cited, Provision sentence, Policy policy) {
        return cited.instrument().equals(policy.instrument().number())
                && cited.clause().equals(sentence.clause())
                && (cited.quote().contains(sentence.quote()) || sentence.quote().contains(cited.quote()));
    }

    /** Whether a sentence of a row takes over words of the body whose work the row divides, or the main part of them. */
    private static boolean isTakenOver(Citation.Verbatim cited, Provision sentence, Policy policy) {
        return policy.matrix().flatMap(matrix -> matrix.dividing(cited)).stream()
                        .anyMatch(row -> row.clause().equals(sentence.clause()))
                && LIMB.splitAsStream(cited.quote())
                        .anyMatch(limb ->
                                limb.length() > LEAST && sentence.quote().contains(limb));
    }

    private static OpenPoint reading(PolicyStack stack, InterpretationRegister.Entry entry) {
        List<String> touches = Stream.of(entry.questions(), entry.targets(), entry.duties())
                .<Symbol>flatMap(List::stream)
                .map(Symbol::id)
                .toList();
        return new OpenPoint(
                OpenPoint.Kind.READING,
                entry.reading().id(),
                "",
                entry.chosen()
                        .map(option -> entry.reading()
                                .label()
                                .then("（已采用：", " (chosen: ")
                                .then(option.label())
                                .then("）", ")"))
                        .orElse(entry.reading().label()),
                entry.reading().options(),
                stack.policies().stream()
                        .flatMap(policy -> ReadWords.of(policy, entry.reading()))
                        .distinct()
                        .toList(),
                touches,
                entry.reading().authority());
    }

    /** Norms that leave several outcomes and say by nothing which: 或. */
    private static Stream<OpenPoint> choices(Policy policy) {
        return policy.contributions().stream()
                .flatMap(each -> each.norms().stream()
                        .filter(norm ->
                                norm.modality().constrains() && norm.allows().size() > 1)
                        .map(norm -> choice(policy, each.question(), norm)));
    }

    private static OpenPoint choice(Policy policy, Question<?> question, Norm<?> norm) {
        Bilingual none = new Bilingual("文件未写明何时选此项", "the document does not say when this one is chosen");
        return new OpenPoint(
                OpenPoint.Kind.CHOICE,
                norm.id(),
                norm.citation().place().zh(),
                question.label(),
                norm.allows().stream()
                        .map(each -> new Reading.Option(each.id(), each.label(), none))
                        .toList(),
                words(norm).toList(),
                List.of(question.id()),
                issuer(policy.instrument()));
    }

    static Stream<Citation.Verbatim> words(Norm<?> norm) {
        return verbatim(norm.citation());
    }

    static Stream<Citation.Verbatim> verbatim(Citation citation) {
        return citation.match(Stream::of, referenced -> Stream.of());
    }

    private static Stream<OpenPoint> validity(Instrument instrument, Policy policy) {
        return policy.validity().periods().stream()
                .flatMap(period ->
                        period.inForce().end() instanceof InForce.NotKnown doubt ? Stream.of(doubt) : Stream.empty())
                .map(doubt -> new OpenPoint(
                        OpenPoint.Kind.VALIDITY,
                        instrument.number(),
                        "",
                        new Bilingual(
                                        "自 " + doubt.doubtedFrom() + " 起是否仍然有效，本库未掌握",
                                        "whether it is still in force from " + doubt.doubtedFrom()
                                                + " on is not known here")
                                .then(doubt.why()
                                        .map(each -> new Bilingual("：" + each.zh(), ": " + each.en()))
                                        .orElse(Bilingual.same(""))),
                        List.of(),
                        List.of(),
                        Stream.concat(
                                        norms(policy),
                                        policy.targets().all().stream().map(Target::id))
                                .toList(),
                        issuer(instrument)));
    }

    private static Stream<String> norms(Policy policy) {
        return policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .map(Norm::id)
                .distinct();
    }

    /** Groups of bodies that the document names, in its sentences or in rows, and whose members it does not list. */
    private static Stream<OpenPoint> groups(Policy policy) {
        PartyNames names = PartyNames.of(policy.directory());
        Map<PartyGroup, Set<Citation.Verbatim>> named = new LinkedHashMap<>();
        for (Provision each : policy.text().map(OfficialText::provisions).orElse(List.of())) {
            if (!each.isHeading()) {
                Citation.Verbatim words =
                        new Citation.Verbatim(policy.instrument().number(), each.clause(), each.quote());
                names.in(each.quote()).forEach(mention -> name(mention.party(), words, named));
            }
        }
        for (Assignment row : policy.matrix().map(ResponsibilityMatrix::rows).orElse(List.of())) {
            row.parties().forEach(each -> name(each.party(), row.citation(), named));
        }
        return named.entrySet().stream().map(each -> group(each.getKey(), List.copyOf(each.getValue()), policy));
    }

    private static void name(Party party, Citation.Verbatim words, Map<PartyGroup, Set<Citation.Verbatim>> named) {
        if (party instanceof PartyGroup group
                && group.membership() instanceof PartyGroup.Open open
                && !open.kinds().equals(Set.of(PartyKind.SOCIETY))) {
            named.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(words);
        }
    }

    private static OpenPoint group(PartyGroup group, List<Citation.Verbatim> words, Policy policy) {
        return new OpenPoint(
                OpenPoint.Kind.GROUP,
                group.label().zh(),
                words.stream().map(each -> each.place().zh()).distinct().collect(Collectors.joining("、")),
                ((PartyGroup.Open) group.membership()).reason(),
                List.of(),
                words,
                words.stream()
                        .map(Citation.Verbatim::clause)
                        .filter(each -> each.startsWith("A"))
                        .distinct()
                        .toList(),
                issuer(policy.instrument()));
    }

    /** No text says who decides what it leaves open; whoever issued it may say what it means. */
    static Bilingual issuer(Instrument instrument) {
        return new Bilingual(
                "未载明；文件由" + instrument.issuer() + "发布，或由其解释",
                "not stated; " + instrument.issuer() + " issued the document and may interpret it");
    }
}
