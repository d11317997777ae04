package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.engine.ConfigurationNotValid;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PlaceNotKnown;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** An application is taken up once, with its view, in one transaction. */
final class RegistrationDeskTest {

    private static final Instant NOW = Instant.parse("2021-03-02T01:00:00Z");
    private static final StreamId STREAM = new StreamId("registration", "A-1");

    private final InMemoryStore store = new InMemoryStore();
    private final RegistrationDesk desk = desk(store, NOW);

    @Test
    void anApplicationIsTakenUpWithItsAnswerAndItsView() {
        Submitted.Accepted accepted = (Submitted.Accepted) desk.submit(form().build());
        assertThat(accepted.version()).isEqualTo(2);
        assertThat(accepted.answer().possible()).hasSize(1);
        assertThat(types()).containsExactly("application-received", "authority-determined");
        Registration registration = desk.find("A-1").orElseThrow();
        assertThat(registration.version()).isEqualTo(2);
        assertThat(registration.authority().basis().citations())
                .isEqualTo(accepted.answer().grounds().citations());
        assertThat(registration.authority().basis().asOf().knownAt()).isEqualTo(NOW);
        assertThat(desk.all().registrations()).containsExactly(registration);
    }

    @Test
    void anApplicationThatWasCheckedAlreadyIsTakenUpAsItsFormIs() {
        Application checked =
                form().build().check(Beibei.policies().directory()).orElseThrow();
        assertThat(desk.submit(checked)).isInstanceOf(Submitted.Accepted.class);
        assertThat(desk.submit(form().build())).isInstanceOf(Submitted.AlreadyKnown.class);
        assertThat(desk.find("A-1").orElseThrow().application()).isEqualTo(checked);
    }

    /** It was checked against another directory: whose fault that is the exception says. */
    @Test
    void anApplicationFromAStreetOfElsewhereLeavesNothing() {
        Application elsewhere = new Application(
                "A-1",
                "晨光托育园",
                ProfitStatus.FOR_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                60,
                "无此街道",
                LocalDate.of(2021, 3, 1));
        assertThatExceptionOfType(PlaceNotKnown.class).isThrownBy(() -> desk.submit(elsewhere));
        assertThat(types()).isEmpty();
    }

    @Test
    void aDayThatHasNotComeInChinaIsRejected() {
        ApplicationForm tomorrow = form().submittedOn("2021-03-03").build();
        RegistrationDesk beforeMidnight = desk(store, Instant.parse("2021-03-02T15:59:59Z"));
        assertThat(problems(beforeMidnight.submit(tomorrow))).containsExactly("DATE_TO_COME /submittedOn");
        assertThat(types()).isEmpty();
        RegistrationDesk atMidnight = desk(store, Instant.parse("2021-03-02T16:00:00Z"));
        assertThat(atMidnight.submit(tomorrow)).isInstanceOf(Submitted.Accepted.class);
    }

    @Test
    void theSameApplicationAgainChangesNothingWheneverItComes() {
        desk.submit(form().build());
        List<Recorded> before = Samples.read(store, STREAM);
        Submitted again = desk(store, NOW.plusSeconds(1)).submit(form().build());
        assertThat(again).isEqualTo(new Submitted.AlreadyKnown(desk.find("A-1").orElseThrow()));
        assertThat(Samples.read(store, STREAM)).isEqualTo(before);
    }

    @Test
    void otherContentUnderTheSameIdIsAProblem() {
        desk.submit(form().build());
        List<Recorded> before = Samples.read(store, STREAM);
        assertThat(problems(desk.submit(form().capacity(61).build()))).containsExactly("APPLICATION_ID_TAKEN /id");
        assertThat(Samples.read(store, STREAM)).isEqualTo(before);
        assertThat(desk.find("A-1").orElseThrow().application().capacity()).isEqualTo(60);
    }

    /** A codec writes whole characters only, so the form lets no others through. */
    @Test
    void halfOfACharacterIsAProblemOfTheFormAndAWholeOneIsKept() {
        assertThat(problems(desk.submit(form().name("晨\uD842光").build()))).containsExactly("WRONG_ENCODING /name");
        assertThat(types()).isEmpty();
        assertThat(desk.all().registrations()).isEmpty();
        assertThat(desk.submit(form().name("晨\uD842\uDFB7光").build())).isInstanceOf(Submitted.Accepted.class);
        assertThat(desk.find("A-1").orElseThrow().application().name()).isEqualTo("晨𠮷光");
    }

