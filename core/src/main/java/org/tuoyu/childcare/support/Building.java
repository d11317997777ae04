package org.tuoyu.childcare.support;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What building land (建设用地) is for. */
public enum Building implements Constant {
    /** 婴幼儿照护服务机构. */
    INSTITUTION("婴幼儿照护服务机构", "a childcare institution"),
    /** 婴幼儿照护服务设施. */
    FACILITY("婴幼儿照护服务设施", "a childcare facility"),
    /** 不需要建设用地, or land for something else. */
    NEITHER("均非", "neither");

    private final Bilingual label;

    Building(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
