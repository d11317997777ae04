package org.tuoyu.json;

import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.milestone.Targets;

/** Reads evidence from a line of JSON, as strictly as {@link ApplicationReader} reads applications. */
public final class EvidenceReader {

    private static final Fields FIELDS = new Fields(EvidenceForm::read);

    private EvidenceReader() {}

    /**
     * What a line holds.
     *
     * @param targets those that evidence can speak of
     */
    public static EvidenceLine read(Line line, Targets targets) {
        LineScan scan = LineScan.of(line, FIELDS);
        return new EvidenceLine(
                line.number(),
                scan.findings().with(EvidenceForm.read(scan.values()).check(targets)));
    }
}