    @Test
    void whatIsLeftOpenIsRecordedWithWhatIsMissing() {
        desk.submit(form().legalForm(null).build());
        AuthorityLeftOpen open =
                (AuthorityLeftOpen) desk.find("A-1").orElseThrow().authority();
        assertThat(open.why()).isEqualTo(AuthorityLeftOpen.Why.FACTS_MISSING);
        assertThat(open.missingFacts()).containsExactly("legalForm");
        assertThat(open.candidates()).containsExactly("STAFFING_OFFICE", "CIVIL_AFFAIRS");
        assertThat(types()).containsExactly("application-received", "authority-left-open");
    }

    @Test
    void whatIsNotValidLeavesNothing() {
        assertThat(problems(desk.submit(form().street("无此街道").capacity(0).build())))
                .containsExactly("NUMBER_OUT_OF_RANGE /capacity", "STREET_NOT_KNOWN /street");
        assertThat(problems(desk.submit(form().profitStatus("FOR_PROFIT").build())))
                .containsExactly("FACTS_CONTRADICT");
        assertThat(problems(desk.submit(form().id("A\n").build()))).containsExactly("APPLICATION_ID_NOT_USABLE /id");
        assertThat(problems(desk.submit(
                        form().id("A".repeat(StreamId.LONGEST_KEY + 1)).build())))
                .containsExactly("TEXT_TOO_LONG /id");
        assertThat(desk.submit(form().id("A".repeat(StreamId.LONGEST_KEY)).build()))
                .isInstanceOf(Submitted.Accepted.class);
        assertThat(desk.all().registrations()).hasSize(1);
        assertThat(desk.find("A\u0000")).isEmpty();
    }

    @Test
    void ofFourThatSubmitTheSameAtOnceOneIsAcceptedAndThreeFindIt() {
        List<Submitted> all = ConcurrentTasks.race(number -> desk.submit(form().build()));
        assertThat(all).filteredOn(each -> each instanceof Submitted.Accepted).hasSize(1);
        assertThat(all)
                .filteredOn(each -> each instanceof Submitted.AlreadyKnown)
                .hasSize(3);
        assertThat(types()).hasSize(2);
    }

    @Test
    void aStoreThatFailsInTheEndLeavesNeitherEventsNorView() {
        Store failing = new Store() {
            @Override
            public <T extends @Nullable Object> T transact(Work<T> work) {
                return store.transact(session -> {
                    work.in(session);
                    throw new IllegalStateException("the store failed");
                });
            }

            @Override
            public Set<Capability> capabilities() {
                return store.capabilities();
            }
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desk(failing, NOW).submit(form().build()));
        assertThat(types()).isEmpty();
        assertThat(desk.find("A-1")).isEqualTo(Optional.empty());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThatExceptionOfType(ConfigurationNotValid.class)
                .isThrownBy(() -> Tuoyu.builder().codec(JsonCodec.standard()).build())
                .satisfies(notValid -> assertThat(notValid.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/policies", "/store", "/clock"));
    }

    private List<String> types() {
        return Samples.entries(store, STREAM).stream().map(each -> each.type()).toList();
    }

    private static List<String> problems(Submitted submitted) {
        return ((Submitted.Rejected) submitted)
                .problems().stream()
                        .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                        .toList();
    }

    private static RegistrationDesk desk(Store store, Instant now) {
        return Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store)
                .codec(JsonCodec.standard())
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build()
                .registrations();
    }

    private static ApplicationForm.Builder form() {
        return ApplicationForm.builder()
                .id("A-1")
                .name("晨光托育园")
                .profitStatus("NON_PROFIT")
                .legalForm("SOCIAL_SERVICE_ORGANISATION")
                .modes(List.of("FULL_DAY"))
                .capacity(60)
                .street("北温泉街道")
                .submittedOn("2021-03-01");
    }
}
