package org.tuoyu.shipped.beibei;

import java.util.function.Consumer;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.policy.PolicyDraft;

/**
 * Duties that the document sets in words of its own. It attaches a consequence to two things alone: to 履职不到位、发生安全事故
 * (11, 四(三)), where what 、 does is a reading, and to 虐童等行为 (13).
 */
final class BeibeiDuties implements Consumer<PolicyDraft> {

    private static final String INSTITUTIONS = "婴幼儿照护服务机构";

    static Party party(Bearer.Role role) {
        return BeibeiDirectory.directory()
                .find(
                        switch (role) {
                            case INSTITUTION -> INSTITUTIONS;
                            case REGISTRAR -> "登记机关";
                            case HEALTH_DEPARTMENT -> "区卫生健康委";
                        })
                .orElseThrow();
    }

    @Override
    public void accept(PolicyDraft draft) {
        hiring(draft);
        plans(draft);
        facilities(draft);
        streets(draft);
        products(draft);
        registration(draft);
        filing(draft);
        safety(draft);
        abuse(draft);
        FamilyLandAndStaffDuties.write(draft);
        informationSystem(draft);
        organisation(draft);
        supervision(draft);
    }

    /** 2. */
    private static void hiring(PolicyDraft draft) {
        draft.clause("3.1.2")
                .quote("依法禁止招聘环节中的就业性别歧视")
                .duty("beibei/3.1.2/no-discrimination", "招聘中不得性别歧视", "no sex discrimination in hiring")
                .alsoIn("A2.1", "依法禁止招聘环节中的就业性别歧视")
                .binding(Modality.PROHIBITION)
                .kept();
    }

    /** 6. For new residential areas the sentence goes on from the one before it, which names two departments. */
    private static void plans(PolicyDraft draft) {
        draft.clause("3.2.6")
                .quote("区发展改革委将婴幼儿照护服务工作及婴幼儿照护服务设施建设纳入国民经济和社会发展规划纲要")
                .duty("beibei/3.2.6/development-plan", "设施建设纳入发展规划纲要", "facilities in the development plan")
                .alsoIn("A6.1", "将婴幼儿照护服务工作及婴幼儿照护服务设施建设纳入国民经济和社会发展规划纲要")
                .of("区发展改革委")
                .quote("在新建居住区按标准和规范同步规划建设与常住人口规模相适应的婴幼儿照护服务设施及配套安全设施")
                .duty("beibei/3.2.6/new-residential", "新建居住区同步建设设施", "facilities along with new residential areas")
                .alsoIn("A6.2", "在新建居住区按标准和规范同步规划建设与常住人口规模相适应的婴幼儿照护服务设施及配套安全设施")
                .when("新建居住区", "a residential area is built")
                .with("新建居住区", "the residential area");
    }

    /** 6. The second sentence names nobody, and the annex leaves it out. */
    private static void facilities(PolicyDraft draft) {
        draft.clause("3.2.6")
                .quote("区规划自然资源局、区住房城乡建委应将婴幼儿照护服务设施纳入城市规划和土地利用规划，与新区开发及旧城改造同步设计、同步建设")
                .duty("beibei/3.2.6/built-together", "设施与新区开发、旧城改造同步设计建设", "facilities built together with new areas")
                .alsoIn("A6.2", "将婴幼儿照护服务设施纳入城市规划和土地利用规划，与新区开发及旧城改造同步设计、同步建设")
                .of("区规划自然资源局", "区住房城乡建委")
                .when("新区开发或旧城改造启动", "a new area is developed, or an old one renewed")
                .with("新区开发及旧城改造", "the development or renewal")
                .quote("老城区和已建成居住区无婴幼儿照护服务设施的，要限期通过购置、置换、租赁等方式建设")
                .duty("beibei/3.2.6/old-areas", "老城区和已建成居住区补建设施", "facilities for old and built areas without any")
                .when("老城区或已建成居住区无设施", "an old or built area has no facility")
                .open(OpenWord.WITHIN_A_PERIOD);
    }

    /** 6 and 7, where they name 各街镇. */
    private static void streets(PolicyDraft draft) {
        draft.clause("3.2.6")
                .quote("各街镇在农村社区综合服务设施建设中，要统筹考虑婴幼儿照护服务设施建设")
                .duty("beibei/3.2.6/rural", "农村社区统筹考虑设施建设", "facilities considered in rural communities")
                .alsoIn("A6.4", "在农村社区综合服务设施建设中，要统筹考虑婴幼儿照护服务设施建设")
                .of("各街镇")
                .when("农村社区综合服务设施建设", "service facilities of a rural community are built")
                .clause("3.2.7")
                .quote("各街镇要加强社区婴幼儿照护服务设施与社区服务中心（站）及社区卫生、文化、体育、妇女儿童等设施的功能衔接")
                .duty("beibei/3.2.7/functions", "社区设施功能衔接", "functions of a community's facilities linked")
                .alsoIn("A7.1", "加强社区婴幼儿照护服务设施与社区服务中心（站）及社区卫生、文化、体育、妇女儿童等设施的功能衔接")
                .of("各街镇")
                .kept();
    }

