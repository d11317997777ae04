package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.engine.CaseDamaged;
import org.tuoyu.engine.Damage;
import org.tuoyu.engine.RegistrationDesk;

/** Whatever bit of what is stored is flipped: it is named, no case is accepted anew, and no other case is hidden. */
final class FlippedBitTest {

    /** Ids of which two are one bit apart, so that what stood at one can come to stand at the other. */
    private static final List<String> IDS = List.of("A-1", "B-2", "C-2");

    private static final String HIT = "B-2";

    /** A row has more bits than these, and so have the entries of a case. */
    private static final int BITS = 5_000;

    /** How many flips from one submission to the next, which takes longer: odd, so that each bit of a byte has its turn. */
    private static final int EACH = 7;

    private final Tables whole = new Tables();
    private final List<Registration> registered = new ArrayList<>();
    private int seen;

    @BeforeEach
    void threeCasesAreTakenUp() {
        RegistrationDesk desk = Desks.over(whole);
        IDS.forEach(id -> desk.submit(Desks.form(id, 60)));
        registered.addAll(desk.all().registrations());
        assertThat(registered).hasSize(IDS.size());
        assertThat(desk.verify()).isEmpty();
    }

    @Test
    void anyBitOfAnEntryThatIsFlippedIsSeen() {
        for (int place = 0; place < whole.journal().size(); place++) {
            Tables.Entry entry = whole.journal().get(place);
            if (entry.key().equals(HIT)) {
                int at = place;
                flips(entry)
                        .forEach(flipped -> isSeen(tables -> tables.journal().set(at, flipped), flipped));
            }
        }
    }

    private static Stream<Tables.Entry> flips(Tables.Entry whole) {
        return Stream.of(
                        Flips.of(whole.kind())
                                .map(kind -> new Tables.Entry(kind, whole.key(), whole.version(), whole.entry())),
                        Flips.of(whole.key())
                                .map(key -> new Tables.Entry(whole.kind(), key, whole.version(), whole.entry())),
                        Flips.of(whole.version())
                                .map(version -> new Tables.Entry(whole.kind(), whole.key(), version, whole.entry())),
                        Flips.of(whole.entry())
                                .map(entry -> new Tables.Entry(whole.kind(), whole.key(), whole.version(), entry)))
                .flatMap(each -> each);
    }

    @Test
    void anyBitOfARowThatIsFlippedIsSeen() {
        Tables.Row row = whole.views().get(IDS.indexOf(HIT));
        assertThat(row.key()).isEqualTo(HIT);
        Stream.of(
                        Flips.of(row.view()).map(view -> new Tables.Row(view, row.key(), row.row())),
                        Flips.of(row.key()).map(key -> new Tables.Row(row.view(), key, row.row())),
                        Flips.of(row.row()).map(encoded -> new Tables.Row(row.view(), row.key(), encoded)))
                .flatMap(each -> each)
                .forEach(flipped -> {
                    Tables tables = isSeen(each -> each.views().set(IDS.indexOf(HIT), flipped), flipped);
                    assertThatExceptionOfType(CaseDamaged.class)
                            .isThrownBy(() -> Desks.over(tables).find(HIT));
                });
        assertThat(seen).isGreaterThan(BITS);
    }

    private Tables isSeen(Consumer<Tables> altering, Object what) {
        Tables tables = new Tables(whole.journal(), whole.views());
        altering.accept(tables);
        RegistrationDesk desk = Desks.over(tables);
        seen++;
        assertThat(desk.verify())
                .as("%s", what)
                .extracting(Damage::applicationId)
                .contains(HIT);
        if (seen % EACH == 0) {
            isRefused(tables, desk, what);
            hidesNoOther(desk, what);
        }
        return tables;
    }

    private void isRefused(Tables tables, RegistrationDesk desk, Object what) {
        Tables before = new Tables(tables.journal(), tables.views());
        assertThatExceptionOfType(CaseDamaged.class)
                .as("%s", what)
                .isThrownBy(() -> desk.submit(Desks.form(HIT, 60 + seen % 2)))
                .satisfies(
                        damaged -> assertThat(damaged.damage().applicationId()).isEqualTo(HIT))
                .satisfies(damaged -> assertThat(damaged.getMessage()).doesNotContain(HIT));
        assertThat(tables).as("nothing was written").isEqualTo(before);
    }

    private void hidesNoOther(RegistrationDesk desk, Object what) {
        RegistrationDesk.Page page = desk.all();
        assertThat(registered).as("%s", what).containsAll(page.registrations());
        registered.forEach(
                each -> assertThat(isThereOrNamed(page, each)).as("%s", what).isTrue());
    }

    private static boolean isThereOrNamed(RegistrationDesk.Page page, Registration registration) {
        String id = registration.application().id();
        return page.registrations().contains(registration)
                != page.unreadable().stream()
                        .anyMatch(damage -> damage.applicationId().equals(id));
    }
}
