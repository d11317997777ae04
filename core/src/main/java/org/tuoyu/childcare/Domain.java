package org.tuoyu.childcare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.care.Care;
import org.tuoyu.childcare.facility.Facility;
import org.tuoyu.childcare.family.Family;
import org.tuoyu.childcare.offer.Offer;
import org.tuoyu.childcare.organisation.Organisation;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.childcare.workforce.Workforce;
import org.tuoyu.kernel.decision.Question;
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

    /** The domain of a question; empty where the question is one of a policy's own. */
    public static Optional<Domain> of(Question<?> question) {
        return Arrays.stream(values())
                .filter(each -> each.questions().contains(question))
                .findFirst();
    }

    /** The one that the ids of some questions begin with. */
    public static Optional<Domain> find(String id) {
        return Symbol.find(List.of(values()), id);
    }

    /** Its questions. */
    public List<Question<?>> questions() {
        return switch (this) {
            case REGISTRATION -> registration();
            case OFFER ->
                List.of(
                        Offer.MODES,
                        Offer.PRODUCTS,
                        Offer.INCLUSIVE_CARE,
                        Offer.HEALTH_AND_KNOWLEDGE,
                        Offer.NURSERY_CLASS,
                        Offer.KINDERGARTEN_FACILITY,
                        Offer.WHERE_PEOPLE_WORK,
                        Offer.WORKPLACE,
                        Offer.NEIGHBOURS);
            case FACILITY ->
                List.of(
                        Facility.DEVELOPMENT_PLAN,
                        Facility.CITY_PLANS,
                        Facility.BUILT_TOGETHER,
                        Facility.NEW_RESIDENTIAL,
                        Facility.OLD_AREAS,
                        Facility.RURAL,
                        Facility.PUBLIC_PLACES,
                        Facility.OLD_ESTATES,
                        Facility.FUNCTIONS,
                        Facility.PURCHASE_CATALOGUE,
                        Facility.OPERATION,
                        Facility.COMMUNITY_POINT,
                        Facility.STAND_ALONE,
                        Facility.BUILD_MORE,
                        Facility.CHAINS,
                        Facility.MIGRANT_CHILDREN,
                        Facility.DEMONSTRATION,
                        Facility.PUBLICITY,
                        Facility.PRODUCT_SAFETY);
            case CARE ->
                List.of(
                        Care.CLASS,
                        Care.MOST_CHILDREN,
                        Care.SIZE,
                        Care.RATIO,
                        Care.LEASE_TERM,
                        Care.VIDEO_KEPT,
                        Care.NAME,
                        Care.CONSENT);
            case WORKFORCE ->
                List.of(
                        Workforce.QUALIFICATION,
                        Workforce.COURSES,
                        Workforce.ETHICS_AND_SAFETY,
                        Workforce.TECHNICAL_SUPPORT,
                        Workforce.SKILLS_PLAN,
                        Workforce.TRAINING,
                        Workforce.TRAINING_SUBSIDY,
                        Workforce.APPRAISAL_SUBSIDY,
                        Workforce.LAWFUL_RIGHTS);
            case SUPERVISION ->
                List.of(
                        Supervision.RESPONSIBILITY,
                        Supervision.STANDARDS,
                        Supervision.STATE_RULES,
                        Supervision.SAFETY_SYSTEM,
                        Supervision.SAFETY_EQUIPMENT,
                        Supervision.GUARDS,
                        Supervision.NETWORK,
                        Supervision.DISEASE_PREVENTION,
                        Supervision.HEALTH_CARE,
                        Supervision.MANAGEMENT_NORMS,
                        Supervision.DISCLOSURE,
                        Supervision.QUALITY_ASSESSMENT,
                        Supervision.DYNAMIC_MANAGEMENT,
                        Supervision.OVER_THE_INTERNET,
                        Supervision.THREE_LEVELS,
                        Supervision.MECHANISMS,
                        Supervision.DURING_AND_AFTER,
                        Supervision.VIOLATIONS,
                        Supervision.DAILY_MANAGEMENT,
                        Supervision.GUIDANCE);
            case ACCOUNTABILITY ->
                List.of(Accountability.LIABILITY, Accountability.ZERO_TOLERANCE, Accountability.LIFETIME_BAN);
            case SUPPORT -> List.<Question<?>>copyOf(Support.measures());
            case FAMILY ->
                List.of(
                        Family.EXTENDED_LEAVE,
                        Family.LAWFUL_TREATMENT,
                        Family.FLEXIBLE_HOURS,
                        Family.CHILDCARE_LEAVE,
                        Family.INFORMATION,
                        Family.JOB_GUIDANCE,
                        Family.VOCATIONAL_TRAINING,
                        Family.SEX_DISCRIMINATION,
                        Family.EARLY_DEVELOPMENT,
                        Family.SAFETY_EDUCATION,
                        Family.HOME_VISITS,
                        Family.JOINT_ACTIVITIES,
                        Family.PARENT_CLASSES,
                        Family.NEWBORN_VISITS,
                        Family.INFANT_HEALTH,
                        Family.NUTRITION_AND_GROWTH,
                        Family.VACCINATION,
                        Family.DISEASE_PREVENTION,
                        Family.HEALTH_EDUCATION,
                        Family.MATERNAL_HEALTH,
                        Family.FOLIC_ACID,
                        Family.PRE_PREGNANCY_EXAMINATION,
                        Family.DISABILITY_SCREENING,
                        Family.METABOLIC_SCREENING);
            case ORGANISATION ->
                List.of(
                        Organisation.CARRY_OUT,
                        Organisation.ATTENTION,
                        Organisation.COORDINATION_GROUP,
                        Organisation.GROUP_PART,
                        Organisation.LEADERSHIP,
                        Organisation.REGULAR_MEETINGS,
                        Organisation.AWARENESS,
                        Organisation.SUPPORTING_MEASURES,
                        Organisation.LAYOUT,
                        Organisation.PLANS,
                        Organisation.ANNUAL_ASSESSMENT,
                        Organisation.CONSULTATION,
                        Organisation.CONSULTATION_LEAD,
                        Organisation.SOCIAL_SUPERVISION,
                        Organisation.SELF_DISCIPLINE,
                        Organisation.PATTERN);
        };
    }

    private static List<Question<?>> registration() {
        List<Question<?>> all = new ArrayList<>(List.of(
                RegistrationAuthority.QUESTION,
                Filing.REGISTERS,
                Filing.BUSINESS_SCOPE,
                Filing.NAME,
                Filing.FILES,
                Filing.PUSH_TO_COUNTY,
                Filing.PUSH_TO_OWN_LEVEL,
                Filing.RECEIPT,
                Filing.NOTICE,
                Filing.AMENDMENT,
                Filing.DEREGISTRATION));
        for (Paper paper : Paper.values()) {
            all.add(Filing.needs(paper));
        }
        return all;
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
