package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.national.National;

class StackFileTest {

    private static final String POLICY = """
            # 某府发〔2024〕1号

            - 标题：某县的办法
            - 制发机关：某县人民政府
            - 位阶：区县规范性文件
            - 适用地域：990121
            - 公布：2024-06-03
            - 施行：自 〔起日〕 起
            - 代号：some
            - 原文：未收录；据 测试；可信度 高

            ## 理解：何日施行 `start` ｜ when it starts

            - 决定：某县人民政府 ｜ the county
            - 六月 `june`（本库采用）：理由 ｜ June: reason
              - 〔起日〕＝ 2024-06-03
            - 七月 `july`：理由 ｜ July: reason
              - 〔起日〕＝ 2024-07-01

            ## 第1条

            > 〔未收录〕名称中应当有“托育” ｜ the name has to contain 托育

            - 名称中必须有“托育”字样 `name`
            """;

    private static final String STACK = """
            # 某县的政策

            - 文件：a/policy.md
            - 代号：stack
            - 位阶：某府发〔2024〕1号 〔位阶〕

            ## 理解：位阶如何 `rank` ｜ how it ranks

            - 决定：某市司法局 ｜ the bureau
            - 低 `low`：理由 ｜ low: reason
              - 〔位阶〕＝ 区县规范性文件
            - 高 `high`：理由 ｜ high: reason
              - 〔位阶〕＝ 市级规范性文件

            ## 选定

            - 何日施行 `some/start` 取 七月 `july`：县里答复；定于 2024-06-20 ｜ the county answered
            """;

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void aPolicyFile() {
        files.put("a/policy.md", POLICY);
    }

    private Checked<StackFile> read(String source) {
        return StackFile.read(source, name -> Optional.ofNullable(files.get(name)), Standing.NOTHING);
    }

    private List<String> problems(String source) {
        return read(source)
                .match(
                        stack -> List.of(),
                        problems -> problems.stream()
                                .map(each ->
                                        each.pointer() + " " + each.code() + " " + String.join(",", each.didYouMean()))
                                .toList());
    }

    @Test
    void givesTheStackAsItSaysThatItIsRead() {
        StackFile stack = read(STACK).orElseThrow();
        PolicyStack policies = stack.policies();
        assertThat(policies.policies())
                .extracting(each -> each.instrument().number())
                .containsExactly("某府发〔2024〕1号");
        assertThat(policies.readings()).hasToString("some/start=july");
        assertThat(stack.readings()).extracting(each -> each.id()).containsExactly("some/start", "stack/rank");
        assertThat(stack.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.day()).isEqualTo(LocalDate.of(2024, 6, 20));
            assertThat(choice.reason().zh()).isEqualTo("县里答复");
        });
        assertThat(policies.register().entries())
                .filteredOn(each -> each.reading().id().equals("stack/rank"))
                .singleElement()
                .satisfies(each -> assertThat(each.chosen()).isEmpty());
    }

    @Test
    void withoutChoiceTheFilesOwnHolds() {
        assertThat(read(STACK.substring(0, STACK.indexOf("## 选定")))
                        .orElseThrow()
                        .policies()
                        .readings())
                .hasToString("some/start=june");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/policy.md            | a/polic.md             | /3/6 FILE_NOT_FOUND
            - 代号                 | - 代码                 | /4/3 KEY_UNKNOWN 代号
            某府发〔2024〕1号 〔位  | 某府发〔2024〕2号 〔位  | /5/6 INSTRUMENT_UNKNOWN 某府发〔2024〕1号
            某府发〔2024〕1号 〔位阶〕 | 某府发〔2024〕1号 〔位介〕 | /5/19 SHORT_UNDEFINED 位阶
            `some/start`           | `some/stat`            | /17/9 READING_UNKNOWN some/start
            `july`：县             | `jule`：县             | /17/27 OPTION_UNKNOWN july,june
            取 七月                | 取 八月                | /17/23 LABEL_DIFFERS 七月
            2024-06-20             | 2024-06-31             | /17/41 DAY_MALFORMED
            ## 选定                | ## 选取                | /15/1 LINE_KIND_UNKNOWN ## 选定
            """)
    void eachMistakeIsToldWhereItStands(String right, String wrong, String told) {
        assertThat(problems(STACK.replace(right, wrong)))
                .extracting(String::strip)
                .contains(told);
    }

    @Test
    void allMistakesAreToldAtOnceThoseOfOtherFilesWithTheirPath() {
        files.put(
                "a/policy.md", POLICY.replace("- 代号：some", "- 代号：some\n- 前题：x").replace("`name`", "`Name`"));
        assertThat(problems(STACK.replace("- 代号", "- 编号")))
                .anyMatch(each -> each.startsWith("/a~1policy.md/10/3 KEY_UNKNOWN 前提"))
                .anyMatch(each -> each.matches("/a~1policy.md/25/\\d+ ID_MALFORMED .*"))
                .anyMatch(each -> each.startsWith("/4/3 KEY_UNKNOWN"))
                .hasSize(3);
    }

    @Test
    void twoFilesOfOneNumberAreRefused() {
        files.put("b.md", POLICY);
        assertThat(problems(STACK.replace("- 代号", "- 文件：b.md\n- 代号"))).contains("/4/6 INSTRUMENT_TWICE ");
    }

    @Test
    void whatIsChosenTwiceIsRefused() {
        String line = STACK.substring(STACK.indexOf("- 何日施行"));
        assertThat(problems(STACK + line)).contains("/18/3 CHOSEN_TWICE ");
    }

    @Test
    void aFileTakesThePlaceOfOneThatStandsBesideUnderItsNumber() {
        Policy shipped = National.files().get(0).policy();
        Standing beside = new Standing(
                National.files().stream().map(PolicyFile::policy).toList(),
                Standing.NOTHING.directory(),
                National.files().get(0).readings(),
                Standing.NOTHING.chosen());
        String number = shipped.instrument().number();
        files.put("a/policy.md", POLICY.replace("某府发〔2024〕1号", number));
        StackFile stack = StackFile.of(
                        List.of("a/policy.md"), Optional.empty(), name -> Optional.ofNullable(files.get(name)), beside)
                .orElseThrow();
        assertThat(stack.replaced()).containsExactly(number);
        assertThat(stack.policies().policies())
                .hasSize(National.files().size())
                .filteredOn(each -> each.instrument().number().equals(number))
                .singleElement()
                .satisfies(each -> assertThat(each.instrument().rank()).isEqualTo(Rank.DISTRICT_DOCUMENT));
    }

    @Test
    void whatIsStillToBeWrittenIsToldLineByLine() {
        files.put("a/policy.md", POLICY.replace("位阶：区县规范性文件", "位阶：待写").replace("- 名称中必须有“托育”字样 `name`", "- 待写："));
        assertThat(problems(STACK).stream().filter(each -> each.contains("NOT_WRITTEN")))
                .containsExactly("/a~1policy.md/5/6 NOT_WRITTEN ", "/a~1policy.md/24/3 NOT_WRITTEN ");
    }
}
