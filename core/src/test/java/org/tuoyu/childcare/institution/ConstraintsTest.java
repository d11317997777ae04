package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Positive;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;

final class ConstraintsTest {

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String PREFIX = "org.tuoyu.";

    /** A form of a host. */
    record Papers(
            @Identifies(Identifier.CREDIT_CODE) @Nullable String creditCode,

            @Identifies(Identifier.RESIDENT_NUMBER) @Nullable
            String resident,

            @Identifies(Identifier.DIVISION_CODE) @Nullable String division,

            @Identifies(Identifier.DOCUMENT_NUMBER) @Nullable
            String basis) {}

    record Folder(List<@Valid Papers> papers, @Positive int pages) {}

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void theMachineSpeaksItsLanguageAgain() {
        Locale.setDefault(machine);
    }

    @Test
    void identifiersAreCheckedOnAnyRecordOfAHost() {
        Papers wrong = new Papers("121", "360426199101010072", "50010", "105号");
        assertThat(findings(validate(wrong)))
                .containsExactlyInAnyOrder(
                        "CREDIT_CODE_MALFORMED /creditCode",
                        "RESIDENT_NUMBER_CHECK_FAILED /resident",
                        "DIVISION_CODE_MALFORMED /division",
                        "DOCUMENT_NUMBER_MALFORMED /basis");
    }

    @Test
    void goodOnesAbsentOnesAndACodeThatFailsItsOwnCheckHaveNoViolation() {
        assertThat(validate(new Papers(null, null, null, null))).isEmpty();
        assertThat(validate(new Papers("12100000400000624E", "44011320141005001X", "500109", "国办发﹝2019﹞15号")))
                .isEmpty();
    }

    /** What a validator's own {@code @NotBlank} takes for text. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u3164", "\uFEFF", "\u00A0\u200B", "", " ", "\u3000"})
    void aNameThatNobodySeesIsMissingForAValidatorToo(String nothing) {
        ApplicationForm form = Forms.complete().name(nothing).street(nothing).build();
        assertThat(findings(validate(form))).containsExactly("VALUE_MISSING /name", "VALUE_MISSING /street");
        assertThat(validate(Forms.complete().name("\u200B晨").build())).isEmpty();
    }

    @Test
    void aPointerFollowsThePathAndAForeignConstraintKeepsItsWords() {
        Folder folder = new Folder(List.of(new Papers(null, null, null, null), new Papers("1", null, null, null)), 0);
        List<Problem> problems = Violations.problems(validate(folder));
        assertThat(problems).extracting(Problem::pointer).containsExactly("/pages", "/papers/1/creditCode");
        assertThat(problems).extracting(Problem::code).containsExactly("CONSTRAINT_VIOLATED", "CREDIT_CODE_MALFORMED");
        assertThat(problems.get(0).message().en()).isEqualTo("must be greater than 0");
    }

    /** The keys and values of a host's own containers. */
    record Register(
            Map<@NameText String, @Valid Papers> people,
            List<@Identifies(Identifier.CREDIT_CODE) String> codes,
            Map<String, @Identifies(Identifier.DOCUMENT_NUMBER) String> bases) {}

    @Test
    void everyConstraintStandsInContainersAndAKeyIsNamedAsAPointerHasIt() {
        Register register = new Register(
                new TreeMap<>(
                        Map.of("a", new Papers("1", null, null, null), "b/~c", new Papers(null, "x", null, null))),
                List.of("12100000400000624D", "1"),
                Map.of("k", "105号"));
        assertThat(findings(validate(register)))
                .containsExactlyInAnyOrder(
                        "CREDIT_CODE_MALFORMED /people/a/creditCode",
                        "RESIDENT_NUMBER_MALFORMED /people/b~1~0c/resident",
                        "CREDIT_CODE_MALFORMED /codes/1",
                        "DOCUMENT_NUMBER_MALFORMED /bases/k");
        assertThat(Violations.problems(validate(register)))
                .allSatisfy(each -> assertThat(each.message().zh()).containsPattern("\\p{IsHan}"));
    }

    /** Blank and too long at once, which two constraints find and core tells as one. */
    @Test
    void oneProblemIsToldForAPlaceThoughSeveralConstraintsFindOne() {
        ApplicationForm form = Forms.complete()
                .id(" ".repeat(201))
                .name("园".repeat(201) + "\uD842")
                .build();
        assertThat(Violations.problems(validate(form)))
                .isEqualTo(form.check(Forms.DIRECTORY).match(valid -> List.<Problem>of(), all -> all));
    }

