package org.tuoyu.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** What the adapter needs, and what it shows. */
@AnalyzeClasses(packages = "org.tuoyu.jdbc", importOptions = DoNotIncludeTests.class)
final class JdbcArchitectureTest {

    @ArchTest
    static final ArchRule needsThePortsAndJdbcAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio.charset..",
                    "java.nio.file..",
                    "java.security..",
                    "java.time..",
                    "org.h2..",
                    "org.tuoyu.jdbc..",
                    "org.tuoyu.spi..",
                    "org.tuoyu.kernel.event..",
                    "org.tuoyu.kernel.problem..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheFileStoreKnowsADriver = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("H2")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.h2..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void theScanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(8);
    }
}
