package org.tuoyu.policy;

import java.time.LocalDate;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Instrument;

/** Why an instrument does not reach a place. */
final class Reach {

    private static final Bilingual CHINA = new Bilingual("中国", "China");

    private Reach() {}

    static Problem problem(Instrument instrument, Unit place, Directory directory, LocalDate day) {
        return directory
                .whereabouts(place.id(), day)
                .match(
                        in -> elsewhere(instrument, place, name(directory, in.territory(), day), in.basis(), day),
                        notRecorded -> notRecorded(instrument, place, day),
                        noSuchPlace -> notRecorded(instrument, place, day));
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
