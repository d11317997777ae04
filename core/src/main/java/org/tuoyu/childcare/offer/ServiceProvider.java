package org.tuoyu.childcare.offer;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** As what somebody offers a service (提供者); who is two of them is asked about as each. */
public enum ServiceProvider implements Constant {
    /** 婴幼儿照护服务机构. */
    INSTITUTION("婴幼儿照护服务机构", "a childcare institution"),
    /** 幼儿园. */
    KINDERGARTEN("幼儿园", "a kindergarten"),
    /** 企业. */
    ENTERPRISE("企业", "an enterprise"),
    /** 医疗卫生机构. */
    MEDICAL("医疗卫生机构", "a medical institution"),
    /** 以上均非. */
    OTHER("以上均非", "none of these");

    private final Bilingual label;

    ServiceProvider(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
