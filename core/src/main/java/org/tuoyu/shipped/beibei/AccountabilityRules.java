package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.accountability.Accountability.CONCERNED_AS;
import static org.tuoyu.childcare.accountability.Accountability.INCIDENT;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.PROHIBITION;

import java.util.function.Consumer;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Concerned;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/**
 * The only two sentences that let something follow: on 履职不到位、发生安全事故 (三(三)11 for persons, 四(三) for streets and
 * towns), and on 虐童等行为 (三(三)13).
 */
final class AccountabilityRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        draft.clause("3.3.11").quote("对履职不到位、发生安全事故的相关人员，严格依法依规追究责任");
        liability(draft, "beibei/3.3.11/liability", Concerned.PERSON);
        abuse(draft.clause("3.3.13"));
        draft.clause("4.3").quote("对履职不到位、发生安全事故的，严格按照有关法律法规追究相关责任");
        liability(draft, "beibei/4.3/liability", Concerned.STREET_OR_TOWN);
    }

    private static void liability(PolicyDraft draft, String id, Concerned concerned) {
        pursued(draft, id, concerned, "either");
        pursued(draft, id, concerned, "both").when(Condition.is(Accountability.TOGETHER, true));
    }

    private static NormDraft<YesNo> pursued(PolicyDraft draft, String id, Concerned concerned, String option) {
        return draft.answers(Accountability.LIABILITY)
                .under(Given.of(BeibeiReadings.ACCOUNTABILITY, option))
                .as(id)
                .when(Condition.oneOf(INCIDENT, Incident.FAILURE_OF_DUTY, Incident.SAFETY_ACCIDENT))
                .when(CONCERNED_AS, concerned)
                .binding(DUTY)
                .allow(YES);
    }

    /** Whom the ban keeps from what, the words do not say. */
    private static void abuse(PolicyDraft draft) {
        draft.quote("对虐童等行为零容忍")
                .answers(Accountability.ZERO_TOLERANCE)
                .as("beibei/3.3.13/zero-tolerance")
                .when(INCIDENT, Incident.ABUSE)
                .binding(PROHIBITION)
                .allow(YES)
                .quote("对相关个人和直接管理人员实行终身禁入")
                .answers(Accountability.LIFETIME_BAN)
                .as("beibei/3.3.13/lifetime-ban")
                .when(INCIDENT, Incident.ABUSE)
                .when(Condition.oneOf(CONCERNED_AS, Concerned.PERSON, Concerned.DIRECT_MANAGER))
                .binding(PROHIBITION)
                .allow(YES);
    }
}
