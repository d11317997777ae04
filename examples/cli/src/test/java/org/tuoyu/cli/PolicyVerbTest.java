package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.shipped.beibei.BeibeiText;

final class PolicyVerbTest {

    private static final Path TEXT = ExampleDistrictTest.FOLDER.resolve("text.txt");

    @TempDir
    private Path folder = Path.of("");

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aSkeletonQuotesEachSentenceAndTellsWhatIsToBeWritten() throws IOException {
        Run init = Run.of("policy", "init", TEXT.toString(), "--number", "澜府规〔2024〕3号");
        assertThat(init.code()).isEqualTo(ExitCode.FINE);
        assertThat(init.out())
                .startsWith("# 澜府规〔2024〕3号\n\n- 标题：澜溪县托育服务管理办法\n- 制发机关：待写\n")
                .contains("\n## 第4条\n\n> 托育机构登记后，应当在10个工作日内向县卫生健康局备案。\n\n- 待写：\n");
        Files.copy(TEXT, folder.resolve("text.txt"));
        Path file = written("policy.md", init.out());
        Run check = Run.of("policy", "check", file.toString());
        assertThat(check.code()).isEqualTo(ExitCode.BAD_INPUT);
        long quotes =
                init.lines().stream().filter(each -> each.startsWith("> ")).count();
        assertThat(check.lines())
                .hasSize((int) quotes + 6)
                .allMatch(each -> each.startsWith(file + ":") && each.contains(" NOT_WRITTEN "))
                .first()
                .isEqualTo(file + ":4:8 NOT_WRITTEN 文首此项待写；所写为“制发机关：待写”");
    }

    @Test
    void anAnnexThatIsNotReadAsATableIsTold() throws IOException {
        Path text = written("beibei.txt", BeibeiText.source());
        String[] init = {"policy", "init", text.toString(), "--drop", "- 12 -", "--drop", "时段。"};
        assertThat(Run.of(init).err()).contains("附件未按表识读", "--columns");
        List<String> withColumns = new ArrayList<>(List.of(init));
        withColumns.addAll(List.of("--columns", "序号、工作内容、具体任务、牵头单位、责任单位"));
        assertThat(Run.of(withColumns.toArray(String[]::new)).err()).isEmpty();
        assertThat(Run.of("policy", "init", TEXT.toString(), "--number", "澜府规〔2024〕3号")
                        .err())
                .isEmpty();
    }

    @Test
    void aDraftIsNeitherShownNorWrittenAsJsonAndWhatToDoIsSaid() throws IOException {
        Files.copy(TEXT, folder.resolve("text.txt"));
        Path file = written(
                "policy.md",
                Run.of("policy", "init", TEXT.toString(), "--number", "澜府规〔2024〕3号")
                        .out());
        for (String verb : List.of("show", "json")) {
            Run run = Run.of("policy", verb, file.toString());
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(" NOT_WRITTEN ", "写完待写之处", "policy check");
        }
    }

    @Test
    void aTerritoryThatThePartiesFileDoesNotHaveIsTold() throws IOException {
        for (String name : List.of("text.txt", "parties.md", "stack.md")) {
            Files.copy(ExampleDistrictTest.FOLDER.resolve(name), folder.resolve(name));
        }
        Path stack = folder.resolve("stack.md");
        String source = Files.readString(ExampleDistrictTest.FOLDER.resolve("policy.md"));
        Path file = written("policy.md", source.replace("- 适用地域：990121", "- 适用地域：990122"));
        Run run = Run.of("policy", "check", stack.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).contains(file + ":6:8 TERRITORY_NOT_KNOWN ", "990122");
        Files.writeString(file, source);
        assertThat(Run.of("policy", "check", stack.toString()).out()).doesNotContain("TERRITORY_NOT_KNOWN");
    }

