package org.tuoyu.json;

import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.milestone.Targets;

/** Reads evidence from a line of JSON, as strictly as {@link ApplicationReader} reads applications. */
public final class EvidenceReader {

    private static final Fields FIELDS = new Fields(
            Field.text("target"),
            Field.text("day"),
            Field.number("count", 0),
            Field.texts("qualities"),
            Field.text("source"),
            Field.text("statedOn"));

    private EvidenceReader() {}

    /**
     * What a line holds.
     *
     * @param targets those that evidence can speak of
     */
    public static EvidenceLine read(Line line, Targets targets) {
        LineScan scan = LineScan.of(line, FIELDS);
        return new EvidenceLine(
                line.number(), scan.findings().with(form(scan.values()).check(targets)));
    }

    private static EvidenceForm form(FormValues values) {
        return EvidenceForm.builder()
                .target(values.text("target"))
                .day(values.text("day"))
                .count(values.number("count"))
                .qualities(values.texts("qualities"))
                .source(values.text("source"))
                .statedOn(values.text("statedOn"))
                .build();
    }
}
