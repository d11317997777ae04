package org.tuoyu.policy.review;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A field of work (业务领域) that carries out, or is to carry out, words that bind. */
public enum Domain implements Constant {
    /** 登记备案. */
    REGISTRATION("登记备案", "registration"),
    /** 设施与用地. */
    FACILITY("设施与用地", "facility"),
    /** 服务供给. */
    OFFER("服务供给", "service offer"),
    /** 监管. */
    SUPERVISION("监管", "supervision"),
    /** 责任追究. */
    ACCOUNTABILITY("责任追究", "accountability"),
    /** 队伍建设. */
    WORKFORCE("队伍建设", "workforce"),
    /** 政策支持. */
    SUPPORT("政策支持", "support"),
    /** 家庭. */
    FAMILY("家庭", "family"),
    /** 组织实施. */
    ORGANISATION("组织实施", "organisation"),
    /** 统计监测. */
    STATISTICS("统计监测", "statistics");

    private final Bilingual label;

    Domain(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
