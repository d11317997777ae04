package org.tuoyu.childcare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/**
 * The register of the fields of work (业务领域) on which questions can be asked. Each has a package of its name beside this
 * one, whose classes declare its questions and use only the packages of fields before it. Another field is another
 * package and another line here.
 */
public enum Domain implements Symbol {
    /** 登记备案. */
    REGISTRATION("登记备案", "registration"),
    /** 服务供给. */
    OFFER("服务供给", "service offer"),
    /** 设施与用地. */
    FACILITY("设施与用地", "facility"),
    /** 班级: what the ministries' standards set. */
    CARE("班级（国家标准）", "classes (national standards)"),
    /** 队伍建设. */
    WORKFORCE("队伍建设", "workforce"),
    /** 监管. */
    SUPERVISION("监管", "supervision"),
    /** 责任追究. */
    ACCOUNTABILITY("责任追究", "accountability"),
    /** 政策支持. */
    SUPPORT("政策支持", "support"),
    /** 家庭. */
    FAMILY("家庭", "family"),
    /** 组织实施. */
    ORGANISATION("组织实施", "organisation");

    private final Bilingual label;

    Domain(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** The one that the ids of some questions begin with. */
    public static Optional<Domain> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the ids of its questions begin with, and what its package is called. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
