package org.tuoyu.shipped.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.shipped.ShippedFile;

/**
 * Documents of ministries on childcare that hold everywhere. No official text of them is held: what copies and reports
 * say is cited, by article where the article is known, with how sure it is.
 */
public final class National {

    private static final List<String> STANDARDS =
            List.of("setting-standard", "home-points", "quality-standard", "building-code", "building-code-2019");

    private National() {}

    /** 托育机构登记和备案办法（试行）, 国卫办人口发〔2019〕25号. */
    public static PolicyFile registrationMeasures() {
        return Measures.FILE;
    }

    /** Standards of classes and places of care, and the measures on home points. */
    public static List<PolicyFile> careStandards() {
        return Standards.FILES;
    }

    /** All of them. */
    public static List<Policy> policies() {
        List<Policy> all = new ArrayList<>();
        all.add(registrationMeasures().policy());
        for (PolicyFile each : careStandards()) {
            all.add(each.policy());
        }
        return all;
    }

    /** They name no party, only roles. */
    private static PolicyFile file(String folder) {
        return PolicyFile.lazily(
                ShippedFile.text(National.class, folder + "/policy.md"),
                Directory.of(List.of(), List.of(), List.of()),
                text -> Optional.empty());
    }

    private static final class Measures {
        static final PolicyFile FILE = file("registration-measures");
    }

    private static final class Standards {
        static final List<PolicyFile> FILES = files();

        private static List<PolicyFile> files() {
            List<PolicyFile> files = new ArrayList<>();
            for (String each : STANDARDS) {
                files.add(file(each));
            }
            return List.copyOf(files);
        }
    }
}
