package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema has the fields of each form as core lists them, and the limits that the form itself tells when asked. */
class FormsSchemaTest {

    /** What forms say of a value that is not on a list. */
    private static final Pattern EXPECTED = Pattern.compile("expected one of (.*), got .*");

    @ParameterizedTest
    @EnumSource
    void theFieldsAreThoseOfTheForm(FormSamples form) {
        JsonNode definition = DocumentsSchema.definition(form.definition());
        assertThat(definition.path("properties").propertyNames())
                .containsExactlyElementsOf(
                        form.fields().stream().map(FormField::name).toList());
        assertThat(definition.path("additionalProperties").asBoolean(true)).isFalse();
        for (FormField field : form.fields()) {
            JsonNode property = definition.path("properties").path(field.name());
            switch (field.kind()) {
                case TEXT -> assertThat(said(property, "type")).doesNotContain("integer", "array");
                case NUMBER -> {
                    assertThat(said(property, "type")).contains("integer");
                    assertThat(numbers(property, "minimum")).containsExactly(field.atLeast());
                    assertThat(numbers(property, "maximum")).containsExactly(Integer.MAX_VALUE);
                }
                case TEXTS -> {
                    assertThat(said(property, "type")).contains("array");
                    assertThat(numbers(property, "maxItems")).containsExactly(mostListed(form, field));
                }
            }
        }
    }

    /** The longest list of which the form does not say that it is too long. */
    private static int mostListed(FormSamples form, FormField field) {
        int most = 0;
        while (codes(form, with(form, field, texts(most + 1)), field).noneMatch("LIST_TOO_LONG"::equals)) {
            most++;
        }
        return most;
    }

    private static String texts(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> "\"x" + each + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRequiredIsWhatTheFormMisses(FormSamples form) {
        for (String line : form.reader.lines) {
            assertThat(refused(form, line)).as(line).isEmpty();
            for (FormField field : form.fields()) {
                ObjectNode without = (ObjectNode) DocumentsSchema.MAPPER.readTree(line);
                without.remove(field.name());
                assertThat(!refused(form, without.toString()).isEmpty())
                        .as(field.name() + " left out of " + line)
                        .isEqualTo(!form.problems(without.toString()).isEmpty());
            }
        }
    }

    /** At the limits of core and one beyond; a text of letters is not a day, an id of a list or a code at any length. */
    @ParameterizedTest
    @EnumSource
    void aTextIsAsLongAsTheFormTakesIt(FormSamples form) {
        Set<String> measured = new TreeSet<>();
        for (String line : form.reader.lines) {
            for (FormField field : form.fields()) {
                if (field.kind() == FormField.Kind.TEXT
                        && DocumentsSchema.MAPPER.readTree(line).has(field.name())) {
                    assertLengths(form, line, field, measured);
                }
            }
        }
        assertThat(measured).as("fields of free text").isNotEmpty();
    }

    private static void assertLengths(FormSamples form, String line, FormField field, Set<String> measured) {
        for (int limit : List.of(Limits.ID, Limits.NAME, Limits.WORDS)) {
            for (int length : List.of(1, limit, limit + 1)) {
                String text = with(line, field, '"' + "托".repeat(length) + '"');
                List<String> problems = codes(form, text, field).toList();
                assertThat(!refused(form, text).isEmpty())
                        .as(field.name() + " of " + length)
                        .isEqualTo(!problems.isEmpty());
                if (problems.isEmpty()) {
                    measured.add(field.name());
                    JsonNode property = DocumentsSchema.definition(form.definition())
                            .path("properties")
                            .path(field.name());
                    assertThat(numbers(property, "maxLength"))
                            .as(field.name())
                            .containsExactly(longest(form, line, field));
                }
            }
        }
    }

    private static int longest(FormSamples form, String line, FormField field) {
        int length = 1;
        while (codes(form, with(line, field, '"' + "托".repeat(length + 1) + '"'), field)
                .findAny()
                .isEmpty()) {
            length++;
        }
        return length;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOnAListIsWhatTheFormExpects(FormSamples form) {
        for (String line : form.reader.lines) {
            for (FormField field : form.fields()) {
                String value = field.kind() == FormField.Kind.TEXTS ? "[\"?\"]" : "\"?\"";
                if (field.kind() != FormField.Kind.NUMBER
                        && DocumentsSchema.MAPPER.readTree(line).has(field.name())) {
                    assertListed(form, line, field, value);
                }
            }
        }
    }

    private static void assertListed(FormSamples form, String line, FormField field, String value) {
        Set<String> expected = new TreeSet<>();
        for (Problem problem : form.problems(with(line, field, value))) {
            Matcher matcher = EXPECTED.matcher(problem.message().en());
            if (problem.code().equals("VALUE_NOT_KNOWN") && matcher.matches()) {
                expected.addAll(List.of(matcher.group(1).split(", ", -1)));
            }
        }
        for (String each : expected) {
            String one = with(line, field, value.replace("?", each));
            assertThat(accepts(form, field, one))
                    .as(each + " as " + field.name())
                    .isEqualTo(codes(form, one, field).findAny().isEmpty());
        }
        assertThat(enumerated(form, field)).as(field.name()).isEqualTo(expected);
    }

    private static Set<String> enumerated(FormSamples form, FormField field) {
        JsonNode property =
                DocumentsSchema.definition(form.definition()).path("properties").path(field.name());
        List<JsonNode> all =
                new ArrayList<>(DocumentsSchema.said(property, "enum").toList());
        DocumentsSchema.said(property, "items")
                .flatMap(items -> DocumentsSchema.said(items, "enum"))
                .forEach(all::add);
        return all.stream()
                .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the schema finds nothing at the field itself: another value of a type wants other fields beside it. */
    private static boolean accepts(FormSamples form, FormField field, String line) {
        return refused(form, line).stream()
                .noneMatch(each -> each.getInstanceLocation().toString().startsWith(field.pointer())
                        && !each.getSchemaLocation().toString().contains("/oneOf/"));
    }

    private static List<Error> refused(FormSamples form, String line) {
        return DocumentsSchema.faults(form.definition(), line);
    }

    private static String with(FormSamples form, FormField field, String value) {
        return with(form.reader.lines.get(0), field, value);
    }

    private static String with(String line, FormField field, String value) {
        ObjectNode form = (ObjectNode) DocumentsSchema.MAPPER.readTree(line);
        form.set(field.name(), DocumentsSchema.MAPPER.readTree(value));
        return form.toString();
    }

    private static Stream<String> codes(FormSamples form, String line, FormField field) {
        return form.problems(line).stream()
                .filter(each ->
                        each.pointer().equals(field.pointer()) || each.pointer().startsWith(field.pointer() + "/"))
                .map(Problem::code);
    }

    private static List<String> said(JsonNode definition, String keyword) {
        return DocumentsSchema.said(definition, keyword)
                .flatMap(each -> each.isArray() ? StreamSupport.stream(each.spliterator(), false) : Stream.of(each))
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Integer> numbers(JsonNode definition, String keyword) {
        return DocumentsSchema.said(definition, keyword).map(JsonNode::asInt).toList();
    }
}
