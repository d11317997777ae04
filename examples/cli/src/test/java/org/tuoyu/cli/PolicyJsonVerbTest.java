package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyJsonVerbTest {

    private static final Path FILE = ExampleDistrictTest.FOLDER.resolve("policy.md");
    private static final String PARTIES =
            ExampleDistrictTest.FOLDER.resolve("parties.md").toString();

    @TempDir
    private Path folder = Path.of("");

    private static Run json(Path file) {
        return Run.of("policy", "json", file.toString(), "--parties", PARTIES);
    }

    @Test
    void aPolicyFileComesBackFromItsJson() throws IOException {
        Run json = json(FILE);
        assertThat(json.code()).as(json.err()).isEqualTo(ExitCode.FINE);
        assertThat(json.out())
                .startsWith("{\n  \"schema\" : \"tuoyu/policy/1\",\n")
                .contains("澜府规〔2024〕3号");
        Path written = Files.writeString(folder.resolve("policy.json"), json.out());
        Run back = Run.of("policy", "from-json", written.toString());
        assertThat(back.code()).isEqualTo(ExitCode.FINE);
        assertThat(back.out()).isEqualTo(Files.readString(FILE));
        assertThat(Run.withInput(json.out(), "policy", "from-json", "-").out()).isEqualTo(back.out());
    }

    @Test
    void ofAFileWithMistakesNothingIsWritten() throws IOException {
        Files.copy(ExampleDistrictTest.FOLDER.resolve("text.txt"), folder.resolve("text.txt"));
        Path file = Files.writeString(
                folder.resolve("policy.md"), Files.readString(FILE).replace("禁止虐待", "禁止虐打"));
        Run run = json(file);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":").contains(" QUOTE_NOT_FOUND ");
    }

    @Test
    void everyFaultOfShapeIsToldWithItsPointerAndWhatWasPerhapsMeant() throws IOException {
        Path written = Files.writeString(
                folder.resolve("policy.json"),
                json(FILE)
                        .out()
                        .replaceFirst("\"place\"", "\"plaze\"")
                        .replaceFirst("\"number\" : ", "\"number\" : 1, \"x\" : "));
        Run run = Run.of("policy", "from-json", written.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(4)
                .allMatch(each -> each.startsWith(written + "#/instruments/0/"))
                .anyMatch(each -> each.contains("#/instruments/0/number TYPE_WRONG "))
                .anyMatch(each -> each.contains("#/instruments/0/x FIELD_NOT_KNOWN "))
                .anyMatch(each -> each.contains("/place VALUE_MISSING "))
                .anyMatch(each -> each.contains("/plaze FIELD_NOT_KNOWN ") && each.contains("是否为 place"));
    }

    @Test
    void aStackFileIsNoPolicyFile() {
        Run run = Run.of(
                "policy", "json", ExampleDistrictTest.FOLDER.resolve("stack.md").toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("这是汇编文件");
    }
}
