package org.tuoyu.tck;

import static org.tuoyu.tck.County.AFFAIRS;
import static org.tuoyu.tck.County.DAY;
import static org.tuoyu.tck.County.DIRECTORY;
import static org.tuoyu.tck.County.INSTRUMENT;
import static org.tuoyu.tck.County.OFFICE;
import static org.tuoyu.tck.County.OWNER;
import static org.tuoyu.tck.County.PUBLISHED;

import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;
import org.tuoyu.policy.PolicyStack;

/** A good policy of the made-up county; faults override what they spoil. */
class FaultyPolicy {

    PolicyStack stack(Readings readings) {
        return PolicyStack.of(policies(readings), DIRECTORY, List.of(), readings);
    }

    List<Policy> policies(Readings readings) {
        return List.of(offices(both(inForce(draft()))).checkedWhenAsked().build());
    }

    PolicyDraft draft() {
        return Policy.draft(INSTRUMENT, DIRECTORY).text(County.text(responsible()));
    }

    String responsible() {
        return "县民政局、有关部门";
    }

    PolicyDraft inForce(PolicyDraft draft) {
        return draft.inForceUnder(Given.of(DAY, "signed"), InForce.openEndedFrom(PUBLISHED))
                .inForceUnder(Given.of(DAY, "later"), InForce.openEndedFrom(PUBLISHED.plusYears(1)));
    }

    PolicyDraft both(PolicyDraft draft) {
        return ofPrivateOwners(ofPublicOwners(draft));
    }

    PolicyDraft ofPublicOwners(PolicyDraft draft) {
        draft.clause("1.1.1")
                .quote("公办机构在县编办登记")
                .answers(County.QUESTION)
                .as("public")
                .when(OWNER, OWNER.value("public"))
                .allow(OFFICE);
        return draft;
    }

    PolicyDraft ofPrivateOwners(PolicyDraft draft) {
        draft.quote("民办机构在县民政局登记")
                .answers(County.QUESTION)
                .as("private")
                .when(OWNER, OWNER.value("private"))
                .allow(AFFAIRS);
        return draft;
    }

    PolicyDraft offices(PolicyDraft draft) {
        return draft.office(OFFICE, "县编办").office(AFFAIRS, "县民政局");
    }

    List<Reading> readings() {
        return List.of(DAY);
    }

    Question<?> question() {
        return County.QUESTION;
    }

    AssignmentForm assignment(Policy policy) {
        return policy.instrument().equals(INSTRUMENT) ? AssignmentForm.LEAD_AND_RESPONSIBLE : AssignmentForm.NO_ROWS;
    }

    List<Gap> gaps() {
        return List.of();
    }
}
