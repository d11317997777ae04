package org.tuoyu.kernel.text;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A way in which words bind, strongest first. */
public enum Modality implements Constant {
    /** 禁止: what must not be. */
    PROHIBITION("禁止", "prohibition", true),
    /** 义务: what must be. */
    DUTY("义务", "duty", true),
    /** 职权: what somebody may do. */
    POWER("职权", "power", true),
    /** 权益: what somebody may have. */
    ENTITLEMENT("权益", "entitlement", true),
    /** 倡导: what is encouraged (鼓励, 支持, 探索); it binds nobody. */
    PROMOTION("倡导", "promotion", false),
    /** 构成: sets something up or puts it in force. */
    CONSTITUTIVE("构成", "constitutive", true),
    /** 原则: a guiding idea. */
    PRINCIPLE("原则", "principle", false),
    /** 无: headings, addressees, dates. */
    NONE("无", "none", false);

    private final Bilingual label;
    private final boolean constrains;

    Modality(String zh, String en, boolean constrains) {
        this.label = new Bilingual(zh, en);
        this.constrains = constrains;
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
