package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

class ApplicationFormPropertyTest {

    private static final Set<String> CODES = Set.of(
            "VALUE_MISSING",
            "WRONG_ENCODING",
            "TEXT_TOO_LONG",
            "LIST_TOO_LONG",
            "VALUE_NOT_KNOWN",
            "DATE_NOT_READABLE",
            "NUMBER_OUT_OF_RANGE",
            "VALUE_REPEATED",
            "CREDIT_CODE_MALFORMED",
            "STREET_NOT_KNOWN");

    /** Whatever is filled in: an application, or problems with codes of the list and one problem for each place. */
    @Property
    void anyFormIsValidOrHasOneProblemForEachPlace(@ForAll("forms") ApplicationForm form) {
        List<Problem> problems = form.check(Forms.DIRECTORY).match(valid -> List.of(), all -> List.copyOf(all));
        assertThat(problems).extracting(Problem::code).isSubsetOf(CODES);
        assertThat(problems).extracting(Problem::pointer).doesNotHaveDuplicates();
    }

    /** One code for one fault. A street that nobody knows is left out: constraints have no directory. */
    @Property
    void aValidatorFindsTheProblemsThatCoreFinds(@ForAll("forms") ApplicationForm form) {
        List<Problem> problems = form.check(Forms.DIRECTORY).match(valid -> List.of(), all -> List.copyOf(all));
        Set<ConstraintViolation<ApplicationForm>> found = Validators.validator().validate(form);
        assertThat(Violations.problems(found))
                .isEqualTo(problems.stream()
                        .filter(problem -> !problem.code().equals("STREET_NOT_KNOWN"))
                        .toList());
        assertThat(found)
                .hasSameSizeAs(Violations.problems(found))
                .allSatisfy(each -> assertThat(each.getMessageTemplate())
                        .isIn(templates(Violations.problems(List.of(each)).get(0))));
    }

    /** The code, or the words of a standard constraint. */
    private static List<String> templates(Problem problem) {
        String standard = "{jakarta.validation.constraints.%s.message}";
        boolean isField = problem.pointer().lastIndexOf('/') == 0;
        return switch (isField ? problem.code() : "") {
            case "VALUE_MISSING" ->
                Stream.of("NotBlank", "NotNull", "NotEmpty")
                        .map(standard::formatted)
                        .toList();
            case "NUMBER_OUT_OF_RANGE" -> List.of(standard.formatted("Positive"));
            default -> List.of("{org.tuoyu." + problem.code() + "}");
        };
    }

    @Property
    void everySelectionOfModesIsKeptInOneOrder(@ForAll("modes") List<ServiceMode> modes) {
        ApplicationForm form = Forms.complete()
                .modes(modes.stream().map(ServiceMode::id).toList())
                .build();
        assertThat(application(form).modes()).isEqualTo(modes.stream().sorted().toList());
    }

    @Property
    void everyDayIsReadAsItIsWritten(@ForAll("days") LocalDate day) {
        assertThat(application(Forms.complete().submittedOn(day.toString()).build())
                        .submittedOn())
                .isEqualTo(day);
    }

    @Provide
    Arbitrary<ApplicationForm> forms() {
        Arbitrary<String> text = Arbitraries.of(
                        "NON_PROFIT",
                        "ENTERPRISE",
                        "HOURLY",
                        "FULL_DAY",
                        "2021-03-01",
                        "12100000400000624D",
                        "天生街道",
                        "${x}{y}",
                        "𠮷\uDC00",
                        "𠮷".repeat(100),
                        "𠮷".repeat(101),
                        "园".repeat(200),
                        "园".repeat(201),
                        "1".repeat(7_000),
                        " ",
                        "")
                .injectNull(0.2);
        Arbitrary<Integer> capacity = Arbitraries.integers().injectNull(0.2);
        return text.list()
                .ofSize(8)
                .flatMap(texts -> text.list()
                        .ofMaxSize(12)
                        .map(few -> few.size() < 11 ? few : Collections.nCopies(few.size() == 11 ? 50 : 51, few.get(0)))
                        .injectNull(0.1)
                        .flatMap(modes -> capacity.map(places -> new ApplicationForm(
                                texts.get(0),
                                texts.get(1),
                                texts.get(2),
                                texts.get(3),
                                texts.get(4),
                                modes,
                                places,
                                texts.get(5),
                                texts.get(6)))));
    }

    @Provide
    Arbitrary<List<ServiceMode>> modes() {
        return Arbitraries.shuffle(ServiceMode.values())
                .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(n -> all.subList(0, n)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1949, 10, 1).toEpochDay(),
                        LocalDate.of(2149, 10, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Application application(ApplicationForm form) {
        return ((Checked.Valid<Application>) form.check(Forms.DIRECTORY)).value();
    }
}
