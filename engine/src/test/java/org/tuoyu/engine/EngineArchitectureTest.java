package org.tuoyu.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;

/** What the engine is and is not. */
@AnalyzeClasses(packages = "org.tuoyu.engine", importOptions = DoNotIncludeTests.class)
final class EngineArchitectureTest {

    @ArchTest
    static final ArchRule engineKnowsNoAdapterAndNothingThatIsShipped = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tuoyu.shipped..",
                    "org.tuoyu.json..",
                    "org.tuoyu.jdbc..",
                    "org.tuoyu.tck..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule engineDoesNoInputAndOutput = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule theHostOwnsTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void theScanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(15);
    }
}
