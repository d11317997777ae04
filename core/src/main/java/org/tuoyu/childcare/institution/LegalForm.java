package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** As what an institution is registered: as a kind of legal person, or, for profit, as one without legal personality. */
public enum LegalForm implements Constant {
    /** 事业单位: founded by the state or with its assets. */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** 社会服务机构, called 民办非企业单位 before: founded by others, for the public good. */
    SOCIAL_SERVICE_ORGANISATION("社会服务机构（民办非企业单位）", "social-service organisation"),
    /** 企业: with legal personality. */
    ENTERPRISE("企业", "enterprise"),
    /** 个体工商户. */
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    /** 合伙企业. */
    PARTNERSHIP("合伙企业", "partnership"),
    /** 个人独资企业. */
    SOLE_PROPRIETORSHIP("个人独资企业", "sole proprietorship");

    private final Bilingual label;

    LegalForm(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
