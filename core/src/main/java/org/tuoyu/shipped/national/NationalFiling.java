package org.tuoyu.shipped.national;

import static org.tuoyu.childcare.registration.Filing.FILED;
import static org.tuoyu.childcare.registration.Filing.PAPERS_CONFORM;
import static org.tuoyu.childcare.registration.Filing.PAPERS_RECEIVED;
import static org.tuoyu.childcare.registration.Filing.REGISTERED;
import static org.tuoyu.childcare.registration.Filing.REGISTRAR_LEVEL;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.POWER;

import java.util.function.Consumer;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.registration.Level;
import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/**
 * 登记和备案, articles 4 to 10. They are of 托育机构; whether other kinds of care are meant, what is known of them does not
 * say.
 */
final class NationalFiling implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        registration(draft);
        push(draft);
        filing(draft);
        for (Paper paper : Paper.values()) {
            paper(draft, paper);
        }
        handling(draft);
        amendment(draft, "change", Filing.FILED_MATTER_CHANGED);
        amendment(draft, "closure", Filing.SERVICE_ENDED);
    }

    private static void registration(PolicyDraft draft) {
        must(Articles.registration(draft), Filing.REGISTERS, "4/registration");
        must(Articles.businessScope(draft), Filing.BUSINESS_SCOPE, "5/business-scope");
        of(Articles.name(draft), Filing.NAME, "5/name").binding(POWER).allow(YES);
    }

    /** A registrar of the county level tells the health department of that level. */
    private static void push(PolicyDraft draft) {
        must(Articles.push(draft), Filing.PUSH_TO_OWN_LEVEL, "6/push-to-own-level")
                .when(is(REGISTERED));
        must(Articles.push(draft), Filing.PUSH_TO_COUNTY, "6/push-to-county")
                .when(is(REGISTERED))
                .when(REGISTRAR_LEVEL, Level.COUNTY);
    }

    private static void filing(PolicyDraft draft) {
        files(Articles.countyLevel(draft), "7/county-level");
        files(Articles.filing(draft), "8/filing");
    }

    private static void files(PolicyDraft draft, String id) {
        of(draft, Filing.FILES, id).when(is(REGISTERED)).binding(DUTY).allow(Level.COUNTY);
    }

    private static void paper(PolicyDraft draft, Paper paper) {
        NormDraft<YesNo> norm = must(Articles.paper(draft, paper), Filing.needs(paper), "8/" + paper.slug());
        paper.where().ifPresent(fact -> norm.when(is(fact)));
    }

    private static void handling(PolicyDraft draft) {
        must(Articles.receipt(draft), Filing.RECEIPT, "9/receipt").when(is(PAPERS_RECEIVED));
        must(Articles.notice(draft), Filing.NOTICE, "9/notice")
                .when(is(PAPERS_RECEIVED))
                .when(Condition.is(PAPERS_CONFORM, false));
    }

    private static void amendment(PolicyDraft draft, String id, Fact.Choice happened) {
        must(Articles.amendment(draft), Filing.AMENDMENT, "10/" + id)
                .when(is(FILED))
                .when(is(happened));
    }

    private static NormDraft<YesNo> must(PolicyDraft draft, Question<YesNo> question, String id) {
        return of(draft, question, id).binding(DUTY).allow(YES);
    }

    private static <O extends Symbol> NormDraft<O> of(PolicyDraft draft, Question<O> question, String id) {
        return draft.answers(question).as("national/" + id).when(Institution.KIND, InstitutionKind.INSTITUTION);
    }

    private static Condition is(Fact.Choice fact) {
        return Condition.is(fact, true);
    }
}
