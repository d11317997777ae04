package org.tuoyu.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** The district whose document the application is about: the first policy of the stack, with the others around it. */
@Component
record District(PolicyStack policies) {

    Directory directory() {
        return policies.directory();
    }

    /** Its document. */
    Policy document() {
        return policies.policies().get(0);
    }

    /** The place for which the document holds. */
    String place() {
        String territory = document().instrument().territory();
        return directory()
                .place(territory, document().instrument().publishedOn())
                .map(unit -> unit.label().zh())
                .orElse(territory);
    }

    List<Assignment> rows() {
        return matrix().map(ResponsibilityMatrix::rows).orElse(List.of());
    }

    Optional<ResponsibilityMatrix> matrix() {
        return document().matrix();
    }

    /** The rows whose words set a target. */
    List<Assignment> rows(Target target) {
        return matrix().map(target::rows).orElse(List.of());
    }

    /** The party that is in a role where the document holds. */
    Party party(Bearer.Role role) {
        return document()
                .party(role)
                .orElseThrow(() -> new IllegalStateException("The document names a party for each role, got none for "
                        + role.label().en()));
    }
}
