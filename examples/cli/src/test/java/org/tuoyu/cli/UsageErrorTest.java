package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a command is called wrongly: both languages, what was wrong, the exit code of usage, nothing on standard output. */
final class UsageErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix --foo | 没有此选项 --foo。Unknown option: '--foo'",
                "matrx | 多余的参数或没有此命令 matrx。Unmatched argument at index 0: 'matrx'",
                "matrix extra | 多余的参数或没有此命令 extra。Unmatched argument at index 1: 'extra'",
                "matrix --format | 缺少 --format。Missing required parameter for option '--format'",
                "targets --as-of 2021-03-01 | 缺少 --evidence。Missing required option: '--evidence=FILE|-'",
                "matrix --unit a --unit b | --unit 只能写一次。option '--unit' (NAME|CODE) should be specified only once",
                "matrix --format xml | --format 的值无效。Invalid value for option '--format'",
                "matrix --as-of 2021-02-30 | --as-of 的值无效。Invalid value for option '--as-of': 应为日历上存在的日期",
                "route --input /no/such/file | 无法读取文件 no such file, or not readable: /no/such/file",
                "ask zzzzzzzzzzzzzzzz | 没有这个领域或问题：zzzzzzzzzzzzzzzz",
                "help matrx | 没有此命令 no such verb: matrx；是否为 did you mean matrix？",
                "ask registration-authorit --lang en | is known as registration-authorit; did you mean registration-authority",
            })
    void isSaidInBothLanguages(String arguments, String words) {
        Run run = Run.of(arguments.split(" ", -1));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("是否为 ？");
        assertThat(run.err().lines()).hasSizeLessThan(8).last().asString().matches("详见 See: tuoyu( [a-z]+)? --help");
    }

    @Test
    void endsWithHowTheVerbIsCalledAndNoMore() {
        assertThat(Run.of("matrix", "--as-of", "2021-02-30").err().lines())
                .hasSize(6)
                .contains("Usage: tuoyu matrix [-hV] [--only] [--as-of=DAY] [--format=table|csv|json]");
        assertThat(Run.of("matrix", "--unti", "a").err()).contains("--unit").doesNotContain("Usage");
    }
}
