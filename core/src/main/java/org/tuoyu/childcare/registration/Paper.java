package org.tuoyu.childcare.registration;

import java.util.Optional;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What is handed in with a filing (备案材料). */
public enum Paper implements Constant {
    /** 备案书. */
    FORM("form", "备案书", "the filing form"),
    /** 承诺书. */
    UNDERTAKING("undertaking", "承诺书", "the undertaking"),
    /** 登记证照: that the institution is registered. */
    LICENCE("licence", "登记证照", "the licence or certificate of registration"),
    /** 场地证明. */
    PREMISES("premises", "场地证明", "proof of the premises"),
    /** 工作人员资格证明. */
    STAFF_QUALIFICATION("staff-qualification", "工作人员资格证明", "proof of the qualification of staff"),
    /** 工作人员健康证明. */
    STAFF_HEALTH("staff-health", "工作人员健康证明", "proof of the health of staff"),
    /** 卫生评价. */
    HEALTH_APPRAISAL("health-appraisal", "结果为“合格”的卫生评价", "a health appraisal with the result 合格 (passed)"),
    /** 消防安全证明. */
    FIRE_SAFETY("fire-safety", "消防安全证明", "proof of fire safety"),
    /** 食品经营许可证: with meals alone. */
    FOOD_LICENCE("food-licence", "食品经营许可证", "the food licence", Filing.MEALS),
    /** 其他材料: which, the reports do not say. */
    OTHER(
            "other",
            "法律法规规定的其他相关材料",
            "the other papers concerned that laws and regulations demand",
            Filing.OTHER_PAPERS_DUE);

    private final String slug;
    private final Bilingual label;
    private final Optional<Fact.Choice> where;

    Paper(String slug, String zh, String en) {
        this.slug = slug;
        this.label = new Bilingual(zh, en);
        this.where = Optional.empty();
    }

    Paper(String slug, String zh, String en, Fact.Choice where) {
        this.slug = slug;
        this.label = new Bilingual(zh, en);
        this.where = Optional.of(where);
    }

    /** What must be so for it to be asked for; empty where every filing needs it. */
    public Optional<Fact.Choice> where() {
        return where;
    }

    /** How ids of questions and norms end that are about it: {@code food-licence}. */
    public String slug() {
        return slug;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
