package org.tuoyu.text;

import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;

/** How words bind, strongest first. */
public enum Modality implements Symbol {
    /** 禁止: what must not be. */
    PROHIBITION("禁止", "prohibition"),
    /** 义务: what must be. */
    DUTY("义务", "duty"),
    /** 职权: what somebody may do. */
    POWER("职权", "power"),
    /** 权益: what somebody may have. */
    ENTITLEMENT("权益", "entitlement"),
    /** 倡导: what is encouraged (鼓励, 支持, 探索); it binds nobody. */
    PROMOTION("倡导", "promotion"),
    /** 构成: sets something up or puts it in force. */
    CONSTITUTIVE("构成", "constitutive"),
    /** 原则: a guiding idea. */
    PRINCIPLE("原则", "principle"),
    /** 无: headings, addressees, dates. */
    NONE("无", "none");

    private final Bilingual label;

    Modality(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /** Whether words of this kind narrow an answer; promotions and principles are reported only. */
    public boolean constrains() {
        return switch (this) {
            case PROHIBITION, DUTY, POWER, ENTITLEMENT, CONSTITUTIVE -> true;
            case PROMOTION, PRINCIPLE, NONE -> false;
        };
    }
}
