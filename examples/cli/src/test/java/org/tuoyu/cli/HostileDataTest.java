package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in data or in an argument, no verb lets it command the terminal, turn a line or forge one. */
final class HostileDataTest {

    /** What is obeyed: C0, DEL, C1, marks and overrides of direction, separators of lines and paragraphs. */
    private static final String OBEYED = IntStream.of(0x061C, 0x200E, 0x200F, 0x2028, 0x2029)
            .boxed()
            .collect(Collectors.collectingAndThen(
                    Collectors.toList(),
                    some -> Stream.of(
                                    IntStream.rangeClosed(0, 0x1F),
                                    IntStream.rangeClosed(0x7F, 0x9F),
                                    IntStream.rangeClosed(0x202A, 0x202E),
                                    IntStream.rangeClosed(0x2066, 0x2069),
                                    some.stream().mapToInt(Integer::intValue))
                            .flatMapToInt(each -> each)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining())));

    private static final String DUTY = "{'id':'@','type':'duty-triggered','duty':'national/9/receipt','of':'@',"
            + "'occurredOn':'2021-03-01','recordedAt':'2021-03-02T01:00:00Z'}\n"
            + "{'id':'r@','type':'term-read','duty':'beibei/3.3.8/filing','workingDays':5,'source':'@',"
            + "'occurredOn':'2021-03-01','recordedAt':'2021-03-02T01:00:00Z'}\n"
            + "{'id':'s@','type':'duty-triggered','duty':'beibei/3.3.8/filing','of':'@',"
            + "'occurredOn':'2021-03-02','recordedAt':'2021-03-02T01:00:00Z'}\n"
            + "{'id':'x','type':'@','duty':'@','occurredOn':'@','recordedAt':'@','@':1}\n@\n";
    private static final String INSPECTION =
            "{'id':'@','type':'inspection-made','institution':'@','level':'DEPARTMENT',"
                    + "'by':'@','occurredOn':'2021-03-01','recordedAt':'2021-03-02T01:00:00Z'}\n"
                    + "{'id':'f@','type':'inspection-finding','inspection':'@','requirement':'supervision/guards',"
                    + "'kind':'INSTITUTION','place':'天生街道','occurredOn':'2021-03-01','recordedAt':'2021-03-02T01:00:00Z'}\n"
                    + "{'id':'w@','type':'inspection-withdrawn','event':'f@','reason':'@','occurredOn':'2021-03-02',"
                    + "'recordedAt':'2021-03-02T01:00:00Z'}\n"
                    + "{'id':'u@','type':'inspection-withdrawn','event':'n@','reason':'@','occurredOn':'2021-03-02',"
                    + "'recordedAt':'2021-03-02T01:00:00Z'}\n"
                    + "{'id':'x','type':'@','level':'@','place':'@','by':'@','@':1}\n";
    private static final String BAN = "{'id':'@','type':'ban-recorded','person':"
            + "'713eb39334fa1d19821335bd0e72cf4e041f88cb1baaad1225098471b7121d89','incident':'ABUSE',"
            + "'concernedAs':'PERSON','place':'天生街道','occurredOn':'2021-03-01','recordedAt':'2021-03-02T01:00:00Z'}\n"
            + "{'id':'x','type':'@','person':'@','incident':'@','place':'@','@':1}\n";
    private static final String EVIDENCE =
            "{'target':'beibei/2/demonstration-institutions','day':'2020-12-31','count':2,'source':'@',"
                    + "'statedOn':'2021-01-15'}\n{'target':'@','day':'@','source':'@','@':1}\n";
    private static final String APPLICATION =
            RouteVerbTest.line("NON_PROFIT", "", "天生街道", "2021-03-01").replace("\"id\":\"A\"", "'id':'@'")
                    + "\n{'id':'@','profitStatus':'@','street':'@','modes':['@'],'submittedOn':'@','@':1}\n";

    private static final Path SAMPLES = Path.of("..", "..", "docs", "samples");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** A verb with data on standard input, as its words; the data of {@code @} is hostile. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "duties --events - --as-of 2021-03-05",
                "duties --events - --as-of 2021-03-05 --format json",
                "agenda --events - --as-of 2021-03-05",
                "agenda --events - --as-of 2021-03-05 --format csv",
                "agenda --evidence - --as-of 2021-03-05",
                "sheet --unit 区卫生健康委 --events - --as-of 2021-03-05",
                "sheet --unit 区卫生健康委 --events - --as-of 2021-03-05 --format csv",
                "sheet --unit 区卫生健康委 --evidence - --as-of 2021-03-05 --format csv",
                "sheet --unit 区卫生健康委 --evidence - --as-of 2021-03-05",
                "targets --evidence - --as-of 2025-06-30",
                "targets --evidence - --as-of 2025-06-30 --lang en",
                "targets --evidence - --as-of 2025-06-30 --format json",
                "inspections --events - --as-of 2021-03-05",
                "inspections --events - --as-of 2021-03-05 --format json",
                "bans --events - --staff STAFF --key KEY --as-of 2021-03-05",
                "bans --events - --staff STAFF --key KEY --as-of 2021-03-05 --format json",
                "bans --pseudonyms --staff - --key KEY",
                "route",
                "route --reading all",
                "explain",
                "explain --id @",
                "explain --id none",
                "explain --json",
                "explain --reading all",
                "statistics --input -",
                "statistics --input - --format json"
            })
    void dataStaysInItsLine(String command) {
        assertThat(hostile()).allSatisfy(value -> shows(value, input(command, value), command.split(" ", -1)));
    }

    /** A verb with a hostile argument. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "matrix --unit @",
                "matrix --@",
                "matrix --as-of @",
                "matrix --format @",
                "ask @",
                "ask support --as-of 2021-03-01 --place @",
                "ask support --as-of 2021-03-01 --fact @",
                "ask support --as-of 2021-03-01 --fact @=1",
                "ask support --as-of 2021-03-01 --reading @",
                "text @",
                "help @",
                "review @",
                "review --check @",
                "review --sign @ --file SIGNED",
                "sheet --unit @ --as-of 2021-03-01",
                "agenda --kind @ --as-of 2021-03-01",
                "targets --evidence @ --as-of 2021-03-01",
                "duties --events - --as-of 2021-03-01 --party @",
                "inspections --events - --as-of 2021-03-05 --institution @",
                "statistics --input - --residents @",
                "demo --dir FOLDER/@",
                "demo --as-of @",
                "open-points --as-of @",
                "lint --severity @",
                "coverage --format @"
            })
    void argumentsStayInTheirLine(String command) {
        assertThat(hostile()).allSatisfy(value -> shows(value, "", command.split(" ", -1)));
    }

    @Test
    void aSignedNameAndAPlaceOfResidentsStayInTheirLine() throws IOException {
        for (String value : hostile()) {
            Path file = Files.writeString(folder.resolve("lines"), value + "\t1\t2\tNORM\t4\t5\t6\n" + value + ",1\n");
            shows(value, "", "review", "--check", file.toString());
            shows(value, "", "statistics", "--input", "-", "--residents", file.toString());
        }
    }

    /** Each of them with a few others and with words that would pass for a line of ours. */
    private static List<String> hostile() {
        return IntStream.iterate(0, from -> from < OBEYED.length(), from -> from + 8)
                .mapToObj(from -> OBEYED.substring(from, Math.min(from + 8, OBEYED.length())) + "\nFORGED\u2028x")
                .toList();
    }

    private void shows(String value, String input, String... words) {
        String[] arguments = Stream.of(words).map(each -> filled(each, value)).toArray(String[]::new);
        Run run = Run.withInput(input, arguments);
        String all = run.out() + run.err();
        assertThat(all.chars().filter(each -> each != '\n' && OBEYED.indexOf(each) >= 0))
                .isEmpty();
        assertThat(all.lines()).noneMatch(line -> line.startsWith("FORGED"));
        assertThat(run.code()).isLessThan(ExitCode.FAULT);
    }

    private String filled(String word, String value) {
        return switch (word) {
            case "STAFF" -> SAMPLES.resolve("staff.txt").toString();
            case "KEY" -> SAMPLES.resolve("key.txt").toString();
            case "SIGNED" -> folder.resolve("signed").toString();
            default -> word.replace("FOLDER", folder.toString()).replace("@", value);
        };
    }

    private static String input(String command, String value) {
        String verb = command.split(" ", -1)[0];
        String lines = switch (verb) {
            case "inspections" -> INSPECTION;
            case "bans" -> BAN;
            case "duties" -> DUTY;
            case "targets" -> EVIDENCE;
            case "agenda", "sheet" -> command.contains("--evidence") ? EVIDENCE : DUTY;
            default -> APPLICATION;
        };
        return lines.replace('\'', '"').replace("@", escaped(value));
    }

    private static String escaped(String value) {
        return value.chars().mapToObj(each -> String.format("\\u%04x", each)).collect(Collectors.joining());
    }
}
