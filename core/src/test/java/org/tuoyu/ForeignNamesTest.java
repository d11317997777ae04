package org.tuoyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.beibei.BeibeiDirectory;
import org.tuoyu.party.Unit;

/** Only the policy of a district names its units: the constants of every other class are searched for them. */
final class ForeignNamesTest {

    private static final int FEWEST_CLASSES = 100;

    @Test
    void noOtherPackageNamesAUnitOfTheDistrict() throws Exception {
        List<String> names = names();
        List<Path> classes = classFiles();
        assertThat(classes).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(classes).allSatisfy(file -> assertThat(namesIn(file, names)).isEmpty());
    }

    @Test
    void theSearchFindsANameWhereThereIsOne() throws Exception {
        Path units = root().resolve("org/tuoyu/beibei/BeibeiUnits.class");
        assertThat(namesIn(units, names())).contains("区卫生健康委");
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

    private static List<String> namesIn(Path file, List<String> names) {
        try {
            String constants = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return names.stream().filter(constants::contains).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> classFiles() throws Exception {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("beibei"))
                    .toList();
        }
    }

    private static Path root() throws Exception {
        return Path.of(BeibeiDirectory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
