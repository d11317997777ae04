package org.tuoyu.embedding;

import java.util.List;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;

/** The seven things that one asks first. */
final class Newcomer {

    private Newcomer() {}

    static List<Object> asks(String place) {
        // <sample>
        var policies = Beibei.policies();
        var asOf = AsOf.day(2021, 3, 1);
        var authority = policies.ask(RegistrationAuthority.QUESTION, Knowledge.none(), asOf, place);
        var why = authority.explain(Language.ZH); // what is missing, norms, quotes, readings
        var rows = policies.matrices(asOf, place).get(0).rows(); // who leads, who is responsible
        var targets = policies.assess(List.of(), asOf, place); // evidence: none yet
        var duties = policies.statuses(List.of(), ChinaCalendar.calendar(), asOf, place); // events: none yet
        var abuse = Knowledge.none().with(Accountability.INCIDENT, Incident.ABUSE);
        var consequences = Accountability.of(abuse, policies, asOf, place);
        var offering = Knowledge.none().with(Support.COMMUNITY_CARE, true);
        var measures = Support.of(offering, policies, asOf, place);
        // </sample>
        return List.of(authority, why, rows, targets, duties, consequences, measures);
    }
}
