package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.Beibei;

/** A policy of a place that the directory does not have is offered no party of the directory, but those that it names itself. */
final class PolicyOfAnotherPlaceTest {

    private static final String FILE = """
            # 甲府办发〔2024〕1号

            - 标题：甲区意见
            - 制发机关：甲区人民政府
            - 位阶：区县规范性文件
            - 适用地域：%s
            - 公布：2024-01-02
            - 施行：自 2024-01-02 起
            - 代号：jia
            - 原文：未收录；据 报道；可信度 低

            ## 第1条

            > 〔未收录〕%s应当建立机制 ｜ a mechanism is set up

            - 义务 建立机制 `mechanism`：承担 区卫生健康局 ｜ a mechanism
            """;

    @Test
    void whoseUnitsTheDirectoryHoldsIsAskedWhetherItMeansOneOfThem() {
        assertThat(suggested("500109", "该局")).contains("区卫生健康委");
        assertThat(suggested("CN", "该局")).contains("区卫生健康委");
    }

    @Test
    void anotherPlaceIsNotOfferedThem() {
        assertThat(suggested("990101", "该局")).isEmpty();
    }

    @Test
    void whatItsOwnWordsNameIsOfferedAnywhere() {
        assertThat(suggested("990101", "区卫生健康委")).containsExactly("区卫生健康委");
    }

    private static List<String> suggested(String territory, String subject) {
        return PolicyFile.read(
                        FILE.formatted(territory, subject), Beibei.policies().directory(), name -> Optional.empty())
                .<List<Problem>>match(files -> List.of(), problems -> problems)
                .stream()
                .filter(each -> each.code().equals("NAME_UNKNOWN"))
                .flatMap(each -> each.didYouMean().stream())
                .toList();
    }
}
