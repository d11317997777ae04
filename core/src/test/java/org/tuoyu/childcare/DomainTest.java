package org.tuoyu.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.shipped.beibei.Beibei;

/** The register of domains, held against every question that a class of childcare declares. */
class DomainTest {

    private static final List<JavaField> DECLARED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tuoyu.childcare")
                    .stream()
                    .flatMap(each -> each.getFields().stream())
                    .filter(each -> each.getRawType().isEquivalentTo(Question.class))
                    .toList();

    static Stream<JavaField> declared() {
        return DECLARED.stream();
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyQuestionIsOfTheDomainOfItsPackage(JavaField field) {
        assertThat(field.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.STATIC);
        String home = field.getOwner().getPackageName();
        assertThat(Domain.find(home.substring(home.lastIndexOf('.') + 1)))
                .hasValueSatisfying(domain -> assertThat(question(field).id()).startsWith(domain.id()));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyQuestionIsAnsweredByWhatIsShipped(JavaField field) {
        assertThat(Beibei.policies().questions()).contains(question(field));
    }

    @Test
    void everyDomainHasQuestions() {
        assertThat(DECLARED).hasSizeGreaterThan(120);
        assertThat(Domain.values())
                .allSatisfy(domain -> assertThat(DECLARED)
                        .anyMatch(field -> question(field).domain().equals(domain.id())));
    }

    @Test
    void noMeasureIsForgotten() {
        assertThat(Support.measures())
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(declaredBy(Support.class));
    }

    @Test
    void noConsequenceIsForgotten() {
        assertThat(Accountability.consequences())
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(declaredBy(Accountability.class));
    }

    private static List<String> declaredBy(Class<?> owner) {
        return DECLARED.stream()
                .filter(field -> field.getOwner().isEquivalentTo(owner))
                .map(field -> question(field).id())
                .toList();
    }

    private static Question<?> question(JavaField field) {
        try {
            return (Question<?>) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
