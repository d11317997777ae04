package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Problem;

/** Where a line has free words there are some: each place of them in a file, with the words taken away. */
class FreeWordsTest {

    /** Has each line of the grammar that holds free words; those between 【 and 】 are taken away, one after the other. */
    private static final String FILE = """
            # 某府发〔2024〕1号

            - 标题：【托育收费办法】
            - 制发机关：【某市人民政府】
            - 位阶：市级规范性文件
            - 适用地域：【500109】
            - 公布：2024-01-01
            - 施行：自 2024-01-01 起
            - 代号：fees
            - 原文：未收录；据 【报道】；可信度 低
            - 首个编号：【一】
            - 附表：【序号】、【任务】
            - 非编号行：【1号】
            - 不属原文：“-1-”，【页码】 ｜ 【page number】
            - 引用已变：“【旧称】”，今“【新称】”；自 2020-01-01；【改称】 ｜ 【renamed】
            - 注：【虚构】

            ## 理解：【何时】 `when` ｜ 【which day】

            - 决定：【某市人民政府】 ｜ 【the government】
            - 【字面】 `early`：【照字面】 ｜ 【early】: 【the plain words】
              - 〔【情形】〕＝ 【收费】
            - 【年底】 `late`：【照上文】 ｜ 【late】: 【the words above】
              - 〔【情形】〕＝ 【从不】

            ## 问题：【收费是否须公示】 `published` ｜ 【must the fees be made public】

            - 事实：【是否收费】 `charges` ｜ 【it charges fees】
            - 事实：【每月收费】 `amount`：数量 【元】 ｜ 【fees a month】; 【yuan】

            ## 问题：【收费属哪一档】 `tier` ｜ 【the tier】

            - 事实：每月收费 `amount`：数量 元 ｜ fees a month; yuan
            - 事实：【地段】 `area`：【城区】 `town`、【乡村】 `country` ｜ 【area】; 【town】; 【country】
            - 结果：【低】 `low`、【高】 `high` ｜ 【low】; 【high】

            ## 第1条

            > 〔未收录；据 【报道】；可信度 中〕【收费的应当公示】 ｜ 【whoever charges publishes it】

            - 按 构成 论：【只定公示】
            - 收费须公示，若 〔情形〕 `published`
            - 义务 【公示收费】 `publish`：承担 未载明；起于 【开始收费】；与 【收费】 同步 ｜ 【fees published】; 【fees begin】; 【the fees】

            > 〔未收录〕本办法施行 ｜ it is in force

            - 无规则：【不命人做事】
            - 注：【另有一句】

            > 〔未收录〕每月不超过1000元为低档 ｜ up to 1,000 yuan a month is low

            - 按 构成 论：只定档次
            - 收费属哪一档：低，若 每月收费 不超过 1000 元 `low`，否则 高 `high`
            """;

    @Test
    void theFileIsReadWithAllOfThem() {
        assertThat(problems(without(-1))).isEmpty();
    }

    @Test
    void eachIsToldWhereItIsMissing() {
        List<String> silent = new ArrayList<>();
        for (int place = 0; place < places(); place++) {
            String cut = without(place);
            String at = pointer(place);
            List<Problem> problems = problems(cut);
            boolean told = problems.stream()
                    .anyMatch(each -> each.pointer().equals(at) && each.code().equals("WORD_MISSING"));
            boolean otherwise =
                    problems.stream().anyMatch(each -> each.pointer().startsWith(line(at)) && isTrimmed(cut, at));
            if (!told && !otherwise) {
                silent.add(at + " "
                        + problems.stream()
                                .map(each -> each.pointer() + each.code())
                                .toList());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Whether what is missing ends the line, so that a blank would end it: the line is told then, of whatever kind. */
    private static boolean isTrimmed(String cut, String pointer) {
        String[] place = pointer.split("/", -1);
        String line = cut.split("\n", -1)[Integer.parseInt(place[1]) - 1];
        return line.length() < Integer.parseInt(place[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收录", "未收录；据 报道", "未收录；据 报道；可信度 无", "未收录；可信度 低"})
    void aTextThatIsNotHeldHasASourceAndHowSureItIs(String written) {
        String file = without(-1);
        assertThat(isTold(file, "未收录；据 报道；可信度 低", written)).isTrue();
        assertThat(isTold(file, "未收录；据 报道；可信度 中", written))
                .as("a quote may leave its source out")
                .isEqualTo(!written.equals("未收录"));
    }

    /** Whether something is told of the line of words that stand once, where others stand for them. */
    private static boolean isTold(String file, String words, String others) {
        int line = file.substring(0, file.indexOf(words)).split("\n", -1).length;
        return problems(file.replace(words, others)).stream()
                .anyMatch(each -> each.pointer().startsWith("/" + line + "/"));
    }

    private static int places() {
        return FILE.split("【", -1).length - 1;
    }

    /** The file without the words of one place; whole for -1. */
    private static String without(int place) {
        String[] pieces = FILE.split("【", -1);
        StringBuilder file = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            int end = pieces[i].indexOf('】');
            file.append(i - 1 == place ? "" : pieces[i].substring(0, end)).append(pieces[i].substring(end + 1));
        }
        return file.toString().lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
    }

    private static String pointer(int place) {
        String[] pieces = FILE.split("【", -1);
        String before = String.join("", List.of(pieces).subList(0, place + 1)).replace("】", "");
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return "/" + before.split("\n", -1).length + "/" + (line.length() + 1);
    }

    private static String line(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/') + 1);
    }

    private static List<Problem> problems(String source) {
        return ShippedSources.read(source).match(files -> List.of(), problems -> problems);
    }
}
