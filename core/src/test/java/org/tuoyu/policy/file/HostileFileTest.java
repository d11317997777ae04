package org.tuoyu.policy.file;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyNotValid;

/** Files that nobody writes in good faith are refused with a code, in bounded time. */
class HostileFileTest {

    private static final String FILE = ShippedSources.source("national/home-points");

    record Hostile(String name, String code, UnaryOperator<String> made) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> files() {
        return Stream.of(
                new Hostile("ten million characters", "FILE_TOO_LONG", file -> file + "- 注：长\n".repeat(2_000_000)),
                new Hostile(
                        "a line of a million", "LINE_TOO_LONG", file -> file + "- 注：" + "长".repeat(1_000_000) + "\n"),
                new Hostile("many lines", "FILE_TOO_LONG", file -> file + "\n".repeat(20_001)),
                new Hostile("100,000 readings", "FILE_TOO_LONG", file -> withReadings(file, 100_000, 2, "")),
                new Hostile("3,000 readings", "SHORT_UNUSED", file -> withReadings(file, 3_000, 2, "")),
                new Hostile("a line with seven readings", "WAYS_TOO_MANY", file -> withReadings(file, 7, 2, asked(7))),
                new Hostile("a reading of 100 options", "WAYS_TOO_MANY", file -> withReadings(file, 1, 100, asked(1))),
                new Hostile("many lines with six readings", "WAYS_TOO_MANY", HostileFileTest::linesOfManyWays),
                new Hostile(
                        "a shorthand of itself",
                        "SHORT_MIXED",
                        file -> withReadings(file, 1, 2, asked(1)).replace("＝ 一律", "＝ 〔s0〕")),
                new Hostile("many brackets", "SHORT_UNDEFINED", file -> file.replace("若 ", "若 " + "〔".repeat(5_000))),
                new Hostile("many joints", "LINE_TOO_LONG", file -> file.replace("若 ", "若 " + "〔x〕 且 ".repeat(3_000))),
                new Hostile(
                        "many branches",
                        "NAME_UNKNOWN",
                        file -> file.replace("`care/name/home-point`", "`a`" + "，或若 x `b`".repeat(900))),
                new Hostile("unknown names", "NAME_UNKNOWN", file -> file + "- 须备案登记之类的事项，若 某事 `x`\n".repeat(15_000)),
                new Hostile("unknown kinds", "LINE_KIND_UNKNOWN", file -> file + "义务\n".repeat(15_000)),
                new Hostile("duties one like the other", "ID_TWICE", file -> file + duties(5_000)),
                new Hostile("headings", "CLAUSE_TWICE", file -> file + "\n## 全文\n".repeat(5_000)),
                new Hostile("a nul", "CHARACTER", file -> file.replace("家庭", "家\u0000庭")),
                new Hostile("half a pair", "CHARACTER", file -> file.replace("家庭", "家\uDC00庭")),
                new Hostile("a lone carriage return", "CHARACTER", file -> file.replace("家庭", "家\r庭")),
                new Hostile("nothing", "KEY_MISSING", file -> ""),
                new Hostile("only a heading", "KEY_MISSING", file -> "# 号"),
                new Hostile("no number", "LINE_KIND_UNKNOWN", file -> file.substring(2)));
    }

    private static String withReadings(String file, int readings, int options, String line) {
        String listed = IntStream.range(0, readings)
                .mapToObj(i -> "## 理解：问" + i + " `r" + i + "` ｜ q\n- 决定：某 ｜ x\n"
                        + IntStream.range(0, options)
                                .mapToObj(k -> "- 选" + k + " `o" + k + "`：因 ｜ a: b\n  - 〔s" + i + "〕＝ "
                                        + (k == 0 ? "一律" : "从不") + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return file.replace("\n## 全文", "\n" + listed + "\n## 全文") + line;
    }

    private static String asked(int shorts) {
        return "- 名称中必须有“托育”字样，若 "
                + IntStream.range(0, shorts).mapToObj(i -> "〔s" + i + "〕").collect(Collectors.joining(" 且 "))
                + " `many`\n";
    }

    private static String linesOfManyWays(String file) {
        String line = asked(6);
        return withReadings(file, 6, 2, "").replace("从不", "一律")
                + IntStream.range(0, 15_000)
                        .mapToObj(i -> line.replace("many", "many" + i))
                        .collect(Collectors.joining());
    }

    private static String duties(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "- 义务 名 `d" + i / 2 + "`：承担 托育机构；违反则 `care/name/home-point` ｜ x\n- 亦定 义务 `d" + i + "`\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithACode(Hostile hostile) {
        String source = hostile.made().apply(FILE);
        List<Problem> problems = assertTimeoutPreemptively(
                ofSeconds(20), () -> ShippedSources.read(source).match(read -> List.<Problem>of(), found -> found));
        assertThat(problems).extracting(Problem::code).contains(hostile.code());
        assertThat(problems).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void readByLineItIsRefusedAtOnce() {
        assertThatThrownBy(() -> PolicyFile.lazily("", ShippedSources.DIRECTORY, ShippedSources::text))
                .isInstanceOf(PolicyNotValid.class)
                .hasMessageContaining("KEY_MISSING");
    }
}