    /** 20. */
    private static void products(PolicyDraft draft) {
        draft.clause("3.6.20")
                .quote("企业利用新技术、新工艺、新材料和新装备开发与婴幼儿照护相关产品必须经过严格的安全评估和风险监测，切实保障安全性")
                .duty("beibei/3.6.20/product-safety", "产品经过安全评估和风险监测", "products assessed for safety")
                .alsoIn("A20.2", "企业利用新技术、新工艺、新材料和新装备开发与婴幼儿照护相关产品必须经过严格的安全评估和风险监测，切实保障安全性")
                .of("企业")
                .when("企业利用新技术等开发相关产品", "an enterprise develops such a product with new technology");
    }

    /** 8. Whoever opens an institution registers it; the duty stands under the institution that comes of it. */
    private static void registration(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记")
                .duty("beibei/3.3.8/registration", "机构注册登记", "the institution is registered")
                .alsoIn("3.3.8", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .alsoIn("A8.1", "举办非营利性婴幼儿照护服务机构的，在区编办或区民政局注册登记")
                .alsoIn("A8.1", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .of(INSTITUTIONS)
                .when("举办婴幼儿照护服务机构", "a childcare institution is opened");
    }

    /** 8. */
    private static void filing(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote("婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案")
                .duty("beibei/3.3.8/filing", "机构向区卫生健康委备案", "the institution files with the health commission")
                .alsoIn("A8.1", "婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案")
                .of(INSTITUTIONS)
                .when("经核准登记", "registration approved")
                .open(OpenWord.PROMPTLY)
                .quote("登记机关应当及时将托育机构登记信息推送至区卫生健康委")
                .duty("beibei/3.3.8/push", "登记机关推送登记信息", "the registrar pushes its information")
                .alsoIn("A8.1", "登记机关应当及时将托育机构登记信息推送至区卫生健康委")
                .of("登记机关")
                .when("核准登记", "registration approved")
                .open(OpenWord.PROMPTLY);
    }

    /** 11. */
    private static void safety(PolicyDraft draft) {
        draft.clause("3.3.11")
                .quote("要建立健全安全管理制度，配备相应的安全设施、器材及安保人员，严防安全事故发生")
                .duty("beibei/3.3.11/safety", "建立安全管理制度并配备设施人员", "a system of safety, with equipment and guards")
                .alsoIn("A11.1", "要建立健全安全管理制度，配备相应的安全设施、器材及安保人员，严防安全事故发生")
                .of("各类婴幼儿照护服务机构")
                .kept()
                .breachedThen(eitherIsEnough(), "3.3.11", "对履职不到位、发生安全事故的相关人员，严格依法依规追究责任");
    }

    /** 13. It names those who are banned, and nobody whose conduct it is about. */
    private static void abuse(PolicyDraft draft) {
        draft.clause("3.3.13")
                .quote("对虐童等行为零容忍")
                .duty("beibei/3.3.13/no-abuse", "不得有虐童等行为", "no abuse of children or the like")
                .alsoIn("A13.1", "对虐童等行为零容忍")
                .binding(Modality.PROHIBITION)
                .kept()
                .breachedThen("3.3.13", "对相关个人和直接管理人员实行终身禁入");
    }

    /** 19. It names nobody; the annex gives units for the task. */
    private static void informationSystem(PolicyDraft draft) {
        draft.clause("3.6.19")
                .quote("研发应用婴幼儿照护服务信息管理系统")
                .duty("beibei/3.6.19/information-system", "研发应用信息管理系统", "an information system is built and used")
                .alsoIn("A19.1", "研发应用婴幼儿照护服务信息管理系统");
    }

    /** 四(一)、(二). Who is to meet regularly the sentence does not name. */
    private static void organisation(PolicyDraft draft) {
        draft.clause("4.1")
                .quote("定期协商解决我区婴幼儿照护服务工作重点问题和难点问题")
                .duty("beibei/4.1/regular-meetings", "定期协商解决重点、难点问题", "problems settled in regular meetings")
                .open(OpenWord.REGULARLY)
                .quote("各单位各部门要提高对发展婴幼儿照护服务的认识，进一步制定细化切实管用的配套措施")
                .duty("beibei/4.1/supporting-measures", "制定细化配套措施", "detailed supporting measures")
                .of("各单位各部门")
                .quote("区政府将婴幼儿照护服务纳入经济社会发展相关规划和年度目标责任考核")
                .duty("beibei/4.1/plans-and-assessment", "纳入相关规划和年度考核", "taken into plans and the annual assessment")
                .of("区政府")
                .clause("4.2")
                .quote("建立部门间工作会商机制，区卫生健康委牵头")
                .duty("beibei/4.2/consultation", "建立部门间工作会商机制", "a mechanism of consultation between departments")
                .of("区卫生健康委");
    }

    /** 四(三). */
    private static void supervision(PolicyDraft draft) {
        draft.clause("4.3")
                .quote("各街镇要配合各职能部门加强日常管理，确保各项政策措施落实到位")
                .duty(
                        "beibei/4.3/daily-management",
                        "街镇配合加强日常管理",
                        "streets and towns help to supervise from day to day")
                .of("各街镇")
                .kept()
                .breachedThen(eitherIsEnough(), "4.3", "对履职不到位、发生安全事故的，严格按照有关法律法规追究相关责任");
    }

    private static Given eitherIsEnough() {
        return Given.of(BeibeiReadings.ACCOUNTABILITY, "either");
    }
}
