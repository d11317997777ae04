package org.tuoyu.childcare.supervision;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Which responsibility (责任) somebody bears; they stand beside each other. */
public enum Responsibility implements Constant {
    /** 主体责任, for the safety and health of the children. */
    SUBJECT("主体责任", "primary responsibility"),
    /** 主要责任, for the supervision of safety in its area. */
    MAIN_TERRITORIAL("属地安全监管的主要责任", "main territorial responsibility for the supervision of safety"),
    /** 监管, each department by its task. */
    SUPERVISORY("各司其职的监管责任", "supervisory responsibility, each by its task"),
    /** 统一领导 of the network of administration. */
    UNIFIED_LEADERSHIP("统一领导", "unified leadership of the network of administration");

    private final Bilingual label;

    Responsibility(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
