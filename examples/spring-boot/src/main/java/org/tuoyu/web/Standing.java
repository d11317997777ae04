package org.tuoyu.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;

/** How duties stand and what targets come to in the district, from what is handed in. */
@Component
final class Standing {

    private final Tuoyu tuoyu;
    private final District district;

    Standing(Tuoyu tuoyu, District district) {
        this.tuoyu = tuoyu;
        this.district = district;
    }

    /** The duties of all documents. */
    List<Duty> known() {
        return district.policies().policies().stream()
                .flatMap(policy -> policy.duties().all().stream())
                .toList();
    }

    List<DutyStatus> duties(List<Event<DutyEvent>> events, AsOf asOf) {
        return tuoyu.statuses(events, asOf, district.place());
    }

    List<Assessment> targets(List<Evidence> evidence, AsOf asOf) {
        return district.policies().assess(evidence, asOf, district.place());
    }
}
