package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tuoyu.engine.ConfigurationNotValid;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.parties.PartiesFile;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.national.ChinaCalendar;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Observation;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observation.Outcome;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** The front door: what sources give, what an observer is told, and every problem at once. */
final class FrontDoorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC);
    private final List<Observation> told = new ArrayList<>();

    private static Tuoyu.Builder builder() {
        return Tuoyu.builder()
                .store(new InMemoryStore())
                .codec(JsonCodec.standard())
                .clock(CLOCK);
    }

    @Test
    void policiesAndPartiesComeFromSources() {
        Map<String, String> files = Map.of(
                "beibei/stack.md",
                "# 虚构汇编\n\n- 单位：parties.md\n- 文件：notice.md\n",
                "beibei/parties.md",
                PartiesFile.write(BeibeiDirectory.parties()),
                "beibei/notice.md",
                NOTICE);
        PolicySource source = path -> Optional.ofNullable(files.get(path));
        Tuoyu tuoyu = builder().policies(source, "beibei/stack.md").build();
        assertThat(tuoyu.policies().policies()).hasSize(1);
        assertThat(tuoyu.policies().directory().units())
                .isEqualTo(BeibeiDirectory.directory().units());
    }

    @Test
    void everyProblemOfTheConfigurationIsToldAtOnce() {
        SourceFailed failure = new SourceFailed("calendar", "start the database", new IOException("refused"));
        assertThatExceptionOfType(ConfigurationNotValid.class)
                .isThrownBy(() -> Tuoyu.builder()
                        .policies(path -> Optional.empty(), "no/stack.md")
                        .directory(() -> new Checked.Rejected<>(
                                List.of(Problem.at("/parties/1", "NAME_TWICE", "重名", "a name stands twice"))))
                        .calendar(() -> {
                            throw failure;
                        })
                        .build())
                .satisfies(told -> assertThat(told.problems())
                        .extracting(problem -> problem.pointer() + " " + problem.code())
                        .containsExactlyInAnyOrder(
                                "/directory/parties/1 NAME_TWICE",
                                "/calendar SOURCE_FAILED",
                                "/store SETTING_MISSING",
                                "/codec SETTING_MISSING",
                                "/clock SETTING_MISSING"));
        assertThatExceptionOfType(ConfigurationNotValid.class)
                .isThrownBy(() -> builder()
                        .policies(Beibei.policies())
                        .directory(() -> new Checked.Valid<>(BeibeiDirectory.directory()))
                        .policies(path -> Optional.empty(), "stack.md")
                        .build())
                .satisfies(told -> assertThat(told.problems())
                        .extracting(problem -> problem.pointer() + " " + problem.code())
                        .containsExactly("/policies SETTING_WITHOUT_USE"));
        assertThatExceptionOfType(ConfigurationNotValid.class)
                .isThrownBy(() ->
                        builder().policies(path -> Optional.empty(), "stack.md").build())
                .withMessageContaining("there is no stack file stack.md");
    }

    @Test
    void withoutACalendarNoDayIsGuessed() {
        AsOf asOf = AsOf.day(LocalDate.of(2021, 3, 1));
        Tuoyu without = builder().policies(Beibei.policies()).build();
        Tuoyu with = builder()
                .policies(Beibei.policies())
                .calendar(() -> new Checked.Valid<>(ChinaCalendar.calendar()))
                .build();
        assertThat(with.statuses(List.of(), asOf, "北温泉街道"))
                .isEqualTo(Beibei.policies().statuses(List.of(), ChinaCalendar.calendar(), asOf, "北温泉街道"));
        assertThat(without.statuses(List.of(), asOf, "北温泉街道")).hasSameSizeAs(with.statuses(List.of(), asOf, "北温泉街道"));
    }

    @Test
    void anObserverIsToldOfEveryActAndItsOutcome() {
        RegistrationDesk desk = observed(new InMemoryStore());
        desk.submit(Desks.form("A", 60));
        desk.submit(Desks.form("A", 60));
        desk.submitAll(List.of(Desks.form("A", 60), Desks.form("B", 60), Desks.form("C", 60), Desks.form("D", -1)));
        desk.find("A");
        desk.find("Z");
        desk.all();
        desk.verify();
        desk.rebuild();
        assertThat(told)
                .containsExactly(
                        of(Act.SUBMIT, Outcome.ACCEPTED, 1),
                        of(Act.SUBMIT, Outcome.ALREADY_KNOWN, 1),
                        of(Act.SUBMIT_ALL, Outcome.ACCEPTED, 2),
                        of(Act.SUBMIT_ALL, Outcome.ALREADY_KNOWN, 1),
                        of(Act.SUBMIT_ALL, Outcome.REJECTED, 1),
                        of(Act.FIND, Outcome.DONE, 1),
                        of(Act.FIND, Outcome.ABSENT, 0),
                        of(Act.LIST, Outcome.DONE, 3),
                        of(Act.VERIFY, Outcome.DONE, 0),
                        of(Act.REBUILD, Outcome.DONE, 0));
    }

    @Test
    void anObserverIsToldOfWhatIsThrown() {
        RegistrationDesk desk = observed(new FaultyStore() {
            @Override
            public <T extends @Nullable Object> T transact(Work<T> work) {
                throw Overtaken.elsewhere();
            }
        });
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> desk.submit(Desks.form("A", 60)));
        assertThat(told).containsExactly(of(Act.SUBMIT, Outcome.OVERTAKEN, 0));
    }

    @Test
    void whatAnObserverThrowsReachesTheHandlerOfItsThreadAndNobodyElse() {
        List<Throwable> handled = new ArrayList<>();
        IllegalStateException thrown = new IllegalStateException("thrown by the observer");
        Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> handled.add(failure));
        try {
            RegistrationDesk desk = builder()
                    .policies(Beibei.policies())
                    .observer(observation -> {
                        throw thrown;
                    })
                    .build()
                    .registrations();
            assertThat(desk.submit(Desks.form("A", 60))).isInstanceOf(Submitted.Accepted.class);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }
        assertThat(handled).containsExactly(thrown);
    }

    /** In the host's transaction nothing is tried again: the host has to roll back first. */
    @Test
    void whatIsJoinedToTheHostsTransactionIsNotTriedAgain() {
        for (boolean own : new boolean[] {true, false}) {
            int[] works = {0};
            RegistrationDesk desk = Desks.over(new FaultyStore() {
                @Override
                public <T extends @Nullable Object> T transact(Work<T> work) {
                    works[0]++;
                    throw Overtaken.elsewhere();
                }

                @Override
                public Set<Capability> capabilities() {
                    return own ? super.capabilities() : Set.of();
                }
            });
            assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> desk.submit(Desks.form("A", 60)));
            assertThat(works[0]).isEqualTo(own ? 5 : 1);
            assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> desk.submitAll(List.of(Desks.form("A", 60))));
            assertThat(works[0]).isEqualTo(own ? 11 : 2);
        }
    }

    private RegistrationDesk observed(Store store) {
        return Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store)
                .codec(JsonCodec.standard())
                .clock(CLOCK)
                .observer(told::add)
                .build()
                .registrations();
    }

    private static Observation of(Act act, Outcome outcome, long count) {
        return new Observation(act, outcome, count, Duration.ZERO);
    }

    private static final String NOTICE = """
            # 虚构〔2023〕12号

            - 标题：关于托育机构名称的通知（虚构示例）
            - 制发机关：虚构（虚构）
            - 位阶：市级规范性文件
            - 适用地域：500000
            - 公布：2023-03-01
            - 施行：自 2023-04-01 起
            - 代号：made-up
            - 原文：未收录；据 为示例所编；可信度 高

            ## 第2条

            > 〔未收录〕托育机构的名称中应当有“托育”字样 ｜ the name of an institution has to contain 托育

            - 名称中必须有“托育”字样，若 场所类型 为 托育机构 `name`
            """;
}
