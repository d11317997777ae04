package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

/** Forms of every kind with a validator and without: the same problems, whoever finds them. */
final class FormConstraintsPropertyTest {

    private static final PolicyStack POLICIES = Beibei.policies();
    private static final List<Duty> DUTIES = POLICIES.policies().stream()
            .flatMap(each -> each.duties().all().stream())
            .toList();

    /** What takes a directory, targets, duties or norms to tell. */
    private static final Set<String> OF_OTHERS = Set.of(
            "STREET_NOT_KNOWN",
            "PLACE_NOT_KNOWN",
            "TARGET_NOT_KNOWN",
            "TARGET_IN_WORDS",
            "DUTY_NOT_KNOWN",
            "EVENT_DOES_NOT_FIT",
            "BAN_NOT_FOUNDED",
            "FINDING_NOT_FOUNDED");

    private static final List<String> TEXTS = List.of(
            "x",
            "",
            " ",
            "${x}{y}",
            "𠮷\uDC00",
            "𠮷".repeat(200),
            "𠮷".repeat(201),
            "园".repeat(2_000),
            "园".repeat(2_001));

    /** What a field would have, so that many forms are good but for a field. */
    private static final Map<String, List<String>> GOOD = Map.ofEntries(
            Map.entry("profitStatus", List.of("NON_PROFIT")),
            Map.entry("legalForm", List.of("ENTERPRISE")),
            Map.entry("creditCode", List.of("12100000400000624D")),
            Map.entry("street", List.of("天生街道")),
            Map.entry("place", List.of("天生街道")),
            Map.entry("submittedOn", List.of("2021-03-01")),
            Map.entry("day", List.of("2021-03-01")),
            Map.entry("statedOn", List.of("2021-03-01", "2021-02-28")),
            Map.entry("occurredOn", List.of("2021-03-01")),
            Map.entry("recordedAt", List.of("2021-03-02T01:00:00Z", "2021-02-02T01:00:00Z")),
            Map.entry("duty", List.of("beibei/3.3.8/filing")),
            Map.entry("person", List.of("ab".repeat(32))),
            Map.entry("keyFingerprint", List.of("0123456789abcdef")),
            Map.entry("incident", List.of("ABUSE")),
            Map.entry("concernedAs", List.of("PERPETRATOR")),
            Map.entry("level", List.of("DEPARTMENT", "INSTITUTION")),
            Map.entry("requirement", List.of("supervision/guards")),
            Map.entry("kind", List.of("INSTITUTION")),
            Map.entry("result", List.of("PUT_RIGHT")),
            Map.entry(
                    "type",
                    Stream.of(DutyEvent.types(), BanEvent.types(), InspectionEvent.types())
                            .flatMap(List::stream)
                            .toList()),
            Map.entry(
                    "target",
                    POLICIES.policies().stream()
                            .flatMap(each -> each.targets().all().stream())
                            .map(each -> each.id())
                            .toList()));

    /** A form as it was drawn, with what its own check says. */
    record Drawn(RawForm form, Checked<?> checked) {

        private List<Problem> problems() {
            return checked.<List<Problem>>match(valid -> List.of(), all -> all);
        }

        private List<Problem> ownProblems() {
            return problems().stream()
                    .filter(problem -> !OF_OTHERS.contains(problem.code()))
                    .filter(problem -> !isOfTheTarget(problem))
                    .toList();
        }

        private static boolean isOfTheTarget(Problem problem) {
            return problem.code().equals("VALUE_NOT_KNOWN") && problem.pointer().startsWith("/qualities/");
        }
    }

    @Property
    void aFormTellsByItselfWhatItsCheckFindsWithoutItsSurroundings(@ForAll("forms") Drawn drawn) {
        assertThat(drawn.form().problems()).isEqualTo(drawn.ownProblems());
    }

    @Property
    void aValidatorFindsTheProblemsThatCoreFinds(@ForAll("forms") Drawn drawn) {
        List<Problem> found = Violations.problems(Validators.validator().validate(drawn.form()));
        List<Problem> own = drawn.ownProblems();
        if (own.stream().anyMatch(problem -> problem.pointer().equals("/type"))) {
            assertThat(found).containsAll(own); // and what is wrong with fields whose type is not known
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(own);
        }
        List<String> fields =
                drawn.form().fields().stream().map(FormField::name).toList();
        assertThat(found)
                .isSortedAccordingTo((a, b) -> Integer.compare(place(fields, a.pointer()), place(fields, b.pointer())));
    }

    /** A place that one fault makes wrong has one violation: what constraints on fields find, the form leaves to them. */
    @Property
    void oneFaultIsOneViolation(@ForAll("forms") Drawn drawn) {
        Set<ConstraintViolation<RawForm>> violations = Validators.validator().validate(drawn.form());
        List<Problem> each = violations.stream()
                .flatMap(one -> Violations.problems(List.of(one)).stream())
                .toList();
        assertThat(each).doesNotHaveDuplicates();
    }

