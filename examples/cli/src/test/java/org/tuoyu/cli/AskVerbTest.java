package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AskVerbTest {

    private static final String AS_OF = "--as-of=2021-03-01";
    private static final String[] CLASS = {
        "ask", "registration/registers", AS_OF, "--fact=kind=NURSERY_CLASS", "--fact=profitStatus=NON_PROFIT"
    };

    @Test
    void withoutAQuestionItListsWhatCanBeAsked() {
        assertThat(Run.of("ask").out())
                .contains("registration-authority  登记机关\n", "    profitStatus=NON_PROFIT|FOR_PROFIT  机构性质\n");
    }

    @Test
    void whatIsMissingAndWhoLeadsIsSaid() {
        Run run = Run.of("ask", "registration-authority", AS_OF, "--fact=profitStatus=NON_PROFIT");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains("  未定（缺少事实）：机构编制部门、民政部门；尚缺 法人形式 (legalForm)", "  牵头 区卫生健康委；责任 区编办、区民政局、区市场监管局（附件8(1)）");
    }

    @Test
    void factsThatContradictEachOtherAreBadInput() {
        Run run = Run.of(
                "ask",
                "registration-authority",
                AS_OF,
                "--fact=profitStatus=FOR_PROFIT",
                "--fact=legalForm=PUBLIC_INSTITUTION",
                "--format=json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"question\":\"registration-authority\",\"outcome\":\"INVALID\"")
                .contains("FACTS_CONTRADICT");
    }

    @Test
    void aFactOrAPlaceOrAQuestionThatThereIsNotIsAnErrorOfUsage() {
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--fact=profit=YES")
                        .err())
                .contains("profitStatus");
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--fact=profitStatus=NONPROFIT")
                        .err())
                .contains("NON_PROFIT");
        assertThat(Run.of("ask", "registration-authority", AS_OF, "--place=天声街道")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("ask", "registration-autority", AS_OF).err()).contains("registration-authority");
        assertThat(Run.of("ask", "registration-authority").code()).isEqualTo(2);
    }

    @Test
    void theAnswersUnderEveryReadingThatMattersStandSideBySide() {
        assertThat(with(CLASS, "--reading=all").lines())
                .contains(
                        "    如理解为：落款日期 2020-12-18 [day-of-signing]，且不属于 [institutions-alone] → 无规定：文件没有这样说",
                        "    如理解为：落款日期 2020-12-18 [day-of-signing]，且属于 [every-kind] → 确定：是",
                        "    如理解为：落款之后的某日，文件未载明 [later-day]，且属于 [every-kind] → 无规定：文件没有这样说")
                .filteredOn(line -> line.contains(" → "))
                .hasSize(4);
        assertThat(with(CLASS, "--reading=all", "--reading=day-of-signing").lines())
                .filteredOn(line -> line.contains(" → "))
                .hasSize(2);
        assertThat(with(CLASS, "--reading=every-kind", "--reading=all", "--reading=day-of-signing")
                        .lines())
                .contains("    无论如何理解 → 确定：是")
                .anyMatch(line -> line.startsWith("  依据 北碚府办发〔2020〕105号"))
                .anyMatch(line -> line.startsWith("  牵头 区卫生健康委"));
    }

    @Test
    void soTheyDoWithAllTheirReasonsAndAsJson() {
        assertThat(with(CLASS, "--reading=all", "--reading=day-of-signing", "--why")
                        .out())
                .contains("[every-kind] → 是否须注册登记：是\n", "[institutions-alone] → 是否须注册登记：文件没有规定\n");
        assertThat(with(CLASS, "--reading=all", "--reading=day-of-signing", "--format=json")
                        .out())
                .startsWith(
                        "{\"question\":\"registration/registers\",\"mattering\":[\"beibei/institutions\"],\"ways\":["
                                + "{\"under\":[{\"id\":\"beibei/institutions\",\"option\":\"institutions-alone\"}],"
                                + "\"outcome\":\"NOT_APPLICABLE\"")
                .contains("\"option\":\"every-kind\"}],\"outcome\":\"DETERMINED\",\"label\":\"是\",\"answer\":\"YES\"")
                .endsWith("]}\n");
    }

    private static Run with(String[] asked, String... more) {
        return Run.of(Stream.concat(Arrays.stream(asked), Arrays.stream(more)).toArray(String[]::new));
    }
}
