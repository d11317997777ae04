package org.tuoyu.childcare.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.childcare.care.ClassFinding.Outcome;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What is not known, be it a fact or a reading, never settles what knowing it would settle otherwise. */
class ClassCheckPropertyTest {

    private static final List<String> OPTIONS = List.of("lower-class", "upper-class");

    /** A class of which all is known. */
    @Provide
    Arbitrary<ClassRoll> rolls() {
        Arbitrary<List<Integer>> ages = Arbitraries.of(5, 6, 11, 12, 13, 17, 18, 23, 24, 25, 35, 36, 37)
                .list()
                .ofMaxSize(22);
        return ages.flatMap(all -> Arbitraries.of(Setting.class)
                .flatMap(setting -> Arbitraries.of(AgeBand.class)
                        .flatMap(band -> Arbitraries.integers()
                                .between(0, 8)
                                .map(carers -> new ClassRoll(
                                        Optional.of(setting),
                                        Optional.of(band),
                                        Optional.of(all),
                                        OptionalInt.of(all.size()),
                                        OptionalInt.of(carers))))));
    }

    /** Which of the five parts stay known. */
    @Provide
    Arbitrary<List<Boolean>> kept() {
        return Arbitraries.of(true, false).list().ofSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 8), LocalDate.of(2023, 11, 14))
                .flatMap(seam -> Arbitraries.integers().between(-1, 1).map(seam::plusDays));
    }

    @Property(tries = 500)
    void whatIsSettledStaysSettledWhateverTheRestTurnsOutToBe(
            @ForAll("rolls") ClassRoll whole, @ForAll("kept") List<Boolean> kept, @ForAll("days") LocalDate day) {
        List<ClassFinding> unread = check(BeibeiReadings.CHOSEN, day).of(part(whole, kept));
        for (String option : OPTIONS) {
            Readings read = BeibeiReadings.CHOSEN.choosing(BeibeiReadings.SHARED_BOUND, option);
            List<ClassFinding> all = check(read, day).of(whole);
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).outcome()).as("with all known").isNotEqualTo(Outcome.NOT_SETTLED);
                assertThat(unread.get(i).outcome())
                        .isIn(Outcome.NOT_SETTLED, all.get(i).outcome());
            }
        }
    }

    @Property(tries = 500)
    void carersAreCountedOnlyWhereEveryCompletionNeedsAsMany(
            @ForAll("rolls") ClassRoll whole, @ForAll("kept") List<Boolean> kept, @ForAll("days") LocalDate day) {
        ClassCheck check = check(BeibeiReadings.CHOSEN, day);
        OptionalInt needed = check.carersNeeded(part(whole, kept));
        assertThat(needed.isEmpty() || needed.equals(check.carersNeeded(whole))).isTrue();
    }

    private static ClassRoll part(ClassRoll whole, List<Boolean> kept) {
        Optional<List<Integer>> ages = whole.ages().filter(all -> kept.get(2));
        return new ClassRoll(
                whole.setting().filter(each -> kept.get(0)),
                whole.band().filter(each -> kept.get(1)),
                ages,
                kept.get(3) ? whole.children() : OptionalInt.empty(),
                kept.get(4) ? whole.carers() : OptionalInt.empty());
    }

    private static ClassCheck check(Readings readings, LocalDate day) {
        return ClassCheck.in(Beibei.policies(readings), AsOf.day(day), "天生街道");
    }
}
