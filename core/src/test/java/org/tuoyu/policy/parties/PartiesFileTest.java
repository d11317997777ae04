package org.tuoyu.policy.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Members;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.InForce;

class PartiesFileTest {

    private static final String SAMPLE = """
            # 某县的单位和地域

            - 记录：自 2020-01-01 起
            - 依据 〔公告〕：县政府公告；可信度 高 ｜ notice of the county
            - 依据 〔报道〕：报道；未核实；可信度 低 ｜ reported; not verified
            - 注：虚构。

            ## 单位 〔公告〕

            - 县卫计局 `health`：政府部门；至 2022-06-30 止；后称 县卫健局 自 2022-07-01 起 〔报道〕；异写 卫健部门 ｜ Old Office; New Office
            - 县教育局 `school`：政府部门 ｜ School Office

            ## 地域 〔公告〕

            - 注：东县一街道划归西县。
            - 东县 `east`：区县；代码 100001；属 全国 ｜ East
            - 西县 `west`：区县；代码 100002；属 全国 ｜ West
            - 老街道 `old`：街道；代码 100001001 至 2022-06-30 止；属 东县 至 2022-06-30 止；属 西县 自 2022-07-01 起 〔报道〕 ｜ Old Street

            ## 群体 〔公告〕

            - 各街道 `streets`：凡属 东县 的 街道、镇；简称 街道 ｜ streets
            - 两局 `two`：即 县卫健局、县教育局 ｜ the two
            - 有关部门 `others`：列举 县卫健局 等；可含 政府部门；缘由 公告写“等”；不详 ｜ others; it ends in 等; so it is open
            - 园区 `parks`：未列成员 ｜ parks
            """;

    @Test
    void theDirectoryIsWhatTheFileTells() {
        Directory directory = PartiesFile.read(SAMPLE).orElseThrow().directory();
        LocalDate last = LocalDate.of(2022, 6, 30);
        LocalDate next = last.plusDays(1);
        assertThat(directory.unit("health").nameOn(last)).contains(new Bilingual("县卫计局", "Old Office"));
        assertThat(directory.unit("health").nameOn(next)).contains(new Bilingual("县卫健局", "New Office"));
        assertThat(directory.unit("health").aliases()).containsExactly("卫健部门");
        Location before = directory.location("old", last).orElseThrow();
        assertThat(before.territory()).isEqualTo("100001");
        assertThat(before.basis()).isEqualTo(new Bilingual("县政府公告", "notice of the county"));
        Location after = directory.location("old", next).orElseThrow();
        assertThat(after.territory()).isEqualTo("100002");
        assertThat(after.basis()).isEqualTo(new Bilingual("报道；未核实", "reported; not verified"));
        assertThat(directory.code(directory.unit("old"), last)).contains("100001001");
        assertThat(directory.code(directory.unit("old"), next)).isEmpty();
        assertThat(directory.holds("100002", "old", next)).isEqualTo(Belonging.YES);
        assertThat(directory.members((PartyGroup) directory.party("streets"), last))
                .isEqualTo(new Members.Known(
                        List.of(directory.unit("old")), List.of(new Bilingual("县政府公告", "notice of the county"))));
        assertThat(((PartyGroup) directory.party("streets")).membership())
                .isEqualTo(new PartyGroup.Within("100001", Set.of(PartyKind.STREET, PartyKind.TOWN)));
        assertThat(((PartyGroup) directory.party("two")).membership())
                .isEqualTo(new PartyGroup.Listed(List.of("health", "school")));
        assertThat(((PartyGroup) directory.party("others")).membership())
                .isEqualTo(new PartyGroup.Open(
                        List.of("health"),
                        Set.of(PartyKind.DEPARTMENT),
                        new Bilingual("公告写“等”；不详", "it ends in 等; so it is open")));
        assertThat(((PartyGroup) directory.party("parks")).membership())
                .isEqualTo(new PartyGroup.Open(
                        List.of(),
                        Set.of(),
                        new Bilingual("文件未列出园区的成员", "The document does not list the members of 园区")));
    }

    @Test
    void theCanonicalTextIsWrittenBackByteForByte() {
        assertThat(PartiesFile.write(PartiesFile.read(SAMPLE).orElseThrow())).isEqualTo(SAMPLE);
    }

