package org.tuoyu.childcare.supervision;

import java.util.Collection;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.time.AsOf;

/**
 * What was told of inspections (监督检查记录): whatever the order and however often. What was told in error is marked, and
 * it counts for whoever asks as of earlier knowledge. A value.
 */
public final class InspectionLedger {

    private static final InspectionLedger EMPTY = new InspectionLedger(Ledger.empty());

    private final Ledger<InspectionEvent> told;

    private InspectionLedger(Ledger<InspectionEvent> told) {
        this.told = told;
    }

    /** In which nothing is told. */
    public static InspectionLedger empty() {
        return EMPTY;
    }

    /** This and more events; one that is there already changes nothing, another one under its id is refused. */
    public InspectionLedger and(Collection<Event<InspectionEvent>> more) {
        return new InspectionLedger(told.and(more));
    }

    /** How the inspections stand on the day of the facts, as known at the instant of knowledge. */
    public Inspections inspections(AsOf asOf) {
        return new InspectionFold(told.known(asOf.knownAt()), asOf.factDay()).inspections();
    }
}
