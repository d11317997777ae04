package org.tuoyu;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.PolicyDraft;

/** What core is and is not, as sentences. */
@AnalyzeClasses(packages = "org.tuoyu", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** From the ground up, floor by floor, the domains in the order of their register; docs/adr/0001. */
    private static final List<String> ORDER = Stream.of(
                    Stream.of(
                            "kernel.language",
                            "kernel.problem",
                            "kernel.field",
                            "kernel.time",
                            "kernel.text",
                            "kernel.party",
                            "kernel.decision",
                            "kernel.decision.solving",
                            "kernel.decision.explaining",
                            "kernel.decision.analysis",
                            "kernel.rules",
                            "kernel.event",
                            "kernel.form",
                            "childcare.institution",
                            "childcare.assignment",
                            "childcare.milestone",
                            "childcare.duty"),
                    Stream.of(Domain.values()).map(domain -> "childcare." + domain.id()),
                    Stream.of(
                            "childcare",
                            "childcare.statistics",
                            "policy.lines",
                            "policy.parties",
                            "policy",
                            "policy.file",
                            "policy.review",
                            "policy.lint",
                            "shipped",
                            "shipped.national",
                            "shipped.beibei"))
            .flatMap(each -> each)
            .toList();

    @ArchTest
    static final ArchRule theKernelKnowsNothingOfChildcare = noClasses()
            .that()
            .resideInAPackage("org.tuoyu.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tuoyu.childcare..", "org.tuoyu.policy..", "org.tuoyu.shipped..");

    @ArchTest
    static final ArchRule childcareKnowsNoInstrument = noClasses()
            .that()
            .resideInAPackage("org.tuoyu.childcare..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tuoyu.policy..", "org.tuoyu.shipped..");

    @ArchTest
    static final ArchRule nothingDependsOnWhatIsShipped = noClasses()
            .that()
            .resideOutsideOfPackage("org.tuoyu.shipped..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tuoyu.shipped..");

    @ArchTest
    static final ArchRule aPackageUsesOnlyThoseBeforeIt = classes().should(useOnlyPackagesBeforeTheirOwn());

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.tuoyu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theyNeedNothingButJava = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.tuoyu..",
                    "org.jspecify..",
                    "org.immutables..",
                    "jakarta.validation..");

    /** These are loaded only where the host has a validator. */
    @ArchTest
    static final ArchRule onlyConstraintsKnowTheValidationApi = noClasses()
            .that()
            .haveNameNotMatching(
                    "org\\.tuoyu\\.childcare\\..*(\\.(Identifies|ChecksItself|Seen)(\\$Validator)?|\\.Violations|Text|Form)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..");

    @ArchTest
    static final ArchRule noRuleCallsAConstraint = noClasses()
            .that()
            .haveNameNotMatching(
                    "org\\.tuoyu\\.childcare\\.institution\\.(Identifies|ChecksItself|Seen)(\\$Validator)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.tuoyu\\.childcare\\.institution\\.((Identifies|ChecksItself|Seen)\\$Validator|Violations)");

    /** That a value may be sent by a host's framework is a mark on it, and no input or output. */
    @ArchTest
    static final ArchRule theyDoNoInputAndOutput = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.tuoyu.shipped.ShippedFile")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(Serializable.class))));

    /** What documents say stands in files: the domains have questions, the shipped packages name their files. */
    @ArchTest
    static final ArchRule noNormDutyTargetOrQuoteStandsInJava = noClasses()
            .that()
            .resideInAnyPackage("org.tuoyu.childcare..", "org.tuoyu.shipped..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PolicyDraft.class)
            .orShould()
            .callMethodWhere(writes(Norm.class, "builder"))
            .orShould()
            .callMethodWhere(writes(Duty.class, "builder"))
            .orShould()
            .callConstructorWhere(makes(Norm.class))
            .orShould()
            .callConstructorWhere(makes(Duty.class))
            .orShould()
            .callConstructorWhere(makes(Target.class));

    @ArchTest
    static final ArchRule theShippedPackagesQuoteNothing = noClasses()
            .that()
            .resideInAPackage("org.tuoyu.shipped..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Citation.class);

    @ArchTest
    static final ArchRule theyReflectOnNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..")
            .orShould()
            .callMethodWhere(reflects());

    @ArchTest
    static final ArchRule theyAreToldTheTime = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(target("now"))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule theyHaveNoDefaultPlaceOrLanguage = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule generatedBuildersStayHidden = classes()
            .that()
            .haveSimpleNameEndingWith("Builder")
            .and()
            .areTopLevelClasses()
            .should()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Assertions.assertThat(classes.stream()
                        .map(JavaClass::getPackage)
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .distinct())
                .isEmpty();
    }

    @ArchTest
    static void theScanSawEveryPackage(JavaClasses classes) {
        Assertions.assertThat(classes.size()).isGreaterThan(400);
        Assertions.assertThat(classes.stream().map(ArchitectureTest::room).distinct())
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    private static DescribedPredicate<JavaMethodCall> writes(Class<?> type, String method) {
        return DescribedPredicate.describe(
                "a " + type.getSimpleName() + " is written",
                call -> call.getTargetOwner().isEquivalentTo(type)
                        && call.getTarget().getName().equals(method)
                        && !call.getOriginOwner().isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaConstructorCall> makes(Class<?> type) {
        return DescribedPredicate.describe(
                "a " + type.getSimpleName() + " is made",
                call -> call.getTargetOwner().isEquivalentTo(type)
                        && !call.getOriginOwner().getName().startsWith(type.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> target(String name) {
        return DescribedPredicate.describe(
                "the target is called " + name,
                call -> call.getTarget().getName().equals(name)
                        && call.getTargetOwner().getPackageName().equals("java.time"));
    }

    /** By a class, without a word of its members: nothing of {@code java.lang.reflect} need be named for that. */
    private static DescribedPredicate<JavaMethodCall> reflects() {
        return DescribedPredicate.describe(
                "a class is asked for its members, or for another class by name",
                call -> call.getTargetOwner().isEquivalentTo(Class.class)
                        && call.getTarget()
                                .getName()
                                .matches("forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"));
    }

    private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
        return new ArchCondition<>("use only packages before their own in " + ORDER) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = ORDER.indexOf(room(user));
                if (own < 0) {
                    events.add(
                            SimpleConditionEvent.violated(user, user.getName() + " is in a package without a place"));
                }
                for (Dependency dependency : Set.copyOf(user.getDirectDependenciesFromSelf())) {
                    JavaClass used = dependency.getTargetClass();
                    if (used.getPackageName().startsWith("org.tuoyu") && ORDER.indexOf(room(used)) > own) {
                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The package of a class, as the order names it. */
    private static String room(JavaClass of) {
        return of.getPackageName().replaceFirst("^org\\.tuoyu\\.?", "");
    }
}