    /** What is replaced, by what, the problem that this is, the line and the words where it is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # 某县的     ! #某县的     ! KEY_MISSING       ! 1  ! #某县      !
            - 记录      ! - 纪录     ! KEY_UNKNOWN       ! 3  ! 纪录       ! 记录
            - 依据 〔公告〕 ! - 依据 公告 ! NAME_MALFORMED   ! 4  ! 公告：      !
            2020-01-01 ! 2020-02-30 ! DAY_MALFORMED     ! 3  ! 自 2020    !
            可信度 高   ! 可信度 很高 ! NAME_UNKNOWN      ! 4  ! 很高       !
            〔报道〕：   ! 〔公告〕：  ! SOURCE_TWICE      ! 5  ! 〔公告〕    !
            - 注：虚构   ! - 注:虚构   ! CHARACTER        ! 6  ! :虚构      !
            单位 〔公告〕 ! 单位       ! SOURCE_MISSING   ! 8  ! $          !
            单位 〔公告〕 ! 单位 〔公报〕 ! SOURCE_UNKNOWN ! 8  ! 〔公报〕    ! 〔公告〕
            ## 单位     ! #单位      ! LINE_KIND_UNKNOWN ! 8  ! #单位      !
            ## 单位 〔公告〕 ! - 注：单位 ! HEADING_MISSING  ! 10 ! 县卫计局    !
            `school`   ! school    ! LINE_KIND_UNKNOWN ! 11 ! 县教育局    !
            公告写“等”；不详 ｜ ! ' ｜'      ! WORD_MISSING      ! 24 ! ' ｜ others' !
            注：虚构。   ! 注：       ! WORD_MISSING      ! 6  ! $          !
            ：县政府公告   ! ：        ! WORD_MISSING      ! 4  ! ；可信度     !
            ## 单位 〔公告〕 ! ##  〔公告〕 ! WORD_MISSING  ! 8  ! ' 〔公告〕'   !
            `school`   ! `School`  ! ID_MALFORMED      ! 11 ! School`    !
            `school`   ! `health`  ! ID_TWICE          ! 11 ! health     !
            县教育局 `   ! 县卫健局 `  ! NAME_TWICE       ! 11 ! 县卫健局    !
            县教育局 `   ! 县教 育局 ` ! NAME_MALFORMED   ! 11 ! 县教       !
            `school`：  ! `school`: ! CHARACTER        ! 11 ! :政府      !
            政府部门 ｜ S ! 政务部门 ｜ S ! NAME_UNKNOWN   ! 11 ! 政务部门    ! 政府部门
            ｜ School   ! | School  ! CHARACTER        ! 11 ! ' | School' !
            ｜ School Office ! ｜    ! MARK_MISSING     ! 11 ! $          !
            School Office ! A; B   ! EN_PARTS         ! 11 ! A; B       !
            Old Office; New Office ! Old Office ! EN_PARTS ! 10 ! Old Office !
            ；至 2022-06-30 止；后称 ! ；后称 ! NAMES_OVERLAP ! 10 ! 县卫健局 自 !
            后称 县卫健局 ! 后称县卫健局 ! WORD_UNKNOWN     ! 10 ! 后称县卫健局 !
            自 2022-07-01 起 〔报道〕；异 ! 自 2022-07-01 〔报道〕；异 ! DAY_MALFORMED ! 10 ! 自 2022 !
            ；异写      ! ;异写      ! CHARACTER        ! 10 ! ;异写      !
            异写 卫健部门 ! 异字 卫健部门 ! WORD_UNKNOWN    ! 10 ! 异字       ! 异写
            代码 100002 ! 代码 10-2  ! CODE_MALFORMED   ! 17 ! 10-2       !
            代码 100002 ! 代码 100001 ! CODE_TWICE      ! 17 ! 100001     !
            代码 100001； ! ''       ! CODE_NOT_ONE     ! 18 ! 东县 至     !
            属 西县     ! 属 西且     ! NAME_UNKNOWN     ! 18 ! 西且       ! 西县
            属 西县 自 2022-07-01 起 ! 属 西县 ! PLACES_OVERLAP ! 18 ! 西县 〔  !
            属 东县 至 2022-06-30 止 ! 属 东县 至 2019-06-30 止 ! DAYS_REVERSED ! 18 ! 东县 至 !
            属 全国 ｜ West ! 属 西县 ｜ West ! PLACES_CIRCLE ! 17 ! west      !
            凡属 东县 的 ! 凡属 东县   ! MEMBERS_MALFORMED ! 22 ! 凡属       !
            的 街道、镇          ! 的 街导、镇        ! NAME_UNKNOWN       ! 22 ! 街导            ! 街道
            县卫健局、县教育局 ! 县卫健局、县教育委 ! NAME_UNKNOWN ! 23 ! 县教育委 ! 县教育局
            即 县卫健局、县教育局 ! 即 各街道 ! NAME_UNKNOWN ! 23 ! 各街道     !
            即 县卫健局、县教育局 ! 即 县卫健局；缘由 不详 ! WORD_UNKNOWN ! 23 ! 不详 !
            未列成员 ｜ ! 未列成员；代码 1 ｜ ! WORD_UNKNOWN  ! 25 ! 代码       !
            未列成员 ｜ ! 未列成员；自 2021-01-01 起 ｜ ! WORD_UNKNOWN  ! 25 ! 自 2021 !
            园区 `     ! 园\u3000区 ` ! CHARACTER       ! 25 ! \u3000区   !
            """)
    void whatIsWrongIsToldWhereItIs(
            String before, String after, String code, int line, String at, @Nullable String nearest) {
        String altered = SAMPLE.replaceFirst(Pattern.quote(before), after);
        assertThat(altered).isNotEqualTo(SAMPLE);
        String told = altered.split("\n", -1)[line - 1];
        int column = 1 + (at.equals("$") ? told.length() : told.indexOf(at));
        assertThat(column).isPositive();
        assertThat(problems(altered)).anySatisfy(problem -> {
            assertThat(problem.code() + " " + problem.pointer()).isEqualTo(code + " /" + line + "/" + column);
            if (nearest != null) {
                assertThat(problem.didYouMean()).startsWith(nearest);
            }
        });
    }

    @Test
    void everyProblemIsToldAtOnceInTheOrderOfTheFile() {
        String altered =
                SAMPLE.replace("政府部门", "部门").replace("2022-06-30", "2022-06-31").replace("West", "");
        assertThat(problems(altered))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "NAME_UNKNOWN /10/17",
                        "DAY_MALFORMED /10/22",
                        "NAME_UNKNOWN /11/17",
                        "MARK_MISSING /17/32",
                        "DAY_MALFORMED /18/31",
                        "DAY_MALFORMED /18/51",
                        "NAME_UNKNOWN /24/30");
        assertThatThrownBy(() -> PartiesFile.read(altered).orElseThrow())
                .isInstanceOfSatisfying(
                        InputNotValid.class,
                        refused -> assertThat(refused.problems()).hasSize(7));
    }

    @Test
    void aPlaceLiesNotInItsOwnId() {
        assertThat(problems(SAMPLE.replace("`old`", "`999`").replace("属 西县 自", "属 999 自")))
                .extracting(Problem::code)
                .containsExactly("PLACES_CIRCLE");
        assertThat(problems(SAMPLE.replace("属 西县 自", "属 999 自"))).isEmpty();
    }

    @Test
    void anEmptyFileLacksItsHead() {
        assertThat(problems(" ")).extracting(Problem::code).containsExactly("KEY_MISSING", "KEY_MISSING");
    }

    @Test
    void whatNoFileCanTellIsNotWritten() {
        Parties parties = PartiesFile.read(SAMPLE).orElseThrow();
        Parties spaced = new Parties(" 题", parties.recordedFrom(), parties.sources(), List.of(), parties.chapters());
        assertThatThrownBy(() -> PartiesFile.write(spaced)).isInstanceOf(IllegalArgumentException.class);
        Parties broken =
                new Parties("题\n- 键", parties.recordedFrom(), parties.sources(), List.of(), parties.chapters());
        assertThatThrownBy(() -> PartiesFile.write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> new Parties.UnitEntry("x", PartyKind.STREET, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(InForce.openEndedFrom(parties.recordedFrom()).from()).isEqualTo("2020-01-01");
    }

    private static List<Problem> problems(String text) {
        return PartiesFile.read(text) instanceof Checked.Rejected<Parties> rejected ? rejected.problems() : List.of();
    }
}
