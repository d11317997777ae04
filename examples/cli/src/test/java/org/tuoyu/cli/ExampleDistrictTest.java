package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;

/** A county that does not exist answers from its files alone. */
final class ExampleDistrictTest {

    static final Path FOLDER = Path.of("..", "policies", "lanxi");

    private static final String STACK = FOLDER.resolve("stack.md").toString();

    @TempDir
    private Path folder = Path.of("");

    private static Run asked(String arguments, String input) {
        List<String> all = new ArrayList<>(List.of(arguments.split(" ", -1)));
        all.addAll(List.of("--policy", STACK));
        return Run.withInput(input, all.toArray(String[]::new));
    }

    private static String application(String profit) {
        return "{\"id\":\"L-1\",\"name\":\"虚构托育园\",\"profitStatus\":\"" + profit
                + "\",\"modes\":[\"FULL_DAY\"],\"capacity\":30,\"street\":\"东渡镇\",\"submittedOn\":\"2025-03-03\"}";
    }

    @Test
    void isMarkedAsMadeUpWhereverItIsRead() throws IOException {
        for (String each : List.of("policy.md", "notice.md", "parties.md", "stack.md", "text.txt")) {
            String text = Files.readString(FOLDER.resolve(each));
            assertThat(text).as(each).contains("虚构示例");
            assertThat(each.equals("text.txt") || text.contains("- 注：虚构示例"))
                    .as(each)
                    .isTrue();
        }
    }