    @Test
    void aTextThatCannotBeCutIsAnErrorOfUsageWithItsLine() {
        Run run = Run.of("policy", "init", TEXT.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("text.txt:1：", "应为文号", "docs/texts.md").doesNotContain("Expected");
        assertThat(Run.of("policy", "init", TEXT.toString(), "--lang", "en").err())
                .contains("expected the number of the document, found '");
    }

    @Test
    void aFileThatIsNoUtf8TextIsAnErrorOfUsageThatNamesIt() throws IOException {
        Charset other = Charset.forName("GB18030");
        Path stands = Files.copy(ExampleDistrictTest.FOLDER.resolve("policy.md"), folder.resolve("policy.md"));
        Path text = Files.writeString(folder.resolve("text.txt"), Files.readString(TEXT), other);
        Path file = Files.writeString(folder.resolve("other.md"), Files.readString(stands), other);
        for (Run run : List.of(
                Run.of("policy", "check", stands.toString()),
                Run.of("policy", "init", text.toString()),
                Run.of("policy", "show", stands.toString()))) {
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("不是 UTF-8 文本，请另存为 UTF-8", "/text.txt");
        }
        for (String verb : List.of("check", "show", "json", "from-json")) {
            Run run = Run.of("policy", verb, file.toString());
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("不是 UTF-8 文本，请另存为 UTF-8", "/other.md");
        }
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlaceAndWhatWasPerhapsMeant() throws IOException {
        Files.copy(TEXT, folder.resolve("text.txt"));
        Files.copy(ExampleDistrictTest.FOLDER.resolve("parties.md"), folder.resolve("parties.md"));
        Path file = written(
                "policy.md",
                Files.readString(ExampleDistrictTest.FOLDER.resolve("policy.md"))
                        .replace("- 位阶：区县规范性文件", "- 位阶：区县规范性文件\n- 前题：无")
                        .replace("承担 县卫生健康局；起于 收到", "承担 县卫生健康委；起于 收到")
                        .replace("若 机构性质 为 营利性", "若 机构性质 为 赢利性")
                        .replace("禁止虐待", "禁止虐打"));
        Run run = Run.of(
                "policy",
                "check",
                file.toString(),
                "--parties",
                folder.resolve("parties.md").toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .allMatch(each -> each.matches("\\Q" + file + "\\E:\\d+:\\d+ [A-Z_]+ .+"))
                .anyMatch(each -> each.contains(":6:3 KEY_UNKNOWN ") && each.contains("是否为 前提"))
                .anyMatch(each -> each.contains(" NAME_UNKNOWN ") && each.contains("是否为 县卫生健康局"))
                .anyMatch(each -> each.contains(" NAME_UNKNOWN ") && each.contains("营利性"))
                .anyMatch(each -> each.contains(" QUOTE_NOT_FOUND "));
        assertThat(Run.of("policy", "check", file.toString(), "--lang", "en").out())
                .contains("did you mean 前提");
    }

    @Test
    void otherVerbsAnswerNothingFromAFileWithMistakes() throws IOException {
        Path file = written("policy.md", "# 某号\n\n- 标题：某\n");
        Run run = Run.of("coverage", "--policy", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(file + ":1:3 KEY_MISSING ", "policy check")
                .doesNotContain("Exception");
    }

    @Test
    void filesThatAreMissingOrDoNotGoTogetherAreErrorsOfUsage() {
        String stack = ExampleDistrictTest.FOLDER.resolve("stack.md").toString();
        for (List<String> each : List.of(
                List.of("policy", "check", "/no/such/file"),
                List.of("policy", "check", stack, stack),
                List.of("policy", "check", stack, "--parties", stack),
                List.of("policy", "show", stack),
                List.of("coverage", "--only"),
                List.of("policy"))) {
            assertThat(Run.of(each.toArray(String[]::new)).code())
                    .as("%s", each)
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void aPageForPrintHasTheWordsBesideTheRulesAndRoomToSign() throws IOException {
        Path out = folder.resolve("page.html");
        Run run = Run.of("policy", "show", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        String page = Files.readString(out);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记。", "登记机关：市场监管部门，若 机构性质 为 营利性", "亦定 义务 机构注册登记")
                .doesNotContain("http", "src=", "<script", "url(", "@import", "待写");
        int rules = page.split("<td class=\"rule\"", -1).length - 1;
        int signatures = page.split("<td class=\"sign\"", -1).length - 1;
        assertThat(rules).isGreaterThan(180);
        assertThat(signatures).isBetween(rules - 10, rules);
    }

    @Test
    void whatAFileSaysDoesNotBecomePartOfThePage() throws IOException {
        Path file = written("policy.md", """
                # 某府发〔2024〕1号

                - 标题：<script>alert(1)</script>
                - 制发机关：某县
                - 位阶：区县规范性文件
                - 适用地域：CN
                - 公布：2024-06-03
                - 施行：自 2024-06-03 起
                - 代号：some
                - 原文：未收录；据 测试；可信度 高

                ## 第1条

                > 〔未收录〕名称中应当有“托育” ｜ the name <b>has</b> to contain 托育

                - 名称中必须有“托育”字样 `name`
                """);
        Run run = Run.of("policy", "show", file.toString(), "--lang", "en");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("&lt;script&gt;", "&lt;b&gt;has").doesNotContain("<script", "<b>");
    }

    @Test
    void filesOfOtherEditorsAreRead() throws IOException {
        Files.copy(TEXT, folder.resolve("text.txt"));
        Path file = written(
                "policy.md",
                "\uFEFF"
                        + Files.readString(ExampleDistrictTest.FOLDER.resolve("policy.md"))
                                .replace("\n", "\r\n"));
        Run run = Run.of(
                "policy",
                "check",
                file.toString(),
                "--parties",
                ExampleDistrictTest.FOLDER.resolve("parties.md").toString());
        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.FINE);
    }
}
