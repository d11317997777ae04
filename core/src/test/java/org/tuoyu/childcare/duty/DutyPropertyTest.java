package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.Term;

/** How duties stand is what living through the days one by one says, whatever happened. */
final class DutyPropertyTest {

    private static final int TRIES = 1_000;
    private static final int HISTORIES = 100;
    private static final Map<State, Integer> COMPARED = new EnumMap<>(State.class);
    private static final Map<Boolean, Integer> OPENED = new HashMap<>();

    @AfterContainer
    static void enoughHistoriesOfEveryStateWereCompared() {
        assertThat(OPENED)
                .as("whether a difference was made")
                .hasSize(2)
                .allSatisfy((any, count) -> assertThat(count).isGreaterThan(20));
        System.out.println("[oracle] histories compared: " + COMPARED);
        assertThat(COMPARED.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TRIES * HISTORIES);
        assertThat(COMPARED)
                .hasSize(State.values().length - 1)
                .doesNotContainKey(State.UNDETERMINED)
                .allSatisfy((state, count) -> assertThat(count).as(state.id()).isGreaterThan(500));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyStatusIsTheOneThatTheDaysComeTo(@ForAll Random random) {
        for (int i = 0; i < HISTORIES; i++) {
            History history = History.drawn(random);
            State state = history.status().state();
            COMPARED.merge(state, 1, Integer::sum);
            if (state != history.naively()) {
                assertThat(state).as(history.toString()).isEqualTo(history.naively());
            }
        }
    }

    @Property
    void whatIsToldTwiceOrInAnotherOrderMakesNoDifference(@ForAll Random random) {
        History history = History.drawn(random);
        List<Event<DutyEvent>> others = new ArrayList<>(history.events());
        for (Event<DutyEvent> each : history.events()) {
            others.add(new Event<>(
                    each.id(), each.occurredOn(), each.recordedAt().plusSeconds(random.nextInt(2)), each.happening()));
        }
        Collections.shuffle(others, random);
        assertThat(history.with(others).status()).isEqualTo(history.status());
    }

    @Property
    void anOpenTermThatNobodyReadIsNeverBreached(@ForAll Random random) {
        History history = History.drawn(random);
        List<Event<DutyEvent>> unread = history.events().stream()
                .filter(each -> !(each.happening() instanceof TermRead))
                .toList();
        Duty open = Duty.builder()
                .from(history.duty())
                .kind(Duty.Kind.ACHIEVEMENT)
                .term(new Term.Open(OpenWord.PROMPTLY))
                .build();
        DutyStatus status = new History(open, history.period(), unread, history.firstDay(), history.asOf()).status();
        assertThat(status.state().isBreach()).isFalse();
        assertThat(status.due()).isInstanceOf(Due.Unset.class);
    }

    @Property
    void whatIsOnlyEncouragedOrAllowedIsNeverBreached(@ForAll Random random) {
        History history = History.drawn(random);
        if (!history.duty().isBinding()) {
            assertThat(history.status().state().isBreach()).isFalse();
        }
    }

    @Property
    void howWordsBindIsAsTheyAreReadAndUndeterminedWhereThatMakesADifference(@ForAll Random random) {
        History history = History.drawn(random);
        List<Variant<Modality>> ways = List.of(
                Variant.under(History.READING, "demanded", Modality.DUTY),
                Variant.under(History.READING, "encouraged", Modality.PROMOTION));
        Duty open = Duty.builder().from(history.duty()).binding(ways).build();
        List<DutyStatus> read = new ArrayList<>();
        for (Variant<Modality> each : ways) {
            Readings chosen = Readings.none()
                    .choosing(
                            History.READING, each.given().orElseThrow().option().id());
            Duty plain =
                    Duty.builder().from(history.duty()).modality(each.value()).build();
            DutyStatus status = history.of(open).status(chosen);
            assertThat(status.of(plain)).isEqualTo(history.of(plain).status());
            assertThat(status.modality()).contains(each.value());
            assertThat(status.duty()).isEqualTo(open);
            read.add(status);
        }
        DutyStatus status = history.of(open).status();
        assertThat(status.modality()).isEmpty();
        assertThat(status.open()).containsExactly(History.READING);
        boolean isSame = read.get(0).state() == read.get(1).state();
        assertThat(status.state()).isEqualTo(isSame ? read.get(0).state() : State.UNDETERMINED);
        OPENED.merge(status.state() == State.UNDETERMINED, 1, Integer::sum);
    }

    @Property
    void whatIsRecordedLaterChangesNothingAsKnownEarlier(@ForAll Random random) {
        History history = History.drawn(random);
        AsOf earlier = history.asOf().knownAt(History.moment(history.firstDay().plusDays(random.nextInt(20))));
        List<Event<DutyEvent>> recordedByThen = history.events().stream()
                .filter(each -> !each.recordedAt().isAfter(earlier.knownAt()))
                .toList();
        assertThat(history.asOf(earlier).status())
                .isEqualTo(history.with(recordedByThen).asOf(earlier).status());
    }

    @Property
    void everyBreachNamesItsDayOrItsEvent(@ForAll Random random) {
        DutyStatus status = History.drawn(random).status();
        if (status.state().isBreach()) {
            boolean isViolated = status.duty().kind() == Duty.Kind.MAINTENANCE
                    && status.events().stream()
                            .anyMatch(each -> each.happening().type().equals("duty-violated"));
            assertThat(isViolated || status.due() instanceof Due.On).isTrue();
            assertThat(status.notes()).extracting("code").contains("CONSEQUENCE_NOT_KNOWN");
        }
    }
}
