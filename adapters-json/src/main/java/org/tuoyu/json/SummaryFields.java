package org.tuoyu.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.childcare.statistics.Split;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.statistics.Tally;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** The fields of a summary: an array for each property, an object for each value and one for those of whom it is not known. */
record SummaryFields(Parts parts) {

    private static final Bilingual NOT_KNOWN = new Bilingual("不知", "not known");

    private record Line(Optional<String> id, Bilingual label, Tally tally, OptionalLong residents) {}

    /** @param residents of a place by its latest name; empty where they are not known */
    void summary(JsonObject json, Summary summary, Function<String, OptionalLong> residents) {
        tally(json, summary.all());
        places(json, "districts", summary.districts(), residents);
        places(json, "streets", summary.streets(), residents);
        symbols(json, "modes", summary.modes());
        symbols(json, "kinds", summary.kinds());
        symbols(json, "profitStatuses", summary.profitStatuses());
        symbols(json, "inclusive", summary.inclusive());
        symbols(json, "filed", summary.filed());
    }

    static void tally(JsonObject json, Tally tally) {
        json.number("institutions", tally.institutions())
                .number("withPlaces", tally.withPlaces())
                .number("places", tally.places());
    }

    private void places(JsonObject json, String field, Split<String> split, Function<String, OptionalLong> residents) {
        group(
                json,
                field,
                split,
                place -> new Line(Optional.of(place), Bilingual.same(place), split.of(place), residents.apply(place)));
    }

    private <K extends Symbol & Comparable<? super K>> void symbols(JsonObject json, String field, Split<K> split) {
        group(
                json,
                field,
                split,
                value -> new Line(Optional.of(value.id()), value.label(), split.of(value), OptionalLong.empty()));
    }

    private <K extends Comparable<? super K>> void group(
            JsonObject json, String field, Split<K> split, Function<K, Line> known) {
        Stream<Line> notKnown = Stream.of(split.notKnown())
                .filter(tally -> tally.institutions() > 0)
                .map(tally -> new Line(Optional.empty(), NOT_KNOWN, tally, OptionalLong.empty()));
        json.objects(
                field,
                Stream.concat(split.known().keySet().stream().map(known), notKnown)
                        .toList(),
                this::line);
    }

    private void line(JsonObject json, Line line) {
        json.text("value", line.id()).text("label", parts.say(line.label()));
        tally(json, line.tally());
        line.residents()
                .ifPresent(number -> json.number("residents", number)
                        .text(
                                "perThousand",
                                line.tally().perThousand(line.residents()).map(BigDecimal::toPlainString)));
    }
}
