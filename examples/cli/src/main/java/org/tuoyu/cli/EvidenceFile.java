package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.json.JsonLine;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.json.LineReader;
import org.tuoyu.kernel.problem.Checked;

/** The evidence of a file that can be used, and its lines that cannot. */
record EvidenceFile(List<Evidence> evidence, List<JsonLine<Evidence>> rejected) {

    EvidenceFile {
        evidence = List.copyOf(evidence);
        rejected = List.copyOf(rejected);
    }

    static EvidenceFile read(InputStream in, Targets targets) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        List<JsonLine<Evidence>> rejected = new ArrayList<>();
        LineReader<Evidence> reader = LineReader.ofEvidence(targets);
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            JsonLine<Evidence> read = reader.read(line.get());
            if (read.content() instanceof Checked.Valid<Evidence> valid) {
                evidence.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new EvidenceFile(evidence, rejected);
    }
}
