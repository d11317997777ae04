package org.tuoyu.kernel.text;

import java.util.List;
import java.util.Optional;

/** The words by which a sentence says how it binds (情态词); the first kind of which one stands in it decides. */
public final class ModalWords {

    private record Kind(Modality modality, List<String> words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Modality.PROHIBITION, List.of("禁止", "不得", "零容忍", "终身禁入")),
            new Kind(Modality.CONSTITUTIVE, List.of("成立", "形成", "起实施")),
            new Kind(Modality.DUTY, List.of("应", "必须", "要", "纳入")),
            new Kind(Modality.ENTITLEMENT, List.of("享受", "免征")),
            new Kind(Modality.POWER, List.of("可")),
            new Kind(Modality.PROMOTION, List.of("鼓励", "支持", "扶持", "探索", "推进", "优先", "宜")));

    /** Words that hold the characters of a modal word and are none. */
    private static final List<String> OTHERS =
            List.of("效应", "相应", "供应", "适应", "应用", "主要", "重要", "需要", "纲要", "要求", "要素", "许可", "认可", "便宜", "适宜");

    private ModalWords() {}

    /** How words bind; a bare imperative is a duty. */
    public static Modality of(String words) {
        return find(words).orElse(Modality.DUTY);
    }

    /** How the modal words among some words say that they bind; empty where there is none. */
    public static Optional<Modality> find(String words) {
        String left = words;
        for (String other : OTHERS) {
            left = left.replace(other, "〇");
        }
        for (Kind kind : KINDS) {
            for (String word : kind.words) {
                if (left.contains(word)) {
                    return Optional.of(kind.modality);
                }
            }
        }
        return Optional.empty();
    }
}
