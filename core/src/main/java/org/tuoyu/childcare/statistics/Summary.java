package org.tuoyu.childcare.statistics;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.YesNo;

/**
 * Institutions counted (统计汇总). Summaries of parts that share no institution, put together in any order and grouping, are
 * the summary of the whole. No target is held against it, and what is too small to publish is for the host to hold back.
 *
 * @param modes one institution counts under each of its modes, so these may add up to more than all
 */
public record Summary(
        Tally all,
        Split<String> streets,
        Split<String> districts,
        Split<ServiceMode> modes,
        Split<InstitutionKind> kinds,
        Split<ProfitStatus> profitStatuses,
        Split<YesNo> inclusive,
        Split<YesNo> filed)
        implements Serializable {

    private static final Summary EMPTY = of(List.of());

    /** Of no institution. */
    public static Summary empty() {
        return EMPTY;
    }

    /** Of one institution. */
    public static Summary of(Entry entry) {
        return of(List.of(entry));
    }

    /** Of institutions that are not the same. The parts of a great number are counted apart and put {@linkplain #and together}. */
    public static Summary of(Collection<Entry> entries) {
        return new Summary(
                entries.stream().map(Tally::of).reduce(Tally.NONE, Tally::and),
                Split.of(entries, each -> each.street().stream().toList()),
                Split.of(entries, each -> each.district().stream().toList()),
                Split.of(entries, Entry::modes),
                Split.of(entries, each -> each.kind().stream().toList()),
                Split.of(entries, each -> each.profitStatus().stream().toList()),
                Split.of(entries, each -> each.inclusive().stream().toList()),
                Split.of(entries, each -> each.filed().stream().toList()));
    }

    /** Both together, of institutions that are not the same. */
    public Summary and(Summary other) {
        return new Summary(
                all.and(other.all),
                streets.and(other.streets),
                districts.and(other.districts),
                modes.and(other.modes),
                kinds.and(other.kinds),
                profitStatuses.and(other.profitStatuses),
                inclusive.and(other.inclusive),
                filed.and(other.filed));
    }
}
