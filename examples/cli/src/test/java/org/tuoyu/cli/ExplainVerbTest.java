package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExplainVerbTest {

    private static final String NO_FORM = RouteVerbTest.line("NON_PROFIT", "", "天生街道", "2021-03-01");

    @Test
    void saysWhyWhyNotWhatWouldChangeItAndWhatToAskNext() {
        Run run = Run.withInput(NO_FORM, "explain");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "登记机关：尚不确定（缺少事实），可能为 机构编制部门、民政部门",
                        "beibei/3.3.8/non-profit 成立",
                        "为何不是其他",
                        "机构性质由 非营利性 改为 营利性 → 市场监管部门",
                        "接下来应问\n  - 法人形式",
                        "机构编制部门 = 区委编办");
    }

    @Test
    void saysTheSameInEnglishAndTheSameBytesEachTime() {
        Run run = Run.withInput(NO_FORM, "explain", "--lang", "en");
        assertThat(run.out()).contains("What to ask next\n  - legal form");
        assertThat(Run.withInput(NO_FORM, "explain", "--lang", "en").out()).isEqualTo(run.out());
    }

    @Test
    void jsonHasTheAnswerAndTheWholeExplanation() {
        assertThat(Run.withInput(NO_FORM, "explain", "--json").out())
                .contains(
                        "\"outcome\":\"UNDETERMINED\"",
                        "\"explanation\":{\"question\":\"registration-authority\"",
                        "\"next\":\"legalForm\"",
                        "{\"alterations\":[{\"fact\":\"profitStatus\",\"from\":\"NON_PROFIT\",\"to\":\"FOR_PROFIT\"}],"
                                + "\"then\":[{\"outcome\":\"DETERMINED\",\"allows\":[\"MARKET_REGULATION\"]}]}");
    }

    @Test
    void oneApplicationIsChosenByItsId() {
        String other = NO_FORM.replace("\"A\"", "\"B\"").replace("NON_PROFIT", "FOR_PROFIT");
        assertThat(Run.withInput(NO_FORM + "\n" + other, "explain", "--id", "B").out())
                .startsWith("事实日与适用法日：2021-03-01\n登记机关：市场监管部门");
        assertThat(Run.withInput(NO_FORM, "explain", "--id", "C").code()).isEqualTo(2);
    }

    @Test
    void noLineEndsBlankAndNothingIsSaidToBeItself() {
        assertThat(Run.withInput(NO_FORM, "explain").lines())
                .contains("  - national/4/for-profit：机构性质 = 营利性（不具备）")
                .noneMatch(line -> line.endsWith(" "));
        String elsewhere = NO_FORM.replace("天生街道", "大湾镇");
        assertThat(Run.withInput(elsewhere, "explain", "--lang", "en").out())
                .contains("PLACE_IN_OTHER_DISTRICT /street")
                .doesNotContain("In this place", "staffing office = staffing office");
    }

    @Test
    void anEmptyInputIsCalledEmpty() {
        assertThat(Run.of("explain").err()).startsWith("输入是空的，没有申请\n");
        assertThat(Run.withInput("\n", "explain", "--id", "A", "--lang", "en").err())
                .startsWith("the input is empty");
        assertThat(Run.withInput(NO_FORM, "explain", "--id", "C").err()).startsWith("输入中没有这条申请：C\n");
    }

    @Test
    void aCreditCodeOfAnotherAuthorityIsToldWithBothSides() {
        String line = NO_FORM.replace("\"modes\"", "\"creditCode\":\"91110000600037341L\",\"modes\"");
        assertThat(Run.withInput(line, "explain").out())
                .contains("CREDIT_CODE_MISMATCH", "由市场监管部门登记", "登记机关应为机构编制部门或民政部门");
    }

    @Test
    void problemsOfTheInputAreToldWithWhatWasPerhapsMeant() {
        Run run = Run.withInput(NO_FORM.replace("天生街道", "天生街"), "explain");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("STREET_NOT_KNOWN", "是否为 天生街道？");
    }
}
