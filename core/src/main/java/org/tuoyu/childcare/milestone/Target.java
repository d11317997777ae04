package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;

/**
 * A target (工作目标): what a document wants to have reached, and by when.
 *
 * @param lastDay the last day on which it can be reached in time; empty where the text sets no day
 * @param citations the words that set it, in the body and in the annex
 */
public record Target(
        String id, Bilingual label, Aim aim, List<Variant<LocalDate>> lastDay, List<Citation.Verbatim> citations)
        implements Symbol {

    public Target {
        lastDay = List.copyOf(lastDay);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A target quotes the words that set it, none are given for " + id);
        }
        if (!lastDay.isEmpty()) {
            Variant.check(lastDay);
        }
        if (lastDay.isEmpty() && aim instanceof Aim.Count) {
            throw new IllegalArgumentException("A number is to be reached by a day, none is given for " + id);
        }
    }

    /** The readings on which it may depend. */
    public List<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>();
        Stream.concat(lastDay.stream(), counted().stream())
                .flatMap(each -> each.given().stream())
                .forEach(given -> readings.add(given.reading()));
        return List.copyOf(readings);
    }

    /** The qualities that evidence for it can speak of. */
    public List<Quality> qualities() {
        return counted().stream()
                .flatMap(each -> each.value().stream())
                .distinct()
                .toList();
    }

    /**
     * Who leads, by the rows of the annex whose words set the target; empty where no row does, and then nobody leads.
     */
    public List<Assigned> leads(ResponsibilityMatrix matrix) {
        return rows(matrix).stream().flatMap(row -> row.leads().stream()).toList();
    }

    /** The rows of the annex whose words set it. */
    public List<Assignment> rows(ResponsibilityMatrix matrix) {
        return matrix.rows().stream()
                .filter(row -> citations.stream()
                        .anyMatch(each ->
                                each.clause().equals(row.clause()) && row.text().contains(each.quote())))
                .toList();
    }

    private List<Variant<Set<Quality>>> counted() {
        return aim.match(Aim.Count::counted, words -> List.of());
    }
}
