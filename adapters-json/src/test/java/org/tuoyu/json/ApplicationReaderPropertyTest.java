package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.kernel.problem.Problem;

class ApplicationReaderPropertyTest {

    private static final byte[] COMPLETE = Lines.COMPLETE.getBytes(StandardCharsets.UTF_8);

    @Property
    void formIsReadAsItWasWritten(@ForAll("forms") ApplicationForm form) throws IOException {
        ApplicationLine line = ApplicationReader.read(Lines.of(written(form)).get(0), Lines.DIRECTORY);
        assertThat(line.application()).isEqualTo(form.check(Lines.DIRECTORY));
        assertThat(line.id()).isEqualTo(Optional.ofNullable(form.id()).filter(id -> !id.isBlank()));
    }

    @Property
    void anyBytesGiveApplicationsOrProblems(@ForAll byte[] bytes) {
        Lines.of(bytes).forEach(ApplicationReaderPropertyTest::isAnswered);
    }

    @Property
    void anyMixOfTokensGivesAnApplicationOrProblems(@ForAll("tokens") List<String> tokens) {
        Lines.of(String.join("", tokens)).forEach(ApplicationReaderPropertyTest::isAnswered);
    }

    @Property
    void anyByteOfALineMayBeAnother(@ForAll("places") int place, @ForAll byte other) {
        byte[] changed = COMPLETE.clone();
        changed[place] = other;
        Lines.of(changed).forEach(ApplicationReaderPropertyTest::isAnswered);
    }

    @Property
    void lineMayEndAnywhere(@ForAll("places") int length) {
        byte[] start = Arrays.copyOf(COMPLETE, length);
        Lines.of(start).forEach(line -> {
            List<Problem> problems = isAnswered(line);
            assertThat(problems).extracting(Problem::code).containsAnyOf("NOT_JSON", "WRONG_ENCODING");
            assertThat(problems).extracting(Problem::code).doesNotContain("VALUE_MISSING");
        });
    }

    @Property
    void orderOfFieldsDoesNotMatter(@ForAll("shuffled") List<String> fields) {
        String line = fields.stream().collect(Collectors.joining(" , ", "{ ", "\t}"));
        assertThat(Lines.read(line).application())
                .isEqualTo(Lines.read(Lines.COMPLETE).application());
    }

    @Provide
    Arbitrary<ApplicationForm> forms() {
        Arbitrary<String> text = Arbitraries.oneOf(
                        Arbitraries.of(
                                "NON_PROFIT",
                                "ENTERPRISE",
                                "2021-03-01",
                                "天生街道",
                                "\n",
                                "\"\\",
                                "😀",
                                "12100000400000624D"),
                        Arbitraries.strings().withCharRange(' ', '\u9fff').ofMaxLength(5))
                .injectNull(0.1);
        Arbitrary<List<String>> modes = Arbitraries.of("FULL_DAY", "HALF_DAY", "x")
                .injectNull(0.2)
                .list()
                .ofMaxSize(3)
                .injectNull(0.1);
        return Combinators.combine(
                        text.list().ofSize(7), modes, Arbitraries.integers().injectNull(0.1))
                .as((texts, named, capacity) -> new ApplicationForm(
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4),
                        named,
                        capacity,
                        texts.get(5),
                        texts.get(6)));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"id\"",
                        "\"modes\"",
                        "\"capacity\"",
                        "1",
                        "-",
                        "1e9",
                        "null",
                        "\"",
                        "\\",
                        " ",
                        "\n",
                        "\\ud800",
                        "tru")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, COMPLETE.length - 1);
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        String inside = Lines.COMPLETE.substring(1, Lines.COMPLETE.length() - 1);
        return Arbitraries.shuffle(List.of(inside.split(",(?=\"[a-z])", -1)));
    }

    private static List<Problem> isAnswered(Line line) {
        ApplicationLine read = ApplicationReader.read(line, Lines.DIRECTORY);
        List<Problem> problems = Lines.problems(read);
        assertThat(problems.stream().map(problem -> problem.code() + problem.pointer()))
                .doesNotHaveDuplicates();
        assertThat(read.application().<Boolean>match(valid -> true, all -> !all.isEmpty()))
                .isTrue();
        return problems;
    }

    private static byte[] written(ApplicationForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonOutput(bytes).line(json -> {
            json.text("id", Optional.ofNullable(form.id())).text("name", Optional.ofNullable(form.name()));
            json.text("profitStatus", Optional.ofNullable(form.profitStatus()));
            json.text("legalForm", Optional.ofNullable(form.legalForm()));
            json.text("creditCode", Optional.ofNullable(form.creditCode()));
            Optional.ofNullable(form.modes())
                    .ifPresentOrElse(modes -> json.texts("modes", modes), () -> json.text("modes", Optional.empty()));
            Optional.ofNullable(form.capacity())
                    .ifPresentOrElse(
                            places -> json.number("capacity", places), () -> json.text("capacity", Optional.empty()));
            json.text("street", Optional.ofNullable(form.street()));
            json.text("submittedOn", Optional.ofNullable(form.submittedOn()));
        });
        return bytes.toByteArray();
    }
}
