package org.tuoyu.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
        group(json, field, split, (each, place) -> {
            head(each, Optional.of(place), Bilingual.same(place), split.of(place));
            OptionalLong known = residents.apply(place);
            known.ifPresent(number -> each.number("residents", number)
                    .text("perThousand", split.of(place).perThousand(known).map(BigDecimal::toPlainString)));
        });
    }

    private <K extends Symbol & Comparable<? super K>> void symbols(JsonObject json, String field, Split<K> split) {
        group(json, field, split, (each, value) -> head(each, Optional.of(value.id()), value.label(), split.of(value)));
    }

    private <K extends Comparable<? super K>> void group(
            JsonObject json, String field, Split<K> split, BiConsumer<JsonObject, K> known) {
        Stream<Consumer<JsonObject>> lines =
                split.known().keySet().stream().map(value -> each -> known.accept(each, value));
        Stream<Consumer<JsonObject>> notKnown = Stream.of(split.notKnown())
                .filter(tally -> tally.institutions() > 0)
                .map(tally -> each -> head(each, Optional.empty(), NOT_KNOWN, tally));
        json.objects(field, Stream.concat(lines, notKnown).toList(), (each, fields) -> fields.accept(each));
    }

    private void head(JsonObject json, Optional<String> id, Bilingual label, Tally tally) {
        json.text("value", id).text("label", parts.say(label));
        tally(json, tally);
    }
}
