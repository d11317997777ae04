package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HelpTest {

    private static final Pattern VERB = Pattern.compile("(?m)^  ([a-z-]+) +\\p{IsHan}");

    @Test
    void theListOfVerbsIsInBothLanguages() {
        assertThat(verbs()).hasSizeGreaterThan(17).contains("matrix", "review", "serve", "help");
        assertThat(Run.of("--help").lines())
                .containsSequence(
                        "  matrix       打印工作任务分解表（20 项任务 36 行）。",
                        "               Prints the division of tasks: 20 tasks in 36 rows.");
        List<String> told = List.of(Run.of("--help").out().split("(?m)^  (?=[a-z-]+ +\\p{IsHan})", -1));
        assertThat(told.subList(1, told.size()))
                .hasSameSizeAs(verbs())
                .allSatisfy(each -> assertThat(each).containsPattern("\n {15}[A-Z]"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbShowsTheExitCodesAndIsShownByHelpAsWell(String verb) {
        Run run = Run.of(verb, "--help");
        assertThat(run.out()).contains("退出码 Exit codes: 0 正常", "Usage: tuoyu " + verb + " ");
        assertThat(Run.of("help", verb)).isEqualTo(run);
    }

    @Test
    void helpAloneIsThatOfTheCommand() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    }

    static List<String> verbs() {
        Stream<MatchResult> verbs = VERB.matcher(Run.of("--help").out()).results();
        return verbs.map(verb -> verb.group(1)).toList();
    }
}
