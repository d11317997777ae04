package org.tuoyu.shipped.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.shipped.ShippedFile;

/**
 * Documents of ministries on childcare that hold everywhere. No official text of them is held: what copies and reports
 * say is cited, by article where the article is known, with how sure it is.
 */
public final class National {

    private static final List<PolicyFile> FILES = read(
            "registration-measures",
            "setting-standard",
            "management-norms",
            "home-points",
            "quality-standard",
            "building-code",
            "building-code-2019",
            "preschool-law");

    private National() {}

    /** All of them: the measures on registration, then the standards of classes and places of care. */
    public static List<PolicyFile> files() {
        return FILES;
    }

    private static List<PolicyFile> read(String... folders) {
        Directory nobody = Directory.of(List.of(), List.of(), List.of());
        List<PolicyFile> files = new ArrayList<>();
        for (String folder : folders) {
            String source = ShippedFile.text(National.class, folder + "/policy.md");
            files.add(PolicyFile.lazily(source, nobody, text -> Optional.empty()));
        }
        return List.copyOf(files);
    }
}
