package org.tuoyu.policy.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.text.Modality;

/** The words by which a sentence says how it binds (情态词); the first kind of which one stands in it decides. */
final class ModalWords {

    private record Kind(Modality modality, List<String> words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Modality.PROHIBITION, List.of("禁止", "不得", "零容忍", "终身禁入")),
            new Kind(Modality.CONSTITUTIVE, List.of("成立", "形成", "起实施")),
            new Kind(Modality.DUTY, List.of("应", "必须", "要", "纳入")),
            new Kind(Modality.ENTITLEMENT, List.of("享受", "免征")),
            new Kind(Modality.POWER, List.of("可")),
            new Kind(Modality.PROMOTION, List.of("鼓励", "支持", "探索", "推进", "大力", "优先", "宜")));

    /** Words that hold the characters of a modal word and are none. */
    private static final List<String> OTHERS =
            List.of("效应", "相应", "供应", "适应", "应用", "主要", "重要", "需要", "纲要", "要求", "要素", "许可", "认可", "便宜", "适宜");

    private ModalWords() {}

    /** How words bind; a bare imperative is a duty. */
    static Modality of(String words) {
        String left = words;
        for (String other : OTHERS) {
            left = left.replace(other, "〇");
        }
        for (Kind kind : KINDS) {
            for (String word : kind.words) {
                if (left.contains(word)) {
                    return kind.modality;
                }
            }
        }
        return Modality.DUTY;
    }

    /** How the words quoted bind: as is said below them, else as they say themselves. */
    static Modality of(Outline.Quoted quoted) {
        for (Words line : quoted.rules()) {
            Optional<Words> said = line.after(DocumentReader.MODALITY);
            if (said.isPresent()) {
                return said(said.get());
            }
        }
        return ofWords(quoted);
    }

    /** {@code 构成 论：…}. */
    private static Modality said(Words words) {
        if (!words.contains(" 论：")) {
            throw words.misread("LINE_KIND_UNKNOWN", "写作“按 构成 论：理由”", "it is written 按 构成 论：reason");
        }
        List<Modality> binding = Arrays.stream(Modality.values())
                .filter(each -> each != Modality.NONE)
                .toList();
        return Names.require(words.before(" 论："), binding, "约束方式", "way to bind");
    }

    static Modality ofWords(Outline.Quoted quoted) {
        return ModalWords.of(bindingWords(quoted.words().text()));
    }

    /** The words that say how a quote binds: of a text that is not held without the source named at their end. */
    private static String bindingWords(String quote) {
        return quote.startsWith(DocumentReader.NOT_HELD)
                ? gist(quote.substring(quote.indexOf('〕') + 1)).split(" ｜ ", 2)[0]
                : quote;
    }

    /** What a text that is not held is reported to say, without the source named at its end. */
    static String gist(String words) {
        return words.split("（据", 2)[0];
    }
}
