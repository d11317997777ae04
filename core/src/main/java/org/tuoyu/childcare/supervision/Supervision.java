package org.tuoyu.childcare.supervision;

import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.AsOf;

/** The questions about supervision (监管): who bears which responsibility, what is to be met, and how it is looked after. */
public final class Supervision {

    /** 责任主体. */
    public static final Fact.Choice ACTOR = Fact.Choice.of(
                    "actor", new Bilingual("责任主体", "whose responsibility"), Actor.class)
            .fixed();

    /** 责任. */
    public static final Question<Responsibility> RESPONSIBILITY = new Question<>(
            "supervision/responsibility",
            new Bilingual("负何种责任", "which responsibility is borne"),
            List.of(ACTOR, Institution.KIND),
            List.of(Responsibility.values()),
            List.of());

    /** 国家和我市相关标准和规范. */
    public static final Question<YesNo> STANDARDS = ofInstitutions(
            "standards", "是否必须符合国家和本市相关标准和规范", "must it meet the national and municipal standards that concern it");

    /** 有关法律法规和国家有关规定: of kindergartens that give childcare, without those of the city. */
    public static final Question<YesNo> STATE_RULES = ofInstitutions(
            "state-rules",
            "是否依照有关法律法规和国家有关规定执行（依照哪些，未列）",
            "does it go by the laws and regulations concerned and the rules of the state (which is not listed)");

    /** 安全管理制度. */
    public static final Question<YesNo> SAFETY_SYSTEM =
            ofInstitutions("safety-system", "是否要建立健全安全管理制度", "must it have a system of safety");

    /** 安全设施、器材. */
    public static final Question<YesNo> SAFETY_EQUIPMENT = ofInstitutions(
            "safety-equipment",
            "是否要配备相应的安全设施、器材（未定数量）",
            "must it have safety installations and equipment that correspond (no number is set)");

    /** 安保人员. */
    public static final Question<YesNo> GUARDS =
            ofInstitutions("guards", "是否要配备相应的安保人员（未定数量）", "must it have guards that correspond (no number is set)");

    /** 管理网络. */
    public static final Question<YesNo> NETWORK =
            Question.yesOrNo("supervision/network", "是否要建立婴幼儿照护服务管理网络", "is a network of administration to be set up");

    /** 预防控制传染病. */
    public static final Question<YesNo> DISEASE_PREVENTION = Question.yesOrNo(
            "supervision/disease-prevention",
            "是否要预防控制传染病、降低常见病的发病率",
            "are infectious diseases to be prevented, and common ones made rarer");

    /** 卫生保健工作的业务指导、咨询服务和监督检查. */
    public static final Question<YesNo> HEALTH_CARE = ofInstitutions(
            "health-care", "其卫生保健工作是否应得到业务指导、咨询服务并接受监督检查", "is its health care to be guided, advised and inspected");

    /** 管理规范. */
    public static final Question<YesNo> MANAGEMENT_NORMS =
            ofInstitutions("management-norms", "是否要落实管理规范", "are norms of management to be put into practice");

    /** 信息公示制度. */
    public static final Question<YesNo> DISCLOSURE =
            ofInstitutions("disclosure", "是否要落实信息公示制度", "is disclosure of information to be put into practice");

    /** 质量评估制度. */
    public static final Question<YesNo> QUALITY_ASSESSMENT =
            ofInstitutions("quality-assessment", "是否要落实质量评估制度", "is assessment of quality to be put into practice");

    /** 动态管理. */
    public static final Question<YesNo> DYNAMIC_MANAGEMENT =
            ofInstitutions("dynamic-management", "是否实施动态管理", "is it managed dynamically");

    /** 互联网等信息化手段. */
    public static final Question<YesNo> OVER_THE_INTERNET = Question.yesOrNo(
            "supervision/over-the-internet",
            "对服务过程的监管是否要运用互联网等信息化手段",
            "is the service to be supervised by means such as the internet");

    /** 三级联动. */
    public static final Question<YesNo> THREE_LEVELS = Question.yesOrNo(
            "supervision/three-levels", "是否为三级联动综合监管机制中的一级", "is it one of the three levels of supervision", ACTOR);

    /** 业务指导、督促检查、考核奖惩、安全保障和责任追究机制. */
    public static final Question<YesNo> MECHANISMS = Question.yesOrNo(
            "supervision/mechanisms",
            "是否要建立健全业务指导、督促检查、考核奖惩、安全保障和责任追究机制",
            "are mechanisms of guidance, inspection, assessment, safety and accountability to be set up");

    /** 事中事后监管. */
    public static final Question<YesNo> DURING_AND_AFTER = Question.yesOrNo(
            "supervision/during-and-after",
            "是否要加强事中事后监管",
            "is supervision during and after operation to be strengthened");

    /** 加大违法违规行为查处力度. */
    public static final Question<YesNo> VIOLATIONS = Question.yesOrNo(
            "supervision/violations",
            "是否要加大违法违规行为查处力度（由谁查处、有何后果，文件未载明）",
            "is more to be done against violations (by whom, and what follows, is not stated)");

    /** 配合各职能部门加强日常管理. */
    public static final Question<YesNo> DAILY_MANAGEMENT = Question.yesOrNo(
            "supervision/daily-management",
            "是否要配合各职能部门加强日常管理（与安全监管的主要责任如何划界，文件未载明）",
            "must it help the departments to manage from day to day (where its main responsibility for safety begins is not stated)",
            ACTOR);

    /** 工作指导、督促检查、报告. */
    public static final Question<YesNo> GUIDANCE = Question.yesOrNo(
            "supervision/guidance",
            "是否应有工作指导、督促检查和报告（向谁报告，文件未载明）",
            "is the work to be guided, inspected and reported on (to whom is not stated)");

    /** What can be found not to be met where an institution is inspected. */
    private static final List<Question<YesNo>> REQUIREMENTS = List.of(
            STANDARDS,
            SAFETY_SYSTEM,
            SAFETY_EQUIPMENT,
            GUARDS,
            DISEASE_PREVENTION,
            MANAGEMENT_NORMS,
            DISCLOSURE,
            QUALITY_ASSESSMENT);

    private Supervision() {}

    /** What has to be met at an institution, so that an inspection may find that it is not. */
    public static List<Question<YesNo>> requirements() {
        return REQUIREMENTS;
    }

    /**
     * Who bears the main territorial responsibility at a place.
     *
     * @param main the answer for the street or town there, with the words that it rests on
     * @param streetOrTown which one that is; empty where the answer is none or the place is not a street or a town
     */
    public record Territorial(Answer<Responsibility> main, Optional<Unit> streetOrTown) {}

    /** The street or town that answers for the supervision of safety where an institution lies on the day of the facts. */
    public static Territorial of(Norms norms, Directory directory, AsOf asOf, String place) {
        Knowledge institution =
                Knowledge.none().with(ACTOR, Actor.STREET_OR_TOWN).with(Institution.KIND, InstitutionKind.INSTITUTION);
        Answer<Responsibility> main = norms.ask(RESPONSIBILITY, institution, asOf, place);
        return new Territorial(
                main, main instanceof Answer.Determined ? streetOrTown(directory, asOf, place) : Optional.empty());
    }

    private static Optional<Unit> streetOrTown(Directory directory, AsOf asOf, String place) {
        return directory
                .unit(place, asOf.recordDay())
                .filter(unit -> unit.kind().isBelowDistrict());
    }

    private static Question<YesNo> ofInstitutions(String name, String zh, String en) {
        return Question.yesOrNo("supervision/" + name, zh, en, Institution.KIND);
    }
}
