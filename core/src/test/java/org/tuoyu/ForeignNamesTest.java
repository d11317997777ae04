package org.tuoyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.policy.Policy;

/** Only the policy of a district names its units: the constants of every other class are searched for them. */
final class ForeignNamesTest {

    private static final int FEWEST_CLASSES = 300;

    @Test
    void noOtherPackageNamesAUnitOfTheDistrict() throws Exception {
        List<String> names = names();
        Map<String, String> others = constants();
        others.keySet().removeIf(file -> file.contains("beibei"));
        assertThat(others).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(others)
                .allSatisfy((file, constants) ->
                        assertThat(namesIn(constants, names)).isEmpty());
    }

    @Test
    void theSearchFindsANameWhereThereIsOne() throws Exception {
        assertThat(namesIn(constants().get("org/tuoyu/shipped/beibei/BeibeiUnits.class"), names()))
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

    /** By file, of a class of each module on: what stands in its jar or its folder. */
    private static Map<String, String> constants() throws IOException, URISyntaxException {
        Map<String, String> constants = new HashMap<>();
        for (Class<?> one : List.of(Norm.class, Policy.class, BeibeiDirectory.class)) {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                constants.putAll(constants(place));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    constants.putAll(constants(jar.getPath("/")));
                }
            }
        }
        return constants;
    }

    private static Map<String, String> constants(Path root) throws IOException {
        Map<String, String> constants = new HashMap<>();
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            constants.put(
                    root.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return constants;
    }
}