    @Test
    void itsFilesAreSound() {
        Run run = Run.of("policy", "check", STACK);
        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.FINE);
        assertThat(run.lines()).hasSize(2).allMatch(each -> each.startsWith("无误："));
    }

    @Test
    void itsArticlesAreWrittenAnewFromThePolicyAlone() throws IOException {
        StackFile stack = StackFile.read(Files.readString(Path.of(STACK)), ExampleDistrictTest::text, Standing.NOTHING)
                .orElseThrow();
        PolicyFile file = stack.instruments().get(0);
        PolicyFile written = PolicyFile.of(
                file.policy(),
                "lanxi",
                stack.policies().readings(),
                "text.txt",
                text("text.txt").orElseThrow(),
                List.of());
        assertThat(written.text()).contains("\n## 第3条\n", "\n## 第4条\n");
        assertThat(written.policy().instrument()).isEqualTo(file.policy().instrument());
        assertThat(written.policy().text().orElseThrow().clauses())
                .isEqualTo(file.policy().text().orElseThrow().clauses());
    }

    private static Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itsOwnOfficesRegister() {
        assertThat(asked("route --only", application("NON_PROFIT")).out())
                .contains("\"outcome\":\"DETERMINED\"", "\"authority\":\"县民政局\"", "澜府规〔2024〕3号", "第3条");
        assertThat(asked("route --only", application("FOR_PROFIT")).out()).contains("\"authority\":\"县市场监管局\"");
    }

    @Test
    void theMeasuresOfTheMinistriesStandBesideItUnlessTheyAreLeftOut() {
        assertThat(asked("route", application("NON_PROFIT")).out()).contains("国卫办人口发〔2019〕25号");
        assertThat(asked("route --only", application("NON_PROFIT")).out()).doesNotContain("国卫办人口发");
    }

    @Test
    void leadsAreOfEqualRankAndOthersTakePartOrHelp() {
        Run run = asked("matrix --only --as-of 2025-03-03", "");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("牵头单位：县卫生健康局、县应急局  参加单位：县公安局、各镇", "牵头单位：县民政局、县市场监管局  配合单位：县卫生健康局");
        assertThat(asked("matrix --only --as-of 2025-03-03 --unit 石桥镇 --role participating", "")
                        .lines())
                .filteredOn(each -> each.startsWith("  第"))
                .hasSize(2);
    }

    @Test
    void targetsAreReadAsTheStackFileSays() {
        String evidence = "{\"target\":\"lanxi/2/idle-houses\",\"day\":\"2026-06-30\",\"count\":2,\"source\":\"台账\"}";
        Run run = asked("targets --only --evidence - --as-of 2027-01-04", evidence);
        assertThat(run.out())
                .contains("已达成（至少 2）  提供国有闲置房屋", "到期：2026-12-31", "[by-2026-12-31]")
                .contains("    第2条 牵头：县发展改革局、县财政局；配合单位：县住房城乡建设局\n", "    第2条 牵头：县卫生健康局、县发展改革局；配合单位：县财政局、各镇\n");
        assertThat(asked("targets --only --evidence - --as-of 2027-01-04 --reading before-2026-01-01", evidence)
                        .out())
                .contains("到期：2025-12-31")
                .doesNotContain("已达成（至少 2）  提供国有闲置房屋");
    }

    @Test
    void dutiesRunInWorkingDays() {
        String event = """
                {"id":"e1","type":"duty-triggered","duty":"lanxi/4/receipt","of":"L-1",\
                "occurredOn":"2025-03-03","recordedAt":"2025-03-03T01:00:00Z"}
                """;
        assertThat(asked("duties --only --as-of 2025-03-10 --events -", event).out())
                .contains(
                        "出具备案回执  [L-1]  lanxi/4/receipt\n    承担：县卫生健康局\n    第4条 牵头：县卫生健康局；配合单位：县民政局、县市场监管局\n    到期：2025-03-10")
                .doesNotContain("已违反");
        assertThat(asked("duties --only --as-of 2025-03-11 --events -", event).out())
                .contains("已违反  出具备案回执  [L-1]");
        assertThat(asked("duties --only --as-of 2025-03-04 --events - --party 县应急局", "")
                        .lines())
                .filteredOn(each -> each.contains("lanxi/"))
                .satisfiesExactly(
                        borne -> assertThat(borne).contains("lanxi/5/inspection"),
                        led -> assertThat(led).contains("    其中：", "lanxi/5/safety"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text 第5条 --only",
                "coverage --only",
                "lint --only",
                "open-points --only --as-of 2025-03-03",
                "review --only",
                "ask support --only --as-of 2025-03-03",
                "agenda --only --as-of 2025-03-03",
                "sheet --only --unit 县应急局 --as-of 2025-03-03",
                "inspections --only --events - --as-of 2025-03-03",
                "agenda --as-of 2025-03-03",
                "statistics --only --input -",
                "lint",
                "open-points --as-of 2025-03-03"
            })
    void everyVerbAnswersFromTheFiles(String arguments) {
        Run run = asked(arguments, "");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).isNotEmpty().doesNotContain("北碚府办发");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSignatureLapsesWhenTheWordsOrTheRuleChange() throws IOException {
        for (String each : List.of("policy.md", "notice.md", "parties.md", "stack.md", "text.txt")) {
            Files.copy(FOLDER.resolve(each), folder.resolve(each));
        }
        String stack = folder.resolve("stack.md").toString();
        String signed = folder.resolve("signed.tsv").toString();
        assertThat(Run.of("review", "--sign", "甲", "--file", signed, "--only", "--policy", stack)
                        .code())
                .isEqualTo(ExitCode.FINE);
        assertThat(check(stack, signed).code()).isEqualTo(ExitCode.FINE);
        Path policy = folder.resolve("policy.md");
        String rule = Files.readString(policy);
        Files.writeString(policy, rule.replace("民政部门，若 机构性质 为 非营利性", "民政部门，若 机构性质 为 营利性"));
        assertThat(check(stack, signed).lines()).hasSize(2).first().asString().contains("lanxi/3/non-profit");
        String text = Files.readString(folder.resolve("text.txt")).replace("禁止虐待婴幼儿", "严禁虐待婴幼儿");
        Files.writeString(folder.resolve("text.txt"), text);
        Files.writeString(
                policy,
                rule.replaceAll("text.txt [0-9a-f]+", "text.txt")
                        .replace("> 禁止虐待婴幼儿。", "> 严禁虐待婴幼儿。\n\n- 按 禁止 论：严禁即禁止")
                        .replace("\n\n- 义务 不得虐待", "\n- 义务 不得虐待"));
        assertThat(check(stack, signed).out()).contains("lanxi/7/no-abuse").contains("失效 1 项");
    }

    private static Run check(String stack, String signed) {
        return Run.of("review", "--check", signed, "--only", "--policy", stack);
    }
}
