package org.tuoyu.policy;

import java.util.Comparator;
import java.util.List;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Readings;

/**
 * Words of an instrument, a sentence or limbs of one, with how they bind and what is said of them.
 *
 * @param modalities how they bind, or under each option of a reading on which that depends
 * @param rules what carries them out, or why nothing does, as it is written below them
 */
public record Statement(Citation words, List<Variant<Modality>> modalities, List<String> rules) {
    public Statement {
        modalities = List.copyOf(modalities);
        rules = List.copyOf(rules);
        Variant.check(modalities);
    }

    /** How they bind; the strongest way where that depends on a reading. */
    public Modality modality() {
        return Variant.values(modalities).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The ways in which they bind under the readings that are chosen; one where those settle it. */
    public List<Variant<Modality>> modalities(Readings readings) {
        return modalities.stream()
                .filter(each -> each.given()
                        .flatMap(given ->
                                readings.chosen(given.reading()).filter(option -> !option.equals(given.option())))
                        .isEmpty())
                .toList();
    }
}
