package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is banned is told by lines; numbers of nobody stand for those of people, and none of them ever comes out. */
final class BansVerbTest {

    private static final Path DATA = Path.of("..", "..", "docs", "samples");
    private static final String EVENTS = DATA.resolve("bans.ndjson").toString();

    @TempDir
    private Path folder = Path.of("");

    private String staff = "";
    private String key = "";

    @BeforeEach
    void listsThoseWithANumber() throws IOException {
        key = SampleKey.in(folder).toString();
        staff = Files.readString(DATA.resolve("staff.txt")) + "999999198802290042\n";
    }

    @Test
    void theBannedAreToldByLineWithDayAndWords() {
        Run run = bans(staff, "--as-of", "2021-05-01");
        assertThat(run.out())
                .startsWith("第 2 行  自 2021-03-01 起终身禁入（禁入范围文件未载明）  b-1\n")
                .contains("依据：北碚府办发〔2020〕105号 三(三)13“对相关个人和直接管理人员实行终身禁入”")
                .endsWith("截至 2021-05-01，按此密钥核对 3 行，其中 1 行终身禁入\n");
        assertThat(run.err()).startsWith("名单第 4 行未采用：RESIDENT_NUMBER_CHECK_FAILED");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-28, 2030-01-01T00:00:00Z, 0",
        "2021-03-01, 2021-03-02T00:59:59Z, 0",
        "2021-03-01, 2021-03-02T01:00:00Z, 2",
        "2021-05-01, 2021-04-01T00:59:59Z, 2",
        "2021-05-01, 2021-04-01T01:00:00Z, 1",
        "2999-12-31, 2030-01-01T00:00:00Z, 1"
    })
    void aBanHoldsFromItsDayAndAsLongAsNoCorrectionIsKnown(String day, String knownAt, int banned) {
        assertThat(bans(staff, "--as-of", day, "--known-at", knownAt).out()).endsWith("其中 " + banned + " 行终身禁入\n");
    }

    @Test
    void thatSomebodyIsBannedIsAnAnswerAndNoError() {
        String good = staff.lines().limit(3).reduce("", (all, line) -> all + line + "\n");
        Run run = bans(good, "--as-of", "2021-05-01");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noNumberComesOutWhateverIsAskedAndHoweverItIsBroken() {
        List<String> numbers = new ArrayList<>();
        StringBuilder broken = new StringBuilder("\uFEFF" + staff + "\r\n");
        for (String number : staff.lines().toList()) {
            numbers.add(number);
            broken.append(number)
                    .append(" 张三\n")
                    .append(number.replace('9', '８'))
                    .append('\n');
            broken.append('"').append(number).append("\",1\n ").append(number).append(" \r\n");
        }
        for (String language : List.of("zh", "en")) {
            for (String format : List.of("table", "json")) {
                List<Run> runs = List.of(
                        bans(broken.toString(), "--as-of", "2021-05-01", "--format", format, "--lang", language),
                        pseudonyms(broken.toString(), "--format", format, "--lang", language),
                        listedTwice(broken.toString(), format));
                for (Run run : runs) {
                    assertThat(run.out() + run.err()).isNotEmpty();
                    numbers.forEach(number -> assertThat(run.out() + run.err())
                            .doesNotContain(number, number.substring(6, 14), number.substring(0, 10)));
                }
            }
        }
    }

    /** The list in the place of the events: a mistake that is made once. */
    private Run listedTwice(String staff, String format) {
        return Run.withInput(
                staff,
                "bans",
                "--events",
                "-",
                "--staff",
                DATA.resolve("staff.txt").toString(),
                "--key",
                key,
                "--as-of",
                "2021-05-01",
                "--format",
                format);
    }

    @Test
    void aLineThatIsNotWholeIsNoNumber() {
        String number = staff.lines().skip(1).findFirst().orElseThrow();
        byte[] bytes = (number + "?\n" + number + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[number.length()] = (byte) 0xFF;
        Run run =
                Run.withInput(bytes, "bans", "--events", EVENTS, "--staff", "-", "--key", key, "--as-of", "2021-05-01");
        assertThat(run.err()).startsWith("名单第 1 行未采用：RESIDENT_NUMBER_MALFORMED");
        assertThat(run.out()).startsWith("第 2 行  自 2021-03-01 起").endsWith("核对 1 行，其中 1 行终身禁入\n");
    }

    @Test
    void whoStandsOnTheListTwiceIsToldTwice() {
        String number = staff.lines().skip(1).findFirst().orElseThrow();
        assertThat(bans(number + "\n\n" + number, "--as-of", "2021-05-01").out())
                .contains("第 1 行  自", "第 3 行  自")
                .endsWith("核对 2 行，其中 2 行终身禁入\n");
    }

    @Test
    void jsonTellsLinesNotUsedThenEachLine() {
        Run run = bans(staff, "--as-of", "2021-05-01", "--format", "json");
        assertThat(run.out())
                .startsWith("[\n{\"in\":\"staff\",\"state\":\"INVALID\",\"problems\":[")
                .contains("{\"bans\":[],\"line\":1}", "{\"bans\":[{\"event\":\"b-1\",\"since\":\"2021-03-01\"")
                .endsWith("{\"bans\":[],\"line\":3}\n]\n");
    }

    @Test
    void thePseudonymsAreThoseOfTheEvents() throws IOException {
        Run run = pseudonyms(staff);
        String second = run.lines().get(1);
        assertThat(second).matches("2  [0-9a-f]{64}  [0-9a-f]{16}");
        String fields = "\"person\": \"" + second.substring(3).replace("  ", "\", \"keyFingerprint\": \"") + "\"";
        assertThat(Files.readString(Path.of(EVENTS))).contains(fields);
        assertThat(pseudonyms(staff, "--format", "json").out())
                .contains("{" + fields.replace(" ", "") + ",\"line\":2}");
    }

    @Test
    void eventsThatCannotBeUsedAreToldAndAreExitCodeOne() {
        Run run = Run.withInput(
                "{\"type\":\"ban-recoded\"}\n",
                "bans",
                "--events",
                "-",
                "--staff",
                DATA.resolve("staff.txt").toString(),
                "--key",
                key,
                "--as-of",
                "2021-05-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("事件第 1 行未采用：VALUE_NOT_KNOWN /type", "是否为 ban-recorded");
    }

    @Test
    void whatIsNotClearlyAskedIsAnErrorOfUsage() {
        assertThat(Run.of("bans", "--staff", EVENTS, "--key", key).code()).isEqualTo(2);
        assertThat(Run.of("bans", "--staff", EVENTS, "--key", key, "--events", EVENTS, "--pseudonyms")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("bans", "--events", "-", "--staff", "-", "--key", key).err())
                .contains("标准输入只能用于一处");
        assertThat(Run.of("bans", "--events", EVENTS, "--staff", "nowhere.txt", "--key", key)
                        .code())
                .isEqualTo(2);
    }

    private Run bans(String staff, String... more) {
        return run(staff, List.of("bans", "--events", EVENTS, "--staff", "-", "--key", key), more);
    }

    private Run pseudonyms(String staff, String... more) {
        return run(staff, List.of("bans", "--pseudonyms", "--staff", "-", "--key", key), more);
    }

    private static Run run(String staff, List<String> first, String... more) {
        List<String> words = new ArrayList<>(first);
        words.addAll(List.of(more));
        return Run.withInput(staff, words.toArray(String[]::new));
    }
}
