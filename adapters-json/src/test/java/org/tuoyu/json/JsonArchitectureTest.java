package org.tuoyu.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JacksonModule;

@AnalyzeClasses(packages = "org.tuoyu.json", importOptions = DoNotIncludeTests.class)
class JsonArchitectureTest {

    @ArchTest
    static final ArchRule needsThePortsCoreAndJacksonAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.tuoyu.json..",
                    "org.tuoyu.kernel.language..",
                    "org.tuoyu.kernel.problem..",
                    "org.tuoyu.kernel.field..",
                    "org.tuoyu.kernel.party..",
                    "org.tuoyu.kernel.text..",
                    "org.tuoyu.kernel.decision..",
                    "org.tuoyu.kernel.time..",
                    "org.tuoyu.kernel.event..",
                    "org.tuoyu.policy",
                    "org.tuoyu.policy.file..",
                    "org.tuoyu.policy.review..",
                    "org.tuoyu.policy.lint..",
                    "org.tuoyu.childcare..",
                    "org.tuoyu.spi..",
                    "tools.jackson.core..",
                    "tools.jackson.databind..",
                    "org.jspecify..");

    /** Only what a host's own mapper takes shows Jackson. */
    @ArchTest
    static final ArchRule hidesJackson = classes()
            .that()
            .arePublic()
            .and()
            .areNotAssignableTo(JacksonModule.class)
            .should(new NoPublicMemberOf("tools.jackson"));

    @ArchTest
    static final ArchRule databindIsForAHostsMapper = noClasses()
            .that()
            .doNotBelongToAnyOf(TuoyuModule.class, FormDeserializer.class, FormNotReadable.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void scanSawTheModule(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(20);
    }
}
