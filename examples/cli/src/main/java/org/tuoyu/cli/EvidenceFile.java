package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.json.EvidenceLine;
import org.tuoyu.json.EvidenceReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.problem.Checked;

/** The evidence of a file that can be used, and its lines that cannot. */
record EvidenceFile(List<Evidence> evidence, List<EvidenceLine> rejected) {

    EvidenceFile {
        evidence = List.copyOf(evidence);
        rejected = List.copyOf(rejected);
    }

    static EvidenceFile read(InputStream in, Targets targets) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        List<EvidenceLine> rejected = new ArrayList<>();
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            EvidenceLine read = EvidenceReader.read(line.get(), targets);
            if (read.evidence() instanceof Checked.Valid<Evidence> valid) {
                evidence.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new EvidenceFile(evidence, rejected);
    }
}
