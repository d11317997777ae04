package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.engine.CaseDamaged;
import org.tuoyu.engine.Damage;
import org.tuoyu.engine.Damage.Kind;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.spi.ViewKey;

/** The desk looks after what it keeps: it pages, names what is damaged, and makes a view anew. */
final class UpkeepTest {

    private static final int CASES = 40;

    private final Tables tables = new Tables();
    private final RegistrationDesk desk = Desks.over(tables);

    @Test
    void pagesMeetEveryCaseOnceHoweverLargeTheyAre() {
        take("A-1", "A-2", "A-3", "A-4", "A-5");
        tables.journal().add(new Tables.Entry("registratioz", "A-1", 1, Samples.entry("of another kind")));
        tables.journal().add(new Tables.Entry("registrations", "A-1", 1, Samples.entry("of another kind")));
        for (int limit = 1; limit <= 6; limit++) {
            assertThat(paged(limit)).as("in pages of %s", limit).containsExactly("A-1", "A-2", "A-3", "A-4", "A-5");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> desk.all(Optional.empty(), 0));
    }

    private List<String> paged(int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            RegistrationDesk.Page page = desk.all(after, limit);
            assertThat(page.registrations()).hasSizeLessThanOrEqualTo(limit);
            page.registrations().forEach(each -> ids.add(each.application().id()));
            page.unreadable().forEach(each -> ids.add(each.applicationId()));
            after = page.next();
        } while (after.isPresent());
        return ids;
    }

    @Test
    void aPageNamesWhatItCannotReadAndHidesNoOther() {
        take("A-1", "A-2", "A-3", "A-4");
        tables.views().set(1, new Tables.Row("registrations", "A-2", Samples.entry("another's")));
        tables.views().remove(2);
        assertThat(desk.all().registrations())
                .extracting(each -> each.application().id())
                .containsExactly("A-1", "A-4");
        assertThat(desk.all().unreadable())
                .containsExactly(damage("A-2", Kind.ROW_ALTERED), damage("A-3", Kind.ROW_MISSING));
        assertThat(desk.all().unreadable().toString()).doesNotContain("A-2");
        for (int limit = 1; limit <= 5; limit++) {
            assertThat(paged(limit)).containsExactlyInAnyOrder("A-1", "A-2", "A-3", "A-4");
        }
    }

    @Test
    void aJournalWithoutARowIsNotAcceptedAnewAndIsMended() {
        take("A-1");
        Tables before = new Tables(tables.journal(), tables.views());
        tables.views().clear();
        refuses(Kind.ROW_MISSING);
        assertThat(desk.verify()).containsExactly(damage("A-1", Kind.ROW_MISSING));
        assertThat(desk.rebuild()).isEmpty();
        assertThat(tables).isEqualTo(before);
    }

    @Test
    void aRowWithoutAJournalIsNotAcceptedAnewAndIsNamedNotDeleted() {
        take("A-1", "A-2");
        tables.journal().removeIf(each -> each.key().equals("A-1"));
        Tables before = new Tables(tables.journal(), tables.views());
        refuses(Kind.JOURNAL_MISSING);
        assertThat(desk.rebuild()).containsExactly(damage("A-1", Kind.JOURNAL_MISSING));
        assertThat(tables).isEqualTo(before);
    }

    @Test
    void aJournalThatWasCutOffIsNamedAndItsRowStays() {
        take("A-1");
        tables.journal().remove(1);
        Tables before = new Tables(tables.journal(), tables.views());
        refuses(Kind.CASE_NOT_WHOLE);
        assertThat(desk.rebuild()).containsExactly(damage("A-1", Kind.CASE_NOT_WHOLE));
        assertThat(tables).isEqualTo(before);
    }

    @Test
    void aRowOfAnotherJournalIsNamedAndMended() {
        take("A-1");
        Tables other = new Tables();
        Desks.over(other).submit(Desks.form("A-1", 61));
        Tables before = new Tables(tables.journal(), tables.views());
        tables.views().set(0, other.views().get(0));
        refuses(Kind.ROW_DIFFERS);
        assertThat(desk.rebuild()).isEmpty();
        assertThat(tables).isEqualTo(before);
    }

    private void refuses(Kind kind) {
        assertThatExceptionOfType(CaseDamaged.class)
                .isThrownBy(() -> desk.submit(Desks.form("A-1", 60)))
                .satisfies(damaged -> assertThat(damaged.damage()).isEqualTo(damage("A-1", kind)))
                .withMessageContaining("verify()")
                .withMessageContaining(kind.remedy());
    }

    @Test
    void aViewThatIsMadeAnewWhileOthersSubmitLosesNothing() {
        InMemoryStore store = new InMemoryStore();
        RegistrationDesk busy = Desks.over(store);
        IntStream.range(0, CASES).forEach(number -> busy.submit(Desks.form("A-" + number, 60)));
        IntStream.range(0, CASES)
                .forEach(number -> Samples.put(store, new ViewKey("registrations", "A-" + number), Samples.entry("x")));
        ConcurrentTasks.race(number -> number < 2 ? busy.rebuild() : submitted(busy, number));
        assertThat(busy.verify()).isEmpty();
        assertThat(busy.all().registrations()).hasSize(3 * CASES);
    }

    private static List<Damage> submitted(RegistrationDesk desk, int number) {
        IntStream.range(0, CASES)
                .forEach(each -> assertThat(desk.submit(Desks.form("B-" + number + "-" + each, 60)))
                        .isInstanceOf(Submitted.Accepted.class));
        return List.of();
    }

    private void take(String... ids) {
        for (String id : ids) {
            assertThat(desk.submit(Desks.form(id, 60))).isInstanceOf(Submitted.Accepted.class);
        }
    }

    private static Damage damage(String id, Kind kind) {
        return new Damage(id, kind, OptionalLong.empty());
    }
}
