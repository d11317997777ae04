package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the strict reader takes the schema takes, so what the schema refuses the reader refuses; and what the reader alone
 * refuses is for one of the reasons that the descriptions of the forms name.
 */
final class FormsSchemaPropertyTest {

    /** What no schema says: two units for one character, the calendar, the order of days, what policies and places know. */
    private static final Set<String> FOR_THE_READER = Set.of(
            "TEXT_TOO_LONG",
            "DATE_NOT_READABLE",
            "INSTANT_NOT_READABLE",
            "STATED_BEFORE_ITS_DAY",
            "RECORDED_BEFORE_ITS_DAY",
            "STREET_NOT_KNOWN",
            "PLACE_NOT_KNOWN",
            "TARGET_NOT_KNOWN",
            "TARGET_IN_WORDS",
            "VALUE_NOT_KNOWN",
            "DUTY_NOT_KNOWN",
            "EVENT_DOES_NOT_FIT",
            "BAN_NOT_FOUNDED",
            "FINDING_NOT_FOUNDED");

    /** A validator sees no field that stands twice: its parser has to refuse that. */
    private static final JsonMapper PARSER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> ODD_TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"\u00A0\u3000\"",
            "\"\uFE0F\u200B\"",
            "\"\u034F\u115F\u3164\"",
            "\"\uDB40\uDD00\"",
            "\" a \"",
            "\"a\\nb\"",
            "\"\\u0000a\"",
            "\"a\u0085\"",
            "\"\\u001Fa\"",
            "\"2021-02-28\"",
            "\"2021-02-29\"",
            "\"2021-13-01\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"2021-03-01\\n\"",
            "\"2021-03-02T23:59:59.123456789Z\"",
            "\"2021-03-02T24:00:00Z\"",
            "\"2021-03-02T01:00:00Z\\n\"",
            "\"12100000400000624D\"",
            "\"12100000400000624I\"");
    private static final List<String> ODD_NUMBERS = List.of("0", "-0", "1", "-1", "60.0", "2147483647", "2147483648");
    private static final List<String> ODD_LISTS = List.of(
            "[]",
            "[null]",
            "[\"FULL_DAY\",\"FULL_DAY\"]",
            "[\"TEMPORARY\",\"FULL_DAY\"]",
            "[\"FULL_DAY\",\"full_day\"]");

    @Property(tries = 3000)
    void whatTheReaderTakesTheSchemaTakes(@ForAll("lines") Tuple2<FormSamples, String> drawn) {
        boolean isTaken = agrees(drawn.get1(), drawn.get2());
        Statistics.label("taken").collect(isTaken).coverage(checker -> {
            checker.check(true).percentage(share -> share > 5);
            checker.check(false).percentage(share -> share > 5);
        });
    }

    /** Fields one by one: mostly as in a line that is taken, some absent, some odd. */
    @Provide
    Arbitrary<Tuple2<FormSamples, String>> lines() {
        return Arbitraries.of(FormSamples.class)
                .flatMap(form -> Arbitraries.of(form.reader.lines)
                        .flatMap(line -> line(form, DocumentsSchema.MAPPER.readTree(line)))
                        .map(line -> Tuple.of(form, line)));
    }

    private static Arbitrary<String> line(FormSamples form, JsonNode line) {
        List<Arbitrary<String>> fields = new ArrayList<>();
        for (FormField field : form.fields()) {
            Arbitrary<String> same = Arbitraries.just(
                    line.has(field.name()) ? line.path(field.name()).toString() : "");
            Arbitrary<String> value = Arbitraries.frequencyOf(
                    Tuple.of(60, same),
                    Tuple.of(1, Arbitraries.of("", "null", "true", "{}", "[]", "0", "\"\"")),
                    Tuple.of(3, odd(field.kind())));
            fields.add(value.map(text -> text.isEmpty() ? "" : '"' + field.name() + "\":" + text));
        }
        return Combinators.combine(fields)
                .as(all -> "{"
                        + String.join(
                                ",",
                                all.stream().filter(each -> !each.isEmpty()).toList()) + "}");
    }

    private static Arbitrary<String> odd(FormField.Kind kind) {
        return switch (kind) {
            case TEXT -> Arbitraries.oneOf(Arbitraries.of(ODD_TEXTS), texts());
            case NUMBER -> Arbitraries.of(ODD_NUMBERS);
            case TEXTS -> Arbitraries.of(ODD_LISTS);
        };
    }

    private static Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.of("a", "托", "𠮷", " ", "\u0301"),
                        Arbitraries.of(1, 99, 100, 101, 199, 200, 201, 1999, 2000, 2001))
                .as((character, length) -> '"' + character.repeat(length - 1) + "b\"");
    }

    @Property(tries = 20)
    void ofLinesMadeWorseTheSameHolds(@ForAll FormSamples form, @ForAll long seed) {
        for (long number = 0; number < 100; number++) {
            Lines.of(new LineMutator(seed, number).of(form.reader.lines)).stream()
                    .filter(line -> line.end() == Line.End.WHOLE)
                    .forEach(line -> agrees(form, line.text()));
        }
    }

    /** Whether the reader takes it. */
    private static boolean agrees(FormSamples form, String line) {
        List<Problem> problems = form.faults(line);
        if (problems.isEmpty() || isJson(line)) {
            List<Error> errors = DocumentsSchema.faults(form.definition(), line);
            if (problems.isEmpty()) {
                assertThat(errors).as("%s takes %s", form, line).isEmpty();
            } else if (errors.isEmpty()) {
                List<String> codes = problems.stream().map(Problem::code).toList();
                assertThat(codes.contains("TYPE_WRONG") || FOR_THE_READER.containsAll(codes))
                        .as("%s refuses %s alone: %s", form, line, codes)
                        .isTrue();
            }
        }
        return problems.isEmpty();
    }

    /** Whether it is JSON with numbers that the validator can compare: it fails on 1e99. */
    private static boolean isJson(String line) {
        try {
            return isWithinLong(PARSER.readTree(line));
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static boolean isWithinLong(JsonNode node) {
        return node.isNumber()
                ? Math.abs(node.doubleValue()) < Long.MAX_VALUE
                : StreamSupport.stream(node.spliterator(), false).allMatch(FormsSchemaPropertyTest::isWithinLong);
    }

    @Example
    void theDescriptionsNameWhatIsLeftToTheReader() {
        for (FormSamples form : FormSamples.values()) {
            assertThat(DocumentsSchema.definition(form.definition())
                            .path("description")
                            .asString())
                    .contains("The schema does not say: ", "calendar", "twice");
        }
    }
}
