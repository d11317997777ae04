package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;

/** The parties that 北碚府办发〔2020〕105号 names, in its body and in its annex, and the places that it concerns. */
public final class BeibeiDirectory {

    /** The division code of 北碚区. */
    public static final String BEIBEI = "500109";

    /** The day that the document is dated; what it says of names and places holds from here. */
    static final LocalDate DATED = LocalDate.of(2020, 12, 18);

    private static final Directory DIRECTORY = build();

    private BeibeiDirectory() {}

    public static Directory directory() {
        return DIRECTORY;
    }

    private static Directory build() {
        BeibeiPlaces places = new BeibeiPlaces();
        List<Party> parties = new ArrayList<>(BeibeiUnits.ALL);
        parties.addAll(places.units());
        parties.addAll(BeibeiGroups.ALL);
        return Directory.of(parties, places.lyings(), places.codes());
    }
}
