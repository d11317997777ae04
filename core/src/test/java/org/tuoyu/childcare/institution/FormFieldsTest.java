package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.field.FieldSink;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;

/** What a form reads, what it has and what is kept of its value are the same fields. */
final class FormFieldsTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                form(ApplicationForm.class, ApplicationForm::read),
                form(EvidenceForm.class, EvidenceForm::read),
                form(DutyEventForm.class, DutyEventForm::read),
                form(BanEventForm.class, BanEventForm::read),
                form(InspectionEventForm.class, InspectionEventForm::read));
    }

    private static <F extends Record> Arguments form(Class<F> type, Function<RawFields, F> read) {
        return Arguments.of(type, read);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsReadInTheOrderOfTheForm(Class<?> type, Function<RawFields, ?> read) {
        assertThat(asked(read))
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** Each text is its field's name, so one that is read into another field shows. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsReadIntoItsPlace(Class<?> type, Function<RawFields, ?> read) throws Exception {
        Object form = read.apply(new Named());
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class) {
                assertThat(component.getAccessor().invoke(form)).isEqualTo(component.getName());
            }
        }
    }

    @Test
    void whatIsKeptOfAnApplicationHasTheNamesOfItsForm() {
        Told told = new Told();
        Forms.complete().build().check(Forms.DIRECTORY).orElseThrow().tell(told);
        assertThat(told.names).isEqualTo(asked(ApplicationForm::read));
    }

    private static List<String> asked(Function<RawFields, ?> read) {
        return FormField.of(read).stream().map(FormField::name).toList();
    }

    /** Every text is the name of its field. */
    private static final class Named implements RawFields {
        @Override
        public String textOrNull(String name) {
            return name;
        }

        @Override
        public @Nullable Integer numberOrNull(String name, int atLeast) {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway") // the nulls of a list are not read from a class file
        public @Nullable List<@Nullable String> textsOrNull(String name) {
            return null;
        }
    }

    private static final class Told implements FieldSink {
        private final List<String> names = new ArrayList<>();

        @Override
        public FieldSink text(String name, String value) {
            names.add(name);
            return this;
        }

        @Override
        public FieldSink text(String name, Optional<String> value) {
            return text(name, "");
        }

        @Override
        public FieldSink number(String name, long value) {
            return text(name, "");
        }

        @Override
        public FieldSink texts(String name, List<String> values) {
            return text(name, "");
        }
    }
}
