package org.tuoyu.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each event once, nothing taken out, and what was withdrawn is marked. */
final class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant NOON = Instant.parse("2021-03-01T04:00:00Z");

    private sealed interface Note extends Happening {
        record Said(String words) implements Note {
            @Override
            public String type() {
                return "said";
            }
        }

        record TakenBack(String event) implements Note, Withdrawal {
            @Override
            public String type() {
                return "taken-back";
            }
        }
    }

    @Test
    void ofAnEventToldTwiceTheFirstRecordCounts() {
        Event<Note> first = said("a", DAY, NOON);
        Event<Note> again = said("a", DAY, NOON.plusSeconds(1));
        assertThat(told(first, again).events()).containsExactly(first);
        assertThat(told(again, first).events()).containsExactly(first);
        assertThat(told(again, first).known(NOON).events()).containsExactly(first);
    }

    @Test
    void anotherEventUnderAnIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> told(said("a", DAY, NOON), said("a", DAY.plusDays(1), NOON)))
                .withMessageContaining("got two under a");
        assertThatIllegalArgumentException().isThrownBy(() -> told(said("a", DAY, NOON), back("a", "b", NOON)));
    }

    @Test
    void whatIsRecordedAtAnInstantIsKnownAtItAndNotJustBefore() {
        Ledger<Note> ledger = told(said("a", DAY, NOON));
        assertThat(ledger.known(NOON.minusNanos(1)).events()).isEmpty();
        assertThat(ledger.known(NOON).find("a")).isPresent();
        assertThat(ledger.known(NOON).find("b")).isEmpty();
    }

    @Test
    void eventsComeByDayThenByRecordThenById() {
        Event<Note> dayBefore = said("z", DAY.minusDays(1), NOON.plusSeconds(9));
        Event<Note> early = said("y", DAY, NOON);
        Event<Note> one = said("a", DAY, NOON.plusSeconds(1));
        Event<Note> other = said("b", DAY, NOON.plusSeconds(1));
        assertThat(told(other, one, early, dayBefore).events()).containsExactly(dayBefore, early, one, other);
    }

    @Test
    void theFirstRecordedWithdrawalIsTheOneThatSaysSo() {
        Event<Note> said = said("a", DAY, NOON);
        Event<Note> late = back("b", "a", NOON.plusSeconds(2));
        Event<Note> first = back("c", "a", NOON.plusSeconds(1));
        Ledger<Note> ledger = told(late, said, first);
        assertThat(ledger.withdrawal(said)).hasValue(first);
        assertThat(ledger.known(NOON).withdrawal(said)).isEmpty();
        assertThat(ledger.events()).contains(said);
    }

    @Test
    void aWithdrawalIsNotWithdrawn() {
        Event<Note> said = said("a", DAY, NOON);
        Event<Note> back = back("b", "a", NOON);
        Ledger<Note> ledger = told(said, back, back("c", "b", NOON));
        assertThat(ledger.withdrawal(back)).isEmpty();
        assertThat(ledger.withdrawal(said)).hasValue(back);
    }

    @SafeVarargs
    private static Ledger<Note> told(Event<Note>... events) {
        Ledger<Note> ledger = Ledger.empty();
        for (Event<Note> each : events) {
            ledger = ledger.and(List.of(each));
        }
        return ledger;
    }

    private static Event<Note> said(String id, LocalDate day, Instant at) {
        return new Event<>(id, day, at, new Note.Said("…"));
    }

    private static Event<Note> back(String id, String event, Instant at) {
        return new Event<>(id, DAY, at, new Note.TakenBack(event));
    }
}
