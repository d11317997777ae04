package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.lines.Words;

/** How the words of a quote bind, and which of them are cited. */
final class Binding {

    /** The ways in which words can bind; {@code NONE} is none. */
    static final List<Modality> WAYS = List.of(
            Modality.PROHIBITION,
            Modality.DUTY,
            Modality.POWER,
            Modality.ENTITLEMENT,
            Modality.PROMOTION,
            Modality.CONSTITUTIVE,
            Modality.PRINCIPLE);

    /** Marks that end words, and are not cited with them. */
    static final String ENDS = "。；，、：";

    private Binding() {}

    /** Words as they are cited: without the mark that ends them. */
    static String quoted(Words quote) {
        String words = quote.text();
        int end = words.length();
        while (end > 1 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** What is said below the words of how they bind: a way to bind, or a shorthand for one under each option of a reading. */
    static Optional<Words> said(Outline.Quoted quoted) {
        for (Words line : quoted.rules()) {
            Optional<Words> said = line.after(LineKind.MODALITY.mark());
            if (said.isPresent()) {
                if (!said.get().contains(" 论：")) {
                    throw said.get().misread("LINE_KIND_UNKNOWN", "写作“按 构成 论：理由”", "it is written 按 构成 论：reason");
                }
                return Optional.of(said.get().before(" 论："));
            }
        }
        return Optional.empty();
    }

    /** How the words quoted bind where the text is read in a way: as is said below them, else as they say themselves. */
    static Function<List<Given>, Modality> byWay(Outline.Quoted quoted, Interpretations readings) {
        Optional<Words> said = said(quoted);
        if (said.isPresent()) {
            return way -> Names.require(readings.meaning(said.get(), way), WAYS, "约束方式", "way to bind");
        }
        Modality always = modalityOfWords(quoted);
        return way -> always;
    }

    /** How the words quoted bind: whichever way they are read, or under each option of the reading on which that depends. */
    static List<Variant<Modality>> modalities(Outline.Quoted quoted, Interpretations readings) {
        Words said = said(quoted).orElse(quoted.words());
        List<Reading> open = said(quoted).isPresent() ? readings.in(said) : List.of();
        if (open.size() > 1) {
            throw said.misread("SHORT_MIXED", "此处的简称只能在一项理解之下定义", "the shorthand stands under one reading here");
        }
        Function<List<Given>, Modality> byWay = byWay(quoted, readings);
        List<Variant<Modality>> variants = new ArrayList<>();
        for (List<Given> way : Ways.of(open, said)) {
            variants.add(new Variant<>(way.stream().findFirst(), byWay.apply(way)));
        }
        return variants;
    }

    /** How the words quoted bind at most: the strongest of the ways in which they can be read to bind. */
    static Modality strongest(Outline.Quoted quoted, Interpretations readings) {
        return Variant.values(modalities(quoted, readings))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How a duty binds that the words set: whoever may have something by them is owed it by another. */
    static List<Variant<Modality>> owed(Outline.Quoted quoted, Interpretations readings) {
        List<Variant<Modality>> owed = new ArrayList<>();
        for (Variant<Modality> each : modalities(quoted, readings)) {
            owed.add(new Variant<>(each.given(), each.value() == Modality.ENTITLEMENT ? Modality.DUTY : each.value()));
        }
        return owed;
    }

    /** As the words say themselves; a statement of targets alone sets up, a bare imperative is a duty. */
    static Modality modalityOfWords(Outline.Quoted quoted) {
        Optional<Modality> said = Modality.find(bindingWords(quoted.words().text()));
        if (said.isPresent()) {
            return said.get();
        }
        for (Words line : quoted.rules()) {
            if (!LineKind.TARGET.is(line)) {
                return Modality.DUTY;
            }
        }
        return Modality.CONSTITUTIVE;
    }

    /** The words that say how a quote binds: of a text that is not held without the source named at their end. */
    private static String bindingWords(String quote) {
        return ClauseContext.isGist(quote) ? before(" ｜ ", gist(quote.substring(quote.indexOf('〕') + 1))) : quote;
    }

    /** What a text that is not held is reported to say, without the source named at its end. */
    static String gist(String words) {
        return before("（据", words);
    }

    private static String before(String mark, String words) {
        int at = words.indexOf(mark);
        return at < 0 ? words : words.substring(0, at);
    }
}
