package org.tuoyu.childcare.facility;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What is planned, built or altered (建设对象); what is two of them is asked about as each. */
public enum Site implements Constant {
    /** 新区开发. */
    NEW_AREA("新区开发", "the development of a new area"),
    /** 旧城改造. */
    RENEWAL("旧城改造", "the renewal of an old town"),
    /** 新建居住区. */
    NEW_RESIDENTIAL("新建居住区", "a new residential area"),
    /** 老城区. */
    OLD_TOWN("老城区", "an old part of town"),
    /** 已建成居住区. */
    BUILT_RESIDENTIAL("已建成居住区", "a residential area that is built"),
    /** 农村社区综合服务设施. */
    RURAL_SERVICES("农村社区综合服务设施", "the service facilities of a rural community"),
    /** 公共场所. */
    PUBLIC_PLACE("公共场所", "a public place"),
    /** 老旧居住小区公共活动区域. */
    OLD_ESTATE("老旧居住小区公共活动区域", "the common areas of an old residential estate"),
    /** 社区婴幼儿照护服务设施. */
    COMMUNITY_FACILITY("社区婴幼儿照护服务设施", "a childcare facility of a community"),
    /** 需要独立占地的婴幼儿照护服务设施和场地. */
    STAND_ALONE("需要独立占地的设施和场地", "a facility or ground that needs land of its own"),
    /** 城镇婴幼儿照护服务机构. */
    URBAN_INSTITUTION("城镇婴幼儿照护服务机构", "a childcare institution in a town"),
    /** 以上均非. */
    OTHER("以上均非", "none of these");

    private final Bilingual label;

    Site(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
