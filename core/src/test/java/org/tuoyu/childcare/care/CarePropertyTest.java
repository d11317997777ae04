package org.tuoyu.childcare.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Size and carers of classes against a table of their own, on the days around each on which a document begins. */
class CarePropertyTest {

    private static final LocalDate REVISED = LocalDate.of(2019, 10, 1);
    private static final LocalDate STANDARD = LocalDate.of(2019, 10, 8);
    private static final LocalDate HOME_POINTS = LocalDate.of(2023, 11, 14);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2016, 11, 1), REVISED, STANDARD, HOME_POINTS, LocalDate.of(2026, 1, 5))
                .flatMap(seam -> Arbitraries.integers().between(-2, 2).map(seam::plusDays));
    }

    /** Where nothing binds: empty. */
    private static OptionalInt most(Setting setting, AgeBand band, LocalDate day) {
        return switch (setting) {
            case INSTITUTION ->
                switch (band) {
                    case INFANTS -> since(REVISED, day, 10);
                    case YOUNGER_TODDLERS -> since(REVISED, day, 15);
                    case OLDER_TODDLERS -> since(REVISED, day, 20);
                    case MIXED -> since(STANDARD, day, 18);
                };
            case HOME_POINT -> since(HOME_POINTS, day, 5);
            case NEITHER -> OptionalInt.empty();
        };
    }

    private static OptionalInt perCarer(Setting setting, AgeBand band, LocalDate day) {
        return switch (setting) {
            case INSTITUTION ->
                switch (band) {
                    case INFANTS -> since(STANDARD, day, 3);
                    case YOUNGER_TODDLERS -> since(STANDARD, day, 5);
                    case OLDER_TODDLERS -> since(STANDARD, day, 7);
                    case MIXED -> OptionalInt.empty();
                };
            case HOME_POINT -> since(HOME_POINTS, day, 3);
            case NEITHER -> OptionalInt.empty();
        };
    }

    private static OptionalInt since(LocalDate begin, LocalDate day, int number) {
        return day.isBefore(begin) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Property(tries = 500)
    void aClassConformsWhereItHasNoMoreChildrenThanItsMost(
            @ForAll Setting setting,
            @ForAll AgeBand band,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 27) int children) {
        OptionalInt most = most(setting, band, day);
        Answer<YesNo> answer = Beibei.policies()
                .inPlay(Care.SIZE, AsOf.day(day), "天生街道")
                .decider()
                .decide(known(setting, band).with(Care.CHILDREN, children));
        assertThat(answer.possible())
                .containsExactly(
                        most.isEmpty()
                                ? Possible.silence()
                                : Possible.settled(children <= most.getAsInt() ? YesNo.YES : YesNo.NO));
    }

    @Property(tries = 500)
    void theCarersNeededAreEnoughAndOneFewerIsNot(
            @ForAll Setting setting,
            @ForAll AgeBand band,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 40) int children) {
        ClassCheck check = ClassCheck.in(Beibei.policies(), AsOf.day(day), "天生街道");
        OptionalInt perCarer = perCarer(setting, band, day);
        OptionalInt needed = check.carersNeeded(roll(setting, band, children, 1));
        assertThat(needed.isPresent()).isEqualTo(perCarer.isPresent());
        if (needed.isPresent()) {
            int enough = needed.getAsInt();
            assertThat(enough * perCarer.getAsInt()).isGreaterThanOrEqualTo(children);
            assertThat((enough - 1) * perCarer.getAsInt()).isLessThan(children);
            assertThat(carers(check, roll(setting, band, children, enough))).isEqualTo(ClassFinding.Outcome.FITS);
            assertThat(carers(check, roll(setting, band, children, enough - 1)))
                    .isEqualTo(ClassFinding.Outcome.DOES_NOT_FIT);
        } else {
            assertThat(carers(check, roll(setting, band, children, children)))
                    .isEqualTo(ClassFinding.Outcome.NOT_STATED);
        }
    }

    private static ClassFinding.Outcome carers(ClassCheck check, ClassRoll roll) {
        return check.of(roll).get(1).outcome();
    }

    private static ClassRoll roll(Setting setting, AgeBand band, int children, int carers) {
        return ClassRoll.builder()
                .setting(setting)
                .band(band)
                .children(children)
                .carers(carers)
                .build();
    }

    private static Knowledge known(Setting setting, AgeBand band) {
        return Knowledge.none().with(Care.SETTING, setting).with(Care.BAND, band);
    }
}
