package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;

/**
 * That the rank of an instrument among the others is open to reading.
 *
 * @param instrument its document number
 * @param ranks its rank under each option of the reading, by the option's id
 */
public record RankReading(String instrument, Reading reading, Map<String, Rank> ranks) {

    public RankReading {
        ranks = Map.copyOf(ranks);
        for (Reading.Option option : reading.options()) {
            if (!ranks.containsKey(option.id())) {
                throw new IllegalArgumentException(
                        "Each option of " + reading.id() + " has a rank, none is given for " + option.id());
            }
        }
    }

    /** A norm once for each combination of the options of the readings of its rank. */
    static <O extends Symbol> List<Norm<O>> variants(Norm<O> norm, List<RankReading> ranks) {
        List<Norm<O>> variants = List.of(norm);
        for (RankReading rank : ranks) {
            List<Norm<O>> more = new ArrayList<>();
            for (Norm<O> variant : variants) {
                more.addAll(rank.variants(variant));
            }
            variants = more;
        }
        return variants;
    }

    /** A norm of the instrument once for each option; any other norm as it is. */
    private <O extends Symbol> List<Norm<O>> variants(Norm<O> norm) {
        if (!norm.instrument().number().equals(instrument)) {
            return List.of(norm);
        }
        List<Norm<O>> variants = new ArrayList<>();
        for (Reading.Option option : reading.options()) {
            variants.add(under(option, norm));
        }
        return variants;
    }

    private <O extends Symbol> Norm<O> under(Reading.Option option, Norm<O> norm) {
        List<Given> given = new ArrayList<>(norm.given());
        given.add(new Given(reading, option));
        return Norm.<O>builder()
                .from(norm)
                .given(given)
                .rank(Optional.ofNullable(ranks.get(option.id())).orElseThrow())
                .build();
    }
}
