package org.tuoyu.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import org.tuoyu.shipped.ShippedFile;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.national.National;

/** The shipped policy files and those of the made-up district. */
final class PolicyDocuments {

    private static final Path DISTRICT = Path.of("..", "examples", "policies", "lanxi");
    private static final List<String> NATIONAL = List.of(
            "registration-measures",
            "setting-standard",
            "home-points",
            "quality-standard",
            "building-code",
            "building-code-2019");

    private PolicyDocuments() {}

    static List<PolicyFile> all() {
        List<PolicyFile> all = new ArrayList<>();
        all.addAll(shipped(Beibei.class, "105"));
        all.addAll(shipped(Beibei.class, "leave"));
        NATIONAL.forEach(each -> all.addAll(shipped(National.class, each)));
        all.addAll(StackFile.read(text("stack.md").orElseThrow(), PolicyDocuments::text, Standing.NOTHING)
                .orElseThrow()
                .instruments());
        return all;
    }

    private static List<PolicyFile> shipped(Class<?> beside, String folder) {
        return PolicyFile.read(
                        ShippedFile.text(beside, folder + "/policy.md"),
                        BeibeiDirectory.directory(),
                        name -> Optional.of(ShippedFile.text(beside, folder + "/" + name)))
                .orElseThrow();
    }

    private static Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(DISTRICT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
