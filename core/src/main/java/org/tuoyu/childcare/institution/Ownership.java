package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Who built it and who runs it; the text names two forms of an open list. */
public enum Ownership implements Constant {
    /** 公办民营. */
    PUBLIC_BUILT_PRIVATE_RUN("公办民营", "publicly built, privately run"),
    /** 民办公助. */
    PRIVATE_WITH_PUBLIC_AID("民办公助", "privately run with public aid"),
    /** 等多种形式. */
    OTHER("其他形式", "another form");

    private final Bilingual label;

    Ownership(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
