package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.AsOf;

/** The place that is asked for, the documents that speak of it, and why one of them does not reach it. */
final class Reach {

    private static final Bilingual CHINA = new Bilingual("中国", "China");

    private Reach() {}

    /** The unit that is meant by a place; {@link PlaceNotKnown} where the directory does not know it. */
    static Unit unit(String place, LocalDate day, Directory directory) {
        Optional<Unit> unit = directory.unit(place, day);
        if (unit.isPresent()) {
            return unit.get();
        }
        throw new PlaceNotKnown(place, directory.near(place));
    }

    /** Whether a policy is known and issued. */
    static boolean isKnown(Policy policy, AsOf asOf) {
        LocalDate published = policy.instrument().publishedOn();
        return asOf.knowsPublicationOf(published) && !asOf.lawDay().isBefore(published);
    }

    /** Refuses what is told of something that no policy sets: whoever told it means another, or another stack. */
    static void requireSet(String told, List<? extends Symbol> all, Stream<String> ids) {
        List<String> known = all.stream().map(Symbol::id).toList();
        ids.filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("The caller gave " + told + " " + Shown.of(id)
                    + ", which none of these policies sets; did you mean one of " + DidYouMean.of(id, known) + "?");
        });
    }

    static Problem problem(Instrument instrument, Unit place, Directory directory, LocalDate day) {
        return directory
                .location(place.id(), day)
                .map(in -> elsewhere(instrument, place, name(directory, in.territory(), day), in.basis(), day))
                .orElseGet(() -> notRecorded(instrument, place, day));
    }

    private static Bilingual name(Directory directory, String territory, LocalDate day) {
        return territory.equals(Directory.COUNTRY)
                ? CHINA
                : directory.place(territory, day).map(Symbol::label).orElse(Bilingual.same(territory));
    }

    private static Problem elsewhere(
            Instrument instrument, Unit place, Bilingual territory, Bilingual basis, LocalDate day) {
        return Problem.at(
                "",
                "PLACE_IN_OTHER_DISTRICT",
                place.label().zh() + " 在 " + day + " 属于" + territory.zh() + "，" + instrument.number() + " 在该地不适用（"
                        + basis.zh() + "）",
                place.label().en() + " lies in " + territory.en() + " on " + day + ", where " + instrument.number()
                        + " does not hold (" + basis.en() + ")");
    }

    private static Problem notRecorded(Instrument instrument, Unit place, LocalDate day) {
        return Problem.at(
                "",
                "PLACE_NOT_RECORDED",
                place.label().zh() + " 在 " + day + " 属于哪里，本库没有记录；未适用 " + instrument.number(),
                "where " + place.label().en() + " lay on " + day + " is not recorded here; " + instrument.number()
                        + " is left out");
    }
}