    @Test
    void problemsStandInTheOrderOfTheFieldsAndOfTheList() {
        ApplicationForm form = Forms.complete()
                .id(null)
                .creditCode("1")
                .modes(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"))
                .submittedOn("x")
                .build();
        assertThat(Violations.problems(validate(form)))
                .extracting(Problem::pointer)
                .startsWith("/id", "/creditCode", "/modes/0", "/modes/1")
                .endsWith("/modes/9", "/modes/10", "/submittedOn");
    }

    /** Templates are evaluated: what was filled in must not be in one. */
    @Test
    void nothingThatWasFilledInIsInATemplateOrAMessage() {
        ApplicationForm form = Forms.complete()
                .profitStatus("${1+1}")
                .creditCode("{org.tuoyu.VALUE_MISSING}")
                .modes(List.of("${validatedValue}"))
                .submittedOn("#{x}")
                .build();
        Set<ConstraintViolation<ApplicationForm>> found = validate(form);
        assertThat(found)
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.getMessageTemplate()).matches("\\{org\\.tuoyu\\.[A-Z_]+}"));
        assertThat(found).extracting(ConstraintViolation::getMessage).noneMatch(message -> message.contains("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMessageIsInTheLanguageOfTheValidatorWhateverTheMachineSpeaks(Language language) {
        Locale.setDefault(language == Language.ZH ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        Validator validator =
                Validators.validator(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        Set<ConstraintViolation<Papers>> found = validator.validate(new Papers("1", "360426199101010072", "x", "y"));
        List<String> expected = Violations.problems(found).stream()
                .map(problem -> problem.message().in(language))
                .toList();
        assertThat(found)
                .hasSize(4)
                .allSatisfy(each -> assertThat(expected).anyMatch(words -> words.startsWith(each.getMessage())));
    }

    /** The general words of a code are where those of its problem begin, so that there is one wording. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsForAValidatorAreTheBeginningOfTheWordsOfCore(Language language) {
        ResourceBundle words = words(language);
        for (Problem problem : everyFault()) {
            String general = words.getString(PREFIX + problem.code());
            if (!problem.code().equals("VALUE_NOT_KNOWN")) {
                assertThat(problem.message().in(language)).startsWith(general);
            }
        }
        assertThat(words.keySet())
                .isEqualTo(new TreeSet<>(everyFault().stream()
                        .map(problem -> PREFIX + problem.code())
                        .toList()));
    }

    private static List<Problem> everyFault() {
        ApplicationForm form = Forms.complete()
                .id("")
                .name("\uD840")
                .profitStatus("x")
                .creditCode("x")
                .modes(List.of("HOURLY", "HOURLY"))
                .submittedOn("x")
                .build();
        Papers papers = new Papers(null, "360426199101010072", "x", "x");
        ApplicationForm tooLong = Forms.complete()
                .name("园".repeat(201))
                .modes(Collections.nCopies(51, "HOURLY"))
                .build();
        EvidenceForm evidence =
                EvidenceForm.builder().day("2021-03-01").statedOn("2021-02-28").build();
        BanEventForm ban = BanEventForm.builder()
                .type("ban-recorded")
                .person("x")
                .keyFingerprint("x")
                .reason("x")
                .recordedAt("x")
                .build();
        InspectionEventForm early = InspectionEventForm.builder()
                .type("inspection-made")
                .level("INSTITUTION")
                .occurredOn("2021-03-01")
                .recordedAt("2021-02-01T00:00:00Z")
                .build();
        return List.of(
                        Violations.problems(validate(evidence)),
                        Violations.problems(validate(ban)),
                        Violations.problems(validate(early)),
                        Violations.problems(validate(form)),
                        Violations.problems(validate(tooLong)),
                        Violations.problems(validate(papers)),
                        Violations.problems(validate(new Papers(null, "x", null, null))))
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE, language == Language.ZH ? Locale.forLanguageTag("zh-CN") : Locale.ENGLISH);
    }

    private static <T> Set<ConstraintViolation<T>> validate(T form) {
        return Validators.validator().validate(form);
    }

    private static List<String> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return Violations.problems(violations).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
