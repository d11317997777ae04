package org.tuoyu.policy.file;

import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** A file declares questions of its own, with facts and outcomes, and answers them. */
class OwnQuestionsTest {

    private static final String FILE = """
            # 某府发〔2024〕1号

            - 标题：托育收费办法
            - 制发机关：某市人民政府
            - 位阶：市级规范性文件
            - 适用地域：500109
            - 公布：2024-01-01
            - 施行：自 2024-01-01 起
            - 代号：fees
            - 原文：未收录；据 报道；可信度 低

            ## 问题：收费是否须公示 `published` ｜ must the fees be made public

            - 事实：机构类型
            - 事实：是否收费 `charges` ｜ it charges fees
            - 事实：每月收费 `amount`：数量 元 ｜ fees a month; yuan

            ## 问题：收费属哪一档 `tier` ｜ to which tier the fees belong

            - 事实：每月收费 `amount`：数量 元 ｜ fees a month; yuan
            - 事实：地段 `area`：城区 `town`、乡村 `country` ｜ area; town; country
            - 结果：低 `low`、高 `high` ｜ low; high

            ## 第1条

            > 〔未收录〕收费的应当公示 ｜ whoever charges publishes it

            - 收费须公示，若 收费 `published`

            > 〔未收录〕每月不超过1000元为低档 ｜ up to 1,000 yuan a month is low

            - 按 构成 论：只定档次
            - 收费属哪一档：低，若 每月收费 不超过 1000 元 `low`，否则 高 `high`
            """;

    @Test
    void whatItDeclaresCanBeAsked() {
        Policy policy = read(FILE).get(0).policy();
        PolicyStack stack = PolicyStack.of(
                List.of(policy), BeibeiDirectory.directory(), List.of(), org.tuoyu.kernel.text.Readings.none());
        Question<?> published = stack.questions().get(0);
        Question<?> tier = stack.questions().get(1);
        assertThat(published.id()).isEqualTo("fees/published");
        assertThat(published.facts()).contains(Institution.KIND);
        assertThat(tier.outcomes()).extracting(each -> each.label().zh()).containsExactly("低", "高");
        Fact.Quantity amount = (Fact.Quantity) tier.facts().get(0);
        assertThat(said(stack, tier, Knowledge.none().with(amount, 1000))).isEqualTo("low");
        assertThat(said(stack, tier, Knowledge.none().with(amount, 1001))).isEqualTo("high");
        assertThat(said(
                        stack,
                        published,
                        Knowledge.none().with((Fact.Choice) published.facts().get(1), true)))
                .isEqualTo("YES");
        assertThat(read(FILE).get(0).text()).isEqualTo(FILE);
    }

    @Test
    void anIdThatStandsTwiceInAListIsTold() {
        assertThat(told(FILE.replace("高 `high`", "高 `low`"))).startsWith("ID_TWICE /22/14");
        assertThat(told(FILE.replace("乡村 `country`", "乡村 `town`"))).startsWith("ID_TWICE /21/26");
        assertThat(told(FILE.replace("- 结果：低 `low`、高 `high` ｜ low; high", "- 结果：低 `low` ｜ low\n- 结果：高 `low` ｜ high")))
                .startsWith("ID_TWICE /23/6");
        assertThat(told(FILE.replace("- 事实：每月收费 `amount`：数量 元 ｜ fees a month; yuan\n\n", "- 事实：机构类型\n\n")))
                .startsWith("ID_TWICE /16/6");
    }

    @Test
    void aQuestionHasAsManyOutcomesAsFit() {
        assertThat(told(withOutcomes(Question.MOST_OUTCOMES))).isEmpty();
        assertThat(told(withOutcomes(Question.MOST_OUTCOMES + 1))).first(STRING).startsWith("OUTCOMES_TOO_MANY /22/");
    }

    private static String withOutcomes(int count) {
        return FILE.replace(
                "、高 `high` ｜ low; high",
                range(2, count)
                                .mapToObj(each -> "、档" + each + " `tier-" + each + "`")
                                .collect(joining())
                        + "、高 `high` ｜ low"
                        + range(2, count).mapToObj(each -> "; tier " + each).collect(joining())
                        + "; high");
    }

    private static List<String> told(String file) {
        return problems(file).stream()
                .map(each -> each.code() + " " + each.pointer())
                .toList();
    }

    @Test
    void namesThatAreTakenOrUnknownAreTold() {
        assertThat(problems(FILE.replace("收费是否须公示 `published`", "是否须注册登记 `published`")))
                .extracting(Problem::code)
                .contains("QUESTION_TWICE");
        assertThat(problems(FILE.replace("- 事实：机构类型", "- 事实：机构种类"))).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("NAME_UNKNOWN");
            assertThat(each.pointer()).startsWith("/14/");
            assertThat(each.didYouMean()).contains("机构类型");
        });
        assertThat(problems(FILE.replace("乡村 `country` ｜ area; town; country", "乡村 `country` ｜ area; town")))
                .extracting(Problem::code)
                .contains("EN_PARTS");
        assertThat(problems(FILE.replace("：低，若 每月收费", "：中，若 每月收费")))
                .extracting(Problem::code)
                .contains("NAME_UNKNOWN");
    }

    private static String said(PolicyStack stack, Question<?> question, Knowledge known) {
        Answer<?> answer = stack.ask(question, known, AsOf.day(2024, 6, 1), "天生街道");
        return answer.determined().orElseThrow().id();
    }

    private static List<PolicyFile> read(String source) {
        return PolicyFile.read(source, nobody(), text -> Optional.empty()).orElseThrow();
    }

    private static List<Problem> problems(String source) {
        return PolicyFile.read(source, nobody(), text -> Optional.empty())
                .match(files -> List.<Problem>of(), problems -> problems);
    }

    private static Directory nobody() {
        return Directory.of(List.of(), List.of(), List.of());
    }
}
