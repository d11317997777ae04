package org.tuoyu.shipped.beibei;

import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.parties.Parties;
import org.tuoyu.policy.parties.PartiesFile;
import org.tuoyu.shipped.ShippedFile;

/** The parties that 北碚府办发〔2020〕105号 names, and the places that it concerns, from the file {@code parties.md}. */
public final class BeibeiDirectory {

    private static final Directory DIRECTORY = parties().directory();

    private BeibeiDirectory() {}

    public static Directory directory() {
        return DIRECTORY;
    }

    /** What the file tells, each fact with its source. */
    public static Parties parties() {
        return PartiesFile.read(ShippedFile.text(BeibeiDirectory.class, "parties.md"))
                .orElseThrow();
    }
}
