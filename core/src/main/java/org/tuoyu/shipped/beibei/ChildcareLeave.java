package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.family.Family;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;

/** 育儿假: what 重庆市人口与计划生育条例 gives since it was amended on 2021-11-25. The text is not held, reports of that day are. */
public final class ChildcareLeave {

    /** The regulation as amended. */
    public static final Instrument INSTRUMENT = Instrument.builder()
            .number("重庆市人口与计划生育条例（2021年修正）")
            .title("重庆市人口与计划生育条例")
            .issuer("重庆市人民代表大会常务委员会")
            .rank(Rank.LOCAL_REGULATION)
            .territory("500000")
            .publishedOn(LocalDate.of(2021, 11, 25))
            .held(Instrument.Held.REFERENCED)
            .build();

    private ChildcareLeave() {}

    /** The policy, with the parties of a directory. */
    public static Policy policy(Directory directory) {
        return Policy.draft(INSTRUMENT, directory)
                .inForce(InForce.openEndedFrom(INSTRUMENT.publishedOn()))
                .domain(Domain.FAMILY, ChildcareLeave::write)
                .checkedWhenAsked()
                .build();
    }

    private static void write(PolicyDraft draft) {
        draft.clause("")
                .gist(
                        "符合规定生育的职工产假或护理假期满后，经单位批准，夫妻一方可休育儿假至子女一周岁止，" + "或双方在子女六周岁前每年各累计休五至十天（据2021年11月25日报道）",
                        "after maternity or care leave, with the consent of the employer, one parent may have childcare leave until"
                                + " the child is one, or each of them 5 to 10 days a year until it is six (a report of"
                                + " 2021-11-25)")
                .answers(Family.CHILDCARE_LEAVE)
                .as("chongqing/childcare-leave")
                .when(Condition.is(Family.EMPLOYER, true))
                .binding(Modality.ENTITLEMENT)
                .allow(YesNo.YES);
    }
}
