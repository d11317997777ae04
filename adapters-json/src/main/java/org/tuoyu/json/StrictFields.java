package org.tuoyu.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The fields of a JSON object, each asked for by name; what is not as asked is told, and reading goes on. A field that
 * nobody asked for is told as well.
 */
final class StrictFields {

    private static final Pattern ONE_LINE = Pattern.compile("[^\\x00-\\x1F]*");
    private static final Pattern ID = Pattern.compile("/?[a-z0-9.-]++(?:/[a-z0-9.-]++)*+");

    private final JsonValue object;
    private final LineProblems problems;
    private final List<String> asked = new ArrayList<>();

    private StrictFields(JsonValue object, LineProblems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** What is read of a value that has to be an object; of another one what is read of no fields. */
    static <T> T read(JsonValue value, LineProblems problems, Function<StrictFields, T> reading) {
        return isOf(value, JsonKind.OBJECT, problems)
                ? new StrictFields(value, problems).whole(reading)
                : withoutFields(reading);
    }

    private static <T> T withoutFields(Function<StrictFields, T> reading) {
        return reading.apply(new StrictFields(JsonValue.NO_FIELDS, new LineProblems()));
    }

    private static boolean isOf(JsonValue value, JsonKind kind, LineProblems problems) {
        if (value.kind() == kind) {
            return true;
        }
        problems.report(value.place(), JsonProblems.typeWrong(value.pointer(), kind, value.kind()));
        return false;
    }

    private <T> T whole(Function<StrictFields, T> reading) {
        T read = reading.apply(this);
        object.fields().forEach((name, value) -> {
            if (!asked.contains(name) && !problems.isFull()) {
                problems.report(value.place(), JsonProblems.fieldNotKnown(value.pointer(), name, asked));
            }
        });
        return read;
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Leaves the other fields alone, where it is not known which there are. */
    void passRest() {
        asked.addAll(object.fields().keySet());
    }

    private Optional<JsonValue> ifAny(String name, JsonKind kind) {
        asked.add(name);
        return Optional.ofNullable(object.fields().get(name)).filter(value -> isOf(value, kind, problems));
    }

    private Optional<JsonValue> value(String name, JsonKind kind) {
        if (!has(name)) {
            problems.report(object.place(), JsonProblems.fieldMissing(object.pointer() + "/" + name));
        }
        return ifAny(name, kind);
    }

    private String line(JsonValue value) {
        if (!ONE_LINE.matcher(value.text()).matches()) {
            problems.report(value.place(), JsonProblems.notOneLine(value.pointer()));
        }
        return value.text();
    }

    private String id(JsonValue value) {
        if (!ID.matcher(value.text()).matches()) {
            problems.report(value.place(), JsonProblems.idMalformed(value.pointer()));
        }
        return value.text();
    }

    /** A text of one line. */
    String text(String name) {
        return value(name, JsonKind.TEXT).map(this::line).orElse("");
    }

    Optional<String> textIfAny(String name) {
        return ifAny(name, JsonKind.TEXT).map(this::line);
    }

    /** An id as it is written in a file. */
    String id(String name) {
        return value(name, JsonKind.TEXT).map(this::id).orElse("");
    }

    /** One of some texts; what stands there where it is none of them. */
    String choice(String name, List<String> among) {
        Optional<JsonValue> value = value(name, JsonKind.TEXT);
        value.filter(each -> !among.contains(each.text()))
                .ifPresent(other -> problems.report(
                        other.place(), JsonProblems.valueNotKnown(other.pointer(), other.text(), among)));
        return value.map(JsonValue::text).orElse("");
    }

    boolean flag(String name) {
        return value(name, JsonKind.FLAG).map(JsonValue::text).orElse("").equals("true");
    }

    int number(String name, int atLeast, int atMost) {
        Optional<JsonValue> value = value(name, JsonKind.NUMBER);
        for (int number = atLeast; number <= atMost; number++) {
            String written = String.valueOf(number);
            if (value.filter(each -> each.text().equals(written)).isPresent()) {
                return number;
            }
        }
        value.ifPresent(each -> problems.report(each.place(), JsonProblems.notWithin(each.pointer(), atLeast, atMost)));
        return atLeast;
    }

    Bilingual bilingual(String name) {
        return object(name, words -> new Bilingual(words.text("zh"), words.text("en")));
    }

    Optional<Bilingual> bilingualIfAny(String name) {
        return has(name) ? Optional.of(bilingual(name)) : notAny(name);
    }

    <T> T object(String name, Function<StrictFields, T> reading) {
        return value(name, JsonKind.OBJECT)
                .map(value -> new StrictFields(value, problems).whole(reading))
                .orElseGet(() -> withoutFields(reading));
    }

    <T> Optional<T> objectIfAny(String name, Function<StrictFields, T> reading) {
        return has(name) ? Optional.of(object(name, reading)) : notAny(name);
    }

    private <T> Optional<T> notAny(String name) {
        asked.add(name);
        return Optional.empty();
    }

    /** One object or more. */
    <T> List<T> objects(String name, Function<StrictFields, T> reading) {
        return elements(value(name, JsonKind.ARRAY), each -> read(each, problems, reading));
    }

    <T> List<T> objectsIfAny(String name, Function<StrictFields, T> reading) {
        return elements(ifAny(name, JsonKind.ARRAY), each -> read(each, problems, reading));
    }

    /** One text or more. */
    List<String> texts(String name) {
        return texts(value(name, JsonKind.ARRAY));
    }

    List<String> textsIfAny(String name) {
        return texts(ifAny(name, JsonKind.ARRAY));
    }

    private List<String> texts(Optional<JsonValue> array) {
        return elements(array, each -> isOf(each, JsonKind.TEXT, problems) ? line(each) : "");
    }

    List<String> idsIfAny(String name) {
        return elements(ifAny(name, JsonKind.ARRAY), each -> isOf(each, JsonKind.TEXT, problems) ? id(each) : "");
    }

    private <T> List<T> elements(Optional<JsonValue> array, Function<JsonValue, T> reading) {
        array.filter(value -> value.elements().isEmpty())
                .ifPresent(value -> problems.report(value.place(), JsonProblems.arrayEmpty(value.pointer())));
        List<T> read = new ArrayList<>();
        for (JsonValue each : array.map(JsonValue::elements).orElse(List.of())) {
            if (!problems.isFull()) {
                read.add(reading.apply(each));
            }
        }
        return read;
    }
}
