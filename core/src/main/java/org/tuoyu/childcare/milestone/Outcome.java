package org.tuoyu.childcare.milestone;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What an {@link Assessment} comes to, in one word. */
public enum Outcome implements Constant {
    /** 未到期. */
    NOT_YET_DUE("未到期", "not yet due"),
    /** 已达成. */
    MET("已达成", "met"),
    /** 超额达成. */
    EXCEEDED("超额达成", "exceeded"),
    /** 未达成. */
    MISSED("未达成", "missed"),
    /** 缺少证据. */
    UNPROVEN("缺少证据", "evidence is missing"),
    /** 未定. */
    UNDETERMINED("未定，取决于如何理解文字", "undetermined, it depends on how the text is read"),
    /** 仅凭文字无法评估. */
    NOT_ASSESSABLE("仅凭文字无法评估", "not assessable in words alone");

    private final Bilingual label;

    Outcome(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
