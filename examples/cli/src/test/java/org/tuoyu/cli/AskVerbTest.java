package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AskVerbTest {

    private static final String AS_OF = "--as-of=2021-03-01";

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
        assertThat(Run.of("ask", "registration", AS_OF).err()).contains("registration-authority");
        assertThat(Run.of("ask", "registration-authority").code()).isEqualTo(2);
    }
}