    @Property
    void aFormWithinAnotherHasItsProblemsBelowIt(@ForAll("forms") Drawn drawn) {
        assertThat(Violations.problems(Validators.validator().validate(new Folder(Map.of("a/b", drawn.form())))))
                .containsExactlyInAnyOrderElementsOf(drawn.form().problems().stream()
                        .map(problem -> new Problem(
                                problem.code(),
                                "/forms/a~1b" + problem.pointer(),
                                problem.message(),
                                problem.didYouMean()))
                        .filter(problem -> Folder.isTold(problem, drawn.form()))
                        .toList());
    }

    /** A host's own record of forms: only the form's own constraint stands on its values, as it may on any use of a type. */
    record Folder(Map<String, @ChecksItself RawForm> forms) {

        private static boolean isTold(Problem problem, RawForm form) {
            String within = problem.pointer().substring("/forms/a~1b".length());
            boolean isField = within.lastIndexOf('/') == 0;
            boolean isStandard = Set.of("WRONG_ENCODING", "TEXT_TOO_LONG", "NUMBER_OUT_OF_RANGE")
                            .contains(problem.code())
                    || (problem.code().equals("VALUE_MISSING") && form.needs(within));
            return !(isField && isStandard);
        }
    }

    @Test
    void theMessageOfANumberSaysItsRange() {
        assertThat(messages(EvidenceForm.read(new Fields(Map.of(), -1, List.of())), "count"))
                .containsExactly("must be greater than or equal to 0");
        assertThat(messages(DutyEventForm.read(new Fields(Map.of(), 0, List.of())), "workingDays"))
                .contains("must be greater than 0");
    }

    @Test
    void everyFormHasStandardConstraints() {
        for (Class<?> form : List.<Class<?>>of(
                ApplicationForm.class,
                EvidenceForm.class,
                DutyEventForm.class,
                BanEventForm.class,
                InspectionEventForm.class)) {
            var bean = Validators.validator().getConstraintsForClass(form);
            assertThat(bean.getConstrainedProperties())
                    .as("constraints of %s", form)
                    .anySatisfy(property -> assertThat(property.getConstraintDescriptors())
                            .anyMatch(each -> each.getAnnotation() instanceof NotBlank));
        }
    }

    private static List<String> messages(RawForm form, String field) {
        return Validators.validator().validate(form).stream()
                .filter(each -> each.getPropertyPath().toString().equals(field))
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static int place(List<String> fields, String pointer) {
        return fields.indexOf(pointer.split("/", -1)[1]);
    }

    @Provide
    Arbitrary<Drawn> forms() {
        return Arbitraries.oneOf(
                drawn(ApplicationForm::read, form -> form.check(POLICIES.directory())),
                drawn(
                        EvidenceForm::read,
                        form -> form.check(POLICIES.policies().get(0).targets())),
                drawn(DutyEventForm::read, form -> form.check(DUTIES)),
                drawn(BanEventForm::read, form -> form.check(POLICIES, POLICIES.directory())),
                drawn(InspectionEventForm::read, form -> form.check(POLICIES, POLICIES.directory())));
    }

    private static <F extends RawForm> Arbitrary<Drawn> drawn(
            Function<RawFields, F> read, Function<F, Checked<?>> check) {
        Arbitrary<Map<String, String>> texts = Arbitraries.just(Map.of());
        for (FormField field : FormField.of(read)) {
            Arbitrary<String> one = Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.of(GOOD.getOrDefault(field.name(), List.of("A-1")))),
                    Tuple.of(2, Arbitraries.of(TEXTS)),
                    Tuple.of(2, Arbitraries.just("\0")));
            texts = texts.flatMap(before -> one.map(value -> with(before, field.name(), value)));
        }
        Arbitrary<List<String>> lists = Arbitraries.of("HOURLY", "FULL_DAY", "x", "", "园".repeat(201), "𠮷\uDC00")
                .list()
                .ofMaxSize(12)
                .map(few -> few.size() < 11 ? few : Collections.nCopies(few.size() == 11 ? 45 : 51, few.get(0)));
        Arbitrary<Integer> numbers =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.integers()), Tuple.of(1, Arbitraries.of(-1, 0, 1)));
        return texts.flatMap(all -> lists.injectNull(0.1)
                .flatMap(list -> numbers.injectNull(0.3).map(number -> {
                    F form = read.apply(new Fields(all, number, list));
                    return new Drawn(form, check.apply(form));
                })));
    }

    private static Map<String, String> with(Map<String, String> before, String name, String value) {
        Map<String, String> after = new HashMap<>(before);
        if (!value.equals("\0")) {
            after.put(name, value);
        }
        return after;
    }

    private record Fields(
            Map<String, String> texts,
            @Nullable Integer number,
            @Nullable List<String> list) implements RawFields {

        @Override
        public @Nullable String textOrNull(String name) {
            return texts.get(name);
        }

        @Override
        public @Nullable Integer numberOrNull(String name, int atLeast) {
            return number;
        }

        @Override
        @SuppressWarnings("NullAway") // the nulls of a list are not read from a class file
        public @Nullable List<@Nullable String> textsOrNull(String name) {
            return list;
        }
    }
}
