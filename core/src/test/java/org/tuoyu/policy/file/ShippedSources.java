package org.tuoyu.policy.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/** The shipped policy files as they are written. */
final class ShippedSources {

    static final String BEIBEI = "beibei/105";

    static final List<String> NAMES = List.of(
            BEIBEI,
            "beibei/leave",
            "national/registration-measures",
            "national/setting-standard",
            "national/home-points",
            "national/quality-standard",
            "national/building-code",
            "national/building-code-2019",
            "national/management-norms",
            "national/preschool-law",
            "beibei/nursery-classes");

    static final Directory DIRECTORY = BeibeiDirectory.directory();

    private ShippedSources() {}

    static String source(String name) {
        String resource = "/org/tuoyu/shipped/" + name + "/policy.md";
        try (InputStream in = Beibei.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only text that is held. */
    static Optional<String> text(String file) {
        return file.equals("text.txt") ? Optional.of(BeibeiText.source()) : Optional.empty();
    }

    static Checked<List<PolicyFile>> read(String source) {
        return PolicyFile.read(source, DIRECTORY, ShippedSources::text);
    }
}
