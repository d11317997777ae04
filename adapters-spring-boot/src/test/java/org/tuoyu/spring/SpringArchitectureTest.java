package org.tuoyu.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** What an application may lack is known to the part alone that has it as its condition. */
@AnalyzeClasses(packages = "org.tuoyu.spring", importOptions = DoNotIncludeTests.class)
final class SpringArchitectureTest {

    @ArchTest
    static final ArchRule theWebIsKnownToItsPartAlone = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Advice")
            .and()
            .doNotHaveSimpleName("FormFaults")
            .and()
            .doNotHaveSimpleName("BodyFaults")
            .and()
            .doNotHaveSimpleName("ProblemDetails")
            .and()
            .doNotHaveSimpleName("TuoyuWebAutoConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.http..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule theDatabaseIsKnownToItsPartAlone = noClasses()
            .that()
            .doNotHaveSimpleName("SpringStore")
            .and()
            .doNotHaveSimpleName("Current")
            .and()
            .haveNameNotMatching(".*TuoyuStoreAutoConfiguration.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.transaction..",
                    "org.springframework.boot.jdbc..");

    @ArchTest
    static final ArchRule healthIsKnownToItsPartAlone = noClasses()
            .that()
            .haveNameNotMatching(".*TuoyuHealthAutoConfiguration.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.boot.health..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void theScanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(14);
    }
}
