package org.tuoyu.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.tuoyu.json", importOptions = DoNotIncludeTests.class)
class JsonArchitectureTest {

    @ArchTest
    static final ArchRule needsThePortsCoreAndJacksonsStreamsAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.tuoyu.json..",
                    "org.tuoyu.language..",
                    "org.tuoyu.problem..",
                    "org.tuoyu.party..",
                    "org.tuoyu.text..",
                    "org.tuoyu.decision..",
                    "org.tuoyu.time..",
                    "org.tuoyu.event..",
                    "org.tuoyu.institution..",
                    "org.tuoyu.assignment..",
                    "org.tuoyu.milestone..",
                    "org.tuoyu.review..",
                    "org.tuoyu.organisation..",
                    "org.tuoyu.duty..",
                    "org.tuoyu.registration..",
                    "org.tuoyu.supervision..",
                    "org.tuoyu.organisation..",
                    "org.tuoyu.review..",
                    "org.tuoyu.accountability..",
                    "org.tuoyu.spi..",
                    "tools.jackson.core..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule hidesJackson = classes().that().arePublic().should(new NoPublicMemberOf("tools.jackson"));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void scanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(20);
    }
}
