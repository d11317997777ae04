package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.accountability.PseudonymKey;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * Who stands on a list of resident numbers, one a line. Of the numbers nothing is kept but the pseudonyms.
 *
 * @param people by line
 * @param noNumbers the lines that hold no such number, and why not
 */
record Staff(Map<Long, Pseudonym> people, Map<Long, List<Problem>> noNumbers) {

    /** @param day on which they are on it: nobody born later is */
    static Staff read(InputStream in, PseudonymKey key, LocalDate day) throws IOException {
        Staff staff = new Staff(new TreeMap<>(), new TreeMap<>());
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            staff.add(line.get(), key, day);
        }
        return staff;
    }

    /** What could be read of a broken line may look like a number, and is none. */
    private void add(Line line, PseudonymKey key, LocalDate day) {
        String number = line.end() == Line.End.WHOLE ? line.text().strip() : "";
        Checked<ResidentNumber> parsed = ResidentNumber.parse(number, day);
        if (parsed instanceof Checked.Valid<ResidentNumber> valid) {
            people.put(line.number(), key.pseudonym(valid.value()));
        } else if (parsed instanceof Checked.Rejected<ResidentNumber> rejected) {
            noNumbers.put(line.number(), rejected.problems());
        }
    }
}
