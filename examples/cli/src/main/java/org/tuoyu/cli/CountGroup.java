package org.tuoyu.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.childcare.statistics.Split;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.statistics.Tally;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** A summary split by one property, a line for each value and one for those of whom it is not known. */
record CountGroup(String id, Bilingual label, List<Line> lines) {

    /** One value of a group, or none where it is not known. */
    record Line(Optional<String> id, Bilingual label, Tally tally, OptionalLong residents) {
        Optional<String> perThousand() {
            return tally.perThousand(residents).map(BigDecimal::toPlainString);
        }
    }

    CountGroup {
        lines = List.copyOf(lines);
    }

    static Bilingual counted(Tally tally) {
        boolean allKnown = tally.withoutPlaces() == 0;
        return new Bilingual(
                tally.institutions() + " 家，托位 " + tally.places() + " 个"
                        + (allKnown ? "" : "，托位数不知 " + tally.withoutPlaces() + " 家"),
                tally.institutions() + ", places " + tally.places()
                        + (allKnown ? "" : ", places not known of " + tally.withoutPlaces()));
    }

    static List<CountGroup> of(Summary summary, Residents residents) {
        return List.of(
                places("districts", new Bilingual("区", "District"), summary.districts(), residents),
                places("streets", new Bilingual("街镇", "Street or town"), summary.streets(), residents),
                group(
                        "modes",
                        new Bilingual("服务形式（一家可有几种）", "Service mode (one may have several)"),
                        summary.modes(),
                        Symbol::label),
                group("kinds", new Bilingual("机构类型", "Kind"), summary.kinds(), Symbol::label),
                group(
                        "profitStatuses",
                        new Bilingual("营利性质", "Profit status"),
                        summary.profitStatuses(),
                        Symbol::label),
                group("inclusive", new Bilingual("普惠", "Affordable (普惠) care"), summary.inclusive(), YesNo::label),
                group("filed", new Bilingual("已备案", "Filed"), summary.filed(), YesNo::label));
    }

    private static CountGroup places(String id, Bilingual label, Split<String> split, Residents residents) {
        return group(id, label, split, place -> place, Bilingual::same, place -> residents.of(place));
    }

    private static <K extends Symbol & Comparable<? super K>> CountGroup group(
            String id, Bilingual label, Split<K> split, Function<K, Bilingual> says) {
        return group(id, label, split, Symbol::id, says, value -> OptionalLong.empty());
    }

    private static <K extends Comparable<? super K>> CountGroup group(
            String id,
            Bilingual label,
            Split<K> split,
            Function<K, String> ids,
            Function<K, Bilingual> says,
            Function<K, OptionalLong> residents) {
        Stream<Line> known = split.known().entrySet().stream()
                .map(each -> new Line(
                        Optional.of(ids.apply(each.getKey())),
                        says.apply(each.getKey()),
                        each.getValue(),
                        residents.apply(each.getKey())));
        Stream<Line> notKnown = Stream.of(split.notKnown())
                .filter(tally -> tally.institutions() > 0)
                .map(tally ->
                        new Line(Optional.empty(), new Bilingual("不知", "not known"), tally, OptionalLong.empty()));
        return new CountGroup(id, label, Stream.concat(known, notKnown).toList());
    }
}
