package org.tuoyu.spi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** What the ports are and are not. */
@AnalyzeClasses(packages = "org.tuoyu.spi", importOptions = DoNotIncludeTests.class)
final class SpiArchitectureTest {

    @ArchTest
    static final ArchRule portsMentionNothingButValuesOfTheKernel = classes()
            .that()
            .doNotHaveSimpleName("PolicyFiles")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.tuoyu.spi..",
                    "org.tuoyu.kernel.event..",
                    "org.tuoyu.kernel.problem..",
                    "org.tuoyu.kernel.party..",
                    "org.tuoyu.kernel.time..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule portsReadNoClock = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule portsHaveNoDefaultPlaceOrLanguage = noClasses()
            .should()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void theScanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(15);
    }
}
