package org.tuoyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** Only the policy of a district names its units: the constants of every other class are searched for them. */
final class ForeignNamesTest {

    private static final int FEWEST_CLASSES = 300;

    @Test
    void noOtherPackageNamesAUnitOfTheDistrict() throws Exception {
        List<String> names = names();
        Map<String, String> others = constants();
        others.keySet().removeIf(file -> file.contains("shipped/beibei") || !file.endsWith(".class"));
        assertThat(others).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(others)
                .allSatisfy((file, constants) ->
                        assertThat(namesIn(constants, names)).isEmpty());
    }

    @Test
    void theSearchFindsANameWhereThereIsOne() throws Exception {
        assertThat(namesIn(constants().get("org/tuoyu/shipped/beibei/parties.md"), names()))
                .contains("区卫生健康委");
    }

    private static List<String> names() {
        return Stream.concat(
                        Stream.of("北碚", "重庆"),
                        BeibeiDirectory.directory().units().stream()
                                .map(Unit::allNames)
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private static List<String> namesIn(String constants, List<String> names) {
        return names.stream().filter(constants::contains).toList();
    }

    /** By file: what stands in the folder of the classes and of the files that they read. */
    private static Map<String, String> constants() throws IOException, URISyntaxException {
        return constants(Path.of(
                Norm.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    private static Map<String, String> constants(Path root) throws IOException {
        Map<String, String> constants = new HashMap<>();
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.filter(file -> file.toString().endsWith(".class")
                            || file.toString().endsWith(".md"))
                    .toList();
        }
        for (Path file : all) {
            constants.put(
                    root.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return constants;
    }
}
