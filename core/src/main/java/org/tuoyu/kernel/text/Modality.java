package org.tuoyu.kernel.text;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A way in which words bind, strongest first; a sentence says by modal words (情态词) which it is. */
public enum Modality implements Constant {
    /** 禁止: what must not be. */
    PROHIBITION("禁止", "prohibition", true, "禁止", "不得", "零容忍", "终身禁入"),
    /** 义务: what must be. */
    DUTY("义务", "duty", true, "应", "必须", "要", "纳入"),
    /** 职权: what somebody may do. */
    POWER("职权", "power", true, "可"),
    /** 权益: what somebody may have. */
    ENTITLEMENT("权益", "entitlement", true, "享受", "免征"),
    /** 倡导: what is encouraged (鼓励, 支持, 探索); it binds nobody. */
    PROMOTION("倡导", "promotion", false, "鼓励", "支持", "扶持", "探索", "推进", "优先", "宜"),
    /** 构成: sets something up or puts it in force. */
    CONSTITUTIVE("构成", "constitutive", true, "成立", "形成", "起实施"),
    /** 原则: a guiding idea. */
    PRINCIPLE("原则", "principle", false),
    /** 无: headings, addressees, dates. */
    NONE("无", "none", false);

    /** Those that have modal words; the first of which one stands in a sentence decides. */
    private static final List<Modality> DECIDING =
            List.of(PROHIBITION, CONSTITUTIVE, DUTY, ENTITLEMENT, POWER, PROMOTION);

    /** Words that hold the characters of a modal word and are none. */
    private static final List<String> OTHERS =
            List.of("效应", "相应", "供应", "适应", "应用", "主要", "重要", "需要", "纲要", "要求", "要素", "许可", "认可", "便宜", "适宜");

    private final Bilingual label;
    private final boolean constrains;
    private final List<String> words;

    Modality(String zh, String en, boolean constrains, String... words) {
        this.label = new Bilingual(zh, en);
        this.constrains = constrains;
        this.words = List.of(words);
    }

    /** How words bind; a bare imperative is a duty. */
    public static Modality of(String words) {
        return find(words).orElse(DUTY);
    }

    /** How the modal words among some words say that they bind; empty where there is none. */
    public static Optional<Modality> find(String words) {
        String left = words;
        for (String other : OTHERS) {
            left = left.replace(other, "〇");
        }
        for (Modality modality : DECIDING) {
            for (String word : modality.words) {
                if (left.contains(word)) {
                    return Optional.of(modality);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /** Whether words of this kind narrow an answer; promotions and principles are reported only. */
    public boolean constrains() {
        return constrains;
    }
}
