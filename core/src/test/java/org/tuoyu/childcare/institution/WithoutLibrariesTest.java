package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** Core, domains and policies in a virtual machine that has nothing else: no validation API, no annotations of its build. */
final class WithoutLibrariesTest {

    @Test
    void formsAreCheckedByThemAlone() throws Exception {
        String path = Stream.of(Problem.class, ApplicationForm.class, BeibeiDirectory.class, WithoutLibraries.class)
                .map(WithoutLibrariesTest::root)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        WithoutLibraries.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines())
                .containsExactlyElementsOf(List.of(
                        "no jakarta.validation.Constraint",
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /name",
                        "VALUE_MISSING /profitStatus",
                        "VALUE_MISSING /modes",
                        "VALUE_MISSING /capacity",
                        "VALUE_MISSING /street",
                        "VALUE_MISSING /submittedOn",
                        "id: 2 annotations"));
        assertThat(child.waitFor()).isZero();
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
