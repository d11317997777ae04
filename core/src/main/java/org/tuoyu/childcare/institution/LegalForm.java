package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** As what kind of legal person an institution is registered. */
public enum LegalForm implements Constant {
    /** 事业单位: founded by the state or with its assets. */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** 社会服务机构, called 民办非企业单位 before: founded by others, for the public good. */
    SOCIAL_SERVICE_ORGANISATION("社会服务机构（民办非企业单位）", "social-service organisation"),
    /** 企业. */
    ENTERPRISE("企业", "enterprise");

    private final Bilingual label;

    LegalForm(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
