package org.tuoyu.shipped.beibei;

import java.util.List;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** Words about 婴幼儿照护服务机构: a norm for each way in which {@link BeibeiReadings#INSTITUTIONS} lets them be read. */
final class Institutions {

    private Institutions() {}

    static <O extends Symbol> List<NormDraft<O>> each(PolicyDraft draft, Question<O> question) {
        return List.of(narrow(draft, question), wide(draft, question));
    }

    static <O extends Symbol> NormDraft<O> narrow(PolicyDraft draft, Question<O> question) {
        return draft.answers(question)
                .under(Given.of(BeibeiReadings.INSTITUTIONS, "institutions-alone"))
                .when(Institution.KIND, InstitutionKind.INSTITUTION);
    }

    static <O extends Symbol> NormDraft<O> wide(PolicyDraft draft, Question<O> question) {
        return draft.answers(question).under(Given.of(BeibeiReadings.INSTITUTIONS, "every-kind"));
    }
}
