package org.tuoyu.childcare.milestone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** The targets of one document, in its order. */
public record Targets(Validity validity, List<Target> all) {

    public Targets {
        all = List.copyOf(all);
        long ids = all.stream().map(Target::id).distinct().count();
        if (ids < all.size()) {
            throw new IllegalArgumentException("Each target has an id of its own, got " + all);
        }
    }

    public Instrument instrument() {
        return validity.instrument();
    }

    public Optional<Target> find(String id) {
        return Symbol.find(all, id);
    }

    /** The targets whose words stand in a clause. */
    public List<Target> citing(String clause) {
        return all.stream()
                .filter(target -> target.citations().stream()
                        .anyMatch(cited -> cited.clause().equals(clause)))
                .toList();
    }

    /** Whether the document is known and in force, read as chosen: before that it sets no target. */
    public boolean areSet(AsOf asOf, Readings readings) {
        return validity.holds(asOf, readings);
    }

    /**
     * Whether each target was reached, as of a day: evidence of later days does not count, nor what was said after the
     * instant of knowledge. A function of its arguments alone; the order of the evidence makes no difference, nor does
     * what is said twice.
     *
     * @param readings the readings that are chosen; where one is open and makes a difference, the answer says so
     * @return one assessment for each target; none on a day on which the targets are not set
     */
    public List<Assessment> assess(Collection<Evidence> evidence, Readings readings, AsOf asOf) {
        return areSet(asOf, readings)
                ? all.stream()
                        .map(target -> new Assessor(target, validity, readings, asOf, evidence).assess())
                        .toList()
                : List.of();
    }
}
